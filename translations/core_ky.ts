<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>Файлдын өзү бузулган: %1</translation>
    </message>
    <message>
        <source>A record refers to one that is not there (table %1).</source>
        <translation>Жазуу жок болгон башка жазууга шилтеме берет (%1 жадыбалы).</translation>
    </message>
    <message>
        <source>An entry of the history was changed after it was made.</source>
        <translation>Өзгөртүүлөрдүн тарыхындагы жазуу кийин өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>The content of an entry of the history was changed after it was made.</source>
        <translation>Өзгөртүүлөрдүн тарыхындагы жазуунун мазмуну кийин өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>The public content of an entry of the history is missing.</source>
        <translation>Өзгөртүүлөрдүн тарыхындагы жазуунун ачык мазмуну жок.</translation>
    </message>
    <message>
        <source>Personal data was erased from this entry of the history.</source>
        <translation>Тарыхтын бул жазуусунан жеке маалыматтар өчүрүлгөн.</translation>
    </message>
    <message>
        <source>An earlier entry of the history is missing.</source>
        <translation>Тарыхтын мурдагы жазуусу жок.</translation>
    </message>
    <message>
        <source>An entry stands at the wrong place of the history.</source>
        <translation>Жазуу тарыхта өз ордунда эмес.</translation>
    </message>
    <message>
        <source>An entry of the history does not fit what came before it: %1</source>
        <translation>Тарыхтагы жазуу ага чейинки маалыматка туура келбейт: %1</translation>
    </message>
    <message>
        <source>The newest entries of the history are not the ones the file names.</source>
        <translation>Тарыхтын акыркы жазуулары файлда көрсөтүлгөндөргө дал келбейт.</translation>
    </message>
    <message>
        <source>This record does not come from the history: it was changed outside the program.</source>
        <translation>Бул жазуу тарыхтан келип чыкпайт: ал программадан тышкары өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>The history holds this record, but it is not among the data.</source>
        <translation>Бул жазуу тарыхта бар, бирок маалыматтардын арасында жок.</translation>
    </message>
    <message>
        <source>The sum of this budget is too large.</source>
        <translation>Бул бюджеттин суммасы өтө чоң.</translation>
    </message>
    <message>
        <source>The content of an attached file is missing: %1</source>
        <translation>Тиркелген файлдын мазмуну жок: %1</translation>
    </message>
    <message>
        <source>The content of an attached file is damaged: %1</source>
        <translation>Тиркелген файлдын мазмуну бузулган: %1</translation>
    </message>
    <message>
        <source>Personal data that was erased is still in the file: it was changed outside the program.</source>
        <translation>Өчүрүлгөн жеке маалыматтар файлда дагы эле турат: файл программадан тышкары өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>This is a public copy: it holds the hashes of the history and not its contents, so the data cannot be compared with it.</source>
        <translation>Бул – ачык көчүрмө: анда тарыхтын мазмуну эмес, хештери гана бар, ошондуктан маалыматтарды аны менен салыштырууга болбойт.</translation>
    </message>
    <message>
        <source>This file says that it is a public copy, but it holds what is not public.</source>
        <translation>Файл өзүн ачык көчүрмө деп көрсөтөт, бирок анда ачык эмес маалымат бар.</translation>
    </message>
    <message>
        <source>A value in the table %1 is larger than any that the program writes; the data were not compared beyond it.</source>
        <translation>%1 таблицасында программа жазгандардын баарынан чоң маани бар; андан аркы маалыматтар салыштырылган жок.</translation>
    </message>
    <message>
        <source>This hearing is closed, and its seal is missing: it was taken out outside the program.</source>
        <translation>Бул угуу жабылган, бирок анын текшерүү коду жок: ал программадан тышкары өчүрүлгөн.</translation>
    </message>
    <message>
        <source>The history tells of more closings than there are seals: a seal was taken out outside the program.</source>
        <translation>Тарыхта угуулардын жабылганы текшерүү коддорунан көп: код программадан тышкары өчүрүлгөн.</translation>
    </message>
    <message>
        <source>The content of an attached file was removed for good: %1</source>
        <translation>Тиркелген файлдын мазмуну биротоло өчүрүлгөн: %1</translation>
    </message>
    <message>
        <source>This hearing is closed and has no seal: it was taken over, or saved from a damaged file. A paper with a code cannot be checked against it.</source>
        <translation>Бул угуу жабык, бирок мөөрү жок: ал башка файлдан алынган же бузулган файлдан куткарылган. Коду бар кагазды аны менен текшерүүгө болбойт.</translation>
    </message>
    <message>
        <source>The history tells of more closings than there are seals, as after saving from a damaged file.</source>
        <translation>Тарыхта жабуулар мөөрлөрдөн көп: бузулган файлдан куткарылгандан кийин ушундай болот.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The day of the hearing is still to come: %1.</source>
        <translation>Угуунун күнү али келе элек: %1.</translation>
    </message>
    <message>
        <source>The minutes will say for good that this is missing: %1.</source>
        <translation>Протоколдо булар жок деп биротоло жазылып калат: %1.</translation>
    </message>
    <message>
        <source>Reasons of answers that are written in one language only: %1. Once the hearing is closed they can no longer be translated.</source>
        <translation>Бир гана тилде жазылган жооптордун негиздемелери: %1. Угуу жабылгандан кийин аларды которууга болбойт.</translation>
    </message>
    <message>
        <source>Texts of the minutes that are written in one language only: %1. The minutes keep them so; what is translated later comes into other papers.</source>
        <translation>Протоколдун бир гана тилде жазылган тексттери: %1. Протоколдо алар ошол бойдон калат, кийин которулгандар башка кагаздарга гана кирет.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>name</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>title</source>
        <translation>темасы</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тили</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>котормо</translation>
    </message>
    <message>
        <source>answer on the spot</source>
        <translation>ордунда берилген жооп</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>ким жооп берди</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрү</translation>
    </message>
    <message>
        <source>state</source>
        <translation>абалы</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message>
        <source>place</source>
        <translation>жери</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>тизмедеги орду</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>башталышы</translation>
    </message>
    <message>
        <source>end</source>
        <translation>аягы</translation>
    </message>
    <message>
        <source>population</source>
        <translation>калктын саны</translation>
    </message>
    <message>
        <source>households</source>
        <translation>үй-бүлөлөрдүн саны</translation>
    </message>
    <message>
        <source>village</source>
        <translation>айыл</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>жыйын</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>катышуучу</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>бюджеттин сабы</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>темасы</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>чечим</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себеби</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мөөнөтү</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>ким жооптуу</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>акча булагы</translation>
    </message>
    <message>
        <source>status</source>
        <translation>абалы</translation>
    </message>
    <message>
        <source>note</source>
        <translation>белги</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>address</source>
        <translation>дареги</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>age</source>
        <translation>жашы</translation>
    </message>
    <message>
        <source>role</source>
        <translation>кызматы же макамы</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номери</translation>
    </message>
    <message>
        <source>count</source>
        <translation>саны</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>макул</translation>
    </message>
    <message>
        <source>against</source>
        <translation>каршы</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>калыс</translation>
    </message>
    <message>
        <source>present</source>
        <translation>катышкандар</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>пландалган мүнөт</translation>
    </message>
    <message>
        <source>who presents</source>
        <translation>ким баяндайт</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>эмне айтылды</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>качанга чейин</translation>
    </message>
    <message>
        <source>closing of the record</source>
        <translation>жазуунун жабылышы</translation>
    </message>
    <message>
        <source>closing of the hearing</source>
        <translation>угуунун жабылышы</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>экинчи саноо</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The backup holds actions that are not in the document at hand: %1.</source>
        <translation>Камдык көчүрмөдө азыркы файлда жок аракеттер бар: %1.</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>кошулганы: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>өзгөртүлгөнү: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>өчүрүлгөнү: %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The record of this hearing is closed: nothing can be added to what was said.</source>
        <translation>Бул угуунун жазуусу жабылган: айтылгандарга эч нерсе кошууга болбойт.</translation>
    </message>
    <message>
        <source>This hearing is closed.</source>
        <translation>Бул угуу жабылган.</translation>
    </message>
    <message>
        <source>Proposal %1 has no answer yet. Answer it first.</source>
        <translation>%1 сунушка азырынча жооп жок. Адегенде ага жооп бериңиз.</translation>
    </message>
    <message>
        <source>The rules of the work do not allow this: %1.</source>
        <translation>Иштин эрежелери буга жол бербейт: %1.</translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation>Файл табылган жок: %1</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1</source>
        <translation>Мындай аталыштагы файл бар: %1</translation>
    </message>
    <message>
        <source>This file is not a document of Eldin Unu.</source>
        <translation>Бул файл «Элдин үнү» программасынын документи эмес.</translation>
    </message>
    <message>
        <source>This kind of file (%1) cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Файлдын бул түрүн (%1) окууга болбойт. Аны жадыбал программасында ачып, .xlsx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>This document was written by a test version that is no longer read.</source>
        <translation>Бул документ мындан ары окулбай турган сыноо чыгарылышында жазылган.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; use the last backup.</source>
        <translation>Файл бузулган. Ал өзгөртүлгөн жок; акыркы камдык көчүрмөнү колдонуңуз.</translation>
    </message>
    <message>
        <source>The file holds parts that Eldin Unu never writes. It was not opened.</source>
        <translation>Файлда «Элдин үнү» эч качан жазбаган бөлүктөр бар. Ал ачылган жок.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Remove the password and try again.</source>
        <translation>Файл сырсөз менен корголгон. Сырсөздү алып салып, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file is larger than what can be read.</source>
        <translation>Файл окууга мүмкүн болгондон чоң.</translation>
    </message>
    <message>
        <source>Somebody else has the document open: %1</source>
        <translation>Документти башка бирөө ачып турат: %1</translation>
    </message>
    <message>
        <source>The document is open for reading only; nothing can be changed.</source>
        <translation>Документ окуу үчүн гана ачылган; эч нерсени өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Дискте орун жок. Эч нерсе жоголгон жок; орун бошотуп, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk or the stick.</source>
        <translation>Файлды окууга же жазууга болбоду. Дискти же флешканы текшериңиз.</translation>
    </message>
    <message>
        <source>This is no longer in the document.</source>
        <translation>Бул документте табылган жок.</translation>
    </message>
    <message>
        <source>Something else refers to this or has changed since: %1</source>
        <translation>Буга башка жазуу байланган же ал кийин өзгөргөн: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Кайтара турган аракет жок.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Кайталай турган аракет жок.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Сумма өтө чоң.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Токтотулду.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data are saved up to the last action.</source>
        <translation>Программада ката кетти. Маалыматыңыз акыркы аракетке чейин сакталган.</translation>
    </message>
    <message>
        <source>Only proposals get an answer of the working group.</source>
        <translation>Жумушчу топ сунуштарга гана жооп берет.</translation>
    </message>
    <message>
        <source>This proposal has an answer. Remove the answer first, then it can become something else.</source>
        <translation>Бул сунушка жооп берилген. Түрүн өзгөртүү үчүн адегенде жоопту өчүрүңүз.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл бош.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» табылган жок.</translation>
    </message>
    <message>
        <source>“%1” fits more than one record. Give its id.</source>
        <translation>«%1» бир нече жазууга туура келет. Анын идентификаторун көрсөтүңүз.</translation>
    </message>
    <message>
        <source>This is a document of an old Word (.doc). Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Бул эски Word программасынын документи (.doc). Аны Word же LibreOffice программасында ачып, .docx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>This workbook was made by Excel 95 or older. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Бул жадыбал Excel 95 же андан эски программада түзүлгөн. Аны Excel же LibreOffice программасында ачып, .xlsx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>This is a text document (%1). Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Бул тексттик документ (%1). Аны Word же LibreOffice программасында ачып, .docx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>This file is no table: it is a PDF, a picture or a program. Ask for the workbook from which it was made.</source>
        <translation>Бул файл жадыбал эмес: ал PDF, сүрөт же программа. Ал даярдалган баштапкы жадыбалды сурап алыңыз.</translation>
    </message>
    <message>
        <source>The file has no sheet or table named “%1”.</source>
        <translation>Файлда «%1» деген барак же жадыбал жок.</translation>
    </message>
    <message>
        <source>This version of the budget is approved and stays as it is. Make a new version of it to change anything.</source>
        <translation>Бюджеттин бул версиясы бекитилген жана өзгөртүлбөйт. Бир нерсени өзгөртүү үчүн анын жаңы версиясын түзүңүз.</translation>
    </message>
    <message>
        <source>Nothing was imported: the table has errors.</source>
        <translation>Эч нерсе импорттолгон жок: жадыбалда каталар бар.</translation>
    </message>
    <message>
        <source>Nothing was imported: totals of the table do not agree with its lines.</source>
        <translation>Эч нерсе импорттолгон жок: жадыбалдын жыйынтыктары саптарына дал келбейт.</translation>
    </message>
    <message>
        <source>The closed record of a hearing states the figures of this budget. Make a new version of it to change anything.</source>
        <translation>Бул бюджеттин сандары угуунун жабылган жазуусунда турат. Өзгөртүү үчүн анын жаңы версиясын түзүңүз.</translation>
    </message>
    <message>
        <source>The code %1 is used in the document. It can be given an end year, but neither removed nor renamed.</source>
        <translation>%1 коду документте колдонулат. Ага акыркы жылын коюуга болот, бирок өчүрүүгө да, башкача атоого да болбойт.</translation>
    </message>
    <message>
        <source>The file was refused: it holds definitions (DOCTYPE) that no spreadsheet program writes and that can do harm. Open it in Excel and save it anew as .xlsx.</source>
        <translation>Файл кабыл алынган жок: анда жадыбал программалары эч качан жазбаган, зыян келтириши мүмкүн болгон аныктамалар (DOCTYPE) бар. Аны Excel&apos;де ачып, кайрадан .xlsx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. Ask its sender for it again, or open it in Excel and save it anew as .xlsx.</source>
        <translation>Файл бузулган, аны окууга болбойт. Файлды жөнөткөн кишиден кайра сураңыз же аны Excel&apos;де ачып, кайрадан .xlsx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>Not so many steps can be undone, only %1. Nothing was undone.</source>
        <translation>Мынча кадамды кайтарууга болбойт: болгону %1 кадам бар. Эч нерсе кайтарылган жок.</translation>
    </message>
    <message>
        <source>Not so many steps can be redone, only %1. Nothing was redone.</source>
        <translation>Мынча кадамды кайталоого болбойт: болгону %1 кадам бар. Эч нерсе кайталанган жок.</translation>
    </message>
    <message>
        <source>The closed record of the hearing “%1” bears this name, district and oblast, so they stay. If they are new, begin a new document for the municipality.</source>
        <translation>«%1» угуусунун жабылган жазуусунда ушул аталыш, район жана область турат, ошондуктан алар өзгөртүлбөйт. Эгер алар жаңы болсо, айыл аймагы үчүн жаңы документ баштаңыз.</translation>
    </message>
    <message>
        <source>The closed record of the hearing “%1” names this village, so its name stays. If the village has a new name, add it as a new village.</source>
        <translation>«%1» угуусунун жабылган жазуусунда бул айыл аталган, ошондуктан анын аталышы өзгөртүлбөйт. Эгер айыл жаңы ат алса, аны жаңы айыл катары кошуңуз.</translation>
    </message>
    <message>
        <source>This chat of Telegram was exported as HTML. Export it again and choose the format JSON: the file result.json can be read.</source>
        <translation>Telegram&apos;дагы бул маектешүү HTML түрүндө сакталган. Аны JSON түрүндө кайра сактап чыгыңыз: result.json файлы окулат.</translation>
    </message>
    <message>
        <source>This file holds several chats of Telegram. Open the chat that you need and export its history alone.</source>
        <translation>Бул файлда Telegram&apos;дагы бир нече маектешүү бар. Керектүүсүн ачып, анын гана тарыхын сактап чыгыңыз.</translation>
    </message>
    <message>
        <source>This file is no exported chat. In WhatsApp open the chat and choose Export chat without media; in Telegram on a computer choose Export chat history as JSON.</source>
        <translation>Бул файл мессенджерден сакталган маектешүү эмес. WhatsApp&apos;та маектешүүнү ачып, «Экспорт чата» – «Без файлов» дегенди тандаңыз; компьютердеги Telegram&apos;да «Экспорт истории чата» дегенди JSON түрүндө тандаңыз.</translation>
    </message>
    <message>
        <source>This JSON file is no chat exported from Telegram.</source>
        <translation>Бул JSON файлы Telegram&apos;дан сакталган маектешүү эмес.</translation>
    </message>
    <message>
        <source>This file is an archive (.zip). Unpack it and choose the file in it; of a chat of WhatsApp that is _chat.txt.</source>
        <translation>Бул файл – архив (.zip). Аны ачып, ичиндеги файлды тандаңыз; WhatsApp маектешүүсүндө ал _chat.txt деп аталат.</translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF. Scan or photograph the paper and choose the JPG, PNG or PDF file.</source>
        <translation>Бул файл сүрөт да, PDF да эмес. Документти сканерлеп же сүрөткө тартып, JPG, PNG же PDF файлын тандаңыз.</translation>
    </message>
    <message>
        <source>This file is no picture. Choose a PNG or JPG file.</source>
        <translation>Бул файл сүрөт эмес. PNG же JPG файлын тандаңыз.</translation>
    </message>
    <message>
        <source>Reading the file was broken off by the system or by somebody. Close other programs and try again.</source>
        <translation>Файлды окууну система же башка бирөө үзүп койду. Башка программаларды жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>A backup of this document is being made at this moment. Wait until it is finished.</source>
        <translation>Учурда бул файлдын камдык көчүрмөсү жасалып жатат. Бүткүчө күтө туруңуз.</translation>
    </message>
    <message>
        <source>This is a backup of another document. Nothing was restored.</source>
        <translation>Бул башка файлдын камдык көчүрмөсү. Эч нерсе калыбына келтирилген жок.</translation>
    </message>
    <message>
        <source>Proposals can only be put under a proposal: only it gets an answer that counts for all of them.</source>
        <translation>Сунуштарды башка сунушка гана бириктирүүгө болот: баарына тиешелүү жооп сунушка гана берилет.</translation>
    </message>
    <message>
        <source>Two of these remarks have an official answer, and a group has one. Remove the answer to %1 first.</source>
        <translation>Бул пикирлердин экөөнүн расмий жообу бар, ал эми топтун жообу бирөө болот. Адегенде %1 боюнча жоопту алып салыңыз.</translation>
    </message>
    <message>
        <source>A proposal that has an answer stays in its hearing. Remove the answer first.</source>
        <translation>Жообу бар сунуш өзүнүн угуусунда калат. Адегенде жоопту алып салыңыз.</translation>
    </message>
    <message>
        <source>Slip No %1 was not handed out at this meeting. Look at the number, or note that it was handed out.</source>
        <translation>№ %1 баракча бул жыйында таратылган эмес. Номерин текшериңиз же таратылганын белгилеңиз.</translation>
    </message>
    <message>
        <source>Slip No %1 is entered already.</source>
        <translation>№ %1 баракча мурда киргизилген.</translation>
    </message>
    <message>
        <source>Slip No %1 is noted as void.</source>
        <translation>№ %1 баракча жараксыз деп белгиленген.</translation>
    </message>
    <message>
        <source>Slip No %1 was handed out before at this meeting.</source>
        <translation>№ %1 баракча бул жыйында мурда таратылган.</translation>
    </message>
    <message>
        <source>Slip No %1 has come back, so it was handed out.</source>
        <translation>№ %1 баракча кайтып келген, демек ал таратылган.</translation>
    </message>
    <message>
        <source>Proposal %1 is put off, but not until when. Give the answer a day first.</source>
        <translation>%1-сунуш кийинкиге калтырылган, бирок качанга чейин экени көрсөтүлгөн эмес. Адегенде жоопко мөөнөт коюңуз.</translation>
    </message>
    <message>
        <source>A remark is moved to another hearing on its own, not while it is corrected.</source>
        <translation>Жазууну башка угууга которуу өзүнчө жасалат, аны оңдоп жатканда болбойт.</translation>
    </message>
    <message>
        <source>That item is on the agenda of another meeting. Move the remark to that meeting first.</source>
        <translation>Бул маселе башка жыйындын күн тартибинде турат. Адегенде айтылганды ошол жыйынга өткөрүңүз.</translation>
    </message>
    <message>
        <source>Only an accepted proposal with an amount goes into the budget. Give the answer an amount first.</source>
        <translation>Бюджетке суммасы көрсөтүлүп кабыл алынган сунуш гана киргизилет. Адегенде жоопко сумманы жазыңыз.</translation>
    </message>
    <message>
        <source>This hearing has no budget into which the answer could go. Choose the budget of the hearing first.</source>
        <translation>Бул угуунун жооп киргизиле турган бюджети жок. Адегенде угуунун бюджетин тандаңыз.</translation>
    </message>
    <message>
        <source>Money for a proposal goes into a line of the expenditure.</source>
        <translation>Сунушка бөлүнгөн каражат чыгашалардын сабына киргизилет.</translation>
    </message>
    <message>
        <source>This answer stands in the next draft. Take it out of the draft first.</source>
        <translation>Бул жооптун суммасы кийинки долбоорго киргизилген. Адегенде аны долбоордон чыгарыңыз.</translation>
    </message>
    <message>
        <source>An appeal has a name and an address to answer to. Without them it stays a plain remark.</source>
        <translation>Кайрылууда жооп жөнөтүлө турган адамдын аты-жөнү жана дареги болот. Аларсыз бул жөнөкөй пикир бойдон калат.</translation>
    </message>
    <message>
        <source>Filled in questionnaires are entered already, so its questions stay as they were printed.</source>
        <translation>Толтурулган баракчалар киргизилген, ошондуктан суроолор басылып чыккан боюнча калат.</translation>
    </message>
    <message>
        <source>Questionnaire No %1 is entered already.</source>
        <translation>№ %1 баракча мурда эле киргизилген.</translation>
    </message>
    <message>
        <source>The line holds less than was put into it. Correct its amount first.</source>
        <translation>Бул сапта ага кошулгандан аз сумма калды. Адегенде анын суммасын оңдоңуз.</translation>
    </message>
    <message>
        <source>This document has budgets or hearings already. An export is taken over into a new document only.</source>
        <translation>Бул документте бюджеттер же угуулар бар. Экспорттолгон маалымат жаңы документке гана кабыл алынат.</translation>
    </message>
    <message>
        <source>PDF files cannot be shown here. Open it with another program.</source>
        <translation>PDF файлдар бул жерде көрсөтүлбөйт. Файлды башка программада ачыңыз.</translation>
    </message>
    <message>
        <source>The record of this hearing is not closed yet: correct the record itself.</source>
        <translation>Бул угуунун жазуусу али жабыла элек: жазуунун өзүн оңдоңуз.</translation>
    </message>
    <message>
        <source>This topic ships with the program. It can be hidden, so that nobody is offered it any more.</source>
        <translation>Бул тема программа менен келген. Аны мындан ары эч кимге сунушталбагандай кылып жашырса болот.</translation>
    </message>
    <message>
        <source>This topic does not ship with the program: it has nothing to be put back to.</source>
        <translation>Бул тема программа менен келген эмес: аны кайтара турган баштапкы абал жок.</translation>
    </message>
    <message>
        <source>Remarks are about this topic. Hide it instead: they keep it, and nobody is offered it any more.</source>
        <translation>Бул темага тиешелүү пикирлер бар. Анын ордуна теманы жашырыңыз: пикирлерде ал калат, бирок мындан ары эч кимге сунушталбайт.</translation>
    </message>
    <message>
        <source>A text in the document is too long to be read: Eldin Unu never writes such texts.</source>
        <translation>Документтеги бир текст окуу үчүн өтө узун: «Элдин үнү» мындай текстти эч качан жазбайт.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a text document of an old Office. Open it in the program that made it and save the table as .xlsx or .docx.</source>
        <translation>Бул эски Office программасынын китеби да, тексттик документи да эмес. Аны түзгөн программада ачып, жадыбалды .xlsx же .docx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Eldin Unu. Update the program.</source>
        <translation>%1 файлы «Элдин үнү» программасынын жаңыраак чыгарылышында жазылган. Программаны жаңылаңыз.</translation>
    </message>
    <message>
        <source>A change in this file was broken off in the middle and has to be taken back, but nothing can be written where it lies. Copy it into a folder of this computer together with the file beside it whose name ends in “-journal”, and open it there.</source>
        <translation>Бул файлдагы өзгөртүү ортосунан үзүлүп калган, аны артка кайтаруу керек, бирок ал жаткан жерге эч нерсе жазылбайт. Файлды жанындагы аты «-journal» менен бүткөн файл менен кошо ушул компьютердеги папкага көчүрүп, ошол жерден ачыңыз.</translation>
    </message>
    <message>
        <source>This proposal has no answer yet. Answer it first; what became of it is noted beside the answer.</source>
        <translation>Бул сунушка азырынча жооп жок. Адегенде жооп бериңиз: анын кандай аткарылганы жооптун жанына белгиленет.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is no export of Eldin Unu that can be taken over. Choose the folder that holds export.json.</source>
        <translation>Бул папкада «Элдин үнү» программасынан чыгарылып, кайра кабыл алына турган маалымат жок. Ичинде export.json файлы бар папканы тандаңыз.</translation>
    </message>
    <message>
        <source>The export does not belong to one municipality. Nothing was taken over.</source>
        <translation>Экспорттолгон маалымат бир эле айыл аймагына таандык эмес. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>The export names a table that is not known: %1. Nothing was taken over.</source>
        <translation>Экспорттолгон маалыматта белгисиз жадыбал аталган: %1. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>The export names an attached file that is none of its own: %1. Nothing was taken over.</source>
        <translation>Экспорттолгон маалыматта ага таандык эмес файл аталган: %1. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1 is not the file that was exported. Nothing was taken over.</source>
        <translation>%1 – чыгарылган файлдын өзү эмес. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1 does not hold as many rows as export.json says. Nothing was taken over.</source>
        <translation>%1 файлындагы саптардын саны export.json файлында көрсөтүлгөндөй эмес. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was taken over.</source>
        <translation>%1 файлын окуу мүмкүн эмес. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1 cannot be read from row %2 on. Nothing was taken over.</source>
        <translation>%1 файлын %2-саптан ары окуу мүмкүн эмес. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1, row %2, field “%3”</source>
        <translation>%1, %2-сап, «%3» талаасы</translation>
    </message>
    <message>
        <source>%1: such a field is not known. Nothing was taken over.</source>
        <translation>%1: мындай талаа белгисиз. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: the field is missing. Nothing was taken over.</source>
        <translation>%1: талаа жок. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: the word is not one of those that may stand here. Nothing was taken over.</source>
        <translation>%1: бул жерде мындай сөз турбашы керек. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: the number is out of range. Nothing was taken over.</source>
        <translation>%1: сан жол берилген чектен чыгып кетти. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: the text is too long. Nothing was taken over.</source>
        <translation>%1: текст өтө узун. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: this id stands in an earlier row too. Nothing was taken over.</source>
        <translation>%1: бул идентификатор мурунку сапта да бар. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: the record it refers to is not in the export. Nothing was taken over.</source>
        <translation>%1: шилтеме кылынган жазуу экспорттолгон маалыматта жок. Эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>%1: the value cannot be used. Nothing was taken over.</source>
        <translation>%1: маани туура эмес жазылган. Эч нерсе кабыл алынган жок.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file holds no table.</source>
        <translation>Файлда жадыбал жок.</translation>
    </message>
    <message>
        <source>No column of amounts was found.</source>
        <translation>Суммалар жазылган мамыча табылган жок.</translation>
    </message>
    <message>
        <source>%1: the year of this column is not stated. Say which year it is.</source>
        <translation>%1: бул мамычанын жылы көрсөтүлгөн эмес. Кайсы жыл экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>%1: it is not stated whether these are a draft, a plan or an execution; a draft is assumed.</source>
        <translation>%1: бул долбоорбу, планбы же аткарылышыбы – көрсөтүлгөн эмес; долбоор деп эсептелди.</translation>
    </message>
    <message>
        <source>%1: it is not clear which columns are amounts to be counted.</source>
        <translation>%1: кайсы мамычалардагы суммалар эсепке алынары түшүнүксүз.</translation>
    </message>
    <message>
        <source>The table has more columns of amounts than can be read.</source>
        <translation>Жадыбалда окууга мүмкүн болгондон көп сумма мамычалары бар.</translation>
    </message>
    <message>
        <source>The columns state different units: %2.</source>
        <translation>Мамычаларда ар башка өлчөм бирдиктери көрсөтүлгөн: %2.</translation>
    </message>
    <message>
        <source>%1: the unit “%2” is not som.</source>
        <translation>%1: «%2» – сомдун бирдиги эмес.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1: «%2» сумма эмес.</translation>
    </message>
    <message>
        <source>%1: the result of this formula is not stored. Open and save the file in a spreadsheet program.</source>
        <translation>%1: бул формуланын натыйжасы сакталган эмес. Файлды жадыбал программасында ачып, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>%1: the cell shows an error: %2.</source>
        <translation>%1: уячада ката көрсөтүлгөн: %2.</translation>
    </message>
    <message>
        <source>No budget lines were found.</source>
        <translation>Бюджеттин саптары табылган жок.</translation>
    </message>
    <message>
        <source>The sum of the amounts is too large.</source>
        <translation>Суммалардын жыйындысы өтө чоң.</translation>
    </message>
    <message>
        <source>The unit is not stated; %2 is assumed.</source>
        <translation>Өлчөм бирдиги көрсөтүлгөн эмес; %2 деп эсептелди.</translation>
    </message>
    <message>
        <source>%1: another unit is stated here: %2.</source>
        <translation>%1: бул жерде башка өлчөм бирдиги көрсөтүлгөн: %2.</translation>
    </message>
    <message>
        <source>%1: it is not stated whether this is revenue or expenditure; %2 is assumed.</source>
        <translation>%1: бул кирешеби же чыгашабы – көрсөтүлгөн эмес; %2 деп эсептелди.</translation>
    </message>
    <message>
        <source>%1: this row belongs to no subtotal and is not counted: %2.</source>
        <translation>%1: бул сап эч бир аралык жыйынтыкка кирбейт жана эсептелбейт: %2.</translation>
    </message>
    <message>
        <source>%1: Latin letters stand among Cyrillic ones: %2.</source>
        <translation>%1: кирилл тамгаларынын арасында латын тамгалары бар: %2.</translation>
    </message>
    <message>
        <source>%1: Kyrgyz letters seem to be lost: %2.</source>
        <translation>%1: кыргыз тамгалары жоголгон окшойт: %2.</translation>
    </message>
    <message>
        <source>%1: this column is hidden in the sheet, but its amounts are counted.</source>
        <translation>%1: бул мамыча баракта жашырылган, бирок анын суммалары эсепке алынды.</translation>
    </message>
    <message>
        <source>Some rows are hidden in the sheet; they are counted: %2.</source>
        <translation>Баракта жашырылган саптар бар, алар эсепке алынды: %2.</translation>
    </message>
    <message>
        <source>%1: the stated balance differs from revenue and expenditure: %2.</source>
        <translation>%1: көрсөтүлгөн калдык киреше менен чыгашага дал келбейт: %2.</translation>
    </message>
    <message>
        <source>%1: the same line stands here a second time: %2.</source>
        <translation>%1: ушул эле сап экинчи жолу жазылган: %2.</translation>
    </message>
    <message>
        <source>the decimal comma is lost</source>
        <translation>ондук үтүр түшүп калган</translation>
    </message>
    <message>
        <source>a line is not counted in the sum</source>
        <translation>бир сап суммага кирбей калган</translation>
    </message>
    <message>
        <source>the total does not equal its lines</source>
        <translation>жыйынтык саптардын суммасына барабар эмес</translation>
    </message>
    <message>
        <source>two digits are exchanged</source>
        <translation>эки сан орун алмашып калган</translation>
    </message>
    <message>
        <source>som and thousands of som are mixed</source>
        <translation>сом менен миң сом аралашып калган</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>маани жетишпейт</translation>
    </message>
    <message>
        <source>part of another row (“of which”)</source>
        <translation>башка саптын бөлүгү («анын ичинде»)</translation>
    </message>
    <message>
        <source>belongs to no subtotal</source>
        <translation>эч бир аралык жыйынтыкка кирбейт</translation>
    </message>
    <message>
        <source>balance that follows from the other figures</source>
        <translation>башка көрсөткүчтөрдөн келип чыгуучу калдык</translation>
    </message>
    <message>
        <source>says again what stands elsewhere</source>
        <translation>башка жерде жазылганды кайталайт</translation>
    </message>
    <message>
        <source>head of the table, repeated</source>
        <translation>жадыбалдын кайталанган башы</translation>
    </message>
    <message>
        <source>%1: this sum was typed while the others are computed by the sheet: %2. The lines prove it.</source>
        <translation>%1: башка суммаларды жадыбал эсептейт, ал эми бул сумма кол менен жазылган: %2. Саптар аны тастыктайт.</translation>
    </message>
    <message>
        <source>%1: this typed sum says the one row below it again: %2. It is counted once.</source>
        <translation>%1: кол менен жазылган бул сумма өзүнүн астындагы жалгыз сапты кайталайт: %2. Ал бир гана жолу эсептелди.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>киреше</translation>
    </message>
    <message>
        <source>expenditure</source>
        <translation>чыгаша</translation>
    </message>
    <message>
        <source>financing</source>
        <translation>каржылоо</translation>
    </message>
    <message>
        <source>som</source>
        <translation>сом</translation>
    </message>
    <message>
        <source>thousands of som</source>
        <translation>миң сом</translation>
    </message>
    <message>
        <source>%1: the unit is not stated. Choose som or thousand som.</source>
        <translation>%1: өлчөм бирдиги көрсөтүлгөн эмес. Сомду же миң сомду тандаңыз.</translation>
    </message>
    <message>
        <source>%1: the amount is missing: %2. Write it, even if it is 0, or delete the row.</source>
        <translation>%1: сумма жазылган эмес: %2. 0 болсо да жазыңыз же сапты өчүрүңүз.</translation>
    </message>
    <message>
        <source>%1: this amount has neither a name nor a code.</source>
        <translation>%1: бул сумманын аталышы да, коду да жок.</translation>
    </message>
    <message>
        <source>%1: there is no village “%2” in the document; the line stays without a village.</source>
        <translation>%1: документте «%2» деген айыл жок; сап айылсыз калат.</translation>
    </message>
    <message>
        <source>No table with the expected column heads was found.</source>
        <translation>Керектүү тилкелери бар жадыбал табылган жок.</translation>
    </message>
    <message>
        <source>The table has more rows than can be read: %2 at most.</source>
        <translation>Жадыбалдын саптары окула ала тургандан көп: эң көбү %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether “%2” is a woman or a man.</source>
        <translation>%1: «%2» аялбы же эркекпи, түшүнүксүз.</translation>
    </message>
    <message>
        <source>%1: “%2” is no age group of the list.</source>
        <translation>%1: «%2» деген жаш курагы тизмеде жок.</translation>
    </message>
    <message>
        <source>%1: “%2” is no role of the list; it stays empty.</source>
        <translation>%1: «%2» тизмеде жок; бул талаа бош калат.</translation>
    </message>
    <message>
        <source>%1: there is no village “%2” in the document; it stays empty.</source>
        <translation>%1: документте «%2» деген айыл жок; бул талаа бош калат.</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the participants of the meeting; the name is not kept.</source>
        <translation>%1: «%2» жыйындын катышуучуларынын арасында жок; аты сакталбайт.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither a question, comment, proposal, criticism nor thanks.</source>
        <translation>%1: «%2» – суроо да, пикир да, сунуш да, сын да, ыраазычылык да эмес.</translation>
    </message>
    <message>
        <source>%1: “%2” is no decision of the list.</source>
        <translation>%1: «%2» деген чечим тизмеде жок.</translation>
    </message>
    <message>
        <source>%1: the decision “%2” has no reason: people must learn why.</source>
        <translation>%1: «%2» деген чечимдин негиздемеси жок: эл себебин билиши керек.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1: «%2» – дата эмес.</translation>
    </message>
    <message>
        <source>%1: “%2” may be a decimal or a thousand; it was taken as a decimal, like all of the column. Check the unit and the total.</source>
        <translation>%1: «%2» ондук бөлчөк же миңдик болушу мүмкүн; бүт мамычадагыдай эле ондук бөлчөк катары кабыл алынды. Өлчөм бирдигин жана жыйынтыкты текшериңиз.</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>сиздин тандооңуз боюнча эсептелген жок</translation>
    </message>
    <message>
        <source>%1: the code %2 stands in the table a second time.</source>
        <translation>%1: %2 коду жадыбалда экинчи жолу турат.</translation>
    </message>
    <message>
        <source>%1: “%2” is no year.</source>
        <translation>%1: «%2» – жыл эмес.</translation>
    </message>
    <message>
        <source>%1: the code %2 is not used in this year.</source>
        <translation>%1: %2 коду бул жылы колдонулбайт.</translation>
    </message>
    <message>
        <source>Line %1 of your own list of synonyms is no entry: %2. An entry reads: known words = another way.</source>
        <translation>Өз синонимдер тизмеңиздин %1-сабы жазуу эмес: %2. Жазуу мындай болот: белгилүү сөздөр = башкача жазылышы.</translation>
    </message>
    <message>
        <source>Your own list of synonyms is longer than can be used; what is too much was left out.</source>
        <translation>Өз синонимдер тизмеңиз колдонулуучу чектен узун; ашыкчасы калтырылды.</translation>
    </message>
    <message>
        <source>%1: letters of the name were repaired; the table says: %2.</source>
        <translation>%1: аталыштын тамгалары оңдолду; жадыбалда мындай жазылган: %2.</translation>
    </message>
    <message>
        <source>The table would make %2 budget lines; at most 300,000 can be imported.</source>
        <translation>Бул жадыбалдан %2 бюджет сабы чыкмак; эң көбү 300 000 сапты импорттоого болот.</translation>
    </message>
    <message>
        <source>%1: this row counts, but no total of the table counts it: %2.</source>
        <translation>%1: бул сап эсепке алынды, бирок жадыбалдын эч бир жыйынтыгына кирген эмес: %2.</translation>
    </message>
    <message>
        <source>%1: this row and the one below it, “%2”, state the same amount, which is counted once. If they are two lines, mark this row as a line.</source>
        <translation>%1: бул сапта жана анын астындагы «%2» сабында бирдей сумма жазылган, ал бир жолу эсептелди. Эгер булар эки башка сап болсо, бул сапты «сап» деп белгилеңиз.</translation>
    </message>
    <message>
        <source>“%2” holds no budget table and is not read.</source>
        <translation>«%2» барагында бюджет жадыбалы жок, ал окулган жок.</translation>
    </message>
    <message>
        <source>The sheet “%2” is hidden and is not read.</source>
        <translation>«%2» барагы жашырылган, ал окулган жок.</translation>
    </message>
    <message>
        <source>“%2” holds the same section as a sheet before it; their lines are added together. See that nothing is counted twice.</source>
        <translation>«%2» барагында мурунку барактагы эле бөлүм турат; алардын саптары кошулат. Бир эле сумма эки жолу эсептелип калбаганын караңыз.</translation>
    </message>
    <message>
        <source>“%2” looks like a budget table too and is not read. To take it, alone or together with this one, choose it among the sheets (on the command line: --sheet NAME, in a text document --table N, as often as needed).</source>
        <translation>«%2» да бюджет жадыбалына окшойт, бирок окулган жок. Аны өзүнчө же ушул барак менен бирге алуу үчүн барактардын тизмесинен тандаңыз (буйрук сабында: --sheet АТЫ, тексттик документте --table N, керек болсо бир нече жолу).</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3, because this column writes decimals with a comma. If %4 is meant, write the comma in the table.</source>
        <translation>%1: «%2» %3 деп окулду, анткени бул мамычада ондук бөлчөк үтүр менен жазылган. Эгер %4 болушу керек болсо, жадыбалга үтүр менен жазыңыз.</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>суммасы жок</translation>
    </message>
    <message>
        <source>its amount could not be read; see the named cell</source>
        <translation>суммасын окууга болгон жок; аталган уячаны караңыз</translation>
    </message>
    <message>
        <source>Nothing has changed since this version, so no new one is made: %2.</source>
        <translation>Бул версиядан бери эч нерсе өзгөргөн жок, ошондуктан жаңысы түзүлгөн жок: %2.</translation>
    </message>
    <message>
        <source>This column is hidden in the sheet, but it is read: %2.</source>
        <translation>Бул мамыча баракта жашырылган, бирок ал окулду: %2.</translation>
    </message>
    <message>
        <source>This column holds figures that are not counted: %2. If they are amounts or parts by source of money, say so at its head.</source>
        <translation>Бул мамычада эсепке алынбаган сандар бар: %2. Эгер алар сумма же каражат булагы боюнча үлүш болсо, мамычанын башынан белгилеңиз.</translation>
    </message>
    <message>
        <source>a cell that belongs to it is named as a problem itself; settle that first</source>
        <translation>ага кирген бир уяча өзүнчө аталган; адегенде ошону тактаңыз</translation>
    </message>
    <message>
        <source>%1: look at %2</source>
        <translation>%1: %2 уячасын караңыз</translation>
    </message>
    <message>
        <source>Message %1: a picture, voice message or file without words. Listen to it or look at it; it was left out.</source>
        <translation>%1-билдирүү: сөзү жок сүрөт, үн билдирүүсү же файл. Аны угуп же көрүп чыгыңыз; ал алынган жок.</translation>
    </message>
    <message>
        <source>Message %1: written by the messenger itself; left out: %2</source>
        <translation>%1-билдирүү: аны мессенджер өзү жазган; алынган жок: %2</translation>
    </message>
    <message>
        <source>Message %1: longer than a remark can be; left out: %2</source>
        <translation>%1-билдирүү: өтө узун; алынган жок: %2</translation>
    </message>
    <message>
        <source>Message %1: no words; left out: %2</source>
        <translation>%1-билдирүү: сөз жок; алынган жок: %2</translation>
    </message>
    <message>
        <source>Message %1: only a link; left out: %2</source>
        <translation>%1-билдирүү: шилтеме гана; алынган жок: %2</translation>
    </message>
    <message>
        <source>Message %1: only a greeting; left out: %2</source>
        <translation>%1-билдирүү: салам гана; алынган жок: %2</translation>
    </message>
    <message>
        <source>Message %1: only thanks, yes or no; left out: %2</source>
        <translation>%1-билдирүү: рахмат, ооба же жок гана; алынган жок: %2</translation>
    </message>
    <message>
        <source>%1: no word of this row says so, but its amounts are the sum of the rows beside it; it was taken for their total and is not counted: “%2”. If it is a line, mark it as one.</source>
        <translation>%1: бул саптын сөздөрү жыйынтык экенин айтпайт, бирок суммасы жанындагы саптардын суммасына барабар; ошондуктан ал жыйынтык деп алынып, эсепке кошулган жок: «%2». Эгер бул өзүнчө сап болсо, аны «сап» деп белгилеңиз.</translation>
    </message>
    <message>
        <source>%1: the amounts of this row, “%2”, are exactly the sum of other rows. If it is their total, mark it as a sum or write “Total” in the table; if not, mark it as a line.</source>
        <translation>%1: бул саптын («%2») суммасы башка саптардын суммасына так барабар. Эгер бул алардын жыйынтыгы болсо, аны сумма деп белгилеңиз же жадыбалга «Бардыгы» деп жазыңыз; андай болбосо, «сап» деп белгилеңиз.</translation>
    </message>
    <message>
        <source>%1: the amounts of this row, “%2”, are the sum of some rows beside it, but it is counted as a line of its own. If it sums them, mark it as a sum.</source>
        <translation>%1: бул саптын («%2») суммасы жанындагы айрым саптардын суммасына барабар, бирок ал өзүнчө сап катары эсептелди. Эгер ал ошол саптарды жыйынтыктаса, аны сумма деп белгилеңиз.</translation>
    </message>
    <message>
        <source>%1: this row, “%2”, has no code as the others have, and its amount is close to their sum, but it is counted as a line. If it is the total, mark it as a sum to see the difference.</source>
        <translation>%1: башка саптардын коду бар, бул саптын («%2») коду жок жана суммасы алардын суммасына жакын, бирок ал сап катары эсептелди. Эгер бул жыйынтык болсо, айырмасын көрүү үчүн аны сумма деп белгилеңиз.</translation>
    </message>
    <message>
        <source>%1: the unit stated here, “%2”, is not the one stated elsewhere in the table. If all amounts have one unit, choose it; if not, write them all in one unit in the table.</source>
        <translation>%1: бул жерде көрсөтүлгөн өлчөм бирдиги («%2») жадыбалдын башка жеринде көрсөтүлгөнүнө туура келбейт. Эгер бардык суммалар бир бирдикте болсо, аны тандаңыз; болбосо, жадыбалдагы суммалардын баарын бир бирдикте жазыңыз.</translation>
    </message>
    <message>
        <source>year, telephone or page number beside a signature</source>
        <translation>колтамганын жанындагы жыл, телефон же беттин номери</translation>
    </message>
    <message>
        <source>The table states no total, so nothing proves that all lines were read as they are meant. Compare the sums above with the paper.</source>
        <translation>Жадыбалда бир да жыйынтык көрсөтүлгөн эмес, ошондуктан бардык саптар туура окулганын эч нерсе далилдебейт. Жогорудагы суммаларды кагаз менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>%1: the amounts by source of money do not add up to this amount: %2.</source>
        <translation>%1: каражаттын булактары боюнча суммалар бул суммага барабар эмес: %2.</translation>
    </message>
    <message>
        <source>%1: the codes of this column have lost their leading zero; %2 is read as 0%2.</source>
        <translation>%1: бул тилкедеги коддордун алдындагы нөлү жоголгон; %2 коду 0%2 деп окулду.</translation>
    </message>
    <message>
        <source>%1: neither the classification nor a budget of the document has the code “%2”; it is left out.</source>
        <translation>%1: «%2» деген код классификацияда да, документтеги бюджеттерде да жок; ал алынган жок.</translation>
    </message>
    <message>
        <source>%1: “%2” says neither that it is done, nor in progress, nor not done; what became of it is left out.</source>
        <translation>%1: «%2» деген сөздөн сунуш аткарылганы, аткарылып жатканы же аткарылбаганы түшүнүксүз; аткарылышы алынган жок.</translation>
    </message>
    <message>
        <source>%1: “%2” is left out, for it is not said whether the proposal is done, in progress or not done.</source>
        <translation>%1: «%2» алынган жок, анткени сунуш аткарылганы, аткарылып жатканы же аткарылбаганы көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>%1: “%2” is left out, for the decision on the proposal and its reason are not stated.</source>
        <translation>%1: «%2» алынган жок, анткени сунуш боюнча чечим жана анын негиздемеси көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>%1: “%2” comes in, but without a reason or a new date. State both before it is shown to people.</source>
        <translation>%1: «%2» алынат, бирок себеби же жаңы мөөнөтү жок. Элге көрсөтүүдөн мурун экөөнү тең жазыңыз.</translation>
    </message>
    <message>
        <source>%1: the column “%2” was not understood; what stands in it is left out.</source>
        <translation>%1: «%2» мамычасы түшүнүксүз; андагы маалымат алынган жок.</translation>
    </message>
    <message>
        <source>%1: the code of this row looks like another section than its heading or title says; the heading counts: %2. If that is wrong, choose the section of the row.</source>
        <translation>%1: бул саптын коду башатында же аталышында айтылган бөлүмдөн башка бөлүмдүкүнө окшош; башаты эсепке алынды: %2. Туура эмес болсо, саптын бөлүмүн тандаңыз.</translation>
    </message>
    <message>
        <source>%1: the code of this row belongs to another section than its heading or title says; the code counts: %2. If that is wrong, choose the section of the row.</source>
        <translation>%1: бул саптын коду башатында же аталышында айтылган бөлүмдөн башка бөлүмгө таандык; коду эсепке алынды: %2. Туура эмес болсо, саптын бөлүмүн тандаңыз.</translation>
    </message>
    <message>
        <source>a row is counted as a line though it is the total of others; mark it as a sum</source>
        <translation>сап башка саптардын жыйынтыгы болсо да, өзүнчө сап катары эсептелди; аны жыйынтык деп белгилеңиз</translation>
    </message>
    <message>
        <source>The sections of the budget stand in tables of their own; together they become one budget: %2.</source>
        <translation>Бюджеттин бөлүмдөрү өз-өзүнчө жадыбалдарда турат; алар чогуусу менен бир бюджет болот: %2.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>This is another document, not a copy of this one, so their histories cannot be brought together. Its tables can be taken over by import.</source>
        <translation>Бул — башка документ, ушул документтин көчүрмөсү эмес, ошондуктан алардын тарыхын бириктирүүгө болбойт. Анын таблицаларын импорт аркылуу алса болот.</translation>
    </message>
    <message>
        <source>This is the document itself.</source>
        <translation>Бул — документтин өзү.</translation>
    </message>
    <message>
        <source>Bringing in the copy can no longer be undone: later work builds on it.</source>
        <translation>Көчүрмөнү кошууну артка кайтарууга болбойт: андан кийинки иш ага таянат.</translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here already.</source>
        <translation>Көчүрмөдө бул жерде жок эч нерсе жок.</translation>
    </message>
    <message>
        <source>New actions in the copy: %1.</source>
        <translation>Көчүрмөдөгү жаңы аракеттер: %1.</translation>
    </message>
    <message>
        <source>Actions brought in from the copy: %1.</source>
        <translation>Көчүрмөдөн кошулган аракеттер: %1.</translation>
    </message>
    <message>
        <source>Conflicts for you to decide: %1.</source>
        <translation>Сиз чече турган карама-каршылыктар: %1.</translation>
    </message>
    <message>
        <source>%1 – removed and changed</source>
        <translation>%1 – өчүрүлгөн жана өзгөртүлгөн</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Ал өчүрүлөт.</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>Ал калат.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(биротоло өчүрүлгөн)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бош)</translation>
    </message>
    <message>
        <source>The copy holds no new actions.</source>
        <translation>Көчүрмөдө жаңы аракеттер жок.</translation>
    </message>
    <message>
        <source>Attached files that come with the copy: %1.</source>
        <translation>Көчүрмө менен кошо келүүчү тиркелген файлдар: %1.</translation>
    </message>
    <message>
        <source>Attached files that are damaged in the copy and do not come: %1.</source>
        <translation>Көчүрмөдө бузулгандыктан келбей турган тиркелген файлдар: %1.</translation>
    </message>
    <message>
        <source>These are registrations at two different meetings.</source>
        <translation>Булар эки башка жыйындагы каттоолор.</translation>
    </message>
    <message>
        <source>This is a public copy. It holds nothing that this document does not have, so there is nothing to bring in.</source>
        <translation>Бул – ачык көчүрмө. Анда бул документте жок эч нерсе жок, ошондуктан андан алып кошо турган нерсе да жок.</translation>
    </message>
    <message>
        <source>Two people changed the same differently, and nobody has decided yet. Decide on the page “Share” first; then close.</source>
        <translation>Эки адам бир эле нерсени ар башкача өзгөрткөн, бул боюнча чечим кабыл алына элек. Адегенде «Файл жана көчүрмөлөр» барагында чечиңиз, анан жабыңыз.</translation>
    </message>
    <message>
        <source>This is a public copy already.</source>
        <translation>Бул ачык көчүрмө болуп турат.</translation>
    </message>
    <message>
        <source>The record was closed and sealed: what was sealed stays.</source>
        <translation>Жазуу жабылып, текшерүү коду менен бекитилген: бекитилген нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>%1 – removed elsewhere, but sealed</source>
        <translation>%1 – башка көчүрмөдө өчүрүлгөн, бирок код менен бекитилген</translation>
    </message>
    <message>
        <source>%1 – %2 – changed elsewhere, but sealed</source>
        <translation>%1 – %2 – башка көчүрмөдө өзгөртүлгөн, бирок код менен бекитилген</translation>
    </message>
    <message>
        <source>%1 – closed on two laptops in the same second; the later seal holds</source>
        <translation>%1 – эки ноутбукта бир эле секундда жабылган; кийинки текшерүү коду күчүндө</translation>
    </message>
    <message>
        <source>It is erased, but the disk did not allow to remove the last traces from the file. It is tried again when the document is next opened.</source>
        <translation>Маалымат өчүрүлдү, бирок диск акыркы изин файлдан алып салууга мүмкүндүк берген жок. Документ кийинки жолу ачылганда кайра аракет кылынат.</translation>
    </message>
    <message>
        <source>in favour %1, against %2, abstained %3, present %4</source>
        <translation>макул %1, каршы %2, калыс %3, катышкан %4</translation>
    </message>
    <message>
        <source>voices by option: %1; abstained %2</source>
        <translation>варианттар боюнча добуштар: %1; калыс калганы %2</translation>
    </message>
    <message>
        <source>voices by option: %1; abstained %2, present %3</source>
        <translation>варианттар боюнча добуштар: %1; калыс калганы %2, залда %3</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New document</source>
        <translation>Жаңы документ</translation>
    </message>
    <message>
        <source>Example document</source>
        <translation>Үлгү документ</translation>
    </message>
    <message>
        <source>Edit the municipality</source>
        <translation>Айыл аймагынын маалыматын түзөтүү</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Айыл кошуу</translation>
    </message>
    <message>
        <source>Edit a village</source>
        <translation>Айылды түзөтүү</translation>
    </message>
    <message>
        <source>Remove a village</source>
        <translation>Айылды өчүрүү</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Бюджетти импорттоо</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Бюджет кошуу</translation>
    </message>
    <message>
        <source>Edit a budget</source>
        <translation>Бюджетти түзөтүү</translation>
    </message>
    <message>
        <source>Remove a budget</source>
        <translation>Бюджетти өчүрүү</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Бюджеттин сабын кошуу</translation>
    </message>
    <message>
        <source>Edit a budget line</source>
        <translation>Бюджеттин сабын түзөтүү</translation>
    </message>
    <message>
        <source>Remove a budget line</source>
        <translation>Бюджеттин сабын өчүрүү</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Угуу кошуу</translation>
    </message>
    <message>
        <source>Edit the hearing</source>
        <translation>Угууну түзөтүү</translation>
    </message>
    <message>
        <source>Remove a hearing</source>
        <translation>Угууну өчүрүү</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Жыйын кошуу</translation>
    </message>
    <message>
        <source>Edit a meeting</source>
        <translation>Жыйынды түзөтүү</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <translation>Жыйынды өчүрүү</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Күн тартибине маселе кошуу</translation>
    </message>
    <message>
        <source>Edit an agenda item</source>
        <translation>Күн тартибинин маселесин түзөтүү</translation>
    </message>
    <message>
        <source>Remove an agenda item</source>
        <translation>Күн тартибинин маселесин өчүрүү</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation>Күн тартибинин маселесин жылдыруу</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Тапшырма кошуу</translation>
    </message>
    <message>
        <source>Edit a task</source>
        <translation>Тапшырманы түзөтүү</translation>
    </message>
    <message>
        <source>Remove a task</source>
        <translation>Тапшырманы өчүрүү</translation>
    </message>
    <message>
        <source>Add an announcement</source>
        <translation>Кулактандыруу кошуу</translation>
    </message>
    <message>
        <source>Edit an announcement</source>
        <translation>Кулактандырууну түзөтүү</translation>
    </message>
    <message>
        <source>Remove an announcement</source>
        <translation>Кулактандырууну өчүрүү</translation>
    </message>
    <message>
        <source>Register a participant</source>
        <translation>Катышуучуну каттоо</translation>
    </message>
    <message>
        <source>Edit a participant</source>
        <translation>Катышуучунун маалыматын түзөтүү</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Катышуучуну өчүрүү</translation>
    </message>
    <message>
        <source>Add a head count</source>
        <translation>Катышуучулардын санын кошуу</translation>
    </message>
    <message>
        <source>Edit a head count</source>
        <translation>Катышуучулардын санын түзөтүү</translation>
    </message>
    <message>
        <source>Remove a head count</source>
        <translation>Катышуучулардын санын өчүрүү</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Кызмат адамын кошуу</translation>
    </message>
    <message>
        <source>Edit an official</source>
        <translation>Кызмат адамын түзөтүү</translation>
    </message>
    <message>
        <source>Remove an official</source>
        <translation>Кызмат адамын өчүрүү</translation>
    </message>
    <message>
        <source>Record a remark</source>
        <translation>Пикирди жазуу</translation>
    </message>
    <message>
        <source>Edit a remark</source>
        <translation>Пикирди түзөтүү</translation>
    </message>
    <message>
        <source>Remove a remark</source>
        <translation>Пикирди өчүрүү</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ордунда жооп берүү</translation>
    </message>
    <message>
        <source>Answer a proposal</source>
        <translation>Сунушка жооп берүү</translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation>Жоопту түзөтүү</translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation>Жоопту өчүрүү</translation>
    </message>
    <message>
        <source>Note on implementation</source>
        <translation>Аткарылышы жөнүндө белги</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Угуунун жазуусун жабуу</translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation>Угууну жабуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Approve a budget</source>
        <translation>Бюджетти бекитүү</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Катышуучуларды импорттоо</translation>
    </message>
    <message>
        <source>Import remarks</source>
        <translation>Пикирлерди импорттоо</translation>
    </message>
    <message>
        <source>Import proposals and decisions</source>
        <translation>Сунуштарды жана чечимдерди импорттоо</translation>
    </message>
    <message>
        <source>Forget the choices of an import</source>
        <translation>Импорт үчүн тандоолорду өчүрүү</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Код кошуу</translation>
    </message>
    <message>
        <source>Edit a code</source>
        <translation>Кодду түзөтүү</translation>
    </message>
    <message>
        <source>Remove a code</source>
        <translation>Кодду өчүрүү</translation>
    </message>
    <message>
        <source>Import a classification</source>
        <translation>Классификацияны импорттоо</translation>
    </message>
    <message>
        <source>Edit several budget lines</source>
        <translation>Бюджеттин бир нече сабын өзгөртүү</translation>
    </message>
    <message>
        <source>Split a budget line</source>
        <translation>Бюджеттин сабын бөлүү</translation>
    </message>
    <message>
        <source>Move a budget line</source>
        <translation>Бюджеттин сабын жылдыруу</translation>
    </message>
    <message>
        <source>Keep a template of hearings</source>
        <translation>Угуунун үлгүсүн сактоо</translation>
    </message>
    <message>
        <source>Remove a template of hearings</source>
        <translation>Угуунун үлгүсүн өчүрүү</translation>
    </message>
    <message>
        <source>Add a holder of an office</source>
        <translation>Кызмат адамын кошуу</translation>
    </message>
    <message>
        <source>Edit a holder of an office</source>
        <translation>Кызмат адамын өзгөртүү</translation>
    </message>
    <message>
        <source>Remove a holder of an office</source>
        <translation>Кызмат адамын өчүрүү</translation>
    </message>
    <message>
        <source>A change made with a newer version of the program</source>
        <translation>Программанын жаңыраак чыгарылышында жасалган өзгөртүү</translation>
    </message>
    <message>
        <source>Note that a paper was made</source>
        <translation>Документ түзүлгөнүн белгилөө</translation>
    </message>
    <message>
        <source>Note the signature of a paper</source>
        <translation>Документке кол коюлганын белгилөө</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Мөөнөттү коюу</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Файлды тиркөө</translation>
    </message>
    <message>
        <source>Remove an attached file</source>
        <translation>Тиркелген файлды өчүрүү</translation>
    </message>
    <message>
        <source>Change the coat of arms</source>
        <translation>Гербди өзгөртүү</translation>
    </message>
    <message>
        <source>Change the look of official papers</source>
        <translation>Расмий документтердин көрүнүшүн өзгөртүү</translation>
    </message>
    <message>
        <source>Give somebody the floor</source>
        <translation>Сөз берүү</translation>
    </message>
    <message>
        <source>End a speech</source>
        <translation>Сүйлөөнү аяктоо</translation>
    </message>
    <message>
        <source>Stop the clock of a speech</source>
        <translation>Сүйлөө убактысын токтотуп туруу</translation>
    </message>
    <message>
        <source>Let a speech go on</source>
        <translation>Сүйлөөнү улантуу</translation>
    </message>
    <message>
        <source>Correct a speech</source>
        <translation>Сүйлөгөн адамды же убакытты оңдоо</translation>
    </message>
    <message>
        <source>Take somebody off the speakers</source>
        <translation>Сүйлөгөндөрдөн алып салуу</translation>
    </message>
    <message>
        <source>Put somebody on the list of speakers</source>
        <translation>Сүйлөөчүлөрдүн кезегине жазуу</translation>
    </message>
    <message>
        <source>Move somebody in the list of speakers</source>
        <translation>Сүйлөөчүнүн кезегин алмаштыруу</translation>
    </message>
    <message>
        <source>Set how long one may speak</source>
        <translation>Сөз сүйлөө убактысын белгилөө</translation>
    </message>
    <message>
        <source>Record a vote</source>
        <translation>Добуш берүүнү жазуу</translation>
    </message>
    <message>
        <source>Correct a vote</source>
        <translation>Добуш берүүнү оңдоо</translation>
    </message>
    <message>
        <source>Remove a vote</source>
        <translation>Добуш берүүнү өчүрүү</translation>
    </message>
    <message>
        <source>Count the people in the hall</source>
        <translation>Залдагы адамдарды эсептөө</translation>
    </message>
    <message>
        <source>Keep a fiscal note</source>
        <translation>Каржылык маалымкатты сактоо</translation>
    </message>
    <message>
        <source>Change a fiscal note</source>
        <translation>Каржылык маалымкатты өзгөртүү</translation>
    </message>
    <message>
        <source>Remove a fiscal note</source>
        <translation>Каржылык маалымкатты алып салуу</translation>
    </message>
    <message>
        <source>Edit a file</source>
        <translation>Файлды түзөтүү</translation>
    </message>
    <message>
        <source>Put remarks together</source>
        <translation>Пикирлерди бириктирүү</translation>
    </message>
    <message>
        <source>Treat remarks separately</source>
        <translation>Пикирлерди өз-өзүнчө кароо</translation>
    </message>
    <message>
        <source>Move remarks</source>
        <translation>Пикирлерди жылдыруу</translation>
    </message>
    <message>
        <source>Restore Kyrgyz letters</source>
        <translation>Кыргыз тамгаларын калыбына келтирүү</translation>
    </message>
    <message>
        <source>Hand out slips</source>
        <translation>Баракчаларды таратуу</translation>
    </message>
    <message>
        <source>Take back the handing out of slips</source>
        <translation>Баракчалардын таратылганын жокко чыгаруу</translation>
    </message>
    <message>
        <source>Note a void slip</source>
        <translation>Жараксыз баракчаны белгилөө</translation>
    </message>
    <message>
        <source>Take back a void slip</source>
        <translation>Жараксыз баракчанын белгисин алып салуу</translation>
    </message>
    <message>
        <source>Remove a note on implementation</source>
        <translation>Аткарылышы жөнүндөгү белгини өчүрүү</translation>
    </message>
    <message>
        <source>Copy to practise with</source>
        <translation>Көнүгүү үчүн көчүрмө</translation>
    </message>
    <message>
        <source>Take an answer into the draft</source>
        <translation>Жоопту долбоорго киргизүү</translation>
    </message>
    <message>
        <source>Take an answer out of the draft</source>
        <translation>Жоопту долбоордон чыгаруу</translation>
    </message>
    <message>
        <source>Translate a text</source>
        <translation>Текстти которуу</translation>
    </message>
    <message>
        <source>Treat a slip as an appeal</source>
        <translation>Баракчаны кайрылуу катары каттоо</translation>
    </message>
    <message>
        <source>Edit an appeal</source>
        <translation>Кайрылууну оңдоо</translation>
    </message>
    <message>
        <source>Treat an appeal as a plain remark</source>
        <translation>Кайрылууну жөнөкөй пикирге айландыруу</translation>
    </message>
    <message>
        <source>Set a holiday</source>
        <translation>Дем алыш күндү белгилөө</translation>
    </message>
    <message>
        <source>Remove a holiday</source>
        <translation>Дем алыш күндү алып салуу</translation>
    </message>
    <message>
        <source>Assign an answer to somebody</source>
        <translation>Жоопту даярдоону тапшыруу</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Сурамжылоо баракчасын кошуу</translation>
    </message>
    <message>
        <source>Edit a questionnaire</source>
        <translation>Сурамжылоо баракчасын оңдоо</translation>
    </message>
    <message>
        <source>Remove a questionnaire</source>
        <translation>Сурамжылоо баракчасын алып салуу</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Суроо кошуу</translation>
    </message>
    <message>
        <source>Edit a question</source>
        <translation>Суроону оңдоо</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Суроону алып салуу</translation>
    </message>
    <message>
        <source>Enter a filled in questionnaire</source>
        <translation>Толтурулган баракчаны киргизүү</translation>
    </message>
    <message>
        <source>Correct a filled in questionnaire</source>
        <translation>Толтурулган баракчаны оңдоо</translation>
    </message>
    <message>
        <source>Remove a filled in questionnaire</source>
        <translation>Толтурулган баракчаны алып салуу</translation>
    </message>
    <message>
        <source>Bring in a copy</source>
        <translation>Көчүрмөнү кошуу</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Карама-каршылыкты чечүү</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Адамдын маалыматтарын биротоло өчүрүү</translation>
    </message>
    <message>
        <source>Take over exported data</source>
        <translation>Экспорттолгон маалыматтарды кабыл алуу</translation>
    </message>
    <message>
        <source>Note a correction of the minutes</source>
        <translation>Протоколго оңдоо киргизүү</translation>
    </message>
    <message>
        <source>Remove a correction of the minutes</source>
        <translation>Протоколдун оңдоосун алып салуу</translation>
    </message>
    <message>
        <source>Change the wording of a paper or the list of topics</source>
        <translation>Документтин текстин же темалар тизмесин өзгөртүү</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Name, telephone, address and consent go, everywhere in the file and its history.</source>
        <translation>Аты-жөнү, телефону, дареги жана макулдугу файлдан да, анын тарыхынан да өчүрүлөт.</translation>
    </message>
    <message>
        <source>Registrations that lose their name: %1.</source>
        <translation>Аты-жөнү өчүрүлө турган катталуулар: %1.</translation>
    </message>
    <message>
        <source>Duties and offices that go: %1.</source>
        <translation>Өчүрүлө турган милдеттер жана кызмат орундары: %1.</translation>
    </message>
    <message>
        <source>Remarks whose words go, with translations and the answer on the spot: %1.</source>
        <translation>Котормолору жана ошол жерде берилген жообу менен кошо өчүрүлө турган айтылган сөздөр: %1.</translation>
    </message>
    <message>
        <source>The statistics stay: sex, age group, village and role, without a name.</source>
        <translation>Статистика калат: жынысы, жаш курагы, айылы жана ролу – аты-жөнү жок.</translation>
    </message>
    <message>
        <source>Remarks that stay as they were said, by nobody named: %1.</source>
        <translation>Ким айтканы көрсөтүлбөй, айтылганындай кала турган сөздөр: %1.</translation>
    </message>
    <message>
        <source>Other records of the same name that stay, as nothing says that it is the same person: %1.</source>
        <translation>Ошол эле адам экени белгисиз болгондуктан кала турган атташ жазуулар: %1.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Биротоло өчүрүлдү.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>жана дагы %1</translation>
    </message>
    <message>
        <source>No text had to be left out.</source>
        <translation>Бир да текстти алып салуунун кереги болгон жок.</translation>
    </message>
    <message>
        <source>Doubtful texts that are left out: %1.</source>
        <translation>Киргизилбеген күмөндүү тексттер: %1.</translation>
    </message>
    <message>
        <source>Photos and files that went along: %1.</source>
        <translation>Кошо берилген сүрөттөр жана файлдар: %1.</translation>
    </message>
    <message>
        <source>Attached files that stayed here: %1.</source>
        <translation>Киргизилбей калган тиркелген файлдар: %1.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>аты-жөнү</translation>
    </message>
    <message>
        <source>a telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>a personal number</source>
        <translation>жеке номер</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>электрондук дарек</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>дарек</translation>
    </message>
    <message>
        <source>Records removed before that go from the history: %1.</source>
        <translation>Мурда алынып салынган, эми тарыхтан да өчүрүлө турган жазуулар: %1.</translation>
    </message>
    <message>
        <source>Signed lists and recordings of these meetings that stay: %1. Where they show or name the person, they go for good only if they are taken out before the erasing.</source>
        <translation>Бул жыйындардын кала турган кол коюлган тизмелери жана үн жазуулары: %1. Аларда бул адам көрүнсө же аты айтылса, биротоло өчүрүлүшү үчүн аларды алдын ала алып салуу керек.</translation>
    </message>
    <message>
        <source>These texts seem to name the person still. Their wording goes from the history too only if they are changed before the erasing:</source>
        <translation>Бул тексттерде ошол адам дагы эле аталгандай көрүнөт. Аларды адамды өчүрүүдөн мурда оңдосоңуз гана, мурунку сөздөрү тарыхтан да өчөт:</translation>
    </message>
    <message>
        <source>removed before, still in the history</source>
        <translation>мурда тизмеден алынган, бирок файлдын тарыхында турат</translation>
    </message>
    <message>
        <source>registrations: %1</source>
        <translation>катталуулар: %1</translation>
    </message>
    <message>
        <source>duties and offices: %1</source>
        <translation>милдеттер жана кызматтар: %1</translation>
    </message>
    <message>
        <source>remarks: %1</source>
        <translation>суроолор жана сунуштар: %1</translation>
    </message>
    <message>
        <source>the name alone</source>
        <translation>аты-жөнү гана</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The name is missing.</source>
        <translation>Аты жазылган эмес.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Аталышы жазылган эмес.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Текст жазылган эмес.</translation>
    </message>
    <message>
        <source>The reason is missing: people must learn why.</source>
        <translation>Негиздеме жазылган эмес: адамдар себебин билиши керек.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Күнү көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The beginning is missing.</source>
        <translation>Башталыш убактысы көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The budget is missing.</source>
        <translation>Бюджет көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The meeting is missing.</source>
        <translation>Жыйын көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Толтурулган эмес: %1.</translation>
    </message>
    <message>
        <source>The number must not be negative.</source>
        <translation>Сан терс болбошу керек.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Сан жол берилген чектен тышкары.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Аяктоо убактысы башталышынан мурда.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст өтө узун.</translation>
    </message>
    <message>
        <source>The territory code has 14 digits.</source>
        <translation>СОАТЕ кодунда 14 сан болот.</translation>
    </message>
    <message>
        <source>This code is not in the list: %1.</source>
        <translation>Бул код тизмеде жок: %1.</translation>
    </message>
    <message>
        <source>Kyrgyz letters seem to be lost, question marks stand in their place: %1.</source>
        <translation>Кыргыз тамгалары жоголгон окшойт, ордунда суроо белгилери турат: %1.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; all that follows was taken as one text.</source>
        <translation>Тырмакча жабылган эмес; андан кийинкинин баары бир текст катары алынды.</translation>
    </message>
    <message>
        <source>Some characters of the file cannot be read: %1.</source>
        <translation>Файлдын айрым белгилерин окууга болбойт: %1.</translation>
    </message>
    <message>
        <source>This cannot be used: %1 %2.</source>
        <translation>Муну колдонууга болбойт: %1 %2.</translation>
    </message>
    <message>
        <source>This participant belongs to another hearing.</source>
        <translation>Бул катышуучу башка угууга катталган.</translation>
    </message>
    <message>
        <source>This is no profile of an import: %1.</source>
        <translation>Бул импорт профили эмес: %1.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Коду жазылган эмес.</translation>
    </message>
    <message>
        <source>This code is in the list already: %1.</source>
        <translation>Бул код тизмеде бар: %1.</translation>
    </message>
    <message>
        <source>The code above it is not in the list: %1.</source>
        <translation>Анын үстүндөгү код тизмеде жок: %1.</translation>
    </message>
    <message>
        <source>A code cannot stand below itself: %1.</source>
        <translation>Код өзүнүн астында тура албайт: %1.</translation>
    </message>
    <message>
        <source>The last year is before the first.</source>
        <translation>Акыркы жылы биринчи жылынан мурда.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored (U+0000, here shown as ␀): %1</source>
        <translation>Текстте сактоого болбогон белги бар (U+0000, бул жерде ␀ деп көрсөтүлгөн): %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл бош.</translation>
    </message>
    <message>
        <source>It is not said who speaks.</source>
        <translation>Ким сүйлөп жатканы көрсөтүлгөн жок.</translation>
    </message>
    <message>
        <source>More voices were counted than people in the hall: %1.</source>
        <translation>Берилген добуштар залдагы адамдардан көп: %1.</translation>
    </message>
    <message>
        <source>The two counts differ: %1. Count once more.</source>
        <translation>Эки жолку эсеп дал келбейт: %1. Дагы бир жолу эсептеңиз.</translation>
    </message>
    <message>
        <source>More places were counted than the slips can hold: %1.</source>
        <translation>Баракчаларда жазылышы мүмкүн болгондон көп орун эсептелди: %1.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>Сумма нөлдөн чоң болушу керек.</translation>
    </message>
    <message>
        <source>This line is protected and gives nothing: %1.</source>
        <translation>Бул берене корголгон, андан акча алынбайт: %1.</translation>
    </message>
    <message>
        <source>More is taken from the lines than was asked for: %1 more.</source>
        <translation>Беренелерден суралгандан көп алынды: %1 ашык.</translation>
    </message>
    <message>
        <source>This line does not have so much: %1.</source>
        <translation>Бул беренеде мынча акча жок: %1.</translation>
    </message>
    <message>
        <source>Say why it is not done: people must learn the reason.</source>
        <translation>Эмне үчүн аткарылбаганын жазыңыз: эл себебин билиши керек.</translation>
    </message>
    <message>
        <source>Say until when it is to be done now: what is not done needs a new date.</source>
        <translation>Эми качанга чейин аткарылаарын жазыңыз: аткарылбай калган сунушка жаңы мөөнөт керек.</translation>
    </message>
    <message>
        <source>The new date lies before the day of the note: %1.</source>
        <translation>Жаңы мөөнөт белги коюлган күндөн мурда: %1.</translation>
    </message>
    <message>
        <source>Another topic is called so already: %1.</source>
        <translation>Башка тема мурунтан эле ушундай аталат: %1.</translation>
    </message>
    <message>
        <source>A topic&apos;s name has no comma, as several topics are written with commas between: %1.</source>
        <translation>Теманын аталышында үтүр болбойт, анткени бир нече тема үтүр менен бөлүнүп жазылат: %1.</translation>
    </message>
    <message>
        <source>An address has no spaces: %1.</source>
        <translation>Даректе боштук болбойт: %1.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The history of the document is whole: everything was worked out anew from it, and nothing is lost.</source>
        <translation>Документтин өзгөртүүлөр тарыхы толук: баары ошондон кайра түзүлдү, эч нерсе жоголгон жок.</translation>
    </message>
    <message>
        <source>A part of the history is damaged. What it holds and what stands in the tables was brought together; look through it.</source>
        <translation>Тарыхтын бир бөлүгү бузулган. Андагы жана жадыбалдардагы маалыматтар бириктирилди; карап чыгыңыз.</translation>
    </message>
    <message>
        <source>The history cannot be read. The records were taken from the tables; this is a new document, which copies of the old one cannot be brought into.</source>
        <translation>Тарыхты окуу мүмкүн эмес. Жазуулар жадыбалдардан алынды; бул жаңы документ, ага эскисинин көчүрмөлөрүн кошуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>Recovered – %1</source>
        <translation>Куткарылды – %1</translation>
    </message>
    <message>
        <source>Places in the file that could not be read, or records that belong to none: %1</source>
        <translation>Файлдын окулбай калган жерлери же эч нерсеге таандык болбой калган жазуулар: %1</translation>
    </message>
    <message>
        <source>Of these – %1</source>
        <translation>Анын ичинде – %1</translation>
    </message>
    <message>
        <source>The history of the document is whole, and all records were worked out anew from it. Some attached files are lost.</source>
        <translation>Документтин өзгөртүүлөр тарыхы толук, бардык жазуулар ошондон кайра түзүлдү. Айрым тиркелген файлдар жоголду.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>In the sealed hearing “%1” this was changed afterwards: %2.</source>
        <translation>Текшерүү коду менен бекитилген «%1» угуусунда кийин өзгөртүлгөн: %2.</translation>
    </message>
    <message>
        <source>In the sealed hearing “%1” this is missing: %2.</source>
        <translation>Текшерүү коду менен бекитилген «%1» угуусунда жок болуп калган: %2.</translation>
    </message>
    <message>
        <source>In the sealed hearing “%1” this cannot be proved: %2.</source>
        <translation>Текшерүү коду менен бекитилген «%1» угуусунда буларды ырастоого мүмкүн эмес: %2.</translation>
    </message>
    <message>
        <source>The seal of the hearing “%1” was changed: the list of what was sealed does not give its code.</source>
        <translation>«%1» угуусунун текшерүү коду өзгөртүлгөн: бекитилген жазуулардын тизмеси бул кодду бербейт.</translation>
    </message>
    <message>
        <source>No closed hearing in this document has the code %1.</source>
        <translation>Бул документте %1 коду бар жабылган угуу жок.</translation>
    </message>
    <message>
        <source>“%1” is no seal code: it has five groups of four signs, and one of them checks the others.</source>
        <translation>«%1» – текшерүү коду эмес: код төрт белгиден турган беш топтон турат, алардын бири калгандарын текшерет.</translation>
    </message>
    <message>
        <source>The code %1 is that of another closing of the hearing “%2”, made at the same time on another copy; the document goes by the other one.</source>
        <translation>%1 коду «%2» угуусун ошол эле убакта башка көчүрмөдө жабуунун коду; документ экинчи жабууга негизделет.</translation>
    </message>
    <message>
        <source>Received after the closing of “%1”, and no part of its record: %2.</source>
        <translation>«%1» жабылгандан кийин келген жана анын жазуусуна кирбейт: %2.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>municipality</source>
        <translation>муниципалитет</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>айылдар</translation>
    </message>
    <message>
        <source>codes of the classification</source>
        <translation>классификациянын коддору</translation>
    </message>
    <message>
        <source>imported tables</source>
        <translation>импорттолгон жадыбалдар</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>бюджеттер</translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation>бюджет саптары</translation>
    </message>
    <message>
        <source>hearings</source>
        <translation>угуулар</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>жыйындар</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>күн тартибинин маселелери</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>добуш берүүлөр</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>тапшырмалар</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>кулактандыруулар</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>катышуучулар</translation>
    </message>
    <message>
        <source>head counts</source>
        <translation>адамдардын саны</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>суроолор жана сунуштар</translation>
    </message>
    <message>
        <source>words as said</source>
        <translation>айтылган сөздөр</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темалар</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жооптор</translation>
    </message>
    <message>
        <source>notes on implementation</source>
        <translation>аткарылышы боюнча белгилөөлөр</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>адамдар</translation>
    </message>
    <message>
        <source>names of participants</source>
        <translation>катышуучулардын аттары</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>жооптуу адамдар</translation>
    </message>
    <message>
        <source>choices of imports</source>
        <translation>импорт үчүн тандоолор</translation>
    </message>
    <message>
        <source>accepted gaps</source>
        <translation>кабыл алынган айырмалар</translation>
    </message>
    <message>
        <source>templates of hearings</source>
        <translation>угуулардын үлгүлөрү</translation>
    </message>
    <message>
        <source>holders of offices</source>
        <translation>кызмат адамдары</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>документтер</translation>
    </message>
    <message>
        <source>senders of remarks</source>
        <translation>суроо-сунуш жөнөткөндөр</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>мөөнөттөр</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>документ бланкы</translation>
    </message>
    <message>
        <source>wording of papers</source>
        <translation>документтердин тексттери</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>тиркелген файлдар</translation>
    </message>
    <message>
        <source>things voted on</source>
        <translation>тандоо үчүн коюлган сунуштар</translation>
    </message>
    <message>
        <source>lengths of speeches</source>
        <translation>сөз сүйлөө убактысы</translation>
    </message>
    <message>
        <source>speeches</source>
        <translation>сүйлөгөн сөздөр</translation>
    </message>
    <message>
        <source>breaks in speeches</source>
        <translation>сүйлөөдөгү тыныгуулар</translation>
    </message>
    <message>
        <source>fiscal notes</source>
        <translation>каржылык маалымкаттар</translation>
    </message>
    <message>
        <source>sums taken in fiscal notes</source>
        <translation>каржылык маалымкаттарда алынган суммалар</translation>
    </message>
    <message>
        <source>links of remarks</source>
        <translation>пикирлердин байланыштары</translation>
    </message>
    <message>
        <source>slips handed out</source>
        <translation>таратылган баракчалар</translation>
    </message>
    <message>
        <source>void slips</source>
        <translation>жараксыз баракчалар</translation>
    </message>
    <message>
        <source>changes of the budget by answers</source>
        <translation>жооптор боюнча бюджеттеги өзгөртүүлөр</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>кайрылуулар</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>дем алыш күндөр</translation>
    </message>
    <message>
        <source>assignments of answers</source>
        <translation>жоопторду даярдоо тапшырмалары</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation>сурамжылоо баракчалары</translation>
    </message>
    <message>
        <source>questions of questionnaires</source>
        <translation>сурамжылоонун суроолору</translation>
    </message>
    <message>
        <source>choices of questions</source>
        <translation>суроолордун варианттары</translation>
    </message>
    <message>
        <source>filled in questionnaires</source>
        <translation>толтурулган баракчалар</translation>
    </message>
    <message>
        <source>answers on questionnaires</source>
        <translation>баракчалардагы жооптор</translation>
    </message>
    <message>
        <source>decided conflicts</source>
        <translation>чечилген карама-каршылыктар</translation>
    </message>
    <message>
        <source>seals of closed records</source>
        <translation>жабылган жазуулардын текшерүү коддору</translation>
    </message>
    <message>
        <source>sealed rows</source>
        <translation>код менен бекитилген жазуулар</translation>
    </message>
    <message>
        <source>sealed minutes</source>
        <translation>код менен бекитилген протоколдор</translation>
    </message>
    <message>
        <source>keys of sealed rows</source>
        <translation>бекитилген жазуулардын ачкычтары</translation>
    </message>
    <message>
        <source>data erased for good</source>
        <translation>биротоло өчүрүлгөн маалыматтар</translation>
    </message>
    <message>
        <source>corrections of the minutes</source>
        <translation>протоколдун оңдоолору</translation>
    </message>
    <message>
        <source>people registered twice</source>
        <translation>эки жолу катталгандар</translation>
    </message>
    <message>
        <source>remarks that were kept apart</source>
        <translation>бири-биринен ажыратылган пикирлер</translation>
    </message>
    <message>
        <source>list of topics</source>
        <translation>темалар тизмеси</translation>
    </message>
    <message>
        <source>names of topics</source>
        <translation>темалардын аталыштары</translation>
    </message>
    <message>
        <source>residents by sex and age</source>
        <translation>калк жынысы жана жашы боюнча</translation>
    </message>
    <message>
        <source>consents to be named on the screen</source>
        <translation>аты-жөнүн экранда көрсөтүүгө макулдуктар</translation>
    </message>
    <message>
        <source>answers to appeals</source>
        <translation>кайрылууларга жооптор</translation>
    </message>
    <message>
        <source>second counts of votes</source>
        <translation>добуштардын экинчи эсеби</translation>
    </message>
</context>
</TS>
