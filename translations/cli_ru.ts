<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Не указан параметр --%1.</translation>
    </message>
    <message>
        <source>Usage: eldin-unu-cli [--json] [--language ky|ru|en] [--author NAME] COMMAND FILE …</source>
        <translation>Вызов: eldin-unu-cli [--json] [--language ky|ru|en] [--author ИМЯ] КОМАНДА ФАЙЛ …</translation>
    </message>
    <message>
        <source>eldin-unu-cli COMMAND --help tells more.</source>
        <translation>Подробнее: eldin-unu-cli КОМАНДА --help</translation>
    </message>
    <message>
        <source>One JSON value on standard output and nothing else.</source>
        <translation>На стандартный вывод выдаётся только одно значение JSON.</translation>
    </message>
    <message>
        <source>Language of messages: ky, ru or en.</source>
        <translation>Язык сообщений: ky, ru или en.</translation>
    </message>
    <message>
        <source>Who is working; default: the system&apos;s user name.</source>
        <translation>Кто работает; по умолчанию – имя пользователя системы.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>Для --%1 допустимо одно из значений: %2.</translation>
    </message>
    <message>
        <source>No such command: %1</source>
        <translation>Нет такой команды: %1</translation>
    </message>
    <message>
        <source>Title of the hearing.</source>
        <translation>Название слушаний.</translation>
    </message>
    <message>
        <source>draft or execution.</source>
        <translation>draft (проект) или execution (исполнение).</translation>
    </message>
    <message>
        <source>Date of the hearing.</source>
        <translation>Дата слушаний.</translation>
    </message>
    <message>
        <source>Id of the budget it is about.</source>
        <translation>Идентификатор обсуждаемого бюджета.</translation>
    </message>
    <message>
        <source>The hearing: id, latest, or a part of its title.</source>
        <translation>Слушания: идентификатор, latest (последние) или часть названия.</translation>
    </message>
    <message>
        <source>Where it is held.</source>
        <translation>Место проведения.</translation>
    </message>
    <message>
        <source>The village.</source>
        <translation>Село.</translation>
    </message>
    <message>
        <source>When it begins.</source>
        <translation>Время начала.</translation>
    </message>
    <message>
        <source>The meeting: id, latest, or a part of its place.</source>
        <translation>Заседание: идентификатор, latest (последнее) или часть места проведения.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Ф. И. О.</translation>
    </message>
    <message>
        <source>f or m.</source>
        <translation>f (женщина) или m (мужчина).</translation>
    </message>
    <message>
        <source>Age group, for instance 18-28.</source>
        <translation>Возрастная группа, например 18-28.</translation>
    </message>
    <message>
        <source>Role, for instance resident.</source>
        <translation>Статус участника, например resident (житель).</translation>
    </message>
    <message>
        <source>Telephone.</source>
        <translation>Номер телефона.</translation>
    </message>
    <message>
        <source>How many people.</source>
        <translation>Количество человек.</translation>
    </message>
    <message>
        <source>question, comment, proposal, criticism or thanks.</source>
        <translation>question (вопрос), comment (высказывание), proposal (предложение), criticism (критика) или thanks (благодарность).</translation>
    </message>
    <message>
        <source>The words as said.</source>
        <translation>Слова так, как они сказаны.</translation>
    </message>
    <message>
        <source>Amount asked for, in som.</source>
        <translation>Запрошенная сумма в сомах.</translation>
    </message>
    <message>
        <source>Code of the budget line it is about.</source>
        <translation>Код соответствующей статьи бюджета.</translation>
    </message>
    <message>
        <source>A topic; may be given several times.</source>
        <translation>Тема; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Language of the paper: ky, ru, en or ky+ru.</source>
        <translation>Язык документа: ky, ru, en или ky+ru.</translation>
    </message>
    <message>
        <source>document takes one of: %1.</source>
        <translation>Для document допустимо одно из: %1.</translation>
    </message>
    <message>
        <source>Name of the municipality.</source>
        <translation>Название айылного аймака.</translation>
    </message>
    <message>
        <source>SOATE code, 14 digits.</source>
        <translation>Код СОАТЕ, 14 цифр.</translation>
    </message>
    <message>
        <source>How much it holds: small or large.</source>
        <translation>Объём: small (малый) или large (большой).</translation>
    </message>
    <message>
        <source>The check found errors.</source>
        <translation>При проверке найдены ошибки.</translation>
    </message>
    <message>
        <source>How many steps.</source>
        <translation>Сколько шагов.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>Для --%1 нужно целое число.</translation>
    </message>
    <message>
        <source>Only what changed this record.</source>
        <translation>Только то, что меняло эту запись.</translation>
    </message>
    <message>
        <source>Year of amount columns that state none.</source>
        <translation>Год для столбцов сумм, где он не указан.</translation>
    </message>
    <message>
        <source>Stage of amount columns that state none: forecast, draft, approved, revised or executed.</source>
        <translation>Для столбцов сумм без указания этапа: forecast (прогноз), draft (проект), approved (утверждённый), revised (уточнённый) или executed (исполнение).</translation>
    </message>
    <message>
        <source>Name of the sheet.</source>
        <translation>Название листа.</translation>
    </message>
    <message>
        <source>auto, som or thousand-som.</source>
        <translation>auto, som (сом) или thousand-som (тыс. сомов).</translation>
    </message>
    <message>
        <source>Only says what would be imported.</source>
        <translation>Только показывает, что было бы импортировано.</translation>
    </message>
    <message>
        <source>Imports although totals do not agree; the reason is kept.</source>
        <translation>Импортирует, хотя итоги не сходятся; причина сохраняется.</translation>
    </message>
    <message>
        <source>Nothing was imported: the table has errors.</source>
        <translation>Ничего не импортировано: в таблице есть ошибки.</translation>
    </message>
    <message>
        <source>Nothing was imported: totals of the table do not agree with its lines.</source>
        <translation>Ничего не импортировано: итоги таблицы не сходятся со строками.</translation>
    </message>
    <message>
        <source>%1 “%2”: stated %3, computed %4, difference %5</source>
        <translation>%1 «%2»: указано %3, по расчёту %4, разница %5</translation>
    </message>
    <message>
        <source>Id of the budget.</source>
        <translation>Идентификатор бюджета.</translation>
    </message>
    <message>
        <source>list takes one of: %1.</source>
        <translation>Для list допустимо одно из: %1.</translation>
    </message>
    <message>
        <source>Not a JSON object: %1</source>
        <translation>Это не объект JSON: %1</translation>
    </message>
    <message>
        <source>--%1 takes an amount in som such as 120000 or 120000.50.</source>
        <translation>Для --%1 нужна сумма в сомах, например 120000 или 120000.50.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>accepted, partly, rejected, deferred or forwarded.</source>
        <translation>accepted (принято), partly (частично), rejected (отклонено), deferred (отложено) или forwarded (направлено по принадлежности).</translation>
    </message>
    <message>
        <source>Why; never empty.</source>
        <translation>Обоснование; не может быть пустым.</translation>
    </message>
    <message>
        <source>The office that is responsible.</source>
        <translation>Ответственное подразделение или должность.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Срок исполнения.</translation>
    </message>
    <message>
        <source>Amount decided, in som.</source>
        <translation>Выделяемая сумма в сомах.</translation>
    </message>
    <message>
        <source>Code of the budget line.</source>
        <translation>Код статьи бюджета.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-10.</source>
        <translation>Для --%1 нужна дата, например 2026-12-10.</translation>
    </message>
    <message>
        <source>--%1 takes a date and time such as 2026-12-10T10:00.</source>
        <translation>Для --%1 нужны дата и время, например 2026-12-10T10:00.</translation>
    </message>
    <message>
        <source>Makes a new document with the shipped classification.</source>
        <translation>Создаёт новый документ с классификацией из программы.</translation>
    </message>
    <message>
        <source>Makes a document with a whole invented aimak.</source>
        <translation>Создаёт документ-пример с вымышленным айылным аймаком.</translation>
    </message>
    <message>
        <source>Says what is in a document.</source>
        <translation>Показывает, что есть в документе.</translation>
    </message>
    <message>
        <source>Checks a document: the file, its links and that the data equal what the commits give.</source>
        <translation>Проверяет документ: файл, связи и соответствие данных истории изменений.</translation>
    </message>
    <message>
        <source>Imports a budget table, all of it or nothing.</source>
        <translation>Импортирует таблицу бюджета целиком или не импортирует ничего.</translation>
    </message>
    <message>
        <source>Adds a hearing.</source>
        <translation>Добавляет слушания.</translation>
    </message>
    <message>
        <source>Adds a meeting of a hearing, with the usual agenda.</source>
        <translation>Добавляет заседание слушаний с обычной повесткой дня.</translation>
    </message>
    <message>
        <source>Registers a participant.</source>
        <translation>Регистрирует участника.</translation>
    </message>
    <message>
        <source>Adds people counted without a list.</source>
        <translation>Добавляет участников, учтённых без списка.</translation>
    </message>
    <message>
        <source>Adds one remark.</source>
        <translation>Добавляет одно высказывание.</translation>
    </message>
    <message>
        <source>Reads remarks from standard input, one JSON object a line, and prints an id for each that is durable.</source>
        <translation>Читает высказывания со стандартного ввода (по объекту JSON в строке) и выдаёт идентификатор каждого, сохранённого на диске.</translation>
    </message>
    <message>
        <source>Gives the official answer to a proposal.</source>
        <translation>Даёт официальный ответ на предложение.</translation>
    </message>
    <message>
        <source>Shows who did what and when.</source>
        <translation>Показывает, кто, когда и что сделал.</translation>
    </message>
    <message>
        <source>Takes back the last action.</source>
        <translation>Отменяет последнее действие.</translation>
    </message>
    <message>
        <source>Brings back what was undone.</source>
        <translation>Повторяет отменённое действие.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Записывается образец</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Читается таблица</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>Поля «%1» нет. Известные поля: %2.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>Поле «%1» должно быть текстом.</translation>
    </message>
    <message>
        <source>“topics” has to be a list of texts.</source>
        <translation>Поле «topics» должно быть списком текстов.</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2027.</source>
        <translation>В параметре --%1 указывается год, например 2027.</translation>
    </message>
    <message>
        <source>--sheet and --table exclude each other.</source>
        <translation>--sheet и --table вместе не используются.</translation>
    </message>
    <message>
        <source>--table takes a number from 1.</source>
        <translation>--table требует число от 1.</translation>
    </message>
    <message>
        <source>Says what changed between two budgets or versions.</source>
        <translation>Показывает, что изменилось между двумя бюджетами или версиями.</translation>
    </message>
    <message>
        <source>Imports a list of participants into a meeting, all of it or nothing.</source>
        <translation>Импортирует список участников заседания: целиком или никак.</translation>
    </message>
    <message>
        <source>Imports proposals with the decisions on them into a hearing, all of it or nothing.</source>
        <translation>Импортирует предложения с решениями по ним в слушания: целиком или никак.</translation>
    </message>
    <message>
        <source>Writes an Excel form that import reads back: budget, participants or proposals; with FILE it is filled.</source>
        <translation>Записывает форму Excel, которую import читает обратно: budget, participants или proposals; если указан ФАЙЛ, форма заполнена.</translation>
    </message>
    <message>
        <source>Where to write it: a name that ends in .xlsx.</source>
        <translation>Куда записать: имя, оканчивающееся на .xlsx.</translation>
    </message>
    <message>
        <source>Language of the form: ky or ru.</source>
        <translation>Язык формы: ky или ru.</translation>
    </message>
    <message>
        <source>form takes one of: %1.</source>
        <translation>form принимает одно из: %1.</translation>
    </message>
    <message>
        <source>A form is an Excel workbook: its name ends in .xlsx.</source>
        <translation>Форма – это книга Excel: её имя оканчивается на .xlsx.</translation>
    </message>
    <message>
        <source>Imports a code table, all of it or nothing; codes that it does not name stay.</source>
        <translation>Импортирует таблицу кодов: целиком или никак; коды, не названные в ней, остаются.</translation>
    </message>
    <message>
        <source>Which table: revenue, function, economic, institution, age_group or role.</source>
        <translation>Какая таблица: revenue, function, economic, institution, age_group или role.</translation>
    </message>
    <message>
        <source>Repairs letters of names where it is certain: Latin look-alikes, letters of old fonts and lost Kyrgyz letters.</source>
        <translation>Исправляет буквы в наименованиях там, где сомнений нет: латинские буквы среди кириллицы, буквы старых шрифтов, потерянные ң, ө, ү.</translation>
    </message>
    <message>
        <source>File with the meanings of columns and rows: what `list FILE profiles` gives as mapping, or what the window saves.</source>
        <translation>Файл со значениями столбцов и строк: то, что `list FILE profiles` выводит в поле mapping, или файл, сохранённый в окне.</translation>
    </message>
    <message>
        <source>With the tasks of a template: usual, or id or a part of the title of your own.</source>
        <translation>С задачами шаблона: usual либо идентификатор или часть названия своего шаблона.</translation>
    </message>
    <message>
        <source>With meetings, agenda, officials and tasks of an earlier hearing, days moved.</source>
        <translation>С заседаниями, повесткой, ответственными лицами и задачами прежних слушаний; дни сдвигаются.</translation>
    </message>
    <message>
        <source>Give either --template or --like.</source>
        <translation>Укажите либо --template, либо --like.</translation>
    </message>
    <message>
        <source>After “add remark”: the language of the text (ky, ru or en), else guessed from it. Before: that of messages.</source>
        <translation>После «add remark»: язык сказанного (ky, ru или en); если не указан, он определяется по самому тексту. Перед ней: язык сообщений.</translation>
    </message>
    <message>
        <source>“amount” takes an amount in som such as 120000 or 120000.50, not %1.</source>
        <translation>В поле «amount» пишут сумму в сомах, например 120000 или 120000.50; значение %1 не подходит.</translation>
    </message>
    <message>
        <source>Who spoke: id, number on the registration sheet, or a part of the name.</source>
        <translation>Кто выступил: идентификатор, номер в листе регистрации или часть имени.</translation>
    </message>
    <message>
        <source>The file to write must end in .pdf, .docx, .odt, .html or .txt.</source>
        <translation>Файл для записи должен иметь расширение .pdf, .docx, .odt, .html или .txt.</translation>
    </message>
    <message>
        <source>Name of the sheet. Given several times, the sheets become one budget.</source>
        <translation>Имя листа. Если указать несколько раз, из листов составляется один бюджет.</translation>
    </message>
    <message>
        <source>Number of the table in a text document, from 1. Given several times, the tables become one budget.</source>
        <translation>Номер таблицы в текстовом документе, начиная с 1. Если указать несколько раз, из таблиц составляется один бюджет.</translation>
    </message>
    <message>
        <source>--hearing serves the forms of participants and proposals, --meeting that of participants, and both need a document.</source>
        <translation>--hearing служит для форм участников и предложений, --meeting — для формы участников; для обоих нужен документ.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version, so nothing was imported.</source>
        <translation>С последней версии ничего не изменилось, поэтому ничего не импортировано.</translation>
    </message>
    <message>
        <source>Imports remarks into a meeting or, from before the day, into a hearing: a table, all of it or nothing, or the export of a chat of WhatsApp or Telegram.</source>
        <translation>Импортирует высказывания в заседание, а поступившие заранее – в слушания: таблицу целиком или никак либо выгруженную переписку WhatsApp или Telegram.</translation>
    </message>
    <message>
        <source>Instead of a meeting, for what came before the day: id, latest, or a part of the title.</source>
        <translation>Вместо заседания, для поступившего заранее: идентификатор слушаний, latest (последние) или часть названия.</translation>
    </message>
    <message>
        <source>--hearing and --meeting exclude each other.</source>
        <translation>--hearing и --meeting вместе не используются.</translation>
    </message>
    <message>
        <source>Large letters, for people who see badly.</source>
        <translation>Крупный шрифт для тех, кто плохо видит.</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format: pdf, docx, odt, html or txt; cards also png, or a folder.</source>
        <translation>Записываемый файл; формат определяется расширением: pdf, docx, odt, html или txt; для карточек также png или папка.</translation>
    </message>
    <message>
        <source>A poster on four sheets of A4 to be glued together.</source>
        <translation>Плакат на четырёх листах A4, которые склеиваются.</translation>
    </message>
    <message>
        <source>Only cards are written as pictures.</source>
        <translation>В виде картинок записываются только карточки.</translation>
    </message>
    <message>
        <source>--tiled is for a poster as PDF.</source>
        <translation>--tiled используется только для плаката в PDF.</translation>
    </message>
    <message>
        <source>Whom an invitation is for, a page each; may be given several times.</source>
        <translation>Кому адресовано приглашение, каждому отдельная страница; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>--addressee is for invitations.</source>
        <translation>--addressee служит только для приглашений.</translation>
    </message>
    <message>
        <source>--gap-reason: no total that does not agree, or no reason: %1</source>
        <translation>--gap-reason: в такой ячейке нет несходящегося итога или не указана причина: %1</translation>
    </message>
    <message>
        <source>Accepts the one total that stands in a cell, for a reason of its own: C5=REASON, or SHEET!C5=REASON. Can be given several times.</source>
        <translation>Принимает один итог, стоящий в ячейке, со своей причиной: C5=ПРИЧИНА или ЛИСТ!C5=ПРИЧИНА. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The picture or PDF to keep.</source>
        <translation>Изображение или PDF, которое нужно сохранить.</translation>
    </message>
    <message>
        <source>Id of the paper whose scan it is (list papers); else it is a photo of the hearing.</source>
        <translation>Идентификатор документа, скан которого прикрепляется (list papers); если не указан, это фотография слушаний.</translation>
    </message>
    <message>
        <source>The hearing has no paper with the id %1.</source>
        <translation>У этих слушаний нет документа с идентификатором %1.</translation>
    </message>
    <message>
        <source>Keeps the scan of a signed paper or a photo of a meeting in the document, shrunk to a readable size.</source>
        <translation>Сохраняет в документе скан подписанной бумаги или фотографию заседания, уменьшенные до читаемого размера.</translation>
    </message>
    <message>
        <source>Kinds of papers:</source>
        <translation>Виды документов:</translation>
    </message>
    <message>
        <source>accepted gaps</source>
        <translation>принятые расхождения</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>возрастная группа</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>с ответом</translation>
    </message>
    <message>
        <source>at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>прикреплённые файлы</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>closing balance</source>
        <translation>остаток на конец года</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>бюджеты</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>столбцы</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>повторы</translation>
    </message>
    <message>
        <source>economic item</source>
        <translation>экономическая статья</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>кодировка</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>executed until</source>
        <translation>исполнено по</translation>
    </message>
    <message>
        <source>expenditure</source>
        <translation>расходы</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>financing</source>
        <translation>финансирование</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>найденное</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>function</source>
        <translation>функция</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>расхождения</translation>
    </message>
    <message>
        <source>header row</source>
        <translation>строка заголовка</translation>
    </message>
    <message>
        <source>heads of the history</source>
        <translation>вершины истории</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>слушания</translation>
    </message>
    <message>
        <source>hearings</source>
        <translation>слушания</translation>
    </message>
    <message>
        <source>households</source>
        <translation>хозяйства</translation>
    </message>
    <message>
        <source>id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорты</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>изготовлено</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>заседания</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>айылный аймак</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страниц</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>вышестоящий код</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место проведения</translation>
    </message>
    <message>
        <source>population</source>
        <translation>население</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>printed on</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>замечания</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>защищённая</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>received after closing</source>
        <translation>поступило после закрытия</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>высказывания</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>доходы</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>прочитано строк</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>село</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>сёла</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>степень</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>подписал</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>стадия</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>subtotals</source>
        <translation>промежуточные итоги</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>кратко</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>итоги</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>не изменилось</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>действует по</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>where</source>
        <translation>где</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>повестка дня</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>ноутбук</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>значения столбцов</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>части</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процент</translation>
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
        <translation>повторено</translation>
    </message>
    <message>
        <source>reverses</source>
        <translation>отменяет</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>изменена формулировка</translation>
    </message>
    <message>
        <source>said at</source>
        <translation>время высказывания</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>строение таблицы</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>подозрительная ячейка</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>задачи</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>шаблоны</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>ПОВРЕЖДЕНА</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создаётся резервная копия</translation>
    </message>
    <message>
        <source>Reading the backups through</source>
        <translation>Резервные копии читаются и проверяются</translation>
    </message>
    <message>
        <source>There are no backups yet. They will lie here: %1</source>
        <translation>Резервных копий пока нет. Они будут храниться здесь: %1</translation>
    </message>
    <message>
        <source>The new document to write; it must not be there yet.</source>
        <translation>Новый файл, который будет записан; такого файла ещё не должно быть.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Идёт восстановление</translation>
    </message>
    <message>
        <source>Since then in the document:</source>
        <translation>С тех пор в файле:</translation>
    </message>
    <message>
        <source>Makes a backup, reads it through, and removes backups that are no longer needed.</source>
        <translation>Создаёт резервную копию, проверяет её чтением и удаляет старые копии, которые больше не нужны.</translation>
    </message>
    <message>
        <source>Lists the backups of a document, newest first, and reads each of them through.</source>
        <translation>Показывает резервные копии файла, начиная с последней, и проверяет каждую чтением.</translation>
    </message>
    <message>
        <source>Writes a backup as a new document: BACKUP is its path, its name, or latest. The document itself stays as it is.</source>
        <translation>Записывает резервную копию как новый файл: BACKUP – путь к копии, её имя или latest. Сам файл остаётся без изменений.</translation>
    </message>
    <message>
        <source>Some proposals have no answer, or are put off without a day. Nothing was changed.</source>
        <translation>На некоторые предложения нет ответа, или они отложены без срока. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Closes a hearing: with --record what was said, without it the answers too, once every proposal has one.</source>
        <translation>Закрывает слушания: с --record запись сказанного, без него и ответы, когда ответ есть на каждое предложение.</translation>
    </message>
    <message>
        <source>Makes a paper of a hearing, or dossier: all of them with the tables and attached files in a folder, or hand-over: where everything stands, for whoever takes over.</source>
        <translation>Создаёт документ слушаний; dossier – все документы с таблицами и приложенными файлами в папке; hand-over – состояние дел для того, кто их принимает.</translation>
    </message>
    <message>
        <source>--public is for a dossier.</source>
        <translation>--public только для дела слушаний (dossier).</translation>
    </message>
    <message>
        <source>Adds the tally of a vote: for and against, a choice among projects, or a ranking of them.</source>
        <translation>Добавляет итоги голосования: за и против, выбор среди проектов или распределение мест между ними.</translation>
    </message>
    <message>
        <source>--option takes TITLE=VOTES, in a ranking TITLE=FIRST,SECOND,THIRD, not “%1”.</source>
        <translation>--option задаётся как НАЗВАНИЕ=ГОЛОСА, при распределении мест – НАЗВАНИЕ=ПЕРВЫЕ,ВТОРЫЕ,ТРЕТЬИ, а не «%1».</translation>
    </message>
    <message>
        <source>The agenda has items 1 to %1.</source>
        <translation>В повестке дня вопросы с 1 по %1.</translation>
    </message>
    <message>
        <source>The meeting has no agenda.</source>
        <translation>У заседания нет повестки дня.</translation>
    </message>
    <message>
        <source>What was voted on.</source>
        <translation>О чём голосовали.</translation>
    </message>
    <message>
        <source>Its place in the agenda; else what is under way.</source>
        <translation>Его место в повестке дня; иначе – вопрос, который рассматривается.</translation>
    </message>
    <message>
        <source>question, choice or ranking (of three places).</source>
        <translation>question, choice или ranking (три места).</translation>
    </message>
    <message>
        <source>Hands for it.</source>
        <translation>Голосов «за».</translation>
    </message>
    <message>
        <source>Hands against it.</source>
        <translation>Голосов «против».</translation>
    </message>
    <message>
        <source>Who abstained.</source>
        <translation>Воздержались.</translation>
    </message>
    <message>
        <source>People in the hall.</source>
        <translation>Людей в зале.</translation>
    </message>
    <message>
        <source>Of a choice: TITLE=VOTES or TITLE:COST=VOTES; of a ranking TITLE=FIRST,SECOND,THIRD. Once for each.</source>
        <translation>При выборе: НАЗВАНИЕ=ГОЛОСА или НАЗВАНИЕ:СТОИМОСТЬ=ГОЛОСА; при распределении мест НАЗВАНИЕ=ПЕРВЫЕ,ВТОРЫЕ,ТРЕТЬИ. По одному разу на каждый.</translation>
    </message>
    <message>
        <source>What the chosen may cost together, in som.</source>
        <translation>Сколько сомов могут стоить отобранные вместе.</translation>
    </message>
    <message>
        <source>A question has no --option, a choice needs them.</source>
        <translation>У вопроса нет --option, а для выбора они нужны.</translation>
    </message>
    <message>
        <source>Number of the slip of paper it came on.</source>
        <translation>Номер листка, на котором оно пришло.</translation>
    </message>
    <message>
        <source>Notes which numbered slips were handed out at a meeting, or that one came back void.</source>
        <translation>Отмечает, какие нумерованные листки розданы на заседании, или что один вернулся испорченным.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Сколько самое большее.</translation>
    </message>
    <message>
        <source>First number handed out.</source>
        <translation>Первый розданный номер.</translation>
    </message>
    <message>
        <source>Last number handed out.</source>
        <translation>Последний розданный номер.</translation>
    </message>
    <message>
        <source>Instead: the number of a slip that came back spoilt or empty.</source>
        <translation>Вместо этого: номер листка, который вернулся испорченным или пустым.</translation>
    </message>
    <message>
        <source>The sound file of a telephone: m4a, mp3, ogg, opus, wav, aac, amr or 3gp.</source>
        <translation>Звуковой файл телефона: m4a, mp3, ogg, opus, wav, aac, amr или 3gp.</translation>
    </message>
    <message>
        <source>What the clock said at the second of the recording that --second names.</source>
        <translation>Что показывали часы на секунде записи, указанной в --second.</translation>
    </message>
    <message>
        <source>A second of the recording, from its beginning.</source>
        <translation>Секунда записи от её начала.</translation>
    </message>
    <message>
        <source>The last day on which the recording is kept.</source>
        <translation>Последний день, когда запись хранится.</translation>
    </message>
    <message>
        <source>%1 is no recording that telephones make.</source>
        <translation>%1 – не запись, какие делают телефоны.</translation>
    </message>
    <message>
        <source>Brings other copies of the document in, after a backup. What two people changed differently stays open, unless --prefer decides it.</source>
        <translation>Делает резервную копию и добавляет другие копии документа. То, что два человека изменили по-разному, остаётся открытым, если --prefer этого не решает.</translation>
    </message>
    <message>
        <source>Conflicts are open: %1.</source>
        <translation>Открытых расхождений: %1.</translation>
    </message>
    <message>
        <source>Only says what would come; nothing is changed.</source>
        <translation>Только сообщает, что будет добавлено; ничего не меняется.</translation>
    </message>
    <message>
        <source>How conflicts are decided: ours, theirs, or fail: then nothing is merged.</source>
        <translation>Как решаются расхождения: ours, theirs или fail — тогда ничего не объединяется.</translation>
    </message>
    <message>
        <source>Makes a new document of all that can still be read of a damaged one, which stays as it is. Ends with 1 where something is lost.</source>
        <translation>Создаёт новый документ из всего, что ещё можно прочитать в повреждённом; сам он не меняется. Завершается с кодом 1, если что-то потеряно.</translation>
    </message>
    <message>
        <source>Not everything could be read. What could stands in the new document.</source>
        <translation>Прочитать удалось не всё. То, что удалось, находится в новом документе.</translation>
    </message>
    <message>
        <source>Checks a document against its papers: the history, the data it gives, the seals of closed hearings, and the code at the foot of a paper.</source>
        <translation>Сверяет документ с бумагами: историю, получающиеся из неё данные, контрольные коды закрытых слушаний и код внизу страницы бумаги.</translation>
    </message>
    <message>
        <source>The code from the foot of a paper, exactly as it is printed.</source>
        <translation>Код внизу страницы бумаги, в точности как он напечатан.</translation>
    </message>
    <message>
        <source>Takes over all that export wrote as JSON into a document without budgets and hearings, all of it or nothing.</source>
        <translation>Принимает всё, что export записал в виде JSON, в документ без бюджетов и слушаний: целиком или ничего.</translation>
    </message>
    <message>
        <source>Writes the data for other programs into a folder: csv and xlsx for tables, json for a copy that import json takes over, fdp for an Open Fiscal Data Package of the budgets.</source>
        <translation>Записывает данные для других программ в папку: csv и xlsx – таблицы, json – копия, которую принимает import json, fdp – пакет бюджетов Open Fiscal Data Package.</translation>
    </message>
    <message>
        <source>The folder to write into; it is made if it is missing, and no file in it is overwritten.</source>
        <translation>Папка, в которую записывать; если её нет, она создаётся, ни один файл в ней не перезаписывается.</translation>
    </message>
    <message>
        <source>As what: csv, json, xlsx or fdp.</source>
        <translation>В каком виде: csv, json, xlsx или fdp.</translation>
    </message>
    <message>
        <source>Without personal data: no names and telephones, and no text that may name somebody.</source>
        <translation>Без персональных данных: без имён, телефонов и текстов, в которых кто-то может быть назван.</translation>
    </message>
    <message>
        <source>Language of messages, and of titles and names in csv, xlsx and fdp: ky, ru or en.</source>
        <translation>Язык сообщений, а также названий в csv, xlsx и fdp: ky, ru или en.</translation>
    </message>
    <message>
        <source>Taking over the export</source>
        <translation>Выгрузка принимается</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>Writes a verified copy of a document, or with --public one for everybody, without personal data and without any trace of them.</source>
        <translation>Записывает проверенную копию документа, а с --public – копию для всех, без персональных данных и без их следов.</translation>
    </message>
    <message>
        <source>Also erases the words of this person&apos;s remarks. Without it they stay, said by nobody named.</source>
        <translation>Удаляет и слова этого человека. Без этого они остаются, но без имени.</translation>
    </message>
    <message>
        <source>Looking into the backups</source>
        <translation>Просмотр резервных копий</translation>
    </message>
    <message>
        <source>These backups hold the data still. Delete them if nobody needs them:</source>
        <translation>В этих резервных копиях данные ещё есть. Удалите их, если они никому не нужны:</translation>
    </message>
    <message>
        <source>Without any personal data: doubtful texts are left out, officials appear as offices.</source>
        <translation>Без персональных данных: сомнительные тексты не включаются, должностные лица указаны по должности.</translation>
    </message>
    <message>
        <source>Writing the public copy</source>
        <translation>Запись открытой копии</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Запись копии</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Without attached files. Into a public copy only photos go at all.</source>
        <translation>Без приложенных файлов. В открытую копию и так попадают только фотографии.</translation>
    </message>
    <message>
        <source>A dossier for everybody: without lists of names, minutes, scans and recordings, and every text that may tell of a person is left out.</source>
        <translation>Материалы для всех: без поимённых списков, протокола, сканов и звукозаписей; каждый текст, в котором может говориться о человеке, исключается.</translation>
    </message>
    <message>
        <source>Notes a correction of the minutes of a closed record; it is printed behind them, their text stays.</source>
        <translation>Вносит исправление в протокол закрытой записи; оно печатается после протокола, сам текст не меняется.</translation>
    </message>
    <message>
        <source>What in the minutes is not as it was, and how it was.</source>
        <translation>Что в протоколе записано неверно и как было на самом деле.</translation>
    </message>
    <message>
        <source>The day on which it was noted; default: today.</source>
        <translation>День внесения; по умолчанию – сегодня.</translation>
    </message>
    <message>
        <source>The minutes without what each person said: agenda, numbers, decisions and proposals.</source>
        <translation>Протокол без выступлений каждого: повестка, цифры, решения и предложения.</translation>
    </message>
    <message>
        <source>--short is for the protocol.</source>
        <translation>--short – только для протокола.</translation>
    </message>
    <message>
        <source>The person: the id of the person or of a registration, as list people and list participants give them.</source>
        <translation>Человек: id человека или регистрации, как их показывают list people и list participants.</translation>
    </message>
    <message>
        <source>Writes nothing: lists the doubtful texts of a public copy, and who is named as an official, each with its key and what becomes of it.</source>
        <translation>Ничего не записывает: перечисляет сомнительные тексты открытой копии и тех, кто назван как должностное лицо, с ключом каждого и тем, что с ним станет.</translation>
    </message>
    <message>
        <source>A JSON file that says by key what becomes of single texts of a public copy: keep, words (without what was found) or leave-out.</source>
        <translation>Файл JSON, где по ключам указано, что станет с отдельными текстами открытой копии: keep (остаётся), words (без найденного) или leave-out (не включается).</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made; the work goes on.</source>
        <translation>Сегодняшняя резервная копия не сделана; работа продолжается.</translation>
    </message>
    <message>
        <source>Finds everything by words in any form, the best first: remarks, answers, hearings, agendas, budget lines, people, attachments, wordings and villages.</source>
        <translation>Находит всё по словам в любой форме, самое подходящее первым: высказывания, ответы, слушания, повестки, строки бюджета, людей, вложения, формулировки документов и сёла.</translation>
    </message>
    <message>
        <source>TEXT is words, &quot;words in a row&quot; and filters:</source>
        <translation>TEXT — это слова, «слова подряд» и фильтры:</translation>
    </message>
    <message>
        <source>the kind of a remark or record</source>
        <translation>вид высказывания или записи</translation>
    </message>
    <message>
        <source>the beginning of a village&apos;s name</source>
        <translation>начало названия села</translation>
    </message>
    <message>
        <source>2027, 2025-2027, &gt;2025</source>
        <translation>2027, 2025-2027, &gt;2025</translation>
    </message>
    <message>
        <source>500000, &gt;100000, 100-200 thousand</source>
        <translation>500000, &gt;100000, 100-200 тыс</translation>
    </message>
    <message>
        <source>ө ү ң may be typed as о у н, Kyrgyz in Latin letters too.</source>
        <translation>ө ү ң можно набирать как о у н, кыргызские слова — и латинскими буквами.</translation>
    </message>
    <message>
        <source>There is no word in what is to be searched.</source>
        <translation>В том, что нужно найти, нет ни одного слова.</translation>
    </message>
    <message>
        <source>Finds remarks of all hearings that say nearly the same: as a text, or all that were said twice.</source>
        <translation>Находит почти одинаковые высказывания всех слушаний: похожие на текст или все, что сказаны дважды.</translation>
    </message>
    <message>
        <source>Puts remarks that say the same under the first one, whose answer counts for all.</source>
        <translation>Объединяет высказывания об одном и том же под первым; его ответ относится ко всем.</translation>
    </message>
    <message>
        <source>Takes remarks from under the one they stand under, or apart what stands under them.</source>
        <translation>Выводит высказывания из-под того, под которым они стоят, или разъединяет стоящие под ними.</translation>
    </message>
    <message>
        <source>Notes that remarks do not say the same, so that they are not proposed as a group again.</source>
        <translation>Отмечает, что высказывания не об одном и том же: больше они не предлагаются как группа.</translation>
    </message>
    <message>
        <source>Name two remarks or more.</source>
        <translation>Укажите два высказывания или больше.</translation>
    </message>
    <message>
        <source>Groups of all remarks that nearly say the same and do not stand together yet.</source>
        <translation>Группы всех почти одинаковых высказываний, которые ещё не объединены.</translation>
    </message>
    <message>
        <source>Only of this hearing: id, latest, or a part of its title.</source>
        <translation>Только этого слушания: id, latest или часть названия.</translation>
    </message>
    <message>
        <source>--text and --all exclude each other, and --hearing goes with --all.</source>
        <translation>--text и --all не указываются вместе, а --hearing указывается только с --all.</translation>
    </message>
    <message>
        <source>Its name in Kyrgyz.</source>
        <translation>Название на кыргызском.</translation>
    </message>
    <message>
        <source>Its name in Russian.</source>
        <translation>Название на русском.</translation>
    </message>
    <message>
        <source>Its name in English.</source>
        <translation>Название на английском.</translation>
    </message>
    <message>
        <source>Kyrgyz words it is known by, in their plain form, with commas between.</source>
        <translation>Кыргызские слова по теме (в начальной форме, через запятую).</translation>
    </message>
    <message>
        <source>Russian words it is known by, in their plain form, with commas between.</source>
        <translation>Русские слова по теме (в начальной форме, через запятую).</translation>
    </message>
    <message>
        <source>Adds a topic to the list of topics, with a name in one language at least.</source>
        <translation>Добавляет тему в список тем; название нужно хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>Changes a topic of the list (list FILE topics): its names and words, its place, or whether it is offered. TOPIC is a name, a key or an id.</source>
        <translation>Изменяет тему списка (list FILE topics): её названия и слова, место, а также предлагать ли её. TOPIC – название, ключ или id.</translation>
    </message>
    <message>
        <source>It is not offered any more; remarks about it stay so.</source>
        <translation>Тема больше не предлагается; высказывания по ней остаются при ней.</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation>Тема снова предлагается.</translation>
    </message>
    <message>
        <source>Puts it before another topic of the list.</source>
        <translation>Ставит тему перед другой темой списка.</translation>
    </message>
    <message>
        <source>It is again as it was shipped.</source>
        <translation>Тема снова такая, какой пришла с программой.</translation>
    </message>
    <message>
        <source>Takes a topic of one&apos;s own away that no remark is about.</source>
        <translation>Убирает собственную тему, к которой не относится ни одно высказывание.</translation>
    </message>
    <message>
        <source>--hide and --show contradict each other.</source>
        <translation>--hide и --show противоречат друг другу.</translation>
    </message>
    <message>
        <source>Suggests topics by the words of remarks; nothing is written.</source>
        <translation>Предлагает темы по словам высказываний; ничего не записывается.</translation>
    </message>
    <message>
        <source>The words as said; without it all remarks that have no topic yet are looked at.</source>
        <translation>Слова как сказаны; без них просматриваются все высказывания, у которых ещё нет темы.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыта</translation>
    </message>
    <message>
        <source>words it is known by</source>
        <translation>слова темы</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>в списке</translation>
    </message>
    <message>
        <source>names</source>
        <translation>названия</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>Lets the name be shown on the screen of the hall while this participant speaks.</source>
        <translation>Разрешает показывать имя на экране в зале, пока этот участник выступает.</translation>
    </message>
    <message>
        <source>Age group, for instance 18-28; none where the passport does not divide by age.</source>
        <translation>Возрастная группа, например 18-28; не указывается, если паспорт не делит по возрасту.</translation>
    </message>
    <message>
        <source>Notes how many residents of a sex and age group the municipality has, in place of what was known; 0 forgets it.</source>
        <translation>Записывает, сколько в айылном аймаке жителей этого пола и возраста, вместо прежнего числа; 0 убирает его.</translation>
    </message>
    <message>
        <source>Gives a participant the next free number, where two desks gave one number to two people: list twice shows them.</source>
        <translation>Даёт участнику следующий свободный номер, если два стола регистрации дали один номер двоим: их показывает list twice.</translation>
    </message>
    <message>
        <source>Makes one registration of two, where two desks registered the same person: list twice shows them.</source>
        <translation>Объединяет две регистрации в одну, если два стола записали одного и того же человека: их показывает list twice.</translation>
    </message>
    <message>
        <source>The registration, as list twice and list participants give it.</source>
        <translation>Идентификатор регистрации из list twice или list participants.</translation>
    </message>
    <message>
        <source>The registration that goes; all that was said under it is kept.</source>
        <translation>Регистрация, которую нужно убрать; всё, что по ней записано, сохраняется.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первая</translation>
    </message>
    <message>
        <source>second</source>
        <translation>вторая</translation>
    </message>
    <message>
        <source>--may-be-named needs --name.</source>
        <translation>Для --may-be-named нужен --name.</translation>
    </message>
    <message>
        <source>may be named on the screen</source>
        <translation>имя можно показать на экране</translation>
    </message>
    <message>
        <source>--%1 goes with no other change.</source>
        <translation>--%1 не сочетается с другими изменениями.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>главное</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>сходство</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Name of the writer.</source>
        <translation>Имя автора обращения.</translation>
    </message>
    <message>
        <source>Address for the answer.</source>
        <translation>Адрес для ответа.</translation>
    </message>
    <message>
        <source>Number in the register of incoming papers.</source>
        <translation>Номер в журнале входящих документов.</translation>
    </message>
    <message>
        <source>The day it came; default: that of the remark.</source>
        <translation>День поступления; по умолчанию – день высказывания.</translation>
    </message>
    <message>
        <source>What the letter answers; also after the record and the hearing are closed.</source>
        <translation>Что отвечается в письме; можно и после закрытия записи и слушаний.</translation>
    </message>
    <message>
        <source>The office that answers and signs.</source>
        <translation>Должность того, кто отвечает и подписывает.</translation>
    </message>
    <message>
        <source>The day the letter was sent.</source>
        <translation>День отправки письма.</translation>
    </message>
    <message>
        <source>It is a plain remark again; the answer of the letter is gone.</source>
        <translation>Это снова обычное высказывание; ответ из письма удаляется.</translation>
    </message>
    <message>
        <source>Closes the record alone: what was said is complete and the text of the minutes approved; answers are not needed yet.</source>
        <translation>Закрывает только запись: всё сказанное внесено, текст протокола утверждается, ответы пока не нужны.</translation>
    </message>
    <message>
        <source>Treats a remark as an appeal of a citizen, with its incoming number and its term, and keeps what the letter answers.</source>
        <translation>Отмечает высказывание как обращение гражданина: со входящим номером, сроком и ответом в письме.</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Удалять было нечего.</translation>
    </message>
    <message>
        <source>Files removed for good: %1.</source>
        <translation>Безвозвратно удалено файлов: %1.</translation>
    </message>
    <message>
        <source>In place of --person: an attached file, as a recording that need not be kept any longer, by the id that list attachments gives.</source>
        <translation>Вместо --person: приложенный файл, например запись, которую больше не нужно хранить; идентификатор даёт list attachments.</translation>
    </message>
    <message>
        <source>In place of --person: the bytes of all attached files that were removed before; until then undo could bring them back. --attachment takes them too.</source>
        <translation>Вместо --person: байты всех приложенных файлов, убранных раньше; до этого их можно было вернуть отменой. --attachment удаляет и их.</translation>
    </message>
    <message>
        <source>Erase either a person or files.</source>
        <translation>Удаляйте либо человека, либо файлы.</translation>
    </message>
    <message>
        <source>Notes that a participant may be named on the screen of the hall, or that the consent is withdrawn: that can be done at any time.</source>
        <translation>Отмечает, что имя участника можно показывать на экране зала, или что согласие отозвано: отозвать его можно в любое время.</translation>
    </message>
    <message>
        <source>Whether the name may be shown on the screen of the hall while this participant speaks.</source>
        <translation>Можно ли показывать имя на экране зала, пока этот участник говорит: yes – да, no – нет.</translation>
    </message>
    <message>
        <source>Keeps the recording of a meeting in the document; it goes into no public copy and no dossier, only into working copies.</source>
        <translation>Хранит запись заседания в документе; она не попадает ни в публичную копию, ни в папку слушаний, только в рабочие копии.</translation>
    </message>
    <message>
        <source>Language of the names: auto, ky, ru or en.</source>
        <translation>Язык наименований: auto, ky, ru или en.</translation>
    </message>
    <message>
        <source>Erases a person&apos;s data or attached files for good, from the data, the history and the bytes of the file, and lists the backups that hold them still. It cannot be undone.</source>
        <translation>Безвозвратно удаляет данные человека или вложенные файлы: из записей, из истории и из байтов документа – и называет резервные копии, где они ещё есть. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>The same file is attached elsewhere too, so its content stays in the document: %1.</source>
        <translation>Этот же файл вложен и в другом месте, поэтому его содержимое остаётся в документе: %1.</translation>
    </message>
    <message>
        <source>What is to be erased? --person, --attachment or --removed-files.</source>
        <translation>Что удалить? Укажите --person, --attachment или --removed-files.</translation>
    </message>
    <message>
        <source>The document was of an older version and has been brought up to this one. As it was before it lies here: %1</source>
        <translation>Документ был создан более старой версией и приведён к нынешней. Прежний документ сохранён здесь: %1</translation>
    </message>
    <message>
        <source>The document is of an older version: it is read from a copy that was brought up to this one, and stays as it is.</source>
        <translation>Документ создан более старой версией: он читается с копии, приведённой к нынешней, а сам остаётся как есть.</translation>
    </message>
    <message>
        <source>Lists records: budgets, lines, findings, classification, settlements, population, hearings, meetings, plan, agenda, participants, twice, remarks, topics, slips, votes, questionnaires, responses, waiting, appeals, ledger, commits, conflicts, imports, profiles, papers, corrections or attachments.</source>
        <translation>Выводит списки: budgets, lines, findings, classification, settlements, population, hearings, meetings, plan, agenda, participants, twice, remarks, topics, slips, votes, questionnaires, responses, waiting, appeals, ledger, commits, conflicts, imports, profiles, papers, corrections или attachments.</translation>
    </message>
    <message>
        <source>Where the money comes from: local budget, grant …</source>
        <translation>Источник финансирования: местный бюджет, грант …</translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation>после собрания</translation>
    </message>
    <message>
        <source>before the meeting</source>
        <translation>до собрания</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>варианты</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>анкета</translation>
    </message>
    <message>
        <source>filled in sheets</source>
        <translation>заполнено анкет</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>до какого дня</translation>
    </message>
    <message>
        <source>line of the budget</source>
        <translation>строка бюджета</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>источник финансирования</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>кто готовит</translation>
    </message>
    <message>
        <source>Notes what became of a proposal that was answered: done, in progress, or not done with the reason and a new date.</source>
        <translation>Отмечает, что стало с предложением, на которое дан ответ: выполнено, выполняется или не выполнено – с причиной и новым сроком.</translation>
    </message>
    <message>
        <source>in_progress, implemented or not_implemented.</source>
        <translation>in_progress, implemented или not_implemented.</translation>
    </message>
    <message>
        <source>What was done, or why it is not done yet; never empty for not_implemented.</source>
        <translation>Что сделано или почему ещё не сделано; для not_implemented обязательно.</translation>
    </message>
    <message>
        <source>By when it is to be done now; not_implemented needs it.</source>
        <translation>До какого срока теперь должно быть выполнено; для not_implemented обязательно.</translation>
    </message>
    <message>
        <source>Spent on it so far in all, in som.</source>
        <translation>Всего израсходовано на это к этому дню, в сомах.</translation>
    </message>
</context>
</TS>
