<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>--%1 параметри көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Usage: eldin-unu-cli [--json] [--language ky|ru|en] [--author NAME] COMMAND FILE …</source>
        <translation>Колдонуу: eldin-unu-cli [--json] [--language ky|ru|en] [--author АТЫ] БУЙРУК ФАЙЛ …</translation>
    </message>
    <message>
        <source>eldin-unu-cli COMMAND --help tells more.</source>
        <translation>Толугураак: eldin-unu-cli БУЙРУК --help</translation>
    </message>
    <message>
        <source>One JSON value on standard output and nothing else.</source>
        <translation>Стандарттык чыгарууга бир гана JSON мааниси чыгарылат.</translation>
    </message>
    <message>
        <source>Language of messages: ky, ru or en.</source>
        <translation>Билдирүүлөрдүн тили: ky, ru же en.</translation>
    </message>
    <message>
        <source>Who is working; default: the system&apos;s user name.</source>
        <translation>Ким иштеп жатат; көрсөтүлбөсө, системадагы колдонуучунун аты алынат.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Ушул жардамды көрсөтөт.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Колдонуу: %1</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 үчүн төмөнкүлөрдүн бири керек: %2.</translation>
    </message>
    <message>
        <source>No such command: %1</source>
        <translation>Мындай буйрук жок: %1</translation>
    </message>
    <message>
        <source>Title of the hearing.</source>
        <translation>Угуунун аталышы.</translation>
    </message>
    <message>
        <source>draft or execution.</source>
        <translation>draft (долбоор) же execution (аткарылышы).</translation>
    </message>
    <message>
        <source>Date of the hearing.</source>
        <translation>Угуу өтүүчү күн.</translation>
    </message>
    <message>
        <source>Id of the budget it is about.</source>
        <translation>Талкуулануучу бюджеттин идентификатору.</translation>
    </message>
    <message>
        <source>The hearing: id, latest, or a part of its title.</source>
        <translation>Угуу: идентификатору, latest (акыркысы) же аталышынын бөлүгү.</translation>
    </message>
    <message>
        <source>Where it is held.</source>
        <translation>Кайда өтөт.</translation>
    </message>
    <message>
        <source>The village.</source>
        <translation>Айыл.</translation>
    </message>
    <message>
        <source>When it begins.</source>
        <translation>Качан башталат.</translation>
    </message>
    <message>
        <source>The meeting: id, latest, or a part of its place.</source>
        <translation>Жыйын: идентификатору, latest (акыркысы) же өтүүчү жеринин бөлүгү.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Толук аты-жөнү.</translation>
    </message>
    <message>
        <source>f or m.</source>
        <translation>f (аял) же m (эркек).</translation>
    </message>
    <message>
        <source>Age group, for instance 18-28.</source>
        <translation>Жаш курагы, мисалы, 18-28.</translation>
    </message>
    <message>
        <source>Role, for instance resident.</source>
        <translation>Катышуучунун статусу, мисалы, resident (тургун).</translation>
    </message>
    <message>
        <source>Telephone.</source>
        <translation>Телефон номери.</translation>
    </message>
    <message>
        <source>How many people.</source>
        <translation>Адамдардын саны.</translation>
    </message>
    <message>
        <source>question, comment, proposal, criticism or thanks.</source>
        <translation>question (суроо), comment (пикир), proposal (сунуш), criticism (сын-пикир) же thanks (ыраазычылык).</translation>
    </message>
    <message>
        <source>The words as said.</source>
        <translation>Айтылган сөз, өзгөртүлбөстөн.</translation>
    </message>
    <message>
        <source>Amount asked for, in som.</source>
        <translation>Суралган сумма, сом менен.</translation>
    </message>
    <message>
        <source>Code of the budget line it is about.</source>
        <translation>Тиешелүү бюджет беренесинин коду.</translation>
    </message>
    <message>
        <source>A topic; may be given several times.</source>
        <translation>Тема; бир нече жолу көрсөтсө болот.</translation>
    </message>
    <message>
        <source>Language of the paper: ky, ru, en or ky+ru.</source>
        <translation>Документтин тили: ky, ru, en же ky+ru.</translation>
    </message>
    <message>
        <source>document takes one of: %1.</source>
        <translation>document үчүн төмөнкүлөрдүн бири керек: %1.</translation>
    </message>
    <message>
        <source>Name of the municipality.</source>
        <translation>Айыл аймагынын аталышы.</translation>
    </message>
    <message>
        <source>SOATE code, 14 digits.</source>
        <translation>СОАТЕ коду, 14 сан.</translation>
    </message>
    <message>
        <source>How much it holds: small or large.</source>
        <translation>Көлөмү: small (кичине) же large (чоң).</translation>
    </message>
    <message>
        <source>The check found errors.</source>
        <translation>Текшерүүдө каталар табылды.</translation>
    </message>
    <message>
        <source>How many steps.</source>
        <translation>Канча кадам.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 үчүн бүтүн сан керек.</translation>
    </message>
    <message>
        <source>Only what changed this record.</source>
        <translation>Ушул жазууну өзгөрткөн аракеттер гана.</translation>
    </message>
    <message>
        <source>Year of amount columns that state none.</source>
        <translation>Жылы көрсөтүлбөгөн сумма мамычаларынын жылы.</translation>
    </message>
    <message>
        <source>Stage of amount columns that state none: forecast, draft, approved, revised or executed.</source>
        <translation>Этабы көрсөтүлбөгөн сумма мамычалары үчүн: forecast (болжол), draft (долбоор), approved (бекитилген), revised (такталган) же executed (аткарылышы).</translation>
    </message>
    <message>
        <source>Name of the sheet.</source>
        <translation>Барактын аталышы.</translation>
    </message>
    <message>
        <source>auto, som or thousand-som.</source>
        <translation>auto, som (сом) же thousand-som (миң сом).</translation>
    </message>
    <message>
        <source>Only says what would be imported.</source>
        <translation>Эмне импорттолорун гана көрсөтөт.</translation>
    </message>
    <message>
        <source>Imports although totals do not agree; the reason is kept.</source>
        <translation>Жыйынтыктар дал келбесе да импорттойт; себеби сакталат.</translation>
    </message>
    <message>
        <source>Nothing was imported: the table has errors.</source>
        <translation>Эч нерсе импорттолгон жок: жадыбалда каталар бар.</translation>
    </message>
    <message>
        <source>Nothing was imported: totals of the table do not agree with its lines.</source>
        <translation>Эч нерсе импорттолгон жок: жадыбалдагы жыйынтыктар саптардын суммасына дал келбейт.</translation>
    </message>
    <message>
        <source>%1 “%2”: stated %3, computed %4, difference %5</source>
        <translation>%1 «%2»: көрсөтүлгөнү %3, эсептелгени %4, айырмасы %5</translation>
    </message>
    <message>
        <source>Id of the budget.</source>
        <translation>Бюджеттин идентификатору.</translation>
    </message>
    <message>
        <source>list takes one of: %1.</source>
        <translation>list үчүн төмөнкүлөрдүн бири керек: %1.</translation>
    </message>
    <message>
        <source>Not a JSON object: %1</source>
        <translation>JSON объектиси эмес: %1</translation>
    </message>
    <message>
        <source>--%1 takes an amount in som such as 120000 or 120000.50.</source>
        <translation>--%1 үчүн сом менен сумма керек, мисалы, 120000 же 120000.50.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1-сап: %2</translation>
    </message>
    <message>
        <source>accepted, partly, rejected, deferred or forwarded.</source>
        <translation>accepted (кабыл алынды), partly (жарым-жартылай), rejected (четке кагылды), deferred (кийинкиге калтырылды) же forwarded (башка органга жөнөтүлдү).</translation>
    </message>
    <message>
        <source>Why; never empty.</source>
        <translation>Негиздеме; бош болбошу керек.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>Жооптуу бөлүм же кызмат адамы.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Аткаруу мөөнөтү.</translation>
    </message>
    <message>
        <source>Amount decided, in som.</source>
        <translation>Бөлүнүүчү сумма, сом менен.</translation>
    </message>
    <message>
        <source>Code of the budget line.</source>
        <translation>Бюджет беренесинин коду.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-10.</source>
        <translation>--%1 үчүн күн керек, мисалы, 2026-12-10.</translation>
    </message>
    <message>
        <source>--%1 takes a date and time such as 2026-12-10T10:00.</source>
        <translation>--%1 үчүн күн жана убакыт керек, мисалы, 2026-12-10T10:00.</translation>
    </message>
    <message>
        <source>Makes a new document with the shipped classification.</source>
        <translation>Программадагы классификация менен жаңы документ түзөт.</translation>
    </message>
    <message>
        <source>Makes a document with a whole invented aimak.</source>
        <translation>Ойдон чыгарылган айыл аймагынын толук үлгүсүн түзөт.</translation>
    </message>
    <message>
        <source>Says what is in a document.</source>
        <translation>Документте эмне бар экенин көрсөтөт.</translation>
    </message>
    <message>
        <source>Checks a document: the file, its links and that the data equal what the commits give.</source>
        <translation>Документти текшерет: файлды, байланыштарды жана маалыматтын өзгөртүүлөр тарыхына дал келишин.</translation>
    </message>
    <message>
        <source>Imports a budget table, all of it or nothing.</source>
        <translation>Бюджет жадыбалын бүт бойдон импорттойт же эч нерсе импорттобойт.</translation>
    </message>
    <message>
        <source>Adds a hearing.</source>
        <translation>Угууну кошот.</translation>
    </message>
    <message>
        <source>Adds a meeting of a hearing, with the usual agenda.</source>
        <translation>Угуунун жыйынын адаттагы күн тартиби менен кошот.</translation>
    </message>
    <message>
        <source>Registers a participant.</source>
        <translation>Катышуучуну каттайт.</translation>
    </message>
    <message>
        <source>Adds people counted without a list.</source>
        <translation>Тизмесиз саналган катышуучуларды кошот.</translation>
    </message>
    <message>
        <source>Adds one remark.</source>
        <translation>Бир пикирди же суроону кошот.</translation>
    </message>
    <message>
        <source>Reads remarks from standard input, one JSON object a line, and prints an id for each that is durable.</source>
        <translation>Пикирлерди стандарттык киргизүүдөн окуйт (сап сайын бир JSON объектиси) жана дискке сакталган ар бирине идентификатор чыгарат.</translation>
    </message>
    <message>
        <source>Gives the official answer to a proposal.</source>
        <translation>Сунушка расмий жооп берет.</translation>
    </message>
    <message>
        <source>Shows who did what and when.</source>
        <translation>Ким, качан, эмне кылганын көрсөтөт.</translation>
    </message>
    <message>
        <source>Takes back the last action.</source>
        <translation>Акыркы аракетти кайтарат.</translation>
    </message>
    <message>
        <source>Brings back what was undone.</source>
        <translation>Кайтарылган аракетти кайталайт.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Үлгү жазылууда</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>кошулду: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>өзгөртүлдү: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>өчүрүлдү: %1</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Жадыбал окулууда</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>«%1» деген талаа жок. Белгилүү талаалар: %2.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«%1» талаасы текст болууга тийиш.</translation>
    </message>
    <message>
        <source>“topics” has to be a list of texts.</source>
        <translation>«topics» талаасы тексттердин тизмеси болууга тийиш.</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2027.</source>
        <translation>--%1 параметрине жыл жазылат, мисалы 2027.</translation>
    </message>
    <message>
        <source>--sheet and --table exclude each other.</source>
        <translation>--sheet жана --table чогуу колдонулбайт.</translation>
    </message>
    <message>
        <source>--table takes a number from 1.</source>
        <translation>--table 1ден башталган санды талап кылат.</translation>
    </message>
    <message>
        <source>Says what changed between two budgets or versions.</source>
        <translation>Эки бюджеттин же версиянын ортосунда эмне өзгөргөнүн көрсөтөт.</translation>
    </message>
    <message>
        <source>Imports a list of participants into a meeting, all of it or nothing.</source>
        <translation>Катышуучулардын тизмесин жыйынга импорттойт: баарын же эч нерсени.</translation>
    </message>
    <message>
        <source>Imports proposals with the decisions on them into a hearing, all of it or nothing.</source>
        <translation>Сунуштарды алар боюнча чечимдери менен угууга импорттойт: баарын же эч нерсени.</translation>
    </message>
    <message>
        <source>Writes an Excel form that import reads back: budget, participants or proposals; with FILE it is filled.</source>
        <translation>import кайра окуй турган Excel формасын жазат: budget, participants же proposals; ФАЙЛ көрсөтүлсө, толтурулган болот.</translation>
    </message>
    <message>
        <source>Where to write it: a name that ends in .xlsx.</source>
        <translation>Кайда жазуу керек: .xlsx менен бүткөн ат.</translation>
    </message>
    <message>
        <source>Language of the form: ky or ru.</source>
        <translation>Форманын тили: ky же ru.</translation>
    </message>
    <message>
        <source>form takes one of: %1.</source>
        <translation>form үчүн төмөнкүлөрдүн бири керек: %1.</translation>
    </message>
    <message>
        <source>A form is an Excel workbook: its name ends in .xlsx.</source>
        <translation>Форма – Excel китеби: анын аты .xlsx менен бүтөт.</translation>
    </message>
    <message>
        <source>Imports a code table, all of it or nothing; codes that it does not name stay.</source>
        <translation>Коддор жадыбалын импорттойт: баарын же эч нерсени; анда аталбаган коддор калат.</translation>
    </message>
    <message>
        <source>Which table: revenue, function, economic, institution, age_group or role.</source>
        <translation>Кайсы жадыбал: revenue, function, economic, institution, age_group же role.</translation>
    </message>
    <message>
        <source>Repairs letters of names where it is certain: Latin look-alikes, letters of old fonts and lost Kyrgyz letters.</source>
        <translation>Аталыштардын тамгаларын шек жок жерде гана оңдойт: кириллица арасындагы латын тамгаларын, эски шрифттердин тамгаларын, жоголгон ң, ө, ү тамгаларын.</translation>
    </message>
    <message>
        <source>File with the meanings of columns and rows: what `list FILE profiles` gives as mapping, or what the window saves.</source>
        <translation>Мамычалардын жана саптардын мааниси жазылган файл: `list FILE profiles` чыгарган mapping же терезе сактаган файл.</translation>
    </message>
    <message>
        <source>With the tasks of a template: usual, or id or a part of the title of your own.</source>
        <translation>Үлгүнүн тапшырмалары менен: usual же өзүңүздүн үлгүңүздүн белгиси же аталышынын бөлүгү.</translation>
    </message>
    <message>
        <source>With meetings, agenda, officials and tasks of an earlier hearing, days moved.</source>
        <translation>Мурдагы угуунун жыйындары, күн тартиби, жооптуу адамдары жана тапшырмалары менен; күндөрү жылдырылат.</translation>
    </message>
    <message>
        <source>Give either --template or --like.</source>
        <translation>--template же --like экөөнүн бирин гана жазыңыз.</translation>
    </message>
    <message>
        <source>After “add remark”: the language of the text (ky, ru or en), else guessed from it. Before: that of messages.</source>
        <translation>«add remark» сөзүнөн кийин: айтылган сөздүн тили (ky, ru же en); көрсөтүлбөсө, тексттин өзүнөн аныкталат. Андан мурун: билдирүүлөрдүн тили.</translation>
    </message>
    <message>
        <source>“amount” takes an amount in som such as 120000 or 120000.50, not %1.</source>
        <translation>«amount» талаасына сом менен сумма жазылат, мисалы 120000 же 120000.50; %1 деген маани жарабайт.</translation>
    </message>
    <message>
        <source>Who spoke: id, number on the registration sheet, or a part of the name.</source>
        <translation>Ким сүйлөдү: идентификатору, каттоо барагындагы номери же атынын бир бөлүгү.</translation>
    </message>
    <message>
        <source>The file to write must end in .pdf, .docx, .odt, .html or .txt.</source>
        <translation>Жазыла турган файлдын кеңейтүүсү .pdf, .docx, .odt, .html же .txt болушу керек.</translation>
    </message>
    <message>
        <source>Name of the sheet. Given several times, the sheets become one budget.</source>
        <translation>Барактын аты. Бир нече жолу берилсе, барактар бир бюджет болот.</translation>
    </message>
    <message>
        <source>Number of the table in a text document, from 1. Given several times, the tables become one budget.</source>
        <translation>Тексттик документтеги жадыбалдын номери, 1ден баштап. Бир нече жолу берилсе, жадыбалдар бир бюджет болот.</translation>
    </message>
    <message>
        <source>--hearing serves the forms of participants and proposals, --meeting that of participants, and both need a document.</source>
        <translation>--hearing катышуучулардын жана сунуштардын формалары үчүн, --meeting катышуучулардын формасы үчүн берилет, экөөнө тең документ керек.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version, so nothing was imported.</source>
        <translation>Акыркы версиядан бери эч нерсе өзгөргөн жок, ошондуктан эч нерсе импорттолгон жок.</translation>
    </message>
    <message>
        <source>Imports remarks into a meeting or, from before the day, into a hearing: a table, all of it or nothing, or the export of a chat of WhatsApp or Telegram.</source>
        <translation>Айтылган пикирлерди жыйынга, ал эми угууга чейин келгендерин угууга импорттойт: жадыбалды – баарын же эч нерсени, же WhatsApp менен Telegram&apos;дан сакталган маектешүүнү.</translation>
    </message>
    <message>
        <source>Instead of a meeting, for what came before the day: id, latest, or a part of the title.</source>
        <translation>Угууга чейин келгендер үчүн жыйындын ордуна: угуунун идентификатору, latest (акыркысы) же аталышынын бөлүгү.</translation>
    </message>
    <message>
        <source>--hearing and --meeting exclude each other.</source>
        <translation>--hearing жана --meeting чогуу колдонулбайт.</translation>
    </message>
    <message>
        <source>Large letters, for people who see badly.</source>
        <translation>Көзү начар көргөндөр үчүн чоң тамга менен.</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format: pdf, docx, odt, html or txt; cards also png, or a folder.</source>
        <translation>Жазыла турган файл; форматы кеңейтүүсүнөн билинет: pdf, docx, odt, html же txt; карточкалар үчүн png же папка да болот.</translation>
    </message>
    <message>
        <source>A poster on four sheets of A4 to be glued together.</source>
        <translation>Плакат бири-бирине чапталчу төрт A4 баракта.</translation>
    </message>
    <message>
        <source>Only cards are written as pictures.</source>
        <translation>Сүрөт түрүндө карточкалар гана жазылат.</translation>
    </message>
    <message>
        <source>--tiled is for a poster as PDF.</source>
        <translation>--tiled PDF түрүндөгү плакат үчүн гана колдонулат.</translation>
    </message>
    <message>
        <source>Whom an invitation is for, a page each; may be given several times.</source>
        <translation>Чакыруу кимге арналган, ар бирине бир барак; бир нече жолу берсе болот.</translation>
    </message>
    <message>
        <source>--addressee is for invitations.</source>
        <translation>--addressee чакыруу үчүн гана берилет.</translation>
    </message>
    <message>
        <source>--gap-reason: no total that does not agree, or no reason: %1</source>
        <translation>--gap-reason: мындай уячада дал келбеген жыйынтык жок же себеби жазылган эмес: %1</translation>
    </message>
    <message>
        <source>Accepts the one total that stands in a cell, for a reason of its own: C5=REASON, or SHEET!C5=REASON. Can be given several times.</source>
        <translation>Бир уячадагы жыйынтыкты өзүнчө себеби менен кабыл алат: C5=СЕБЕП же БАРАК!C5=СЕБЕП. Бир нече жолу берсе болот.</translation>
    </message>
    <message>
        <source>The picture or PDF to keep.</source>
        <translation>Сактала турган сүрөт же PDF.</translation>
    </message>
    <message>
        <source>Id of the paper whose scan it is (list papers); else it is a photo of the hearing.</source>
        <translation>Сканы тиркелген документтин идентификатору (list papers); көрсөтүлбөсө, бул угуунун сүрөтү.</translation>
    </message>
    <message>
        <source>The hearing has no paper with the id %1.</source>
        <translation>Бул угууда %1 идентификатору менен документ жок.</translation>
    </message>
    <message>
        <source>Keeps the scan of a signed paper or a photo of a meeting in the document, shrunk to a readable size.</source>
        <translation>Кол коюлган документтин сканын же жыйындын сүрөтүн окула турган өлчөмгө кичирейтип, документте сактайт.</translation>
    </message>
    <message>
        <source>Kinds of papers:</source>
        <translation>Документтердин түрлөрү:</translation>
    </message>
    <message>
        <source>accepted gaps</source>
        <translation>кабыл алынган айырмалар</translation>
    </message>
    <message>
        <source>added</source>
        <translation>кошулду</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>жаш курагы</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жооп берилген</translation>
    </message>
    <message>
        <source>at</source>
        <translation>убактысы</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>тиркелген файлдар</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>көңүл буруу керек</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автору</translation>
    </message>
    <message>
        <source>closing balance</source>
        <translation>жыл аягындагы калдык</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>бюджеттер</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>себеби</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>уяча</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгөрдү</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>каналы</translation>
    </message>
    <message>
        <source>code</source>
        <translation>коду</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>мамычалар</translation>
    </message>
    <message>
        <source>change</source>
        <translation>өзгөртүү</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>өзгөртүүлөр</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>жазылды</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>эсептелген</translation>
    </message>
    <message>
        <source>count</source>
        <translation>саны</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мөөнөтү</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>чечим</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>айырма</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>due</source>
        <translation>мөөнөтү</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>кайталангандар</translation>
    </message>
    <message>
        <source>economic item</source>
        <translation>экономикалык берене</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>коддоо</translation>
    </message>
    <message>
        <source>end</source>
        <translation>аягы</translation>
    </message>
    <message>
        <source>executed until</source>
        <translation>аткарылган күнгө чейин</translation>
    </message>
    <message>
        <source>expenditure</source>
        <translation>чыгашалар</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>financing</source>
        <translation>каржылоо</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>табылгандар</translation>
    </message>
    <message>
        <source>format</source>
        <translation>форматы</translation>
    </message>
    <message>
        <source>from</source>
        <translation>тартып</translation>
    </message>
    <message>
        <source>function</source>
        <translation>функция</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>айырмалар</translation>
    </message>
    <message>
        <source>header row</source>
        <translation>баш сап</translation>
    </message>
    <message>
        <source>heads of the history</source>
        <translation>тарыхтын учтары</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>угуу</translation>
    </message>
    <message>
        <source>hearings</source>
        <translation>угуулар</translation>
    </message>
    <message>
        <source>households</source>
        <translation>үй-бүлөлөр</translation>
    </message>
    <message>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорттор</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрү</translation>
    </message>
    <message>
        <source>label</source>
        <translation>белгиси</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тили</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынбаган</translation>
    </message>
    <message>
        <source>line</source>
        <translation>сап</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>саптар</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>даярдалган убактысы</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>жыйын</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>жыйындар</translation>
    </message>
    <message>
        <source>message</source>
        <translation>билдирүү</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мүнөт</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>айыл аймагы</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номери</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>жайында</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>аракет</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>барактар</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>документтин номери</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>документтер</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>жогорку коду</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>катышуучулар</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефону</translation>
    </message>
    <message>
        <source>place</source>
        <translation>өткөн жери</translation>
    </message>
    <message>
        <source>population</source>
        <translation>калктын саны</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>баяндамачы</translation>
    </message>
    <message>
        <source>printed on</source>
        <translation>басылган күнү</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>көйгөйлөр</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>сунуш</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>сунуштар</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>корголгон</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>негиздеме</translation>
    </message>
    <message>
        <source>received after closing</source>
        <translation>жабылгандан кийин түшкөн</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>пикир</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>пикирлер</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жооптор</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>жооптуу</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>кирешелер</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ролу</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>окулган саптар</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлүгү</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>сүйлөм</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>айыл</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>айылдар</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>деңгээли</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>барак</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>кол койгон</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>кол коюлган күнү</translation>
    </message>
    <message>
        <source>size</source>
        <translation>көлөмү</translation>
    </message>
    <message>
        <source>source</source>
        <translation>булагы</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>стадиясы</translation>
    </message>
    <message>
        <source>start</source>
        <translation>башталышы</translation>
    </message>
    <message>
        <source>state</source>
        <translation>абалы</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>көрсөтүлгөн</translation>
    </message>
    <message>
        <source>subtotals</source>
        <translation>аралык жыйынтыктар</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>кыскача</translation>
    </message>
    <message>
        <source>text</source>
        <translation>тексти</translation>
    </message>
    <message>
        <source>title</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>чейин</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темалар</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>жыйынтыктар</translation>
    </message>
    <message>
        <source>type</source>
        <translation>түрү</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>өзгөргөн жок</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>өлчөм бирдиги</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>башталышы</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>аякташы</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>текшерилген</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версиясы</translation>
    </message>
    <message>
        <source>where</source>
        <translation>кайда</translation>
    </message>
    <message>
        <source>why</source>
        <translation>эмне үчүн</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>күн тартиби</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ноутбук</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>бекитилген</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>мамычалардын мааниси</translation>
    </message>
    <message>
        <source>part</source>
        <translation>бөлүгү</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>бөлүктөр</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>пайыз</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>профиль</translation>
    </message>
    <message>
        <source>stated again</source>
        <translation>кайра айтылган</translation>
    </message>
    <message>
        <source>reverses</source>
        <translation>жокко чыгарат</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>сөзү өзгөргөн</translation>
    </message>
    <message>
        <source>said at</source>
        <translation>айтылган убактысы</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>жөнөтүүчү</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>жадыбалдын түзүлүшү</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>шектүү уяча</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>тапшырмалар</translation>
    </message>
    <message>
        <source>template</source>
        <translation>үлгү</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>үлгүлөр</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>БУЗУЛГАН</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Камдык көчүрмө жасалып жатат</translation>
    </message>
    <message>
        <source>Reading the backups through</source>
        <translation>Камдык көчүрмөлөр окулуп текшерилүүдө</translation>
    </message>
    <message>
        <source>There are no backups yet. They will lie here: %1</source>
        <translation>Камдык көчүрмө азырынча жок. Алар ушул жерде сакталат: %1</translation>
    </message>
    <message>
        <source>The new document to write; it must not be there yet.</source>
        <translation>Жазыла турган жаңы файл; мындай файл мурда болбошу керек.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Калыбына келтирилүүдө</translation>
    </message>
    <message>
        <source>Since then in the document:</source>
        <translation>Андан бери файлда:</translation>
    </message>
    <message>
        <source>Makes a backup, reads it through, and removes backups that are no longer needed.</source>
        <translation>Камдык көчүрмө жасап, аны толук окуп текшерет жана кереги калбаган эски көчүрмөлөрдү өчүрөт.</translation>
    </message>
    <message>
        <source>Lists the backups of a document, newest first, and reads each of them through.</source>
        <translation>Файлдын камдык көчүрмөлөрүн жаңысынан баштап көрсөтөт жана ар бирин толук окуп текшерет.</translation>
    </message>
    <message>
        <source>Writes a backup as a new document: BACKUP is its path, its name, or latest. The document itself stays as it is.</source>
        <translation>Камдык көчүрмөнү жаңы файл кылып жазат: BACKUP – көчүрмөнүн жолу, аты же latest. Файлдын өзү өзгөрүүсүз калат.</translation>
    </message>
    <message>
        <source>Some proposals have no answer, or are put off without a day. Nothing was changed.</source>
        <translation>Айрым сунуштарга жооп жок же алар мөөнөтсүз кийинкиге калтырылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Closes a hearing: with --record what was said, without it the answers too, once every proposal has one.</source>
        <translation>Угууну жабат: --record менен айтылгандардын жазуусун, ансыз – ар бир сунушка жооп берилгенде жоопторду да.</translation>
    </message>
    <message>
        <source>Makes a paper of a hearing, or dossier: all of them with the tables and attached files in a folder, or hand-over: where everything stands, for whoever takes over.</source>
        <translation>Угуунун документин түзөт; dossier – баарын жадыбалдар жана тиркелген файлдар менен папкага жазат; hand-over – иштин абалы, ишти кабыл алуучу үчүн.</translation>
    </message>
    <message>
        <source>--public is for a dossier.</source>
        <translation>--public топтом (dossier) үчүн гана.</translation>
    </message>
    <message>
        <source>Adds the tally of a vote: for and against, a choice among projects, or a ranking of them.</source>
        <translation>Добуш берүүнүн жыйынтыгын кошот: макул жана каршы, долбоорлорду тандоо же аларга орун берүү.</translation>
    </message>
    <message>
        <source>--option takes TITLE=VOTES, in a ranking TITLE=FIRST,SECOND,THIRD, not “%1”.</source>
        <translation>--option үчүн АТАЛЫШЫ=ДОБУШ, орун берүүдө АТАЛЫШЫ=БИРИНЧИ,ЭКИНЧИ,ҮЧҮНЧҮ деп жазылат, “%1” эмес.</translation>
    </message>
    <message>
        <source>The agenda has items 1 to %1.</source>
        <translation>Күн тартибиндеги маселелердин саны: %1.</translation>
    </message>
    <message>
        <source>The meeting has no agenda.</source>
        <translation>Жыйындын күн тартиби жок.</translation>
    </message>
    <message>
        <source>What was voted on.</source>
        <translation>Эмне боюнча добуш берилгени.</translation>
    </message>
    <message>
        <source>Its place in the agenda; else what is under way.</source>
        <translation>Күн тартибиндеги орду; берилбесе, каралып жаткан маселе.</translation>
    </message>
    <message>
        <source>question, choice or ranking (of three places).</source>
        <translation>question, choice же ranking (үч орун).</translation>
    </message>
    <message>
        <source>Hands for it.</source>
        <translation>Макул болгондор.</translation>
    </message>
    <message>
        <source>Hands against it.</source>
        <translation>Каршы болгондор.</translation>
    </message>
    <message>
        <source>Who abstained.</source>
        <translation>Калыс калгандар.</translation>
    </message>
    <message>
        <source>People in the hall.</source>
        <translation>Залдагы адамдар.</translation>
    </message>
    <message>
        <source>Of a choice: TITLE=VOTES or TITLE:COST=VOTES; of a ranking TITLE=FIRST,SECOND,THIRD. Once for each.</source>
        <translation>Тандоодо: АТАЛЫШЫ=ДОБУШ же АТАЛЫШЫ:БААСЫ=ДОБУШ; орун берүүдө АТАЛЫШЫ=БИРИНЧИ,ЭКИНЧИ,ҮЧҮНЧҮ. Ар бири үчүн бир жолу.</translation>
    </message>
    <message>
        <source>What the chosen may cost together, in som.</source>
        <translation>Тандалгандардын баасы чогуу канча сомдон ашпашы керек.</translation>
    </message>
    <message>
        <source>A question has no --option, a choice needs them.</source>
        <translation>Суроодо --option болбойт, тандоодо ал керек.</translation>
    </message>
    <message>
        <source>Number of the slip of paper it came on.</source>
        <translation>Пикир жазылган баракчанын номери.</translation>
    </message>
    <message>
        <source>Notes which numbered slips were handed out at a meeting, or that one came back void.</source>
        <translation>Жыйында кайсы номерлүү баракчалар таратылганын же бирөө жараксыз болуп кайтканын белгилейт.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Эң көп дегенде канча.</translation>
    </message>
    <message>
        <source>First number handed out.</source>
        <translation>Таратылган биринчи номер.</translation>
    </message>
    <message>
        <source>Last number handed out.</source>
        <translation>Таратылган акыркы номер.</translation>
    </message>
    <message>
        <source>Instead: the number of a slip that came back spoilt or empty.</source>
        <translation>Мунун ордуна: бузулуп же бош кайткан баракчанын номери.</translation>
    </message>
    <message>
        <source>The sound file of a telephone: m4a, mp3, ogg, opus, wav, aac, amr or 3gp.</source>
        <translation>Телефондун үн файлы: m4a, mp3, ogg, opus, wav, aac, amr же 3gp.</translation>
    </message>
    <message>
        <source>What the clock said at the second of the recording that --second names.</source>
        <translation>Жаздыруунун --second менен көрсөтүлгөн секундасында саат канча болгон.</translation>
    </message>
    <message>
        <source>A second of the recording, from its beginning.</source>
        <translation>Жаздыруунун башынан тартып секунда.</translation>
    </message>
    <message>
        <source>The last day on which the recording is kept.</source>
        <translation>Жаздыруу сакталуучу акыркы күн.</translation>
    </message>
    <message>
        <source>%1 is no recording that telephones make.</source>
        <translation>%1 – үн жазуу файлы эмес.</translation>
    </message>
    <message>
        <source>Brings other copies of the document in, after a backup. What two people changed differently stays open, unless --prefer decides it.</source>
        <translation>Камдык көчүрмөнү жасап, документтин башка көчүрмөлөрүн кошот. Эки адам ар башкача өзгөрткөндөр --prefer чечпесе, ачык калат.</translation>
    </message>
    <message>
        <source>Conflicts are open: %1.</source>
        <translation>Ачык карама-каршылыктар: %1.</translation>
    </message>
    <message>
        <source>Only says what would come; nothing is changed.</source>
        <translation>Эмне кошуларын гана айтат; эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>How conflicts are decided: ours, theirs, or fail: then nothing is merged.</source>
        <translation>Карама-каршылыктар кантип чечилет: ours, theirs же fail — анда эч нерсе бириктирилбейт.</translation>
    </message>
    <message>
        <source>Makes a new document of all that can still be read of a damaged one, which stays as it is. Ends with 1 where something is lost.</source>
        <translation>Бузулган документтен окууга мүмкүн болгондун баарынан жаңы документ түзөт; бузулганы өзгөрбөйт. Бир нерсе жоголсо, 1 менен аяктайт.</translation>
    </message>
    <message>
        <source>Not everything could be read. What could stands in the new document.</source>
        <translation>Баарын окуу мүмкүн болгон жок. Окулганы жаңы документте.</translation>
    </message>
    <message>
        <source>Checks a document against its papers: the history, the data it gives, the seals of closed hearings, and the code at the foot of a paper.</source>
        <translation>Документти кагаздары менен салыштырып текшерет: тарыхын, андан келип чыккан маалыматты, жабылган угуулардын текшерүү коддорун жана кагаздын төмөнкү четиндеги кодду.</translation>
    </message>
    <message>
        <source>The code from the foot of a paper, exactly as it is printed.</source>
        <translation>Кагаздын төмөнкү четиндеги код, дал басылгандай жазылат.</translation>
    </message>
    <message>
        <source>Takes over all that export wrote as JSON into a document without budgets and hearings, all of it or nothing.</source>
        <translation>export буйругу JSON түрүндө жазган маалыматты бюджети жана угуусу жок документке толугу менен кабыл алат; ката болсо, эч нерсе кабыл алынбайт.</translation>
    </message>
    <message>
        <source>Writes the data for other programs into a folder: csv and xlsx for tables, json for a copy that import json takes over, fdp for an Open Fiscal Data Package of the budgets.</source>
        <translation>Маалыматты башка программалар үчүн папкага жазат: csv жана xlsx – жадыбалдар, json – import json буйругу кайра кабыл ала турган көчүрмө, fdp – бюджеттердин Open Fiscal Data Package пакети.</translation>
    </message>
    <message>
        <source>The folder to write into; it is made if it is missing, and no file in it is overwritten.</source>
        <translation>Жазыла турган папка; ал жок болсо, түзүлөт, ичиндеги файлдардын эч бири алмаштырылбайт.</translation>
    </message>
    <message>
        <source>As what: csv, json, xlsx or fdp.</source>
        <translation>Кайсы түрдө: csv, json, xlsx же fdp.</translation>
    </message>
    <message>
        <source>Without personal data: no names and telephones, and no text that may name somebody.</source>
        <translation>Жеке маалыматсыз: аты-жөнү, телефон номерлери жана кимдир бирөөнү атап коюшу мүмкүн болгон тексттер жазылбайт.</translation>
    </message>
    <message>
        <source>Language of messages, and of titles and names in csv, xlsx and fdp: ky, ru or en.</source>
        <translation>Билдирүүлөрдүн, ошондой эле csv, xlsx жана fdp файлдарындагы аталыштардын тили: ky, ru же en.</translation>
    </message>
    <message>
        <source>Taking over the export</source>
        <translation>Экспорттолгон маалымат кабыл алынып жатат</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлдар</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>саптар</translation>
    </message>
    <message>
        <source>Writes a verified copy of a document, or with --public one for everybody, without personal data and without any trace of them.</source>
        <translation>Документтин текшерилген көчүрмөсүн жазат; --public менен – баарына ылайыктуу, жеке маалыматсыз жана алардын изисиз көчүрмөнү.</translation>
    </message>
    <message>
        <source>Also erases the words of this person&apos;s remarks. Without it they stay, said by nobody named.</source>
        <translation>Ошол адамдын айткан сөздөрүн да өчүрөт. Ансыз сөздөр калат, бирок ким айтканы көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Looking into the backups</source>
        <translation>Камдык көчүрмөлөр каралууда</translation>
    </message>
    <message>
        <source>These backups hold the data still. Delete them if nobody needs them:</source>
        <translation>Бул камдык көчүрмөлөрдө маалыматтар дагы эле бар. Алар эч кимге керек болбосо, өчүрүңүз:</translation>
    </message>
    <message>
        <source>Without any personal data: doubtful texts are left out, officials appear as offices.</source>
        <translation>Жеке маалыматсыз: күмөндүү тексттер киргизилбейт, кызматкерлер кызмат орду менен көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Writing the public copy</source>
        <translation>Ачык көчүрмө жазылууда</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Көчүрмө жазылууда</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message>
        <source>Without attached files. Into a public copy only photos go at all.</source>
        <translation>Тиркелген файлдарсыз. Ачык көчүрмөгө сүрөттөр гана киргизилет.</translation>
    </message>
    <message>
        <source>A dossier for everybody: without lists of names, minutes, scans and recordings, and every text that may tell of a person is left out.</source>
        <translation>Баары үчүн топтом: аты-жөнү көрсөтүлгөн тизмелерсиз, протоколсуз, скандарсыз жана үн жазууларсыз; адам жөнүндө маалымат болушу мүмкүн болгон тексттердин баары калтырылат.</translation>
    </message>
    <message>
        <source>Notes a correction of the minutes of a closed record; it is printed behind them, their text stays.</source>
        <translation>Жабылган жазуунун протоколуна оңдоо киргизет; ал протоколдун аягында басылат, протоколдун өз тексти өзгөрбөйт.</translation>
    </message>
    <message>
        <source>What in the minutes is not as it was, and how it was.</source>
        <translation>Протоколдо эмне туура эмес жазылган жана чындыгында кандай болгон.</translation>
    </message>
    <message>
        <source>The day on which it was noted; default: today.</source>
        <translation>Киргизилген күнү; көрсөтүлбөсө – бүгүн.</translation>
    </message>
    <message>
        <source>The minutes without what each person said: agenda, numbers, decisions and proposals.</source>
        <translation>Ар бир адамдын сөзү жок кыскача протокол: күн тартиби, сандар, чечимдер жана сунуштар.</translation>
    </message>
    <message>
        <source>--short is for the protocol.</source>
        <translation>--short протокол үчүн гана.</translation>
    </message>
    <message>
        <source>The person: the id of the person or of a registration, as list people and list participants give them.</source>
        <translation>Адам: list people жана list participants көрсөткөн адамдын же катталуунун id белгиси.</translation>
    </message>
    <message>
        <source>Writes nothing: lists the doubtful texts of a public copy, and who is named as an official, each with its key and what becomes of it.</source>
        <translation>Эч нерсе жазбайт: ачык көчүрмөнүн күмөндүү тексттерин жана кызмат адамы катары аталгандарды тизмелейт, ар биринин ачкычы жана көчүрмөдө эмне болоору менен.</translation>
    </message>
    <message>
        <source>A JSON file that says by key what becomes of single texts of a public copy: keep, words (without what was found) or leave-out.</source>
        <translation>Ачык көчүрмөдө айрым тексттер эмне болоорун ачкычы боюнча айткан JSON файлы: keep (калат), words (табылганы чыгарылат) же leave-out (киргизилбейт).</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made; the work goes on.</source>
        <translation>Бүгүнкү камдык көчүрмө жасалган жок; иш уланат.</translation>
    </message>
    <message>
        <source>Finds everything by words in any form, the best first: remarks, answers, hearings, agendas, budget lines, people, attachments, wordings and villages.</source>
        <translation>Сөздүн каалаган формасы боюнча баарын табат, эң ылайыктуусу биринчи: айтылгандар, жооптор, угуулар, күн тартиптери, бюджет беренелери, адамдар, тиркемелер, документтердин сөздөрү жана айылдар.</translation>
    </message>
    <message>
        <source>TEXT is words, &quot;words in a row&quot; and filters:</source>
        <translation>TEXT — сөздөр, «катар турган сөздөр» жана чыпкалар:</translation>
    </message>
    <message>
        <source>the kind of a remark or record</source>
        <translation>айтылгандын же жазуунун түрү</translation>
    </message>
    <message>
        <source>the beginning of a village&apos;s name</source>
        <translation>айылдын атынын башы</translation>
    </message>
    <message>
        <source>2027, 2025-2027, &gt;2025</source>
        <translation>2027, 2025-2027, &gt;2025</translation>
    </message>
    <message>
        <source>500000, &gt;100000, 100-200 thousand</source>
        <translation>500000, &gt;100000, 100-200 миң</translation>
    </message>
    <message>
        <source>ө ү ң may be typed as о у н, Kyrgyz in Latin letters too.</source>
        <translation>ө ү ң тамгаларын о у н деп, кыргызча сөздөрдү латын тамгалары менен да терсе болот.</translation>
    </message>
    <message>
        <source>There is no word in what is to be searched.</source>
        <translation>Изделе турган текстте бир да сөз жок.</translation>
    </message>
    <message>
        <source>Finds remarks of all hearings that say nearly the same: as a text, or all that were said twice.</source>
        <translation>Бардык угуулардагы дээрлик бирдей пикирлерди табат: берилген текстке окшошторду же эки жолу айтылгандардын баарын.</translation>
    </message>
    <message>
        <source>Puts remarks that say the same under the first one, whose answer counts for all.</source>
        <translation>Бир эле нерсени айткан пикирлерди биринчисине бириктирет; анын жообу баарына тиешелүү.</translation>
    </message>
    <message>
        <source>Takes remarks from under the one they stand under, or apart what stands under them.</source>
        <translation>Пикирлерди бириктирилген пикиринен же аларга бириктирилгендерди кайра ажыратат.</translation>
    </message>
    <message>
        <source>Notes that remarks do not say the same, so that they are not proposed as a group again.</source>
        <translation>Пикирлер бир эле нерсе эмес экенин белгилейт, ошондо алар топ катары кайра сунушталбайт.</translation>
    </message>
    <message>
        <source>Name two remarks or more.</source>
        <translation>Эки же андан көп пикирди көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Groups of all remarks that nearly say the same and do not stand together yet.</source>
        <translation>Дээрлик бирдей айтылган жана азырынча бириктириле элек пикирлердин топтору.</translation>
    </message>
    <message>
        <source>Only of this hearing: id, latest, or a part of its title.</source>
        <translation>Ушул угуунуку гана: id, latest же аталышынын бөлүгү.</translation>
    </message>
    <message>
        <source>--text and --all exclude each other, and --hearing goes with --all.</source>
        <translation>--text менен --all чогуу берилбейт, ал эми --hearing --all менен гана берилет.</translation>
    </message>
    <message>
        <source>Its name in Kyrgyz.</source>
        <translation>Кыргызча аталышы.</translation>
    </message>
    <message>
        <source>Its name in Russian.</source>
        <translation>Орусча аталышы.</translation>
    </message>
    <message>
        <source>Its name in English.</source>
        <translation>Англисче аталышы.</translation>
    </message>
    <message>
        <source>Kyrgyz words it is known by, in their plain form, with commas between.</source>
        <translation>Тема боюнча кыргызча сөздөр (баштапкы формасында, үтүр менен).</translation>
    </message>
    <message>
        <source>Russian words it is known by, in their plain form, with commas between.</source>
        <translation>Тема боюнча орусча сөздөр (баштапкы формасында, үтүр менен).</translation>
    </message>
    <message>
        <source>Adds a topic to the list of topics, with a name in one language at least.</source>
        <translation>Темалар тизмесине тема кошот; аталышы жок дегенде бир тилде болушу керек.</translation>
    </message>
    <message>
        <source>Changes a topic of the list (list FILE topics): its names and words, its place, or whether it is offered. TOPIC is a name, a key or an id.</source>
        <translation>Тизмедеги теманы өзгөртөт (list FILE topics): аталыштарын, сөздөрүн, ордун же сунушталар-сунушталбасын. TOPIC – аталышы, ачкычы же id.</translation>
    </message>
    <message>
        <source>It is not offered any more; remarks about it stay so.</source>
        <translation>Тема мындан ары сунушталбайт; ага тиешелүү пикирлер ошол бойдон калат.</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation>Тема кайра сунушталат.</translation>
    </message>
    <message>
        <source>Puts it before another topic of the list.</source>
        <translation>Теманы тизмедеги башка теманын алдына коёт.</translation>
    </message>
    <message>
        <source>It is again as it was shipped.</source>
        <translation>Тема программа менен келгендей абалга кайтат.</translation>
    </message>
    <message>
        <source>Takes a topic of one&apos;s own away that no remark is about.</source>
        <translation>Өзүңүз кошкон, бир да пикирге тиешеси жок теманы алып салат.</translation>
    </message>
    <message>
        <source>--hide and --show contradict each other.</source>
        <translation>--hide менен --show чогуу берилбейт.</translation>
    </message>
    <message>
        <source>Suggests topics by the words of remarks; nothing is written.</source>
        <translation>Пикирлердин сөздөрү боюнча темаларды сунуштайт; эч нерсе жазылбайт.</translation>
    </message>
    <message>
        <source>The words as said; without it all remarks that have no topic yet are looked at.</source>
        <translation>Айтылган сөздөр; берилбесе, темасы жок бардык пикирлер каралат.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жашырылган</translation>
    </message>
    <message>
        <source>words it is known by</source>
        <translation>тааныткан сөздөр</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>тизмеде</translation>
    </message>
    <message>
        <source>names</source>
        <translation>аталыштары</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>сунушталганы</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөздөр</translation>
    </message>
    <message>
        <source>Lets the name be shown on the screen of the hall while this participant speaks.</source>
        <translation>Бул катышуучу сүйлөп жатканда аты-жөнүн залдагы экранда көрсөтүүгө уруксат берет.</translation>
    </message>
    <message>
        <source>Age group, for instance 18-28; none where the passport does not divide by age.</source>
        <translation>Жаш курагы, мисалы 18-28; паспорт жашка бөлбөсө, жазылбайт.</translation>
    </message>
    <message>
        <source>Notes how many residents of a sex and age group the municipality has, in place of what was known; 0 forgets it.</source>
        <translation>Айыл аймагында ушул жыныстагы жана курактагы канча тургун бар экенин жазат, мурункусу алмаштырылат; 0 аны өчүрөт.</translation>
    </message>
    <message>
        <source>Gives a participant the next free number, where two desks gave one number to two people: list twice shows them.</source>
        <translation>Эки каттоо столу эки кишиге бир номер берген болсо, катышуучуга кийинки бош номерди берет: аларды list twice көрсөтөт.</translation>
    </message>
    <message>
        <source>Makes one registration of two, where two desks registered the same person: list twice shows them.</source>
        <translation>Эки каттоо столу бир эле кишини каттаган болсо, эки каттоону бириктирет: аларды list twice көрсөтөт.</translation>
    </message>
    <message>
        <source>The registration, as list twice and list participants give it.</source>
        <translation>Каттоонун белгиси: аны list twice жана list participants көрсөтөт.</translation>
    </message>
    <message>
        <source>The registration that goes; all that was said under it is kept.</source>
        <translation>Алынып салынуучу каттоо; ал боюнча жазылгандардын баары сакталат.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>биринчиси</translation>
    </message>
    <message>
        <source>second</source>
        <translation>экинчиси</translation>
    </message>
    <message>
        <source>--may-be-named needs --name.</source>
        <translation>--may-be-named үчүн --name керек.</translation>
    </message>
    <message>
        <source>may be named on the screen</source>
        <translation>аты экранда көрсөтүлөт</translation>
    </message>
    <message>
        <source>--%1 goes with no other change.</source>
        <translation>--%1 башка өзгөртүүлөр менен чогуу берилбейт.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ачкыч</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>негизгиси</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>окшоштук</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Name of the writer.</source>
        <translation>Кайрылган адамдын аты-жөнү.</translation>
    </message>
    <message>
        <source>Address for the answer.</source>
        <translation>Жооп жөнөтүлө турган дарек.</translation>
    </message>
    <message>
        <source>Number in the register of incoming papers.</source>
        <translation>Кирүүчү документтердин журналындагы номери.</translation>
    </message>
    <message>
        <source>The day it came; default: that of the remark.</source>
        <translation>Келип түшкөн күнү; көрсөтүлбөсө – пикир айтылган күн.</translation>
    </message>
    <message>
        <source>What the letter answers; also after the record and the hearing are closed.</source>
        <translation>Катта эмне деп жооп берилет; жазуу жана угуу жабылгандан кийин да берсе болот.</translation>
    </message>
    <message>
        <source>The office that answers and signs.</source>
        <translation>Жооп берип, кол коё турган кызмат орду.</translation>
    </message>
    <message>
        <source>The day the letter was sent.</source>
        <translation>Кат жөнөтүлгөн күн.</translation>
    </message>
    <message>
        <source>It is a plain remark again; the answer of the letter is gone.</source>
        <translation>Ал кайра жөнөкөй пикир болот; каттагы жооп өчүрүлөт.</translation>
    </message>
    <message>
        <source>Closes the record alone: what was said is complete and the text of the minutes approved; answers are not needed yet.</source>
        <translation>Жазууну гана жабат: айтылгандардын баары жазылды, протоколдун тексти бекитилет, жооптор азырынча керек эмес.</translation>
    </message>
    <message>
        <source>Treats a remark as an appeal of a citizen, with its incoming number and its term, and keeps what the letter answers.</source>
        <translation>Пикирди жарандын кайрылуусу катары белгилейт: кирүүчү номери, жооп берүү мөөнөтү жана каттагы жооп сакталат.</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Өчүрө турган эч нерсе жок болчу.</translation>
    </message>
    <message>
        <source>Files removed for good: %1.</source>
        <translation>Биротоло өчүрүлгөн файлдар: %1.</translation>
    </message>
    <message>
        <source>In place of --person: an attached file, as a recording that need not be kept any longer, by the id that list attachments gives.</source>
        <translation>--person ордуна: тиркелген файл, мисалы, мындан ары сактоонун кереги жок жаздыруу; идентификаторун list attachments берет.</translation>
    </message>
    <message>
        <source>In place of --person: the bytes of all attached files that were removed before; until then undo could bring them back. --attachment takes them too.</source>
        <translation>--person ордуна: мурда алып салынган бардык тиркелген файлдардын байттары; ага чейин аларды артка кайтарууга болот эле. --attachment да аларды өчүрөт.</translation>
    </message>
    <message>
        <source>Erase either a person or files.</source>
        <translation>Же адамды, же файлдарды өчүрүңүз.</translation>
    </message>
    <message>
        <source>Notes that a participant may be named on the screen of the hall, or that the consent is withdrawn: that can be done at any time.</source>
        <translation>Катышуучунун аты залдын экранында көрсөтүлүшү мүмкүн экенин же макулдук кайра алынганын белгилейт; макулдукту каалаган убакта кайра алууга болот.</translation>
    </message>
    <message>
        <source>Whether the name may be shown on the screen of the hall while this participant speaks.</source>
        <translation>Бул катышуучу сүйлөп жатканда анын атын залдын экранында көрсөтүүгө болобу: yes – ооба, no – жок.</translation>
    </message>
    <message>
        <source>Keeps the recording of a meeting in the document; it goes into no public copy and no dossier, only into working copies.</source>
        <translation>Жыйындын жаздыруусун документте сактайт; ал ачык көчүрмөгө да, угуунун папкасына да кирбейт, иштөөчү көчүрмөлөргө гана кирет.</translation>
    </message>
    <message>
        <source>Language of the names: auto, ky, ru or en.</source>
        <translation>Аталыштардын тили: auto, ky, ru же en.</translation>
    </message>
    <message>
        <source>Erases a person&apos;s data or attached files for good, from the data, the history and the bytes of the file, and lists the backups that hold them still. It cannot be undone.</source>
        <translation>Адамдын маалыматтарын же тиркелген файлдарды биротоло өчүрөт: жазуулардан, тарыхтан жана документтин байттарынан; алар дагы эле сакталган камдык көчүрмөлөрдү атап берет. Аны артка кайтарууга болбойт.</translation>
    </message>
    <message>
        <source>The same file is attached elsewhere too, so its content stays in the document: %1.</source>
        <translation>Ушул эле файл башка жерде да тиркелген, ошондуктан анын мазмуну документте калат: %1.</translation>
    </message>
    <message>
        <source>What is to be erased? --person, --attachment or --removed-files.</source>
        <translation>Эмнени өчүрүү керек? --person, --attachment же --removed-files параметрин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The document was of an older version and has been brought up to this one. As it was before it lies here: %1</source>
        <translation>Документ мурунку чыгарылыштыкы эле, ушул чыгарылышка ылайыкталды. Мурунку абалы бул жерде сакталды: %1</translation>
    </message>
    <message>
        <source>The document is of an older version: it is read from a copy that was brought up to this one, and stays as it is.</source>
        <translation>Документ мурунку чыгарылыштыкы: ал ушул чыгарылышка ылайыкталган көчүрмөдөн окулат, өзү өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Lists records: budgets, lines, findings, classification, settlements, population, hearings, meetings, plan, agenda, participants, twice, remarks, topics, slips, votes, questionnaires, responses, waiting, appeals, ledger, commits, conflicts, imports, profiles, papers, corrections or attachments.</source>
        <translation>Жазууларды тизмелейт: budgets, lines, findings, classification, settlements, population, hearings, meetings, plan, agenda, participants, twice, remarks, topics, slips, votes, questionnaires, responses, waiting, appeals, ledger, commits, conflicts, imports, profiles, papers, corrections же attachments.</translation>
    </message>
    <message>
        <source>Where the money comes from: local budget, grant …</source>
        <translation>Каржылоо булагы: жергиликтүү бюджет, грант …</translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation>жыйындан кийин</translation>
    </message>
    <message>
        <source>before the meeting</source>
        <translation>жыйынга чейин</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>тандоолор</translation>
    </message>
    <message>
        <source>question</source>
        <translation>суроо</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>сурамжылоо</translation>
    </message>
    <message>
        <source>filled in sheets</source>
        <translation>толтурулган баракчалар</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>качанга чейин</translation>
    </message>
    <message>
        <source>line of the budget</source>
        <translation>бюджеттин сабы</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>каржылоо булагы</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>ким даярдайт</translation>
    </message>
    <message>
        <source>Notes what became of a proposal that was answered: done, in progress, or not done with the reason and a new date.</source>
        <translation>Жооп берилген сунуштун кандай аткарылганын белгилейт: аткарылды, аткарылууда же аткарылган жок – себеби жана жаңы мөөнөтү менен.</translation>
    </message>
    <message>
        <source>in_progress, implemented or not_implemented.</source>
        <translation>in_progress, implemented же not_implemented.</translation>
    </message>
    <message>
        <source>What was done, or why it is not done yet; never empty for not_implemented.</source>
        <translation>Эмне жасалганы же эмне үчүн азырынча жасалбаганы; not_implemented үчүн милдеттүү.</translation>
    </message>
    <message>
        <source>By when it is to be done now; not_implemented needs it.</source>
        <translation>Эми качанга чейин аткарылары; not_implemented үчүн милдеттүү.</translation>
    </message>
    <message>
        <source>Spent on it so far in all, in som.</source>
        <translation>Буга чейин сарпталган жалпы сумма, сом менен.</translation>
    </message>
</context>
</TS>
