<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
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
        <translation>Файлдын бул түрүн (%1) окууга болбойт. Аны таблица программасында ачып, .xlsx түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>This document was written by a newer version of Eldin Unu. Update the program.</source>
        <translation>Бул документ «Элдин үнү» программасынын жаңыраак чыгарылышында жазылган. Программаны жаңылаңыз.</translation>
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
        <source>This version of the budget is approved and stays as it is. Make a new version of it to change anything.</source>
        <translation>Бюджеттин бул версиясы бекитилген жана өзгөртүлбөйт. Бир нерсени өзгөртүү үчүн анын жаңы версиясын түзүңүз.</translation>
    </message>
    <message>
        <source>Nothing was imported: the table has errors.</source>
        <translation>Эч нерсе импорттолгон жок: таблицада каталар бар.</translation>
    </message>
    <message>
        <source>Nothing was imported: totals of the table do not agree with its lines.</source>
        <translation>Эч нерсе импорттолгон жок: таблицанын жыйынтыктары саптарына дал келбейт.</translation>
    </message>
    <message>
        <source>The code %1 is used in the document. It can be given an end year, but neither removed nor renamed.</source>
        <translation>%1 коду документте колдонулат. Ага акыркы жылын коюуга болот, бирок өчүрүүгө да, башкача атоого да болбойт.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file holds no table.</source>
        <translation>Файлда таблица жок.</translation>
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
        <translation>Таблицада окууга мүмкүн болгондон көп сумма мамычалары бар.</translation>
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
        <translation>%1: бул формуланын натыйжасы сакталган эмес. Файлды таблица программасында ачып, кайра сактаңыз.</translation>
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
        <source>The table has more lines than can be read.</source>
        <translation>Таблицада окууга мүмкүн болгондон көп сап бар.</translation>
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
        <translation>таблицанын кайталанган башы</translation>
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
        <translation>Керектүү тилкелери бар таблица табылган жок.</translation>
    </message>
    <message>
        <source>The table has more rows than can be read: %2 at most.</source>
        <translation>Таблицанын саптары окула ала тургандан көп: эң көбү %2.</translation>
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
        <source>%1: the code %2 stands in the table a second time.</source>
        <translation>%1: %2 коду таблицада экинчи жолу турат.</translation>
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
</context>
</TS>
