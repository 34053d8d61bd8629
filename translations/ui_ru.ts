<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ChatReasons</name>
    <message>
        <source>picture, voice or file</source>
        <translation>фото, голос или файл</translation>
    </message>
    <message>
        <source>notice of the messenger</source>
        <translation>уведомление мессенджера</translation>
    </message>
    <message>
        <source>too long; only its beginning</source>
        <translation>длинное, только начало</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>only a link</source>
        <translation>только ссылка</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>thanks, yes or no</source>
        <translation>спасибо, да или нет</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
</context>
<context>
    <name>LineClipboard</name>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel.</source>
        <translation>
            <numerusform>Скопирована %n строка: её можно вставить в Excel.</numerusform>
            <numerusform>Скопировано %n строки: их можно вставить в Excel.</numerusform>
            <numerusform>Скопировано %n строк: их можно вставить в Excel.</numerusform>
        </translation>
    </message>
    <message>
        <source>More cells were copied than there are lines or columns from here on. Nothing was pasted.</source>
        <translation>Скопировано больше ячеек, чем строк или столбцов начиная отсюда. Ничего не вставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) pasted.</source>
        <translation>
            <numerusform>Вставлена %n сумма.</numerusform>
            <numerusform>Вставлено %n суммы.</numerusform>
            <numerusform>Вставлено %n сумм.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingMenus</name>
    <message>
        <source>Amount: %1</source>
        <translation>Сумма: %1</translation>
    </message>
    <message>
        <source>Amount of the year</source>
        <translation>Сумма за год</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Наименование строки</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Revenue code</source>
        <translation>Код дохода</translation>
    </message>
    <message>
        <source>Functional code</source>
        <translation>Функциональный код</translation>
    </message>
    <message>
        <source>Economic code</source>
        <translation>Экономический код</translation>
    </message>
    <message>
        <source>Code of the institution</source>
        <translation>Код учреждения</translation>
    </message>
    <message>
        <source>Several codes in one column</source>
        <translation>Несколько кодов в одном столбце</translation>
    </message>
    <message>
        <source>Part of the amount by source of money</source>
        <translation>Часть суммы по источнику средств</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Номер по порядку</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учитывается</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Как предложено</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Строка бюджета</translation>
    </message>
    <message>
        <source>Sum of other rows</source>
        <translation>Сумма других строк</translation>
    </message>
    <message>
        <source>Not counted (“of which”, a note)</source>
        <translation>Не учитывается («в том числе», примечание)</translation>
    </message>
    <message>
        <source>Revenue begins here</source>
        <translation>Отсюда начинаются доходы</translation>
    </message>
    <message>
        <source>Expenditure begins here</source>
        <translation>Отсюда начинаются расходы</translation>
    </message>
    <message>
        <source>Financing begins here</source>
        <translation>Отсюда начинается финансирование</translation>
    </message>
    <message>
        <source>The head of the table is here</source>
        <translation>Шапка таблицы здесь</translation>
    </message>
    <message>
        <source>The head of the table ends here</source>
        <translation>Шапка таблицы заканчивается здесь</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
</context>
<context>
    <name>MirrorWords</name>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Возрастные группы</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Сёла</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>Women: %1 of the time (%2 of the hall)</source>
        <translation>Женщины: %1 времени (%2 зала)</translation>
    </message>
    <message numerus="yes">
        <source>No woman has spoken for %n minute(s).</source>
        <translation>
            <numerusform>Уже %n минуту не выступала ни одна женщина.</numerusform>
            <numerusform>Уже %n минуты не выступала ни одна женщина.</numerusform>
            <numerusform>Уже %n минут не выступала ни одна женщина.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No man has spoken for %n minute(s).</source>
        <translation>
            <numerusform>Уже %n минуту не выступал ни один мужчина.</numerusform>
            <numerusform>Уже %n минуты не выступал ни один мужчина.</numerusform>
            <numerusform>Уже %n минут не выступал ни один мужчина.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of the age %1 has spoken for %n minute(s).</source>
        <translation>
            <numerusform>Уже %n минуту никто не выступал из возрастной группы «%1».</numerusform>
            <numerusform>Уже %n минуты никто не выступал из возрастной группы «%1».</numerusform>
            <numerusform>Уже %n минут никто не выступал из возрастной группы «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody from %1 has spoken for %n minute(s).</source>
        <translation>
            <numerusform>Уже %n минуту никто не выступал: %1.</numerusform>
            <numerusform>Уже %n минуты никто не выступал: %1.</numerusform>
            <numerusform>Уже %n минут никто не выступал: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>В зале</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступившие</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Жители</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Shares of the hall, of the speakers and of the time: %1</source>
        <translation>Доли среди людей в зале, выступивших и во времени: %1</translation>
    </message>
    <message>
        <source>Women: %1 of the time (%2 of the hall, %3 of the residents)</source>
        <translation>Женщины: %1 времени (%2 зала, %3 жителей)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ход слушаний</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Вопросы и предложения</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Файл и копии</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Both sides by hand: print page 1, turn the sheet over on its short edge, lay it in again and print page 2.</source>
        <translation>Двусторонняя печать вручную: напечатайте страницу 1, переверните лист по короткому краю, вложите его снова и напечатайте страницу 2.</translation>
    </message>
    <message>
        <source>Both sides by hand: print the odd pages, turn the stack over on its long edge, lay it in again and print the even pages.</source>
        <translation>Двусторонняя печать вручную: напечатайте нечётные страницы, переверните стопку по длинному краю, вложите её снова и напечатайте чётные.</translation>
    </message>
</context>
<context>
    <name>PaperTarget</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Текст OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранение документа</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;Рисунок (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The budget is in</source>
        <translation>Бюджет загружен</translation>
    </message>
    <message>
        <source>Import the budget</source>
        <translation>Импортировать бюджет</translation>
    </message>
    <message>
        <source>A hearing is planned</source>
        <translation>Слушания запланированы</translation>
    </message>
    <message>
        <source>Plan a hearing</source>
        <translation>Запланировать слушания</translation>
    </message>
    <message>
        <source>The draft is balanced</source>
        <translation>Проект сбалансирован</translation>
    </message>
    <message>
        <source>Balance the draft</source>
        <translation>Сбалансировать проект</translation>
    </message>
    <message>
        <source>Day and place are set</source>
        <translation>День и место назначены</translation>
    </message>
    <message>
        <source>Set day and place</source>
        <translation>Назначить день и место</translation>
    </message>
    <message>
        <source>Chair and secretary are named</source>
        <translation>Председатель и секретарь назначены</translation>
    </message>
    <message>
        <source>Name chair and secretary</source>
        <translation>Назначить председателя и секретаря</translation>
    </message>
    <message>
        <source>People were told</source>
        <translation>Люди оповещены</translation>
    </message>
    <message>
        <source>Announce the hearing</source>
        <translation>Объявить слушания</translation>
    </message>
    <message>
        <source>The hearing was held</source>
        <translation>Слушания проведены</translation>
    </message>
    <message>
        <source>Hold the hearing</source>
        <translation>Провести слушания</translation>
    </message>
    <message>
        <source>Every proposal is answered</source>
        <translation>На все предложения даны ответы</translation>
    </message>
    <message>
        <source>Answer the proposals</source>
        <translation>Ответить на предложения</translation>
    </message>
    <message>
        <source>The hearing is closed</source>
        <translation>Слушания закрыты</translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation>Закрыть слушания</translation>
    </message>
    <message>
        <source>People were told: announcements – %1, copies in all – %2</source>
        <translation>Жители оповещены: объявлений – %1, экземпляров всего – %2</translation>
    </message>
    <message>
        <source>What two people changed differently is decided: %1 open</source>
        <translation>Решено, что из изменённого двумя людьми по-разному останется: не решено – %1</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Решить расхождения</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Критика</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>written slip</source>
        <translation>письменно (записка)</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>через мессенджер</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>поступило до слушаний</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>partially accepted</source>
        <translation>принято частично</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>направлено по принадлежности</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>says the same as %1</source>
        <translation>то же, что %1</translation>
    </message>
    <message>
        <source>is a part of %1</source>
        <translation>часть %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) say the same</source>
        <translation>
            <numerusform>то же говорится ещё в %n высказывании</numerusform>
            <numerusform>то же говорится ещё в %n высказываниях</numerusform>
            <numerusform>то же говорится ещё в %n высказываниях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it stand apart</source>
        <translation>
            <numerusform>отдельно записана %n часть</numerusform>
            <numerusform>отдельно записаны %n части</numerusform>
            <numerusform>отдельно записано %n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>received after the record was closed</source>
        <translation>поступило после закрытия записи</translation>
    </message>
</context>
<context>
    <name>TopicChart</name>
    <message>
        <source>Remarks by topic and village</source>
        <translation>Высказывания по темам и сёлам</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Other villages, or not stated</source>
        <translation>Другие сёла или село не указано</translation>
    </message>
    <message>
        <source>Other villages</source>
        <translation>Другие сёла</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Co-report</source>
        <translation>Содоклад</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Remark from the seat</source>
        <translation>Реплика с места</translation>
    </message>
</context>
<context>
    <name>WallKind</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Speaker and clock</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Сколько стоит?</translation>
    </message>
    <message>
        <source>Function of the budget</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>Text and QR code</source>
        <translation>Текст и QR-код</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный экран</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Прошлые предложения</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AgendaModel</name>
    <message>
        <source>%1, under way, %2 of %3 minutes</source>
        <translation>%1, рассматривается, прошло %2 из %3 минут</translation>
    </message>
    <message>
        <source>%1, done in %2 minutes</source>
        <translation>%1, рассмотрен за %2 мин.</translation>
    </message>
    <message>
        <source>%1, %2 minutes planned</source>
        <translation>%1, запланировано %2 мин.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AgendaPanel</name>
    <message>
        <source>opening</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>speeches</source>
        <translation>выступления</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закрытие</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>Agenda item removed.</source>
        <translation>Вопрос повестки удалён.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>No agenda yet.</source>
        <translation>Повестки дня пока нет.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Add a meeting first: an agenda belongs to it.</source>
        <translation>Сначала добавьте заседание: повестка относится к нему.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Expected length of the meeting</source>
        <translation>Ожидаемая продолжительность заседания</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин.</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>не указана</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AnnouncementsPanel</name>
    <message>
        <source>Announcement removed.</source>
        <translation>Объявление удалено.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down each board, message and call: it proves that people were told in time.</source>
        <translation>Пока ничего не отмечено. Записывайте каждую доску, сообщение и звонок: это докажет, что людей оповестили вовремя.</translation>
    </message>
    <message>
        <source>Note an announcement</source>
        <translation>Отметить объявление</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Информационная доска</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AnswerPanel</name>
    <message>
        <source>What is answered? Enter saves it, Esc leaves.</source>
        <translation>Что ответили? Enter сохраняет, Esc закрывает.</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>кто отвечает</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Answer to %1: “%2”</source>
        <translation>Ответ на %1: «%2»</translation>
    </message>
    <message>
        <source>Answer taken away.</source>
        <translation>Ответ убран.</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
    <message>
        <source>The answer in the record was taken away meanwhile. What was typed here is kept: Enter saves it.</source>
        <translation>Тем временем ответ в записи убрали. Набранное здесь сохранено: Enter запишет его.</translation>
    </message>
    <message>
        <source>The answer in the record was changed meanwhile. Both stand here now, the one in the record first: leave what holds, then Enter saves it.</source>
        <translation>Тем временем ответ в записи изменили. Теперь здесь стоят оба, первым – тот, что в записи: оставьте верное и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppealPanel</name>
    <message>
        <source>Incoming number</source>
        <translation>Входящий номер</translation>
    </message>
    <message>
        <source>Received on (day.month.year)</source>
        <translation>Дата поступления (день.месяц.год)</translation>
    </message>
    <message>
        <source>Name of the writer</source>
        <translation>Имя заявителя</translation>
    </message>
    <message>
        <source>Address for the answer</source>
        <translation>Адрес для ответа</translation>
    </message>
    <message>
        <source>Answered on (day.month.year)</source>
        <translation>Дата ответа (день.месяц.год)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>No appeal</source>
        <translation>Не обращение</translation>
    </message>
    <message>
        <source>Overdue: it was to be answered until %1.</source>
        <translation>Просрочено: ответ следовало дать до %1.</translation>
    </message>
    <message>
        <source>To be answered until %1.</source>
        <translation>Ответить до %1.</translation>
    </message>
    <message>
        <source>Appeal saved.</source>
        <translation>Обращение сохранено.</translation>
    </message>
    <message>
        <source>It is a plain remark again.</source>
        <translation>Это снова обычное высказывание.</translation>
    </message>
    <message>
        <source>Answer in the letter, in Kyrgyz</source>
        <translation>Ответ в письме, на кыргызском</translation>
    </message>
    <message>
        <source>Answer in the letter, in Russian</source>
        <translation>Ответ в письме, на русском</translation>
    </message>
    <message>
        <source>Who answers and signs</source>
        <translation>Кто отвечает и подписывает</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppealsView</name>
    <message>
        <source>Number of the slip or remark</source>
        <translation>Номер листка или высказывания</translation>
    </message>
    <message>
        <source>Number of the slip or remark that is an appeal</source>
        <translation>Номер листка или высказывания, которое является обращением</translation>
    </message>
    <message>
        <source>Treat as an appeal</source>
        <translation>Зарегистрировать как обращение</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>To answer until</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Incoming No</source>
        <translation>Вх. №</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message numerus="yes">
        <source>A signed slip with a name and an address may be an appeal: it is answered in %n working day(s).</source>
        <translation>
            <numerusform>Подписанный листок с именем и адресом может быть обращением: ответ на него даётся за %n рабочий день.</numerusform>
            <numerusform>Подписанный листок с именем и адресом может быть обращением: ответ на него даётся за %n рабочих дня.</numerusform>
            <numerusform>Подписанный листок с именем и адресом может быть обращением: ответ на него даётся за %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The term is to be checked against the law (Preparation, Check).</source>
        <translation>Срок нужно сверить с законом («Подготовка», «Проверка»).</translation>
    </message>
    <message>
        <source>No remark of this hearing has the number “%1”.</source>
        <translation>На этих слушаниях нет высказывания с номером «%1».</translation>
    </message>
    <message>
        <source>written</source>
        <translation>написано</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppearanceMenu</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AssignmentField</name>
    <message>
        <source>Who prepares the answer</source>
        <translation>Кто готовит ответ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Until when the answer is to be ready (day.month.year)</source>
        <translation>К какому дню ответ должен быть готов (день.месяц.год)</translation>
    </message>
    <message>
        <source>The answer is nobody&apos;s task now.</source>
        <translation>Поручение подготовить ответ снято.</translation>
    </message>
    <message>
        <source>The answer is a task of %1.</source>
        <translation>Подготовка ответа поручена: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AttachedFiles</name>
    <message>
        <source>Attached: %1</source>
        <translation>Прикреплено: %1</translation>
    </message>
    <message>
        <source>The attached file was removed.</source>
        <translation>Прикреплённый файл удалён.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AttachmentView</name>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Предыдущая страница (PgUp)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Следующая страница (PgDn)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Уменьшить (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Увеличить (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>The attached file</source>
        <translation>Приложенный файл</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Эту картинку показать нельзя.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BackupsPanel</name>
    <message>
        <source>Make a backup now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>Рядом с файлом</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Восстановить в новый файл…</translation>
    </message>
    <message>
        <source>Open the restored document</source>
        <translation>Открыть восстановленный файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No backups yet. One is made by itself after the first change of each day.</source>
        <translation>Резервных копий пока нет. Копия создаётся сама после первого изменения каждого дня.</translation>
    </message>
    <message>
        <source>They lie here: %1</source>
        <translation>Копии хранятся здесь: %1</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>проверяется…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>Choose a backup to see what has come since.</source>
        <translation>Выберите копию, чтобы увидеть, что изменилось с тех пор.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>This backup does not pass its check: the disk or the stick may be failing. Choose another one, and make a new backup at another place.</source>
        <translation>Эта копия не прошла проверку: возможно, портится диск или флешка. Выберите другую копию и создайте новую в другом месте.</translation>
    </message>
    <message>
        <source>Comparing with the document…</source>
        <translation>Сравнивается с нынешним файлом…</translation>
    </message>
    <message>
        <source>It cannot be compared with the document.</source>
        <translation>Сравнить её с нынешним файлом не удалось.</translation>
    </message>
    <message>
        <source>Nothing has changed since: the document and this backup are the same.</source>
        <translation>С тех пор ничего не изменилось: файл и эта копия одинаковы.</translation>
    </message>
    <message>
        <source>Since then in the document, and missing in the backup:</source>
        <translation>Что изменилось в файле с тех пор и чего нет в копии:</translation>
    </message>
    <message>
        <source>Backup made and verified.</source>
        <translation>Резервная копия создана и проверена.</translation>
    </message>
    <message>
        <source>Where shall backups lie?</source>
        <translation>Где хранить резервные копии?</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Восстановить в новый файл</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Документ «Элдин үнү» (*.eldin)</translation>
    </message>
    <message>
        <source>New backups will lie at the new place; those made before stay where they are.</source>
        <translation>Новые копии будут храниться в новом месте, прежние остаются на своём.</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Восстановлено и проверено: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BalanceStrip</name>
    <message>
        <source>balanced</source>
        <translation>сбалансирован</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>не хватает %1</translation>
    </message>
    <message>
        <source>protected: %1</source>
        <translation>защищено: %1</translation>
    </message>
    <message>
        <source>Protected items: %1</source>
        <translation>Защищённые статьи: %1</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Остаток на конец года</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Остаток на начало года</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetColumns</name>
    <message>
        <source>%1 budgets</source>
        <translation>Бюджетов: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Столбцы: %1</translation>
    </message>
    <message>
        <source>Copy %1 as</source>
        <translation>Скопировать %1 как</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Budget copied.</source>
        <translation>Бюджет скопирован.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Budget removed.</source>
        <translation>Бюджет удалён.</translation>
    </message>
    <message>
        <source>New empty budget</source>
        <translation>Новый пустой бюджет</translation>
    </message>
    <message>
        <source>Budget added.</source>
        <translation>Бюджет добавлен.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Make a new version of %1</source>
        <translation>Создать новую версию: %1</translation>
    </message>
    <message>
        <source>New version made.</source>
        <translation>Новая версия создана.</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>Утвердить: %1…</translation>
    </message>
    <message>
        <source>Up to which day %1 goes…</source>
        <translation>По какой день: %1…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetMovePanel</name>
    <message>
        <source>Line of the next draft</source>
        <translation>Строка следующего проекта</translation>
    </message>
    <message>
        <source>Name of the new line</source>
        <translation>Название новой строки</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>Внести в проект</translation>
    </message>
    <message>
        <source>Adds the granted amount to this line of the next version (%1)</source>
        <translation>Добавляет выделенную сумму в эту строку следующей версии (%1)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>%1 stands in %2: %3</source>
        <translation>%1 внесено: %2, «%3»</translation>
    </message>
    <message>
        <source>the line is gone</source>
        <translation>строка удалена</translation>
    </message>
    <message>
        <source>Now %1 is granted: put it into the draft again.</source>
        <translation>Теперь выделено %1: внесите в проект заново.</translation>
    </message>
    <message>
        <source>Goes into %1.</source>
        <translation>Будет внесено: %1.</translation>
    </message>
    <message>
        <source>A new version of the draft is made; what was heard stays as it is.</source>
        <translation>Будет создана новая версия проекта, вынесенная на слушания останется прежней.</translation>
    </message>
    <message>
        <source>There is no draft into which it could go yet.</source>
        <translation>Проекта, в который это можно внести, пока нет.</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>новая строка</translation>
    </message>
    <message>
        <source>The amount stands in the next draft.</source>
        <translation>Сумма внесена в следующий проект.</translation>
    </message>
    <message>
        <source>Name the new line first.</source>
        <translation>Сначала назовите новую строку.</translation>
    </message>
    <message>
        <source>A new line stands in the next draft.</source>
        <translation>В следующий проект внесена новая строка.</translation>
    </message>
    <message>
        <source>Taken out of the draft.</source>
        <translation>Убрано из проекта.</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Показать строку</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetPage</name>
    <message>
        <source>Aimak and villages</source>
        <translation>Аймак и сёла</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Импорт из Excel…</translation>
    </message>
    <message>
        <source>Your aimak has no name yet. Papers need it.</source>
        <translation>Название вашего аймака ещё не указано. Оно нужно для документов.</translation>
    </message>
    <message>
        <source>Revenue and expenditure do not meet: %1.</source>
        <translation>Доходы и расходы не сходятся: %1.</translation>
    </message>
    <message>
        <source>Here stand the budgets of your aimak, side by side.</source>
        <translation>Здесь рядом стоят бюджеты вашего аймака.</translation>
    </message>
    <message>
        <source>Amounts in %1. A double click or F2 changes a figure; every change can be undone.</source>
        <translation>Единица сумм: %1. Двойной щелчок или F2 меняет цифру; любое изменение можно отменить.</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Импорт бюджета</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Import the table that was copied in Excel or Word (Ctrl+V)</source>
        <translation>Импортировать таблицу, скопированную в Excel или Word (Ctrl+V)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the table in Excel or Word first.</source>
        <translation>В буфере обмена нет таблицы. Сначала скопируйте её в Excel или Word.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>How the budget is shown</source>
        <translation>Как показан бюджет</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Budget form</source>
        <translation>Форма бюджета</translation>
    </message>
    <message>
        <source>Excel form</source>
        <translation>Форма Excel</translation>
    </message>
    <message>
        <source>A workbook for Excel that is read back without questions: by “Import from Excel…”, which shows only what was changed</source>
        <translation>Форма для Excel, которая читается обратно без вопросов: «Импорт из Excel…» покажет только то, что изменилось</translation>
    </message>
    <message>
        <source>Get the empty form…</source>
        <translation>Получить пустую форму…</translation>
    </message>
    <message>
        <source>Edit %1 in Excel…</source>
        <translation>Править в Excel: %1…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetTreeModel</name>
    <message>
        <source>%1, total</source>
        <translation>%1, всего</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 1 234,5.</source>
        <translation>«%1» – не сумма. Пишите так: 1 234,5.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждённый</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>уточнённый</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>исполненный</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Доходы</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, found lines</source>
        <translation>%1, найденные строки</translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation>весь аймак</translation>
    </message>
    <message>
        <source>institution not stated</source>
        <translation>учреждение не указано</translation>
    </message>
    <message>
        <source>outside projects</source>
        <translation>вне проектов</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <source>approved on %1</source>
        <translation>утверждён %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CardActions</name>
    <message>
        <source>Pictures…</source>
        <translation>Картинки…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Скопировать картинку</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Папка для картинок</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The card in sight is copied: paste it into a message.</source>
        <translation>Карточка на экране скопирована: вставьте её в сообщение.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangeTotals</name>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangesModel</name>
    <message>
        <source>no code</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation>весь аймак</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>без проекта</translation>
    </message>
    <message>
        <source>no source of money</source>
        <translation>без источника средств</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (было: %2)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлена</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>записана иначе</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>исключена</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangesPanel</name>
    <message>
        <source>From</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Compared budget</source>
        <translation>Прежний бюджет</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one budget to another</comment>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Budget it became</source>
        <translation>Нынешний бюджет</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>For Excel or Word (Ctrl+C)</source>
        <translation>Для Excel или Word (Ctrl+C)</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Какие изменения показаны</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Изменённые строки</translation>
    </message>
    <message>
        <source>Accepted proposals on this line</source>
        <translation>Принятые предложения по этой строке</translation>
    </message>
    <message>
        <source>There are no two budgets to compare yet. Import a second one, or copy the one you have as a new version.</source>
        <translation>Пока нет двух бюджетов для сравнения. Импортируйте второй или скопируйте имеющийся как новую версию.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Reworded: %1</source>
        <translation>Записано иначе: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Исключено: %1</translation>
    </message>
    <message>
        <source>The two budgets are the same, line by line.</source>
        <translation>Оба бюджета совпадают строка в строку.</translation>
    </message>
    <message>
        <source>No line changed in this way.</source>
        <translation>Таких изменений нет.</translation>
    </message>
    <message>
        <source>No accepted proposal names this line.</source>
        <translation>С этой строкой не связано ни одно принятое предложение.</translation>
    </message>
    <message>
        <source>Accepted proposals on this line (Enter opens one):</source>
        <translation>Принятые предложения по этой строке (открыть – Enter):</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n строка скопирована.</numerusform>
            <numerusform>%n строки скопированы.</numerusform>
            <numerusform>%n строк скопировано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChatImporter</name>
    <message>
        <source>Messages of a chat</source>
        <translation>Сообщения из переписки</translation>
    </message>
    <message>
        <source>Exported chats (*.txt *.json);;All files (*)</source>
        <translation>Выгруженные переписки (*.txt *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the messages in the messenger first.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте сообщения в мессенджере.</translation>
    </message>
    <message>
        <source>Pasted messages</source>
        <translation>Вставленные сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>Импортировано %n сообщение.</numerusform>
            <numerusform>Импортировано %n сообщения.</numerusform>
            <numerusform>Импортировано %n сообщений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChatPlanDialog</name>
    <message>
        <source>Take all</source>
        <translation>Взять все</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Не брать ни одного</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Полный текст сообщения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Почему не берётся</translation>
    </message>
    <message numerus="yes">
        <source>Import %n message(s)</source>
        <translation>
            <numerusform>Импортировать %n сообщение</numerusform>
            <numerusform>Импортировать %n сообщения</numerusform>
            <numerusform>Импортировать %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages read: %1. There already: %2. Dropped lines of the messenger itself: %3. What is ticked comes into the hearing; names and telephone numbers of the senders stay private.</source>
        <translation>Прочитано сообщений: %1. Уже есть: %2. Отброшено строк самого мессенджера: %3. Отмеченные сообщения войдут в слушания; имена и телефоны отправителей останутся закрытыми.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Написаны:</translation>
    </message>
    <message>
        <source>When the messages were written</source>
        <translation>Когда написаны сообщения</translation>
    </message>
    <message>
        <source>before the meetings, to the whole hearing</source>
        <translation>до заседаний, ко всем слушаниям</translation>
    </message>
    <message>
        <source>during the meeting: %1, %2</source>
        <translation>во время заседания: %1, %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChecklistPanel</name>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаёт</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>пока рано</translation>
    </message>
    <message>
        <source>the program sees to it</source>
        <translation>обеспечивает программа</translation>
    </message>
    <message>
        <source>to be judged by you</source>
        <translation>оцениваете вы</translation>
    </message>
    <message>
        <source>Check list of the hearing</source>
        <translation>Контрольный список слушаний</translation>
    </message>
    <message>
        <source>Terms in days. They are custom, not law: check them against the law in force, and write down the day and the act.</source>
        <translation>Сроки в днях. Это практика, а не закон: сверьте их с действующим законодательством и запишите день и акт.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>%1, working days</source>
        <translation>%1, рабочих дней</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation>Акт и статья</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>Terms, or days off</source>
        <translation>Сроки или нерабочие дни</translation>
    </message>
    <message>
        <source>Days that are not worked in %1 and %2, besides weekends. The shipped ones are to be checked; add Orozo ait, Kurman ait and days that were moved.</source>
        <translation>Нерабочие дни %1 и %2 годов, кроме выходных. Готовый список нужно проверить; добавьте Орозо айт, Курман айт и перенесённые дни.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Рабочий ли</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>нерабочий</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Нерабочий день</translation>
    </message>
    <message>
        <source>This day is worked now.</source>
        <translation>Этот день теперь рабочий.</translation>
    </message>
    <message>
        <source>The day is as the shipped calendar says.</source>
        <translation>День снова такой, как в готовом списке.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ClassificationPanel</name>
    <message>
        <source>Functions</source>
        <translation>Функции</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Доходы</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Which codes are shown</source>
        <translation>Какие коды показаны</translation>
    </message>
    <message>
        <source>Find a code or words of its name (Ctrl+F)</source>
        <translation>Найти код или слова из названия (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Найти код</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>An official list from Excel or a text file: code, names, years of validity</source>
        <translation>Официальный список из Excel или текстового файла: код, названия, годы действия</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По год</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>This table has no codes yet. Import the official list, or add a code.</source>
        <translation>В этой таблице пока нет кодов. Импортируйте официальный список или добавьте код.</translation>
    </message>
    <message>
        <source>No code fits what you look for.</source>
        <translation>По вашему запросу кодов не найдено.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Добавить код</translation>
    </message>
    <message>
        <source>Code added.</source>
        <translation>Код добавлен.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Code removed.</source>
        <translation>Код удалён.</translation>
    </message>
    <message>
        <source>Import a list of codes</source>
        <translation>Импорт списка кодов</translation>
    </message>
    <message>
        <source>In Kyrgyz</source>
        <translation>По-кыргызски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>Импортирован %n код.</numerusform>
            <numerusform>Импортировано %n кода.</numerusform>
            <numerusform>Импортировано %n кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Учреждения</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ClockQuestion</name>
    <message>
        <source>Yes, begin the meeting</source>
        <translation>Да, начать заседание</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No, I will set the clock first</source>
        <translation>Нет, сначала установлю часы</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It is %1 on %2, right?</source>
        <translation>Сейчас %1, %2, верно?</translation>
    </message>
    <message>
        <source>The clock of this laptop shows a moment before the last change in the document. All times of the record are taken from it.</source>
        <translation>Часы ноутбука показывают время раньше последнего изменения в документе. Всё время в протоколе берётся с этих часов.</translation>
    </message>
    <message>
        <source>The meeting was planned for another time. All times of the record are taken from the clock of this laptop.</source>
        <translation>Заседание было запланировано на другое время. Всё время в протоколе берётся с часов ноутбука.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Find anything in the document, a page or an action</source>
        <translation>Найти что угодно в документе, страницу или действие</translation>
    </message>
    <message>
        <source>The document is still being read; more may be found.</source>
        <translation>Документ ещё читается; может найтись и другое.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or take a filter out.</source>
        <translation>Ничего не найдено. Наберите меньше букв или уберите фильтр.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ConflictReview</name>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>There are no conflicts to decide.</source>
        <translation>Расхождений, требующих решения, нет.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Было: %1</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Решено.</translation>
    </message>
    <message>
        <source>Perhaps registered twice: %1</source>
        <translation>Возможно, зарегистрирован(а) дважды: %1</translation>
    </message>
    <message>
        <source>One person. This registration stays and takes over what the other one holds.</source>
        <translation>Один и тот же человек. Остаётся эта регистрация, данные второй переходят к ней.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation>Это два разных человека.</translation>
    </message>
    <message>
        <source>Both registrations stay as they are.</source>
        <translation>Обе регистрации остаются без изменений.</translation>
    </message>
    <message>
        <source>To decide: %1. A number chooses, Enter decides.</source>
        <translation>Требуют решения: %1. Цифра выбирает, Enter решает.</translation>
    </message>
    <message>
        <source>Written by somebody who did not know of the closing, and not taken: %1 (%2). It stays in the history.</source>
        <translation>Это написал тот, кто не знал о закрытии, и оно не принято: %1 (%2). Оно остаётся в истории.</translation>
    </message>
    <message>
        <source>Two participants have the number %1</source>
        <translation>У двух участников один номер: %1</translation>
    </message>
    <message>
        <source>Keeps the number. The other one gets the next free number.</source>
        <translation>Сохраняет номер. Второй получает следующий свободный номер.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CopyPanel</name>
    <message>
        <source>A verified copy for a stick or a colleague, who works in it and gives it back: “Bring in a copy” takes over what is new. It holds names and telephones too.</source>
        <translation>Проверенная копия для флешки или коллеги: он работает в ней и возвращает, а новое примет «Добавить копию». В ней есть и имена с телефонами.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Without attached files: about %1 instead of %2</source>
        <translation>Без приложенных файлов: около %1 вместо %2</translation>
    </message>
    <message>
        <source>Together with the program, for a stick: %1 more</source>
        <translation>Вместе с программой, на флешку: ещё %1</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>Флешка или папка на ней</translation>
    </message>
    <message>
        <source>A copy of this day is there already: %1</source>
        <translation>Копия за этот день там уже есть: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Документ «Элдин үнү» (*.eldin)</translation>
    </message>
    <message>
        <source>The copy needs another name than the document itself.</source>
        <translation>У копии должно быть не то имя, что у самого документа.</translation>
    </message>
    <message>
        <source>Copy saved and verified: %1</source>
        <translation>Копия сохранена и проверена: %1</translation>
    </message>
    <message>
        <source>Copy and program saved and verified: %1</source>
        <translation>Копия и программа сохранены и проверены: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CorrectionsDialog</name>
    <message>
        <source>Note the correction</source>
        <translation>Внести исправление</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Corrections of the minutes</source>
        <translation>Исправления протокола</translation>
    </message>
    <message>
        <source>The record is closed, so the text of the minutes stays as it was sealed. What is not right in it is noted here and printed behind it, with the day.</source>
        <translation>Запись закрыта, поэтому текст протокола остаётся таким, каким был при закрытии. То, что в нём неверно, записывается здесь и печатается после него с указанием дня.</translation>
    </message>
    <message>
        <source>What is not as it was, and how it was</source>
        <translation>Что записано неверно и как было на самом деле</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The correction is noted: it stands behind the minutes.</source>
        <translation>Исправление внесено: оно стоит после протокола.</translation>
    </message>
    <message>
        <source>The correction was removed.</source>
        <translation>Исправление удалено.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CoursePanel</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Повестка дня заседания</translation>
    </message>
    <message>
        <source>End this item</source>
        <translation>Завершить вопрос</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Вернуться к вопросу</translation>
    </message>
    <message>
        <source>Begin this item</source>
        <translation>Начать вопрос</translation>
    </message>
    <message>
        <source>Enter in the agenda</source>
        <translation>Enter в повестке</translation>
    </message>
    <message>
        <source>Item ended.</source>
        <translation>Вопрос завершён.</translation>
    </message>
    <message>
        <source>Item begun.</source>
        <translation>Вопрос начат.</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Завершено в %1</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>По плану до %1</translation>
    </message>
    <message>
        <source>End about %1</source>
        <translation>Окончание около %1</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>In the hall %1: women %2, men %3</source>
        <translation>В зале %1: женщин – %2, мужчин – %3</translation>
    </message>
    <message>
        <source>Count the hall</source>
        <translation>Посчитать зал</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DailyBackup</name>
    <message>
        <source>Today&apos;s backup could not be made; your work is saved.</source>
        <translation>Сегодняшнюю резервную копию создать не удалось; ваша работа сохранена.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DamagedPage</name>
    <message>
        <source>The document is damaged</source>
        <translation>Документ повреждён</translation>
    </message>
    <message>
        <source>The newest sound backup</source>
        <translation>Последняя исправная резервная копия</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Что ещё можно прочитать</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Восстановить в новый файл…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Спасти то, что читается…</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Открыть спасённое</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Keep it, and do not work on from the same stick or disk before it was looked at.</source>
        <translation>В нём ничего не изменено. Сохраните его и не продолжайте работу с той же флешки или диска, пока их не проверят.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Идёт поиск резервных копий…</translation>
    </message>
    <message>
        <source>There is no sound backup of this document here: %1</source>
        <translation>Исправной резервной копии этого документа здесь нет: %1</translation>
    </message>
    <message>
        <source>Made on %1, %2. It was read through and is sound.</source>
        <translation>Сделана %1, размер %2. Прочитана полностью, исправна.</translation>
    </message>
    <message>
        <source>The file is read page by page, and all that is still legible goes into a new document.</source>
        <translation>Файл читается страница за страницей, и всё, что удаётся прочитать, записывается в новый документ.</translation>
    </message>
    <message>
        <source>What was saved and the backup hold the same.</source>
        <translation>Спасённое и резервная копия содержат одно и то же.</translation>
    </message>
    <message>
        <source>What was saved beside the backup:</source>
        <translation>Чем спасённое отличается от резервной копии:</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Документ «Элдин үнү» (*.eldin)</translation>
    </message>
    <message>
        <source>Restore the backup into a new file</source>
        <translation>Восстановление резервной копии в новый файл</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлен</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстанавливается…</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation>Спасение читаемого в новый файл</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>спасён</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DocumentSearch</name>
    <message>
        <source>Questions and proposals</source>
        <translation>Вопросы и предложения</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Слушания</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Строки бюджета</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Приложенные файлы</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>Формулировки документов</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Сёла</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Тема: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DocumentView</name>
    <message>
        <source>Open another document</source>
        <translation>Открыть другой документ</translation>
    </message>
    <message>
        <source>Saved at %1. Every action is saved at once.</source>
        <translation>Сохранено в %1. Каждое действие сохраняется сразу.</translation>
    </message>
    <message>
        <source>Every action is saved at once.</source>
        <translation>Каждое действие сохраняется сразу.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>Say who is working</source>
        <translation>Указать, кто работает</translation>
    </message>
    <message>
        <source>Practise a meeting</source>
        <translation>Тренировка: провести заседание</translation>
    </message>
    <message>
        <source>Show me round this page</source>
        <translation>Познакомить с этой страницей</translation>
    </message>
    <message>
        <source>The places of the work, in the order of the job. A number beside a place says how much there waits for somebody.</source>
        <translation>Разделы стоят в том порядке, в каком делается работа. Число рядом показывает, сколько там ждёт решения.</translation>
    </message>
    <message>
        <source>The hearing you work on. Another one is chosen or planned here.</source>
        <translation>Слушания, с которыми вы работаете. Здесь выбирают другие или планируют новые.</translation>
    </message>
    <message>
        <source>The next step on this page: if you do not know what to do, press this.</source>
        <translation>Следующий шаг на этой странице: если не знаете, что делать, нажмите сюда.</translation>
    </message>
    <message>
        <source>Whatever was done last is taken back here (Ctrl+Z). Nothing needs to be saved: it is saved at once.</source>
        <translation>Последнее действие отменяется здесь (Ctrl+Z). Сохранять ничего не нужно: всё сохраняется сразу.</translation>
    </message>
    <message>
        <source>What was done last, when it was saved, and when the last backup was made.</source>
        <translation>Что сделано последним, когда сохранено и когда сделана последняя резервная копия.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Выгрузить данные</translation>
    </message>
    <message>
        <source>Take over an export</source>
        <translation>Принять выгрузку</translation>
    </message>
    <message>
        <source>Ctrl+K finds by a word all that was said, answered or planned, every page and every action.</source>
        <translation>Ctrl+K находит по слову всё, что сказано, отвечено и запланировано, а также любую страницу и любое действие.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DossierButton</name>
    <message>
        <source>Something was changed meanwhile, so the folder was given up. Start it once more.</source>
        <translation>Тем временем что-то изменилось, поэтому папка не записана. Начните ещё раз.</translation>
    </message>
    <message>
        <source>All papers, tables, photos and scans of the hearing in a folder with an index page, for the archive and for contests.</source>
        <translation>Все документы, таблицы, фотографии и сканы слушаний в одной папке с оглавлением: для архива и конкурсов.</translation>
    </message>
    <message>
        <source>Cancel (%1 of %2)</source>
        <translation>Отменить (%1 из %2)</translation>
    </message>
    <message>
        <source>Given up: nothing was written.</source>
        <translation>Отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>Where to put the folder of the hearing</source>
        <translation>Куда положить папку слушаний</translation>
    </message>
    <message>
        <source>The whole file of the hearing stands in %1</source>
        <translation>Материалы слушаний сохранены здесь: %1</translation>
    </message>
    <message>
        <source>With names, for the archive…</source>
        <translation>С именами, для архива…</translation>
    </message>
    <message>
        <source>Without names, for contests and for everybody…</source>
        <translation>Без имён, для конкурсов и для всех…</translation>
    </message>
    <message>
        <source>Whole file into a folder</source>
        <translation>Все материалы в папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that may tell of a person were left out.</source>
        <translation>
            <numerusform>Не вошёл %n текст, в котором может говориться о человеке.</numerusform>
            <numerusform>Не вошли %n текста, в которых может говориться о человеке.</numerusform>
            <numerusform>Не вошло %n текстов, в которых может говориться о человеке.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::EntryPanel</name>
    <message>
        <source>Who speaks: number or name  (Ctrl+N)</source>
        <translation>Кто говорит: номер или имя  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Village  (Ctrl+G)</source>
        <translation>Село  (Ctrl+G)</translation>
    </message>
    <message>
        <source>Amount, som  (Ctrl+M)</source>
        <translation>Сумма, сом  (Ctrl+M)</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>Speaker: number or name</source>
        <translation>Выступающий: номер или имя</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Amount asked for, som</source>
        <translation>Запрошенная сумма, сом</translation>
    </message>
    <message>
        <source>What is being said? Enter saves it.</source>
        <translation>Что говорят? Enter сохраняет.</translation>
    </message>
    <message>
        <source>Words of the remark</source>
        <translation>Текст высказывания</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Register a participant (Ctrl+R)</source>
        <translation>Зарегистрировать участника (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Kind of the remark (Ctrl+1 to Ctrl+5)</source>
        <translation>Вид высказывания (Ctrl+1 – Ctrl+5)</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Amount %1?  Ctrl+M</source>
        <translation>Сумма %1?  Ctrl+M</translation>
    </message>
    <message>
        <source>No participant is called “%1”. Register them (Ctrl+R) or leave the field empty.</source>
        <translation>Участника «%1» нет. Зарегистрируйте его (Ctrl+R) или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“%1” is no amount in som.</source>
        <translation>«%1» не является суммой в сомах.</translation>
    </message>
    <message>
        <source>Remark saved.</source>
        <translation>Высказывание сохранено.</translation>
    </message>
    <message>
        <source>The floor is given.</source>
        <translation>Слово предоставлено.</translation>
    </message>
    <message>
        <source>Topic  (Ctrl+H)</source>
        <translation>Тема  (Ctrl+H)</translation>
    </message>
    <message>
        <source>Topic, several with commas</source>
        <translation>Тема; несколько — через запятую</translation>
    </message>
    <message>
        <source>Enter saves · Ctrl+Enter answers · Ctrl+Shift+Enter: the same one goes on · ↓ corrects</source>
        <translation>Enter сохраняет · Ctrl+Enter – ответ · Ctrl+Shift+Enter: продолжает тот же человек · ↓ исправляет</translation>
    </message>
    <message>
        <source>Alt with a digit: %1</source>
        <translation>Alt и цифра: %1</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Листки</translation>
    </message>
    <message>
        <source>Key in slips of paper (Ctrl+Shift+B)</source>
        <translation>Ввод бумажных листков (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Which slip is it? Give its number, or leave the slips (Ctrl+Shift+B).</source>
        <translation>Какой это листок? Укажите номер или выйдите из ввода листков (Ctrl+Shift+B).</translation>
    </message>
</context>
<context>
    <name>eldin::ui::EraseDialog</name>
    <message>
        <source>Erase the words of this person&apos;s remarks too</source>
        <translation>Удалить и слова этого человека</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить безвозвратно</translation>
    </message>
    <message>
        <source>%1 will be erased from this document for good. It cannot be undone, and the steps before it cannot be undone any more either.</source>
        <translation>%1 – данные будут безвозвратно удалены из этого документа. Отменить это нельзя; предыдущие шаги после этого тоже не отменить.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Этот человек</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что удаляется</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что остаётся</translation>
    </message>
    <message>
        <source>These backups hold the person still. Delete them yourself if nobody needs them:</source>
        <translation>В этих резервных копиях данные человека ещё есть. Удалите их сами, если они никому не нужны:</translation>
    </message>
    <message>
        <source>No backup holds the person.</source>
        <translation>В резервных копиях данных этого человека нет.</translation>
    </message>
    <message>
        <source>Texts and backups that hold the person still</source>
        <translation>Тексты и резервные копии, где этот человек ещё есть</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ExportPanel</name>
    <message>
        <source>The data of this document for other programs: for your website, for partners, for a statistician. Nothing in the document changes.</source>
        <translation>Данные этого документа для других программ: для вашего сайта, для партнёров, для статистики. В самом документе ничего не меняется.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Таблицы (CSV)</translation>
    </message>
    <message>
        <source>A file for each table, for programs. To look at the data in Excel take the workbook: Excel does not read these files in every language.</source>
        <translation>Каждая таблица в отдельном файле, для программ. Чтобы смотреть данные в Excel, выберите книгу: такие файлы Excel открывает правильно не на каждом языке.</translation>
    </message>
    <message>
        <source>Complete copy (JSON)</source>
        <translation>Полная копия (JSON)</translation>
    </message>
    <message>
        <source>Everything with its numbers and sources, and the attached files. A new document can take it over again.</source>
        <translation>Все данные с номерами и источниками и приложенные файлы. Новый документ может принять их обратно.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>A sheet for each table with sums and charts, in the language of the window.</source>
        <translation>Каждая таблица на своём листе, с итогами и диаграммами, на языке окна.</translation>
    </message>
    <message>
        <source>Open Fiscal Data Package</source>
        <translation>Open Fiscal Data Package</translation>
    </message>
    <message>
        <source>The lines of all budgets in the form in which budgets are published over the world. Never with personal data.</source>
        <translation>Строки всех бюджетов в том виде, в каком бюджеты публикуют во всём мире. Персональных данных там не бывает.</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Без персональных данных</translation>
    </message>
    <message>
        <source>No names, telephones and attached files; a text that may name somebody is left out as a whole. Look the files through before you publish them.</source>
        <translation>Без имён, телефонов и приложенных файлов; текст, в котором кто-то может быть назван, убирается целиком. Просмотрите файлы, прежде чем публиковать их.</translation>
    </message>
    <message>
        <source>The data are being written</source>
        <translation>Данные записываются</translation>
    </message>
    <message>
        <source>A complete copy (JSON) can be taken over into a new document: municipality, budgets, hearings and everything that belongs to them. It needs a document without budgets and hearings; Undo takes it back.</source>
        <translation>Полную копию (JSON) можно принять в новый документ: айылный аймак, бюджеты, слушания и всё, что к ним относится. В документе не должно быть бюджетов и слушаний; «Отменить» возвращает всё назад.</translation>
    </message>
    <message>
        <source>Take over an export…</source>
        <translation>Принять выгрузку…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Выгрузить данные…</translation>
    </message>
    <message>
        <source>Where to put the folder with the data</source>
        <translation>Куда поместить папку с данными</translation>
    </message>
    <message>
        <source>Given up: nothing was written.</source>
        <translation>Прервано: ничего не записано.</translation>
    </message>
    <message>
        <source>Files written: %1. They lie in %2</source>
        <translation>Записано файлов: %1. Они лежат в %2</translation>
    </message>
    <message>
        <source>The folder with export.json</source>
        <translation>Папка с файлом export.json</translation>
    </message>
    <message>
        <source>The export is taken over. Records: %1.</source>
        <translation>Выгрузка принята. Записей: %1.</translation>
    </message>
    <message>
        <source>Texts too long for one cell, which go on behind the last column: %1.</source>
        <translation>Тексты, которые не поместились в одну ячейку и продолжаются за последним столбцом: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FileEraser</name>
    <message numerus="yes">
        <source>%n removed file(s) are in the document still, so that undo can bring them back: %1.</source>
        <translation>
            <numerusform>%n убранный файл ещё хранится в документе, чтобы его можно было вернуть отменой: %1.</numerusform>
            <numerusform>%n убранных файла ещё хранятся в документе, чтобы их можно было вернуть отменой: %1.</numerusform>
            <numerusform>%n убранных файлов ещё хранятся в документе, чтобы их можно было вернуть отменой: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes go from this document, and from each copy when it is brought together with this one. Undo ends here.</source>
        <translation>Байты удаляются из этого документа, а из каждой копии — при объединении с ним. Отмена дальше этого места не идёт.</translation>
    </message>
    <message>
        <source>These backups hold them still; delete them yourself if nobody needs them:</source>
        <translation>В этих резервных копиях они ещё есть; удалите их сами, если они никому не нужны:</translation>
    </message>
    <message>
        <source>Remove for good? It cannot be undone.</source>
        <translation>Удалить безвозвратно? Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить безвозвратно</translation>
    </message>
    <message>
        <source>Removed for good.</source>
        <translation>Удалено безвозвратно.</translation>
    </message>
    <message numerus="yes">
        <source>Removed for good. %n backup(s) hold the files still.</source>
        <translation>
            <numerusform>Удалено безвозвратно. Файлы ещё есть в %n резервной копии.</numerusform>
            <numerusform>Удалено безвозвратно. Файлы ещё есть в %n резервных копиях.</numerusform>
            <numerusform>Удалено безвозвратно. Файлы ещё есть в %n резервных копиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is attached elsewhere too, so its content stays in the document: %1.</source>
        <translation>Этот же файл вложен и в другом месте, поэтому его содержимое остаётся в документе: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FilterChips</name>
    <message>
        <source>Take this filter out</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Narrow the search by this</source>
        <translation>Уточнить поиск по этому признаку</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FindingList</name>
    <message>
        <source>Needs attention: %1</source>
        <translation>Требует внимания: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Строки (%1)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FloorPanel</name>
    <message>
        <source>One minute more.</source>
        <translation>Добавлена одна минута.</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>Sex of the speaker</source>
        <translation>Пол выступающего</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>The floor is free again (Ctrl+End at the end of a text)</source>
        <translation>Слово снова свободно (Ctrl+End в конце текста)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>The first of the list has the floor (Ctrl+→ at the end of a text)</source>
        <translation>Слово получает первый в очереди (Ctrl+→ в конце текста)</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 мин</translation>
    </message>
    <message>
        <source>Allow one minute more</source>
        <translation>Добавить одну минуту</translation>
    </message>
    <message>
        <source>Time of the speech</source>
        <translation>Время выступления</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The floor is free.</source>
        <translation>Слово никому не предоставлено.</translation>
    </message>
    <message>
        <source>Times are about: from the choice of the speaker to the saving of the words.</source>
        <translation>Время примерное: от выбора выступающего до сохранения его слов.</translation>
    </message>
    <message>
        <source>The clock stands.</source>
        <translation>Время остановлено.</translation>
    </message>
    <message>
        <source>The time is over, by %1.</source>
        <translation>Время вышло, превышение %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Осталась %n секунда.</numerusform>
            <numerusform>Осталось %n секунды.</numerusform>
            <numerusform>Осталось %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The speech goes on.</source>
        <translation>Выступление продолжается.</translation>
    </message>
    <message>
        <source>%1 has the floor.</source>
        <translation>Слово предоставлено: %1.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Отмечено.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FollowUpPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Day of the note (day.month.year)</source>
        <translation>День отметки (день.месяц.год)</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Что сделано или почему не сделано</translation>
    </message>
    <message>
        <source>New date (day.month.year)</source>
        <translation>Новый срок (день.месяц.год)</translation>
    </message>
    <message>
        <source>Spent so far in all, som</source>
        <translation>Израсходовано на сегодня всего, сом</translation>
    </message>
    <message>
        <source>choose a state</source>
        <translation>выберите состояние</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Добавить отметку</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Удалить отметку</translation>
    </message>
    <message>
        <source>the budget sets aside %1</source>
        <translation>в бюджете предусмотрено %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Пока ничего не отмечено.</translation>
    </message>
    <message>
        <source>Choose the state first: done, in progress or not done.</source>
        <translation>Сначала выберите состояние: выполнено, выполняется или не выполнено.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» – это не сумма.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Отметка добавлена.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Отметка удалена.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FormWriter</name>
    <message>
        <source>Where shall the form stand?</source>
        <translation>Куда сохранить форму?</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Form written: %1</source>
        <translation>Форма записана: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::GapPanel</name>
    <message>
        <source>Gaps and notes</source>
        <translation>Расхождения и замечания</translation>
    </message>
    <message>
        <source>Why? The papers will say it.</source>
        <translation>Почему? Это будет указано в документах.</translation>
    </message>
    <message>
        <source>Reason for accepting the gaps</source>
        <translation>Причина, по которой расхождения приняты</translation>
    </message>
    <message>
        <source>%1 “%2”: stated %3, computed %4, difference %5 – %6</source>
        <translation>%1 «%2»: в таблице %3, по строкам %4, разница %5 – %6</translation>
    </message>
    <message numerus="yes">
        <source>Import although %n total(s) do not agree with their lines</source>
        <translation>
            <numerusform>Импортировать, хотя %n итог не сходится со строками</numerusform>
            <numerusform>Импортировать, хотя %n итога не сходятся со строками</numerusform>
            <numerusform>Импортировать, хотя %n итогов не сходятся со строками</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Accepted, for: %2</source>
        <translation>%1. Принимается, причина: %2</translation>
    </message>
    <message>
        <source>A reason of its own, if the one above does not fit</source>
        <translation>Своя причина для этого итога, если общая не подходит</translation>
    </message>
    <message>
        <source>Reason for %1 alone</source>
        <translation>Причина только для %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HandOverPanel</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Save the paper…</source>
        <translation>Сохранить документ…</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HeadCountModel</name>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>village not stated</source>
        <translation>село не указано</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>пол не указан</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>возраст не указан</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>«%1» – это не число людей.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HeadCountView</name>
    <message>
        <source>People in the hall</source>
        <translation>Люди в зале</translation>
    </message>
    <message>
        <source>Count those whose names are not on the registration sheet. Digits fill a cell, Enter goes on to the next, the arrows move.</source>
        <translation>Посчитайте тех, кого нет в листе регистрации. Цифры заполняют ячейку, Enter переходит к следующей, стрелки передвигают.</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Сохранить  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Вернуться к слушаниям</translation>
    </message>
    <message>
        <source>Esc: nothing is changed</source>
        <translation>Esc: ничего не изменится</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>Посчитано: %n</numerusform>
            <numerusform>Посчитано: %n</numerusform>
            <numerusform>Посчитано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted in the hall.</source>
        <translation>
            <numerusform>В зале посчитан %n человек.</numerusform>
            <numerusform>В зале посчитано %n человека.</numerusform>
            <numerusform>В зале посчитано %n человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::HearingForm</name>
    <message>
        <source>Meeting removed.</source>
        <translation>Заседание удалено.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Слушания</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Order No</source>
        <translation>Распор. №</translation>
    </message>
    <message>
        <source>draft budget</source>
        <translation>проект бюджета</translation>
    </message>
    <message>
        <source>budget execution</source>
        <translation>исполнение бюджета</translation>
    </message>
    <message>
        <source>No meeting yet: where and when do people come together?</source>
        <translation>Заседания пока нет: где и когда собираются люди?</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HearingMenu</name>
    <message>
        <source>New hearing on a draft budget</source>
        <translation>Новые слушания по проекту бюджета</translation>
    </message>
    <message>
        <source>New hearing on budget execution</source>
        <translation>Новые слушания по исполнению бюджета</translation>
    </message>
    <message>
        <source>New hearing like an earlier one</source>
        <translation>Новые слушания по образцу прежних</translation>
    </message>
    <message>
        <source>New hearing from the template “%1”</source>
        <translation>Новые слушания по шаблону «%1»</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Template removed.</source>
        <translation>Шаблон удалён.</translation>
    </message>
    <message>
        <source>Keep tasks and agenda as our template</source>
        <translation>Сохранить задачи и повестку как свой шаблон</translation>
    </message>
    <message>
        <source>Take a template from a file…</source>
        <translation>Взять шаблон из файла…</translation>
    </message>
    <message>
        <source>Write tasks and agenda to a template file…</source>
        <translation>Записать задачи и повестку в файл шаблона…</translation>
    </message>
    <message>
        <source>Hearing added.</source>
        <translation>Слушания добавлены.</translation>
    </message>
    <message>
        <source>Hearing added; its days are moved.</source>
        <translation>Слушания добавлены; дни сдвинуты.</translation>
    </message>
    <message>
        <source>The template is kept in this file; new hearings can begin from it.</source>
        <translation>Шаблон сохранён в этом файле; с него можно начинать новые слушания.</translation>
    </message>
    <message>
        <source>%1, No %2</source>
        <translation>%1, № %2</translation>
    </message>
    <message>
        <source>Our hearing on a draft</source>
        <translation>Наши слушания по проекту</translation>
    </message>
    <message>
        <source>Our hearing on execution</source>
        <translation>Наши слушания по исполнению</translation>
    </message>
    <message>
        <source>Template of a hearing</source>
        <translation>Шаблон слушаний</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Шаблоны (*.json)</translation>
    </message>
    <message>
        <source>hearing template</source>
        <translation>шаблон слушаний</translation>
    </message>
    <message>
        <source>The template is written.</source>
        <translation>Шаблон записан.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HoldersPanel</name>
    <message>
        <source>head of the aiyl okmotu</source>
        <translation>глава айыл окмоту</translation>
    </message>
    <message>
        <source>chair of the council</source>
        <translation>председатель айылного кенеша</translation>
    </message>
    <message>
        <source>head of finance</source>
        <translation>заведующий финансово-экономическим отделом</translation>
    </message>
    <message>
        <source>executive secretary</source>
        <translation>ответственный секретарь</translation>
    </message>
    <message>
        <source>Holder of an office removed.</source>
        <translation>Должностное лицо удалено.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Nobody yet: papers leave a line for the name of the head.</source>
        <translation>Пока никого нет: в документах останется строка для имени главы.</translation>
    </message>
    <message>
        <source>Add a holder of an office</source>
        <translation>Добавить должностное лицо</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>И. о.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ф. И. О.</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>until</source>
        <translation>По какой день</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ImportDecisions</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>как указано на листе</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>year?</source>
        <translation>год?</translation>
    </message>
    <message>
        <source>Revenue: %1</source>
        <translation>Доходы: %1</translation>
    </message>
    <message>
        <source>Expenditure: %1</source>
        <translation>Расходы: %1</translation>
    </message>
    <message>
        <source>Financing: %1</source>
        <translation>Финансирование: %1</translation>
    </message>
    <message>
        <source>Becomes version %1. Against version %2: %3 added, %4 changed, %5 removed.</source>
        <translation>Станет версией %1. По сравнению с версией %2: добавлено строк – %3, изменено – %4, удалено – %5.</translation>
    </message>
    <message>
        <source>What was chosen for “%1” is used again.</source>
        <translation>Использован выбор, сделанный для «%1».</translation>
    </message>
    <message>
        <source>What you chose is kept for the next table of this shape.</source>
        <translation>Ваш выбор сохранится для следующей таблицы такого же вида.</translation>
    </message>
    <message>
        <source>Rows with amounts: %1, budget lines: %2, subtotals: %3, left out: %4</source>
        <translation>Строк с суммами: %1, строк бюджета: %2, промежуточных итогов: %3, не учтено: %4</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1.</source>
        <translation>С версии %1 ничего не изменилось.</translation>
    </message>
    <message>
        <source>as they read</source>
        <translation>как написано</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>Язык наименований</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>распознан: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Импорт бюджета</translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation>Лист, как он понят</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Импортировать %n строку</numerusform>
            <numerusform>Импортировать %n строки</numerusform>
            <numerusform>Импортировать %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) accepted</source>
        <translation>
            <numerusform>%n расхождение принято</numerusform>
            <numerusform>%n расхождения принято</numerusform>
            <numerusform>%n расхождений принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported.</source>
        <translation>
            <numerusform>Импортирована %n строка.</numerusform>
            <numerusform>Импортировано %n строки.</numerusform>
            <numerusform>Импортировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrongly understood? Click the head of a column or the number of a row and say what it is.</source>
        <translation>Понято неверно? Щёлкните по заголовку столбца или номеру строки и укажите, что это.</translation>
    </message>
    <message>
        <source>The choices are forgotten.</source>
        <translation>Выбор забыт.</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>Сохранить выбор</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The choices are saved: %1</source>
        <translation>Выбор сохранён: %1</translation>
    </message>
    <message>
        <source>Sheets that become one budget</source>
        <translation>Листы, из которых составляется один бюджет</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
</context>
<context>
    <name>eldin::ui::KyrgyzLetters</name>
    <message>
        <source>AltGr + Н</source>
        <translation>AltGr + Н</translation>
    </message>
    <message>
        <source>AltGr + О</source>
        <translation>AltGr + О</translation>
    </message>
    <message>
        <source>AltGr + У</source>
        <translation>AltGr + У</translation>
    </message>
    <message>
        <source>Write the letter %1</source>
        <translation>Вписать букву %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LeadDialog</name>
    <message>
        <source>Take this one</source>
        <translation>Выбрать это</translation>
    </message>
    <message>
        <source>Which remark?</source>
        <translation>Какое высказывание?</translation>
    </message>
    <message>
        <source>Find a number or words</source>
        <translation>Найти номер или слова</translation>
    </message>
    <message>
        <source>Remarks, the most similar first</source>
        <translation>Высказывания, сначала самые похожие</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LedgerView</name>
    <message>
        <source>Promises</source>
        <translation>Принятые предложения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>нет отметки</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Принятое предложение</translation>
    </message>
    <message>
        <source>Granted, %1</source>
        <translation>Выделено, %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LetterheadPanel</name>
    <message>
        <source>The coat of arms was removed.</source>
        <translation>Герб удалён.</translation>
    </message>
    <message>
        <source>Official papers</source>
        <translation>Официальные документы</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Герб</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Выбрать герб</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the coat of arms</source>
        <translation>Удалить герб</translation>
    </message>
    <message>
        <source>Head, KY</source>
        <translation>Шапка, KY</translation>
    </message>
    <message>
        <source>Head, RU</source>
        <translation>Шапка, RU</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Слева, справа</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>Сверху, снизу</translation>
    </message>
    <message>
        <source>Letters, lines</source>
        <translation>Шрифт, строки</translation>
    </message>
    <message>
        <source>Head of official papers in Kyrgyz</source>
        <translation>Шапка официальных документов на кыргызском</translation>
    </message>
    <message>
        <source>Head of official papers in Russian</source>
        <translation>Шапка официальных документов на русском</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Левое поле</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Правое поле</translation>
    </message>
    <message>
        <source>Upper margin</source>
        <translation>Верхнее поле</translation>
    </message>
    <message>
        <source>Lower margin</source>
        <translation>Нижнее поле</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Space from line to line</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp);;All files (*)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.bmp *.webp);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LettersDialog</name>
    <message>
        <source>Restore Kyrgyz letters</source>
        <translation>Восстановление кыргызских букв</translation>
    </message>
    <message>
        <source>Ticked words are written with their ң, ө, ү. Look through them: some words are right without.</source>
        <translation>Отмеченные слова будут записаны с ң, ө, ү. Просмотрите их: некоторые слова верны и без них.</translation>
    </message>
    <message>
        <source>Words that may lack Kyrgyz letters</source>
        <translation>Слова, в которых, возможно, не хватает кыргызских букв</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>в %n месте</numerusform>
            <numerusform>в %n местах</numerusform>
            <numerusform>в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n word(s)</source>
        <translation>
            <numerusform>Восстановить %n слово</numerusform>
            <numerusform>Восстановить %n слова</numerusform>
            <numerusform>Восстановить %n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineAnswers</name>
    <message>
        <source>Proposals that changed this line</source>
        <translation>Предложения, изменившие эту строку</translation>
    </message>
    <message>
        <source>Enter or a click leads to the answer</source>
        <translation>Enter или щелчок откроет ответ</translation>
    </message>
    <message>
        <source>Made for accepted proposals; they put in %1:</source>
        <translation>Строка создана по принятым предложениям; внесено %1:</translation>
    </message>
    <message>
        <source>Accepted proposals put in %1:</source>
        <translation>По принятым предложениям внесено %1:</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineGrouping</name>
    <message>
        <source>By function</source>
        <translation>По функциям</translation>
    </message>
    <message>
        <source>By economic item</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>По учреждениям</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>По сёлам</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>По проектам</translation>
    </message>
    <message>
        <source>By source of money</source>
        <translation>По источникам средств</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>How the lines are grouped</source>
        <translation>Как сгруппированы строки</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineInspector</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Protected item</source>
        <translation>Защищённая статья</translation>
    </message>
    <message>
        <source>A protected item (wages, taxes on them, benefits …) may not be cut.</source>
        <translation>Защищённую статью (зарплата, отчисления с неё, пособия …) сокращать нельзя.</translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation>весь аймак</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>лист %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ячейка %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Средства</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineSuggestion</name>
    <message>
        <source>About %1?  Ctrl+L</source>
        <translation>Бюджет: %1?  Ctrl+L</translation>
    </message>
    <message>
        <source>About %1  (Ctrl+L: another)</source>
        <translation>Бюджет: %1  (Ctrl+L: другая)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LinesPanel</name>
    <message>
        <source>Part of the budget</source>
        <translation>Часть бюджета</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Ins or Ctrl+I</source>
        <translation>Ins или Ctrl+I</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Del or Ctrl+D</source>
        <translation>Del или Ctrl+D</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Строки бюджета</translation>
    </message>
    <message>
        <source>There is no budget yet. Bring in your Excel workbook: its totals are checked line by line, and nothing is guessed.</source>
        <translation>Бюджета пока нет. Загрузите свою книгу Excel: её итоги проверяются построчно, и ничего не домысливается.</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Импорт из Excel…</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Рядом: %1</translation>
    </message>
    <message>
        <source>What it consists of</source>
        <translation>Из чего состоит</translation>
    </message>
    <message>
        <source>Line added.</source>
        <translation>Строка добавлена.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Line split.</source>
        <translation>Строка разделена.</translation>
    </message>
    <message>
        <source>Find a line (Ctrl+F)</source>
        <translation>Найти строку (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a line by words or code</source>
        <translation>Найти строку по слову или коду</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Make two lines of one (Ctrl+T)</source>
        <translation>Сделать из одной строки две (Ctrl+T)</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Переместить вверх (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Переместить вниз (Alt+↓)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>Удалена %n строка.</numerusform>
            <numerusform>Удалено %n строки.</numerusform>
            <numerusform>Удалено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>Снова показать все строки</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MainWindow</name>
    <message>
        <source>Where shall the document lie?</source>
        <translation>Где сохранить документ?</translation>
    </message>
    <message>
        <source>budget-hearings.eldin</source>
        <translation>бюджетные-слушания.eldin</translation>
    </message>
    <message>
        <source>Documents of Eldin Unu (*.eldin)</source>
        <translation>Документы «Элдин үнү» (*.eldin)</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Documents of Eldin Unu (*.eldin);;All files (*)</source>
        <translation>Документы «Элдин үнү» (*.eldin);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Where shall the example lie?</source>
        <translation>Где сохранить пример?</translation>
    </message>
    <message>
        <source>example-ak-bulak.eldin</source>
        <translation>пример-ак-булак.eldin</translation>
    </message>
    <message>
        <source>Eldin Unu</source>
        <translation>Элдин үнү</translation>
    </message>
    <message>
        <source>Open a document first, then drop the table on it.</source>
        <translation>Сначала откройте документ, затем перетащите на него таблицу.</translation>
    </message>
    <message>
        <source>Begin the practice anew?</source>
        <translation>Начать тренировку заново?</translation>
    </message>
    <message>
        <source>There is a practice copy from before. Beginning anew throws it away; otherwise it goes on where it stopped.</source>
        <translation>Есть копия от прошлой тренировки. Если начать заново, она удаляется; иначе тренировка продолжится с того же места.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Open a document first, then drop the picture on it.</source>
        <translation>Сначала откройте документ, затем перетащите в него картинку.</translation>
    </message>
    <message>
        <source>This document is open for reading only: nothing can be attached.</source>
        <translation>Документ открыт только для чтения: приложить ничего нельзя.</translation>
    </message>
    <message>
        <source>There is no hearing yet that the picture could belong to.</source>
        <translation>Пока нет слушания, к которому относилась бы картинка.</translation>
    </message>
    <message>
        <source>A PDF is no photo. Show the paper of which it is a scan on the page “Papers” and drop it there.</source>
        <translation>Файл PDF – не фотография. Откройте на странице «Документы» тот документ, сканом которого он является, и перетащите файл туда.</translation>
    </message>
    <message>
        <source>This document was of an older version and has been brought up to this one; a backup keeps it as it was.</source>
        <translation>Документ был создан более старой версией и приведён к нынешней; прежний сохранён в резервной копии.</translation>
    </message>
    <message>
        <source>This document is of an older version: you are reading a copy that was brought up to this one.</source>
        <translation>Документ создан более старой версией: вы читаете его копию, приведённую к нынешней.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MeetingPage</name>
    <message>
        <source>There is no meeting yet whose course could be written down. Plan the day and the place first.</source>
        <translation>Заседания, ход которого можно записывать, ещё нет. Сначала назначьте день и место.</translation>
    </message>
    <message>
        <source>To the preparation</source>
        <translation>К подготовке</translation>
    </message>
    <message>
        <source>Meeting of the hearing</source>
        <translation>Заседание слушаний</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Village of the remark</source>
        <translation>Село, о котором речь</translation>
    </message>
    <message>
        <source>Take the proposed amount</source>
        <translation>Взять предложенную сумму</translation>
    </message>
    <message>
        <source>Register a participant</source>
        <translation>Зарегистрировать участника</translation>
    </message>
    <message>
        <source>Go on in the agenda</source>
        <translation>Дальше по повестке</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ответ на месте</translation>
    </message>
    <message>
        <source>Take the meeting up again</source>
        <translation>Возобновить заседание</translation>
    </message>
    <message>
        <source>Here everything that is said at the hearing is written down as it is said.</source>
        <translation>Здесь записывается всё, что говорят на слушаниях, так, как сказано.</translation>
    </message>
    <message>
        <source>The record was closed on %1: what was said can be read, but nothing can be added or changed.</source>
        <translation>Запись закрыта %1: сказанное можно читать, но ничего нельзя добавить или изменить.</translation>
    </message>
    <message>
        <source>The document is open for reading only: nothing can be written down here.</source>
        <translation>Документ открыт только для чтения: записывать здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>Заседание окончено.</translation>
    </message>
    <message>
        <source>No item of the agenda is under way.</source>
        <translation>Ни один вопрос повестки не рассматривается.</translation>
    </message>
    <message>
        <source>To the responses</source>
        <translation>К ответам</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>К следующему заседанию</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Завершить заседание</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Начать заседание</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Close the record?</source>
        <translation>Закрыть запись?</translation>
    </message>
    <message>
        <source>The proposals get their numbers. After that nothing that was said can be added or changed, and this cannot be undone.</source>
        <translation>Предложения получат номера. После этого к сказанному ничего нельзя добавить и ничего нельзя изменить; отменить это действие невозможно.</translation>
    </message>
    <message numerus="yes">
        <source>The record is closed; %n proposal(s) are numbered.</source>
        <translation>
            <numerusform>Запись закрыта; пронумеровано %n предложение.</numerusform>
            <numerusform>Запись закрыта; пронумеровано %n предложения.</numerusform>
            <numerusform>Запись закрыта; пронумеровано %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Очередь выступающих</translation>
    </message>
    <message>
        <source>Pause the speech</source>
        <translation>Приостановить выступление</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Закончить выступление</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Следующий выступающий</translation>
    </message>
    <message>
        <source>Who spoke how much</source>
        <translation>Кто сколько выступал</translation>
    </message>
    <message>
        <source>Link the proposed function of the budget</source>
        <translation>Связать с предложенной функцией бюджета</translation>
    </message>
    <message>
        <source>Topic of the remark</source>
        <translation>Тема высказывания</translation>
    </message>
    <message>
        <source>Count the people in the hall</source>
        <translation>Посчитать людей в зале</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Approve the presidium and the agenda</source>
        <translation>Утвердить президиум и повестку дня</translation>
    </message>
    <message>
        <source>Approve the rules</source>
        <translation>Утвердить регламент</translation>
    </message>
    <message>
        <source>Take the vote</source>
        <translation>Провести голосование</translation>
    </message>
    <message>
        <source>Wall of the hall</source>
        <translation>Экран в зале</translation>
    </message>
    <message>
        <source>What if: cost of what is asked for</source>
        <translation>Сколько стоит то, о чём просят</translation>
    </message>
    <message>
        <source>Key in slips of paper</source>
        <translation>Ввод бумажных листков</translation>
    </message>
    <message>
        <source>Says the same as what was said before</source>
        <translation>То же, что уже было сказано</translation>
    </message>
    <message>
        <source>Recordings of the meeting</source>
        <translation>Записи заседания</translation>
    </message>
    <message>
        <source>The vote is not recorded yet: Ctrl+Enter records it, Esc leaves it.</source>
        <translation>Голосование ещё не записано: Ctrl+Enter записывает, Esc закрывает без записи.</translation>
    </message>
    <message>
        <source>The answer is not saved yet: Enter saves it, Esc leaves it.</source>
        <translation>Ответ ещё не сохранён: Enter сохраняет, Esc закрывает без сохранения.</translation>
    </message>
    <message>
        <source>The agenda: what is under way, how long it takes, and when the meeting will end. Below it: who is in the hall.</source>
        <translation>Повестка: что идёт сейчас, сколько это займёт и когда закончится заседание. Ниже – сколько людей в зале.</translation>
    </message>
    <message>
        <source>The next step of the meeting. Ctrl+J takes it from wherever you write.</source>
        <translation>Следующий шаг заседания. Ctrl+J выполняет его, где бы вы ни писали.</translation>
    </message>
    <message>
        <source>Here you write down what people say. Type, press Enter, and it is saved; the cursor is ready for the next one.</source>
        <translation>Здесь записывают, что говорят люди. Наберите, нажмите Enter – сохранено; курсор готов к следующему.</translation>
    </message>
    <message>
        <source>A question, a comment, a proposal, criticism or thanks: Ctrl+1 to Ctrl+5.</source>
        <translation>Вопрос, мнение, предложение, критика или благодарность: от Ctrl+1 до Ctrl+5.</translation>
    </message>
    <message>
        <source>Who speaks: Ctrl+N, then the number on the list or the name. Whoever is chosen has the floor, and the times are noted.</source>
        <translation>Кто говорит: Ctrl+N, затем номер по списку или имя. Выбранному предоставляется слово, время записывается.</translation>
    </message>
    <message>
        <source>If many want to speak, Ctrl+B opens a list of speakers with a watch.</source>
        <translation>Если желающих выступить много, Ctrl+B откроет список выступающих с часами.</translation>
    </message>
    <message>
        <source>What was said, newest first. Enter corrects, Ctrl+Z takes back whatever was done last.</source>
        <translation>Что сказано, новое сверху. Enter исправляет, Ctrl+Z отменяет последнее действие.</translation>
    </message>
    <message>
        <source>Registered participants</source>
        <translation>Зарегистрированные участники</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Сколько стоит?</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation>Заседание идёт.</translation>
    </message>
    <message>
        <source>Code for checking: %1.</source>
        <translation>Контрольный код: %1.</translation>
    </message>
    <message>
        <source>This approves the text of the minutes. What is found wrong in it later is noted as a correction and printed behind it (Papers, Minutes).</source>
        <translation>Этим утверждается текст протокола. Ошибка, найденная позже, отмечается как исправление и печатается после текста (Документы, Протокол).</translation>
    </message>
    <message>
        <source>The second count is not compared yet: Ctrl+Enter compares it, Esc leaves the vote counted once.</source>
        <translation>Второй подсчёт ещё не сверен: Ctrl+Enter сверит его, Esc оставит голоса подсчитанными один раз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MergePanel</name>
    <message>
        <source>A colleague worked in a copy of this document? Bring in what is new there: nothing that was written here is lost, and Undo takes it back. A backup is made before.</source>
        <translation>Коллега работал в копии этого документа? Добавьте то, что в ней нового: ничего из записанного здесь не пропадёт, и это можно отменить. Перед этим делается резервная копия.</translation>
    </message>
    <message>
        <source>Bring in a copy…</source>
        <translation>Добавить копию…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Bring in a copy</source>
        <translation>Добавить копию</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Документ «Элдин үнү» (*.eldin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking at the copy…</source>
        <translation>Копия просматривается…</translation>
    </message>
    <message>
        <source>The copy is brought in. New actions: %1. Conflicts to decide: %2.</source>
        <translation>Копия добавлена. Новых действий: %1. Расхождений для решения: %2.</translation>
    </message>
    <message>
        <source>The copy is being brought in. Esc ends it, and nothing is changed.</source>
        <translation>Копия добавляется. Esc прерывает, и тогда ничего не меняется.</translation>
    </message>
    <message>
        <source>The program is still looking at another copy. Wait until that is finished, then bring in this one.</source>
        <translation>Программа ещё просматривает другую копию. Дождитесь окончания и добавьте эту.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MirrorPanel</name>
    <message>
        <source>Who spoke how much</source>
        <translation>Кто сколько выступал</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MirrorView</name>
    <message>
        <source>Who spoke how much</source>
        <translation>Кто сколько выступал</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Вернуться к слушаниям</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>By what the people are told apart</source>
        <translation>По какому признаку разделены люди</translation>
    </message>
    <message>
        <source>Reports and answers of officials are left out.</source>
        <translation>Доклады и ответы должностных лиц не учтены.</translation>
    </message>
    <message>
        <source>The times are about: they run from the choice of a speaker to the saving of the words.</source>
        <translation>Время примерное: оно считается от выбора выступающего до сохранения его слов.</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>This is a public copy: small groups are not told apart in it, so the sizes of groups are the least they can have been.</source>
        <translation>Это открытая копия: малые группы в ней не различаются, поэтому численность групп – наименьшая из возможных.</translation>
    </message>
    <message>
        <source>The residents of these groups are not known; they are entered under Budget, Aiyl aimak.</source>
        <translation>Число жителей этих групп неизвестно; его вносят в разделе «Бюджет», «Айылный аймак».</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MunicipalityPanel</name>
    <message>
        <source>Village removed.</source>
        <translation>Село удалено.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Territory code</source>
        <translation>Код территории</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Население</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation>14 цифр</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айылный аймак</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Сёла</translation>
    </message>
    <message>
        <source>No villages yet. They are needed to tell where people come from and where money goes.</source>
        <translation>Сёл пока нет. Они нужны, чтобы показать, откуда люди и куда идут деньги.</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Добавить село</translation>
    </message>
    <message>
        <source>Name, Kyrgyz</source>
        <translation>Название по-кыргызски</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Домохозяйства</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Новое село</translation>
    </message>
</context>
<context>
    <name>eldin::ui::NavButton</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, ожидает: %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OfficialsPanel</name>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>ведущий</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>регистратор</translation>
    </message>
    <message>
        <source>presidium</source>
        <translation>президиум</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>Official removed.</source>
        <translation>Должностное лицо удалено.</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Nobody named yet: the protocol needs a chair and a secretary.</source>
        <translation>Пока никто не назначен: для протокола нужны председатель и секретарь.</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Добавить должностное лицо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ф. И. О.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Add a meeting first: officials belong to it.</source>
        <translation>Сначала добавьте заседание: должностные лица относятся к нему.</translation>
    </message>
    <message>
        <source>Name of the official</source>
        <translation>Ф. И. О.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OtherTables</name>
    <message>
        <source>Import its budget (%1)…</source>
        <translation>Импортировать его бюджет (%1)…</translation>
    </message>
    <message>
        <source>Import its participants (%1)…</source>
        <translation>Импортировать его участников (%1)…</translation>
    </message>
    <message>
        <source>Import its proposals and answers (%1)…</source>
        <translation>Импортировать его предложения и ответы (%1)…</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The program is still busy with another file. Wait until that is finished, then try again.</source>
        <translation>Программа ещё занята другим файлом. Дождитесь окончания и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OverviewPage</name>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Вопросы и предложения</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Прошлые предложения</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Ближайшие задачи</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда поступают деньги</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Куда идут деньги</translation>
    </message>
    <message>
        <source>Where your budget and your hearings stand, on one screen.</source>
        <translation>Состояние вашего бюджета и слушаний на одном экране.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Слушания</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>день не назначен</translation>
    </message>
    <message>
        <source>To the hearing</source>
        <translation>До слушаний</translation>
    </message>
    <message>
        <source>Since the hearing</source>
        <translation>После слушаний</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>women %1, men %2</source>
        <translation>женщин %1, мужчин %2</translation>
    </message>
    <message>
        <source>nobody registered yet</source>
        <translation>пока никто не зарегистрирован</translation>
    </message>
    <message>
        <source>proposals: %1, answered: %2</source>
        <translation>предложений: %1, с ответом: %2</translation>
    </message>
    <message>
        <source>no proposals yet</source>
        <translation>предложений пока нет</translation>
    </message>
    <message>
        <source>nothing accepted before</source>
        <translation>ранее ничего не принято</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>Открытых задач нет.</translation>
    </message>
    <message>
        <source>Plan a hearing, and its tasks stand here.</source>
        <translation>Запланируйте слушания, и задачи появятся здесь.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>No budget yet. Bring in your Excel workbook on the Budget page.</source>
        <translation>Бюджета пока нет. Загрузите книгу Excel на странице «Бюджет».</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Бюджет: %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>implemented, in progress: %1</source>
        <translation>выполнено, в работе: %1</translation>
    </message>
    <message>
        <source>answers are due until %1</source>
        <translation>ответить до %1</translation>
    </message>
    <message>
        <source>past their date: %1</source>
        <translation>срок прошёл: %1</translation>
    </message>
    <message>
        <source>appeals overdue: %1</source>
        <translation>просроченных обращений: %1</translation>
    </message>
    <message>
        <source>an appeal is due until %1</source>
        <translation>ответить на обращение до %1</translation>
    </message>
    <message>
        <source>to translate: %1</source>
        <translation>нужно перевести: %1</translation>
    </message>
    <message>
        <source>Code for checking: %1.</source>
        <translation>Контрольный код: %1.</translation>
    </message>
    <message>
        <source>recordings past the day they were to be kept until: %1</source>
        <translation>записи, срок хранения которых истёк: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OwnWordsPanel</name>
    <message>
        <source>What was written in own words</source>
        <translation>Написанное своими словами</translation>
    </message>
    <message>
        <source>Nothing was written in own words yet. Add a question to be answered in words, and enter the sheets.</source>
        <translation>Своими словами пока ничего не написано. Добавьте вопрос, на который отвечают словами, и введите анкеты.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>До собрания</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>После собрания</translation>
    </message>
    <message>
        <source>Sheet No</source>
        <translation>Анкета №</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Своими словами</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperCheck</name>
    <message>
        <source>Type the code from the foot of a printed protocol: you learn whether this document is what was closed then.</source>
        <translation>Наберите код внизу страницы напечатанного протокола: вы узнаете, тот ли это документ, который был тогда закрыт.</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Код:</translation>
    </message>
    <message>
        <source>Check against paper</source>
        <translation>Сверить с бумагой</translation>
    </message>
    <message>
        <source>Code from the paper</source>
        <translation>Код с бумаги</translation>
    </message>
    <message>
        <source>The code is right: it is that of the record of “%1”, closed on %2, and nothing of it was changed.</source>
        <translation>Код верен: это код записи слушаний «%1», закрытой %2, и в ней ничего не изменено.</translation>
    </message>
    <message>
        <source>The code is right: it is that of the record and the answers of “%1”, closed on %2, and nothing of them was changed.</source>
        <translation>Код верен: это код записи и ответов слушаний «%1», закрытых %2, и в них ничего не изменено.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Values proved: %1; hidden: %2.</source>
        <translation>Подтверждено значений: %1; скрыто: %2.</translation>
    </message>
    <message>
        <source>The code is right, but it is that of another closing of “%1”, made on %2 at the same time on another copy. This document goes by the other closing.</source>
        <translation>Код верен, но он относится к другому закрытию «%1», сделанному %2 в то же время в другой копии. Этот документ следует второму закрытию.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperScans</name>
    <message>
        <source>Attach a scan or photo…</source>
        <translation>Прикрепить скан или фото…</translation>
    </message>
    <message>
        <source>Remove an attached file</source>
        <translation>Удалить прикреплённый файл</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Scan or photo of the signed paper</source>
        <translation>Скан или фото подписанного документа</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)</source>
        <translation>Изображения и PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Remove an attached file for good</source>
        <translation>Удалить прикреплённый файл безвозвратно</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperStrip</name>
    <message>
        <source>Signature noted: add the number and who signed.</source>
        <translation>Подпись отмечена: укажите номер и кто подписал.</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>День подписания</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Printed today</source>
        <translation>Напечатан сегодня</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не подписан</translation>
    </message>
    <message>
        <source>Not saved or printed yet.</source>
        <translation>Пока не сохранён и не напечатан.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Составлен %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>напечатан %1</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>The data has changed since: make it again.</source>
        <translation>С тех пор данные изменились: составьте заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>прикреплён %n файл</numerusform>
            <numerusform>прикреплено %n файла</numerusform>
            <numerusform>прикреплено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections of the minutes…</source>
        <translation>Исправления протокола…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PapersPage</name>
    <message>
        <source>Papers of the hearing</source>
        <translation>Документы слушаний</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Веб-страница…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Papers are made from a hearing. Plan one first.</source>
        <translation>Документы готовятся по слушаниям. Сначала запланируйте слушания.</translation>
    </message>
    <message>
        <source>To preparation</source>
        <translation>К подготовке</translation>
    </message>
    <message>
        <source>Here the papers of a hearing are made, each from the same record.</source>
        <translation>Здесь готовятся документы слушаний – все из одних и тех же данных.</translation>
    </message>
    <message>
        <source>These are the real pages. What is missing is said in the paper itself.</source>
        <translation>Страницы показаны так, как будут на бумаге. Чего не хватает, сказано в самом документе.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Другие форматы</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>OpenDocument text…</source>
        <translation>Текст OpenDocument…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Текст…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>The text is copied: paste it into a message.</source>
        <translation>Текст скопирован: вставьте его в сообщение.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупным шрифтом</translation>
    </message>
    <message>
        <source>Letters are 1.4 times as large, for people who see badly.</source>
        <translation>Буквы увеличены в 1,4 раза – для тех, кто плохо видит.</translation>
    </message>
    <message>
        <source>On four A4 sheets</source>
        <translation>На четырёх листах A4</translation>
    </message>
    <message>
        <source>For printers without A3: the sheets say where to cut and glue.</source>
        <translation>Для принтеров без формата A3: на листах указано, где отрезать и где приклеить.</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Сохранить картинки…</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>нужно подписать</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Change what this paper says, beside it.</source>
        <translation>Изменить текст документа рядом с ним.</translation>
    </message>
    <message>
        <source>No paper of the chosen hearing says this: choose a hearing of the other kind.</source>
        <translation>В документах выбранных слушаний такого текста нет: выберите слушания другого вида.</translation>
    </message>
    <message>
        <source>Before publication…</source>
        <translation>Перед публикацией…</translation>
    </message>
    <message>
        <source>The main papers of this hearing that become public in one, for the head to look through and sign.</source>
        <translation>Основные материалы этих слушаний, которые становятся открытыми, в одном документе: глава просматривает и подписывает.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ParticipantsMenu</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants in Excel</source>
        <translation>Участники в Excel</translation>
    </message>
    <message>
        <source>Get the registration sheet…</source>
        <translation>Получить лист регистрации…</translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation>Импорт участников…</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Импорт участников</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) imported.</source>
        <translation>
            <numerusform>Импортирован %n участник.</numerusform>
            <numerusform>Импортировано %n участника.</numerusform>
            <numerusform>Импортировано %n участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no meeting that takes participants.</source>
        <translation>Нет собрания, в которое можно внести участников.</translation>
    </message>
    <message>
        <source>They are registered at this meeting: %1, %2.</source>
        <translation>Они регистрируются на этом собрании: %1, %2.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PartsChart</name>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Диаграмма: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PeoplePanel</name>
    <message>
        <source>Whoever asks for it is erased for good: from the lists, the history and the bytes of this file. Here stands everybody whom the file names: participants, officials, senders of messages, and those who were taken out of the lists before.</source>
        <translation>Кто об этом попросит, того можно удалить безвозвратно: из списков, из истории и из самого файла. Здесь все, кого называет файл: участники, должностные лица, авторы сообщений и те, кого убрали из списков раньше.</translation>
    </message>
    <message>
        <source>Name or telephone</source>
        <translation>Имя или телефон</translation>
    </message>
    <message>
        <source>Find a person by name or telephone</source>
        <translation>Найти человека по имени или телефону</translation>
    </message>
    <message>
        <source>People in this file</source>
        <translation>Люди в этом файле</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где значится</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Удалить безвозвратно…</translation>
    </message>
    <message>
        <source>Removes name, telephone and address from the file, its history and its bytes. Ctrl+Shift+D</source>
        <translation>Удаляет имя, телефон и адрес из файла и его истории так, что их нельзя восстановить. Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>This file names nobody.</source>
        <translation>В этом файле никто не назван.</translation>
    </message>
    <message>
        <source>Nobody of this name or telephone.</source>
        <translation>С таким именем или телефоном никого нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people</source>
        <translation>
            <numerusform>%n запись о людях</numerusform>
            <numerusform>%n записи о людях</numerusform>
            <numerusform>%n записей о людях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PersonEraser</name>
    <message>
        <source>Erased for good.</source>
        <translation>Удалено безвозвратно.</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good. %n backup(s) hold the person still.</source>
        <translation>
            <numerusform>Удалено безвозвратно. Данные ещё есть в %n резервной копии.</numerusform>
            <numerusform>Удалено безвозвратно. Данные ещё есть в %n резервных копиях.</numerusform>
            <numerusform>Удалено безвозвратно. Данные ещё есть в %n резервных копиях.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PhotosPanel</name>
    <message>
        <source>Photos of the hearing</source>
        <translation>Фотографии слушаний</translation>
    </message>
    <message>
        <source>No photos yet. Attach those of the notices, the hall and the people: they show later how the hearing was held.</source>
        <translation>Фотографий пока нет. Прикрепите снимки объявлений, зала и участников: они потом покажут, как проходили слушания.</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>Прикрепить фото…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Photo of a meeting</source>
        <translation>Фотография заседания</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PicturePane</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Диаграмма или таблица</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc or Backspace</source>
        <translation>Esc или Backspace</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>As PDF or as a picture (PNG)</source>
        <translation>Как PDF или рисунок (PNG)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>A click opens a part, a double click shows its lines.</source>
        <translation>Щелчок открывает часть, двойной щелчок показывает её строки.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PicturesPanel</name>
    <message>
        <source>The table was copied. It can be pasted into Excel.</source>
        <translation>Таблица скопирована. Её можно вставить в Excel.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Что посмотреть</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PlaceStrip</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which may spoil the file while you work or make a second one of it. Keep the document in an ordinary folder and give copies away by “Share”.</source>
        <translation>Эту папку копирует облачная служба: во время работы она может испортить файл или создать второй. Держите документ в обычной папке, а копии передавайте через раздел «Файл и копии».</translation>
    </message>
    <message>
        <source>The document lies on another computer. If the connection breaks, work stops, and two people may shut each other out. Let each work in a copy of their own and bring the copies together by “Share”.</source>
        <translation>Документ лежит на другом компьютере. Если связь прервётся, работа остановится, а двое могут помешать друг другу. Пусть каждый работает в своей копии, а копии сводите в разделе «Файл и копии».</translation>
    </message>
    <message>
        <source>The document lies on a stick. Copy it to the computer&apos;s disk and work there: sticks are pulled out, lost and wear out. What was saved so far is safe.</source>
        <translation>Документ лежит на флешке. Скопируйте его на диск компьютера и работайте там: флешки вынимают, теряют, они изнашиваются. Всё сохранённое до сих пор в безопасности.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PlanPanel</name>
    <message>
        <source>Task removed.</source>
        <translation>Задача удалена.</translation>
    </message>
    <message>
        <source>Usual tasks added.</source>
        <translation>Обычные задачи добавлены.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>No tasks yet. The usual ones, counted from the day of the hearing, are a good start.</source>
        <translation>Задач пока нет. Для начала подойдут обычные, отсчитанные от дня слушаний.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Add the usual tasks</source>
        <translation>Добавить обычные задачи</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>How the tasks are shown</source>
        <translation>Вид задач</translation>
    </message>
    <message>
        <source>Tasks on a line of days</source>
        <translation>Задачи по дням</translation>
    </message>
    <message>
        <source>◆ overdue   ✓ done   ┆ today   │ hearing</source>
        <translation>◆ просрочена   ✓ выполнена   ┆ сегодня   │ слушания</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PracticeStrip</name>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Тренировка: здесь ничего не засчитывается</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ctrl+PageUp</source>
        <translation>Ctrl+PageUp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Ctrl+PageDown</source>
        <translation>Ctrl+PageDown</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Hide the script</source>
        <translation>Скрыть текст</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>Познакомить</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Now at the laptop: nothing to press</source>
        <translation>Сейчас на ноутбуке: ничего не нажимать</translation>
    </message>
    <message>
        <source>Now at the laptop</source>
        <translation>Сейчас на ноутбуке</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PreparationPage</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Part of the preparation</source>
        <translation>Часть подготовки</translation>
    </message>
    <message>
        <source>No hearing yet. Start one: the usual day, title and tasks are proposed, and all of it can be changed.</source>
        <translation>Слушаний пока нет. Начните: день, наименование и задачи будут предложены, и всё можно изменить.</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Новые слушания</translation>
    </message>
    <message>
        <source>Here a hearing is planned, from the order of the head to the last chair in the hall.</source>
        <translation>Здесь планируются слушания: от распоряжения главы до последнего стула в зале.</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Заседание ещё не запланировано.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation>
            <numerusform>Просрочена %n задача.</numerusform>
            <numerusform>Просрочены %n задачи.</numerusform>
            <numerusform>Просрочено %n задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks are counted from the day of the hearing (T).</source>
        <translation>Сроки отсчитываются от дня слушаний (T).</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>К документам</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>всего %n минута</numerusform>
            <numerusform>всего %n минуты</numerusform>
            <numerusform>всего %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is closed: day, meetings, agenda and officials stay as they were. Tasks and later announcements go on.</source>
        <translation>Запись слушаний закрыта: дата, собрания, повестка и ответственные остаются как были. Задачи и последующие объявления можно вести дальше.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ProjectorPanel</name>
    <message>
        <source>Wall of the hall</source>
        <translation>Экран в зале</translation>
    </message>
    <message>
        <source>Shows or hides the window for the hall</source>
        <translation>Показывает или скрывает окно для зала</translation>
    </message>
    <message>
        <source>What the wall shows now</source>
        <translation>Что экран показывает сейчас</translation>
    </message>
    <message>
        <source>Language of the wall</source>
        <translation>Язык экрана</translation>
    </message>
    <message>
        <source>Screen of the wall</source>
        <translation>Монитор или проектор для зала</translation>
    </message>
    <message>
        <source>The wall follows the meeting</source>
        <translation>Экран следует за ходом слушаний</translation>
    </message>
    <message>
        <source>A new item, speaker or vote is shown by itself, but nothing else is taken off the wall</source>
        <translation>Новый вопрос, выступающий или голосование показываются сами, но ничто другое с экрана не убирается</translation>
    </message>
    <message>
        <source>text for the wall</source>
        <translation>текст для экрана</translation>
    </message>
    <message>
        <source>Text for the wall</source>
        <translation>Текст для экрана</translation>
    </message>
    <message>
        <source>address for the QR code</source>
        <translation>адрес для QR-кода</translation>
    </message>
    <message>
        <source>Address for the QR code</source>
        <translation>Адрес для QR-кода</translation>
    </message>
    <message>
        <source>the other screen</source>
        <translation>второй экран</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (не подключён)</translation>
    </message>
    <message>
        <source>Turn the wall off</source>
        <translation>Выключить экран</translation>
    </message>
    <message>
        <source>Turn the wall on</source>
        <translation>Включить экран</translation>
    </message>
    <message>
        <source>The hall sees nothing yet.</source>
        <translation>Зал пока ничего не видит.</translation>
    </message>
    <message>
        <source>Its screen was unplugged: the wall waits until it is back.</source>
        <translation>Проектор отключён: показ продолжится, когда его подключат снова.</translation>
    </message>
    <message>
        <source>The hall sees this.</source>
        <translation>Зал видит это.</translation>
    </message>
    <message>
        <source>There is one screen: the wall is a window.</source>
        <translation>Экран один: для зала открыто отдельное окно.</translation>
    </message>
    <message>
        <source>Slide %1 of %2.</source>
        <translation>Слайд %1 из %2.</translation>
    </message>
    <message>
        <source>Nothing is tried out yet (Ctrl+Shift+M).</source>
        <translation>Пока ничего не посчитано (Ctrl+Shift+M).</translation>
    </message>
    <message>
        <source>What the wall can show: 1 to 9, 0 or Enter shows it, Left and Right turn the slides and the promises, Esc leaves</source>
        <translation>Что может показать экран: 1–9, 0 или Enter – показать, стрелки влево и вправо – листать слайды и предложения, Esc – выйти</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation>Страница: %1 / %2.</translation>
    </message>
    <message>
        <source>No earlier hearing gave answers.</source>
        <translation>Ни на одних прежних слушаниях ответов на предложения не было.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ProposalFilterBar</name>
    <message>
        <source>Show by decision</source>
        <translation>Показать по решению</translation>
    </message>
    <message>
        <source>Show by topic</source>
        <translation>Показать по теме</translation>
    </message>
    <message>
        <source>Show by village</source>
        <translation>Показать по селу</translation>
    </message>
    <message>
        <source>Show by amount</source>
        <translation>Показать по сумме</translation>
    </message>
    <message>
        <source>Show by who prepares the answer</source>
        <translation>Показать по тому, кто готовит ответ</translation>
    </message>
    <message>
        <source>Only without an answer</source>
        <translation>Только без ответа</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>все темы</translation>
    </message>
    <message>
        <source>all villages</source>
        <translation>все сёла</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все исполнители</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>all decisions</source>
        <translation>все решения</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>любая сумма</translation>
    </message>
    <message>
        <source>with an amount</source>
        <translation>с суммой</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>без суммы</translation>
    </message>
    <message>
        <source>100 000 som and more</source>
        <translation>100 000 сомов и больше</translation>
    </message>
    <message>
        <source>Show by what is due</source>
        <translation>Показать по сроку</translation>
    </message>
    <message>
        <source>due or not</source>
        <translation>любой срок</translation>
    </message>
    <message>
        <source>past the day</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>within three days</source>
        <translation>в течение трёх дней</translation>
    </message>
    <message>
        <source>put off until now</source>
        <translation>отложено до этого дня</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ProtocolOptions</name>
    <message>
        <source>Of which meeting</source>
        <translation>Какого собрания</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Краткая форма</translation>
    </message>
    <message>
        <source>Without what each person said: agenda, numbers, decisions and proposals.</source>
        <translation>Без выступлений каждого: повестка, цифры, решения и предложения.</translation>
    </message>
    <message>
        <source>All meetings together</source>
        <translation>Все собрания вместе</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PublicCopyPanel</name>
    <message>
        <source>A copy for the website or for anybody who asks: budgets, remarks and answers without names, telephones or addresses, and without any trace of them in the file. Officials appear as their offices, residents as residents of their village. Read the doubtful texts before you save it.</source>
        <translation>Копия для сайта или для любого, кто попросит: бюджеты, высказывания и ответы без имён, телефонов и адресов и без их следов в файле. Должностные лица указаны по должности, жители – по селу. Прежде чем сохранить, прочитайте сомнительные тексты.</translation>
    </message>
    <message>
        <source>Look through the texts</source>
        <translation>Просмотреть тексты</translation>
    </message>
    <message>
        <source>Save the public copy…</source>
        <translation>Сохранить открытую копию…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>В копии</translation>
    </message>
    <message>
        <source>Doubtful texts</source>
        <translation>Сомнительные тексты</translation>
    </message>
    <message>
        <source>The whole text, with what was found in it</source>
        <translation>Весь текст с тем, что в нём найдено</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Не включать текст</translation>
    </message>
    <message>
        <source>Leave out what was found</source>
        <translation>Убрать только найденное</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Оставить текст</translation>
    </message>
    <message>
        <source>Photos and the coat of arms go along, without place, date and camera</source>
        <translation>Фотографии и герб передаются, но без места, даты и камеры</translation>
    </message>
    <message>
        <source>Other files stay here unless you tick them. They go along as they are: look into each for names and signatures. Recordings and signed lists never go along.</source>
        <translation>Другие файлы не включаются, пока вы их не отметите. Они передаются как есть: проверьте в каждом имена и подписи. Аудиозаписи и подписанные списки не передаются никогда.</translation>
    </message>
    <message>
        <source>Other attached files</source>
        <translation>Другие приложенные файлы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>This is a public copy.</source>
        <translation>Это открытая копия.</translation>
    </message>
    <message>
        <source>Nobody has looked through the texts yet: every doubtful one will be left out.</source>
        <translation>Тексты ещё никто не просмотрел: все сомнительные включены не будут.</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Просмотр текстов…</translation>
    </message>
    <message>
        <source>No text is doubtful. Nobody can find everything: a nickname, or somebody who is described and not named.</source>
        <translation>Сомнительных текстов нет. Но найти можно не всё: например, прозвище или человека, который описан, но не назван.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may tell of a person. What nobody decides about is left out.</source>
        <translation>
            <numerusform>В %n тексте может идти речь о человеке. Текст без решения не включается.</numerusform>
            <numerusform>В %n текстах может идти речь о человеке. Тексты без решения не включаются.</numerusform>
            <numerusform>В %n текстах может идти речь о человеке. Тексты без решения не включаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не включается</translation>
    </message>
    <message>
        <source>without what was found</source>
        <translation>без найденного</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>public</source>
        <translation>открытая</translation>
    </message>
    <message>
        <source>Save the public copy</source>
        <translation>Сохранить открытую копию</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Документ «Элдин үнү» (*.eldin)</translation>
    </message>
    <message>
        <source>The copy needs another name than the document itself.</source>
        <translation>У копии должно быть не то имя, что у самого документа.</translation>
    </message>
    <message>
        <source>Writing the public copy…</source>
        <translation>Запись открытой копии…</translation>
    </message>
    <message>
        <source>Public copy saved: %1</source>
        <translation>Открытая копия сохранена: %1</translation>
    </message>
    <message>
        <source>instead: %1</source>
        <translation>вместо него: %1</translation>
    </message>
    <message>
        <source>Put the office instead</source>
        <translation>Указать вместо него должность</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QuestionTable</name>
    <message>
        <source>One choice</source>
        <translation>Один ответ</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Несколько ответов</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Question removed.</source>
        <translation>Вопрос удалён.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>No questions yet. Ask what the hall should decide on, and how people found the meeting.</source>
        <translation>Вопросов пока нет. Спросите о том, что волнует жителей, и о том, как прошло собрание.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Question, Kyrgyz</source>
        <translation>Вопрос по-кыргызски</translation>
    </message>
    <message>
        <source>Question, Russian</source>
        <translation>Вопрос по-русски</translation>
    </message>
    <message>
        <source>Choices, Kyrgyz</source>
        <translation>Ответы по-кыргызски</translation>
    </message>
    <message>
        <source>Choices, Russian</source>
        <translation>Ответы по-русски</translation>
    </message>
    <message>
        <source>How did you find the meeting?</source>
        <translation>Как вы оцениваете собрание?</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QuestionnairesPanel</name>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Новая анкета</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the questionnaire with all its sheets</source>
        <translation>Удалить анкету со всеми заполненными листами</translation>
    </message>
    <message>
        <source>Title of the questionnaire</source>
        <translation>Название анкеты</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Copies to print, numbered from 1</source>
        <translation>Сколько экземпляров напечатать, нумерация с 1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>Ввод анкет</translation>
    </message>
    <message>
        <source>No questionnaire of your own yet. Ask the hall before the meeting and after it, and count the answers here.</source>
        <translation>Своей анкеты пока нет. Опросите жителей до собрания и после него, а ответы посчитайте здесь.</translation>
    </message>
    <message>
        <source>Your opinion of the hearing</source>
        <translation>Ваше мнение о слушаниях</translation>
    </message>
    <message>
        <source>Questionnaire removed.</source>
        <translation>Анкета удалена.</translation>
    </message>
    <message>
        <source>Questionnaire saved.</source>
        <translation>Анкета сохранена.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Questions, filled in sheets, or own words</source>
        <translation>Вопросы, заполненные анкеты или ответы своими словами</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QueueModel</name>
    <message>
        <source>%1 in the list of speakers: %2</source>
        <translation>В очереди выступающих на месте %1: %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QueuePanel</name>
    <message>
        <source>List of speakers</source>
        <translation>Очередь выступающих</translation>
    </message>
    <message>
        <source>Who asks to speak: number, name, or “woman in the third row”</source>
        <translation>Кто просит слова: номер, имя или «женщина в третьем ряду»</translation>
    </message>
    <message>
        <source>Enter: on the list · Ctrl+Enter: has the floor at once · in the list Alt+↑↓ moves, Delete takes off</source>
        <translation>Enter: в очередь · Ctrl+Enter: сразу слово · в списке Alt+↑↓ передвигает, Delete убирает</translation>
    </message>
    <message>
        <source>No participant has the number %1. Write how to recognise the speaker instead.</source>
        <translation>Участника с номером %1 нет. Напишите вместо этого, как узнать выступающего.</translation>
    </message>
    <message>
        <source>“%1” fits several participants. Write the number or more of the name.</source>
        <translation>«%1» подходит нескольким участникам. Укажите номер или имя полнее.</translation>
    </message>
    <message>
        <source>%1 has the floor.</source>
        <translation>Слово предоставлено: %1.</translation>
    </message>
    <message>
        <source>%1 is on the list of speakers.</source>
        <translation>В очередь выступающих записан: %1.</translation>
    </message>
    <message>
        <source>Taken off the list of speakers.</source>
        <translation>Убрано из очереди выступающих.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordImport</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Another table is being read at this moment. Wait until it is finished, then try again.</source>
        <translation>Сейчас читается другая таблица. Дождитесь окончания и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordPlanDialog</name>
    <message>
        <source>Rows read: %1. New or changed: %2. There already: %3.</source>
        <translation>Прочитано строк: %1. Новых или изменённых: %2. Уже есть: %3.</translation>
    </message>
    <message>
        <source>What is wrong or left out</source>
        <translation>Ошибки и пропущенное</translation>
    </message>
    <message>
        <source>Correct the errors in the file and import it again: it is all or nothing.</source>
        <translation>Исправьте ошибки в файле и импортируйте его снова: принимается всё или ничего.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Импортировать %n строку</numerusform>
            <numerusform>Импортировать %n строки</numerusform>
            <numerusform>Импортировать %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordTable</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Ins or Ctrl+I</source>
        <translation>Ins или Ctrl+I</translation>
    </message>
    <message>
        <source>Del or Ctrl+D</source>
        <translation>Del или Ctrl+D</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Вверх</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Вниз</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordingsDialog</name>
    <message>
        <source>Attach a recording…</source>
        <translation>Приложить запись…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Recordings of the meeting</source>
        <translation>Записи заседания</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Moment of the recording, minutes:seconds</source>
        <translation>Момент записи, минуты:секунды</translation>
    </message>
    <message>
        <source>The clock showed then</source>
        <translation>Часы показывали</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>хранится до %1</translation>
    </message>
    <message>
        <source>Recording of the meeting</source>
        <translation>Запись заседания</translation>
    </message>
    <message>
        <source>Sound (*.m4a *.mp3 *.ogg *.opus *.wav *.aac *.amr *.3gp *.mp4);;All files (*)</source>
        <translation>Звук (*.m4a *.mp3 *.ogg *.opus *.wav *.aac *.amr *.3gp *.mp4);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 is no recording that telephones make.</source>
        <translation>%1 – не запись, какие делают телефоны.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Приложено: %1</translation>
    </message>
    <message>
        <source>The recording was removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>Write the moment as 12:34, the clock as 10:05:00 and the day as 31.12.2027.</source>
        <translation>Укажите момент как 12:34, часы как 10:05:00, день как 31.12.2027.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>How much of the recording is written</source>
        <translation>Сколько записи уже сохранено</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Удалить безвозвратно…</translation>
    </message>
    <message>
        <source>Takes the bytes of the chosen recording, and of all files that were removed before, out of the document.</source>
        <translation>Удаляет из документа байты выбранной записи и всех файлов, убранных раньше.</translation>
    </message>
    <message>
        <source>Say what the clock showed at one moment of the recording, and each remark shows where it is heard. Recordings hold voices: they go into no public copy and no dossier. A working copy for a colleague has them, unless it is made without attached files.</source>
        <translation>Укажите, что показывали часы в один из моментов записи, и у каждого высказывания будет видно, где оно звучит. В записях есть голоса людей: ни в публичную копию, ни в папку слушаний они не попадают. В рабочей копии для коллеги они есть, если она сделана не без приложенных файлов.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RegisterPanel</name>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Name, may be left out</source>
        <translation>Ф. И. О. (не обязательно)</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>Ф. И. О. участника</translation>
    </message>
    <message>
        <source>Village of the participant</source>
        <translation>Село участника</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New participant № %1</source>
        <translation>Новый участник № %1</translation>
    </message>
    <message>
        <source>Participant registered.</source>
        <translation>Участник зарегистрирован.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Telephone, may be left out</source>
        <translation>Телефон, можно не указывать</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Present %1: women %2, men %3</source>
        <translation>Присутствует %1: женщин %2, мужчин %3</translation>
    </message>
    <message>
        <source>By the name a woman: Enter accepts it.</source>
        <translation>Судя по имени, женщина: Enter подтверждает.</translation>
    </message>
    <message>
        <source>By the name a man: Enter accepts it.</source>
        <translation>Судя по имени, мужчина: Enter подтверждает.</translation>
    </message>
    <message>
        <source>Registered already: %1</source>
        <translation>Уже зарегистрирован(а): %1</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>дал(а) согласие</translation>
    </message>
    <message>
        <source>Consent to the processing of personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Кто записан</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Correct participant № %1</source>
        <translation>Исправить участника № %1</translation>
    </message>
    <message>
        <source>Participant corrected.</source>
        <translation>Данные участника исправлены.</translation>
    </message>
    <message>
        <source>the name may be shown on the screen</source>
        <translation>имя можно показать на экране</translation>
    </message>
    <message>
        <source>While this participant speaks, the screen of the hall shows the name with initials. Without it, it shows the number.</source>
        <translation>Пока этот участник выступает, экран в зале показывает его фамилию с инициалами. Без этой отметки он показывает номер.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RegisteredView</name>
    <message>
        <source>Registered participants</source>
        <translation>Зарегистрированные участники</translation>
    </message>
    <message>
        <source>Number, name or village</source>
        <translation>Номер, имя или село</translation>
    </message>
    <message>
        <source>Find a participant by number, name or village</source>
        <translation>Найти участника по номеру, имени или селу</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Enter or Ctrl+E</source>
        <translation>Enter или Ctrl+E</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Назад к заседанию</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>%1 registered, %2 of them left</source>
        <translation>Зарегистрировано: %1, из них ушли: %2</translation>
    </message>
    <message>
        <source>Is still there</source>
        <translation>Ещё здесь</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Уходит сейчас</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 ещё в зале.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1: уход отмечен.</translation>
    </message>
    <message>
        <source>%1 is taken out of the list.</source>
        <translation>%1: запись убрана из списка.</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Удалить безвозвратно…</translation>
    </message>
    <message>
        <source>Removes name, telephone and address from the file, its history and its bytes. Ctrl+Shift+D</source>
        <translation>Удаляет имя, телефон и адрес из файла и его истории так, что их нельзя восстановить. Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>Не называть</translation>
    </message>
    <message>
        <source>The consent to be named on the screen is taken back, also once the record is closed. Ctrl+Shift+N</source>
        <translation>Согласие быть названным на экране отзывается, в том числе после закрытия записи. Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>%1 is no longer named on the screen.</source>
        <translation>%1: имя больше не показывается на экране.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkFilterBar</name>
    <message>
        <source>Find words, a name or a number (Ctrl+F); in the list Ctrl+Shift+L puts chosen remarks together</source>
        <translation>Найти слова, имя или номер (Ctrl+F); в списке Ctrl+Shift+L объединяет выбранные</translation>
    </message>
    <message>
        <source>Find in the remarks</source>
        <translation>Поиск по записям</translation>
    </message>
    <message>
        <source>Show one kind</source>
        <translation>Показать один вид</translation>
    </message>
    <message>
        <source>Show one village</source>
        <translation>Показать одно село</translation>
    </message>
    <message>
        <source>Show one topic</source>
        <translation>Показать одну тему</translation>
    </message>
    <message>
        <source>What is suggested for a remark without a topic stands at its side; Ctrl+Shift+T takes the first and goes on to the next</source>
        <translation>Темы, предложенные для высказывания без темы, стоят сбоку; Ctrl+Shift+T берёт первую и переходит к следующему</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>Все сёла</translation>
    </message>
    <message>
        <source>Village not stated</source>
        <translation>Село не указано</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkInspector</name>
    <message>
        <source>Words as said</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Speaker: number or name</source>
        <translation>Выступающий: номер или имя</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Amount asked for, som</source>
        <translation>Запрошенная сумма, сом</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Код бюджета</translation>
    </message>
    <message>
        <source>Topics, with commas between</source>
        <translation>Темы через запятую</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ответ на месте</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Official answer</source>
        <translation>Официальный ответ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>Open the official answer</source>
        <translation>Открыть официальный ответ</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Enter in the words</source>
        <translation>Enter в тексте</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The record is closed: this can be read, not changed.</source>
        <translation>Запись закрыта: это можно читать, но не менять.</translation>
    </message>
    <message>
        <source>New remark, not said in the hall</source>
        <translation>Новая запись, поступившая не в зале</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>No participant of the meeting is called “%1”.</source>
        <translation>Среди участников заседания нет «%1».</translation>
    </message>
    <message>
        <source>“%1” is no amount in som.</source>
        <translation>«%1» не является суммой в сомах.</translation>
    </message>
    <message>
        <source>Remark corrected.</source>
        <translation>Запись исправлена.</translation>
    </message>
    <message>
        <source>Remark saved.</source>
        <translation>Высказывание сохранено.</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Связь с другими</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>В записи</translation>
    </message>
    <message>
        <source>Stands in the protocol under</source>
        <translation>В протоколе – вопрос повестки</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>the item for its kind</source>
        <translation>вопрос по виду высказывания</translation>
    </message>
    <message>
        <source>The remark was moved; the protocol follows.</source>
        <translation>Высказывание перенесено, протокол изменился.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkMenu</name>
    <message>
        <source>Restore Kyrgyz letters…</source>
        <translation>Восстановить кыргызские буквы…</translation>
    </message>
    <message>
        <source>They say the same: put them under %1</source>
        <translation>Говорят об одном: объединить под %1</translation>
    </message>
    <message>
        <source>Says the same as…</source>
        <translation>То же, что…</translation>
    </message>
    <message>
        <source>They are parts of %1</source>
        <translation>Это части %1</translation>
    </message>
    <message>
        <source>Is a part of…</source>
        <translation>Часть другого…</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Снова разъединить</translation>
    </message>
    <message>
        <source>The remarks stand apart again.</source>
        <translation>Высказывания снова стоят отдельно.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перенести</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) moved.</source>
        <translation>
            <numerusform>Перенесено %n высказывание.</numerusform>
            <numerusform>Перенесены %n высказывания.</numerusform>
            <numerusform>Перенесено %n высказываний.</numerusform>
        </translation>
    </message>
    <message>
        <source>before the meetings, to the whole hearing</source>
        <translation>до заседаний, ко всем слушаниям</translation>
    </message>
    <message>
        <source>Put together; what was said stays as it is.</source>
        <translation>Объединено; сказанное осталось без изменений.</translation>
    </message>
    <message>
        <source>Noted as parts; what was said stays as it is.</source>
        <translation>Отмечено как части; сказанное осталось без изменений.</translation>
    </message>
    <message>
        <source>No word of these remarks looks as if it lacked ң, ө or ү.</source>
        <translation>В этих высказываниях нет слов, в которых, похоже, не хватает ң, ө или ү.</translation>
    </message>
    <message>
        <source>Kyrgyz letters restored.</source>
        <translation>Кыргызские буквы восстановлены.</translation>
    </message>
    <message>
        <source>The hearing is closed: what was said can be read, not changed.</source>
        <translation>Слушания закрыты: сказанное можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Put under the item</source>
        <translation>Перенести к вопросу повестки</translation>
    </message>
    <message>
        <source>the item for its kind</source>
        <translation>вопрос по виду высказывания</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarksPage</name>
    <message>
        <source>Find in the remarks</source>
        <translation>Поиск по записям</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа нет</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>Amount, som</source>
        <translation>Сумма, сом</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>На %n вопрос ещё нет ответа.</numerusform>
            <numerusform>На %n вопроса ещё нет ответа.</numerusform>
            <numerusform>На %n вопросов ещё нет ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was said or written, with who said it and what was answered.</source>
        <translation>Всё, что было сказано или написано: кто сказал и что ему ответили.</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>To the responses</source>
        <translation>К ответам</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Вопросы и предложения</translation>
    </message>
    <message>
        <source>Nothing was said yet. Remarks come from the meeting; what was written or collected before is added here.</source>
        <translation>Пока ничего не сказано. Записи поступают с заседания; письменное и собранное заранее добавляется здесь.</translation>
    </message>
    <message>
        <source>No remark fits what you look for.</source>
        <translation>Ничего подходящего не найдено.</translation>
    </message>
    <message>
        <source>Remark removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>There is no hearing yet to which a remark could belong.</source>
        <translation>Слушаний пока нет, поэтому записать вопрос или предложение некуда.</translation>
    </message>
    <message>
        <source>To the preparation</source>
        <translation>К подготовке</translation>
    </message>
    <message>
        <source>Import remarks</source>
        <translation>Импорт вопросов и предложений</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) imported.</source>
        <translation>
            <numerusform>Импортирована %n запись.</numerusform>
            <numerusform>Импортировано %n записи.</numerusform>
            <numerusform>Импортировано %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What was collected before the meeting: a list, or messages of a chat</source>
        <translation>Собранное до заседания: список или сообщения из переписки</translation>
    </message>
    <message>
        <source>List from Excel or a text file…</source>
        <translation>Список из Excel или текстового файла…</translation>
    </message>
    <message>
        <source>Chat of WhatsApp or Telegram…</source>
        <translation>Переписка WhatsApp или Telegram…</translation>
    </message>
    <message>
        <source>Paste copied messages</source>
        <translation>Вставить скопированные сообщения</translation>
    </message>
    <message>
        <source>Several are chosen: choose the one that is to be removed.</source>
        <translation>Выбрано несколько записей: выберите ту одну, которую нужно удалить.</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Сказано дважды</translation>
    </message>
    <message>
        <source>Finds the remarks that say the same, to put them together (%1)</source>
        <translation>Находит высказывания об одном и том же, чтобы их объединить (%1)</translation>
    </message>
    <message>
        <source>Take the suggested topic</source>
        <translation>Взять предложенную тему</translation>
    </message>
    <message>
        <source>No topic is suggested for this remark: type one.</source>
        <translation>Для этого высказывания тема не предлагается: впишите её сами.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>How much was said about what, and in which village (%1)</source>
        <translation>Сколько и о чём говорили, в каком селе (%1)</translation>
    </message>
    <message>
        <source>Remarks by topic and village</source>
        <translation>Высказывания по темам и сёлам</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RepairPanel</name>
    <message>
        <source>Latin letters: %1</source>
        <translation>латинские буквы: %1</translation>
    </message>
    <message>
        <source>letters of an old font: %1</source>
        <translation>буквы старого шрифта: %1</translation>
    </message>
    <message>
        <source>written without ң, ө, ү?</source>
        <translation>написано без ң, ө, ү?</translation>
    </message>
    <message>
        <source>ң, ө, ү were lost</source>
        <translation>потеряны буквы ң, ө, ү</translation>
    </message>
    <message>
        <source>Words that look damaged</source>
        <translation>Слова, которые похожи на повреждённые</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>в %n месте</numerusform>
            <numerusform>в %n местах</numerusform>
            <numerusform>в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look damaged: look-alike letters, lost Ң, Ө, Ү.</source>
        <translation>
            <numerusform>%n слово похоже на повреждённое: буквы-двойники, потерянные Ң, Ө, Ү.</numerusform>
            <numerusform>%n слова похожи на повреждённые: буквы-двойники, потерянные Ң, Ө, Ү.</numerusform>
            <numerusform>%n слов похожи на повреждённые: буквы-двойники, потерянные Ң, Ө, Ү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair the %n certain one(s)</source>
        <translation>
            <numerusform>Исправить %n несомненное</numerusform>
            <numerusform>Исправить %n несомненных</numerusform>
            <numerusform>Исправить %n несомненных</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Скрыть слова</translation>
    </message>
    <message>
        <source>Choose word by word</source>
        <translation>Выбрать по одному</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RepeatedView</name>
    <message>
        <source>leads</source>
        <translation>главное</translation>
    </message>
    <message numerus="yes">
        <source>Group %1 of %2 · %n remark(s) · alike %3 %</source>
        <translation>
            <numerusform>Группа %1 из %2 · %n высказывание · сходство&#xa0;%3&#xa0;%</numerusform>
            <numerusform>Группа %1 из %2 · %n высказывания · сходство&#xa0;%3&#xa0;%</numerusform>
            <numerusform>Группа %1 из %2 · %n высказываний · сходство&#xa0;%3&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in bold are in both. Put together, they get one answer; what each person said stays as it was.</source>
        <translation>Жирным выделены слова, которые есть в обоих. Объединённые высказывания получают один ответ; сказанное каждым остаётся как было.</translation>
    </message>
    <message>
        <source>The hearing is closed or the document is only read: remarks can be compared here, not put together.</source>
        <translation>Слушание закрыто или документ открыт только для чтения: высказывания можно сравнить, но не объединить.</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>The previous group</source>
        <translation>Предыдущая группа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Puts all of the group under the one that leads</source>
        <translation>Объединяет всю группу под главным высказыванием</translation>
    </message>
    <message>
        <source>This one leads</source>
        <translation>Сделать главным</translation>
    </message>
    <message>
        <source>The chosen remark is to lead the group: its answer counts for all</source>
        <translation>Выбранное высказывание становится главным в группе: его ответ относится ко всем</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>The chosen remark says something else</source>
        <translation>Выбранное высказывание о другом</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно и то же</translation>
    </message>
    <message>
        <source>None of them says what another says: the group is not proposed again</source>
        <translation>Ни одно из них не повторяет другое: группа больше не предлагается</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Opens the answer of the remark that leads</source>
        <translation>Открывает ответ на главное высказывание</translation>
    </message>
    <message>
        <source>Remarks that say the same</source>
        <translation>Высказывания об одном и том же</translation>
    </message>
    <message>
        <source>No two remarks say the same, or all that do stand together already.</source>
        <translation>Одинаковых высказываний нет, или все они уже объединены.</translation>
    </message>
    <message>
        <source>Looking for what was said twice…</source>
        <translation>Идёт поиск сказанного дважды…</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) put together.</source>
        <translation>
            <numerusform>Объединено %n высказывание.</numerusform>
            <numerusform>Объединено %n высказывания.</numerusform>
            <numerusform>Объединено %n высказываний.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remark was taken out of the group.</source>
        <translation>Высказывание убрано из группы.</translation>
    </message>
    <message>
        <source>The group is not proposed again.</source>
        <translation>Эта группа больше не предлагается.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResidentsPanel</name>
    <message>
        <source>Residents by sex and age</source>
        <translation>Население по полу и возрасту</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>возраст не указан</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>From the passport of the aimak. While nothing is entered, those at a hearing are compared only with each other.</source>
        <translation>Из паспорта айылного аймака. Пока ничего не внесено, пришедшие на слушания сравниваются только между собой.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Всего %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResponseEditor</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason, in Kyrgyz</source>
        <translation>Обоснование на кыргызском</translation>
    </message>
    <message>
        <source>Reason, in Russian</source>
        <translation>Обоснование на русском</translation>
    </message>
    <message>
        <source>Amount granted, som</source>
        <translation>Выделяемая сумма, сом</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Источник финансирования</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Ответственный отдел или специалист</translation>
    </message>
    <message>
        <source>Deadline (day.month.year)</source>
        <translation>Срок (день.месяц.год)</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Код бюджета</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>The next proposal without an answer (%1)</source>
        <translation>Следующее предложение без ответа (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>запрошено: %1</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» не является суммой.</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation>Ответ удалён.</translation>
    </message>
    <message>
        <source>choose a decision</source>
        <translation>выберите решение</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Сначала выберите решение.</translation>
    </message>
    <message>
        <source>Recurring answers</source>
        <translation>Повторяющиеся ответы</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>История ответа</translation>
    </message>
    <message>
        <source>Insert a reason</source>
        <translation>Вставить обоснование</translation>
    </message>
    <message>
        <source>In the next draft</source>
        <translation>В следующем проекте</translation>
    </message>
    <message>
        <source>Who prepares the answer, until when</source>
        <translation>Кто и к какому дню готовит ответ</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResponsesPage</name>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>No proposals yet. They come from the meeting, or from what was collected before it.</source>
        <translation>Предложений пока нет. Они поступают на заседании или собираются до него.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>К заседанию</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа нет</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Село</translation>
    </message>
    <message>
        <source>Asked, %1</source>
        <translation>Запрошено, %1</translation>
    </message>
    <message>
        <source>Every proposal gets an answer here, with the reason.</source>
        <translation>Здесь на каждое предложение даётся обоснованный ответ.</translation>
    </message>
    <message>
        <source>The hearing is closed: the answers can be read, not changed.</source>
        <translation>Слушания закрыты: ответы можно читать, но не менять.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) have no answer yet.</source>
        <translation>
            <numerusform>На %n предложение ещё нет ответа.</numerusform>
            <numerusform>На %n предложения ещё нет ответа.</numerusform>
            <numerusform>На %n предложений ещё нет ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next without answer</source>
        <translation>Следующее без ответа</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>К документам</translation>
    </message>
    <message>
        <source>Asked for %1, granted %2</source>
        <translation>Запрошено %1, выделено %2</translation>
    </message>
    <message>
        <source>%1 of the expenditure of %2</source>
        <translation>%1 расходов в сумме %2</translation>
    </message>
    <message>
        <source>Proposals and decisions</source>
        <translation>Предложения и решения</translation>
    </message>
    <message>
        <source>Import proposals and decisions</source>
        <translation>Импорт предложений и решений</translation>
    </message>
    <message>
        <source>Proposals and decisions imported.</source>
        <translation>Предложения и решения импортированы.</translation>
    </message>
    <message>
        <source>In Excel</source>
        <translation>Через Excel</translation>
    </message>
    <message>
        <source>Get the form of proposals and decisions…</source>
        <translation>Получить форму предложений и решений…</translation>
    </message>
    <message>
        <source>Import proposals and decisions…</source>
        <translation>Импорт предложений и решений…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Nothing is accepted yet. What is accepted is followed here, for years.</source>
        <translation>Принятых предложений пока нет. Исполнение принятых отслеживается здесь годами.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n accepted proposal(s) nothing is noted yet.</source>
        <translation>
            <numerusform>По %n принятому предложению ещё ничего не отмечено.</numerusform>
            <numerusform>По %n принятым предложениям ещё ничего не отмечено.</numerusform>
            <numerusform>По %n принятым предложениям ещё ничего не отмечено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every accepted proposal it is noted what became of it.</source>
        <translation>По каждому принятому предложению отмечено, что сделано.</translation>
    </message>
    <message>
        <source>To the paper</source>
        <translation>К документу</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) put a proposal off, but not until when.</source>
        <translation>
            <numerusform>В %n ответе предложение отложено, но не сказано, до какого дня.</numerusform>
            <numerusform>В %n ответах предложения отложены, но не сказано, до какого дня.</numerusform>
            <numerusform>В %n ответах предложения отложены, но не сказано, до какого дня.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every proposal has its answer. The record of what was said is still open: close it on the page of the meeting first.</source>
        <translation>На каждое предложение есть ответ. Запись сказанного ещё открыта: сначала закройте её на странице хода слушаний.</translation>
    </message>
    <message>
        <source>Every proposal has its answer, so the hearing can be closed.</source>
        <translation>На каждое предложение есть ответ, слушания можно закрыть.</translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation>Закрыть слушания</translation>
    </message>
    <message>
        <source>Close the hearing?</source>
        <translation>Закрыть слушания?</translation>
    </message>
    <message>
        <source>The answers can then be read, not changed; this cannot be undone. What is done about the accepted proposals can be noted for years.</source>
        <translation>После этого ответы можно читать, но не менять, и отменить это нельзя. Исполнение принятых предложений можно отмечать ещё годами.</translation>
    </message>
    <message>
        <source>The hearing is closed: every proposal has its answer.</source>
        <translation>Слушания закрыты: на каждое предложение есть ответ.</translation>
    </message>
    <message>
        <source>The term for answers ended on %1.</source>
        <translation>Срок для ответов истёк %1.</translation>
    </message>
    <message>
        <source>The term for answers ends on %1.</source>
        <translation>Срок для ответов истекает %1.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Answers, what became of them, appeals, or what is to be translated</source>
        <translation>Ответы, их выполнение, обращения или тексты для перевода</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Кто готовит</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) are overdue.</source>
        <translation>
            <numerusform>Просрочено %n обращение.</numerusform>
            <numerusform>Просрочено %n обращения.</numerusform>
            <numerusform>Просрочено %n обращений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for an answer.</source>
        <translation>
            <numerusform>Ждёт ответа %n обращение.</numerusform>
            <numerusform>Ждут ответа %n обращения.</numerusform>
            <numerusform>Ждут ответа %n обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>A signed slip with a name and an address has a term of its own.</source>
        <translation>У подписанного листка с именем и адресом свой срок ответа.</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>К письмам</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are written in one language only. Papers say so until the other one is typed.</source>
        <translation>
            <numerusform>%n текст написан только на одном языке. Пока нет второго, документы об этом говорят.</numerusform>
            <numerusform>%n текста написаны только на одном языке. Пока нет второго, документы об этом говорят.</numerusform>
            <numerusform>%n текстов написаны только на одном языке. Пока нет второго, документы об этом говорят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers in both languages have all their texts.</source>
        <translation>Для документов на двух языках есть все тексты.</translation>
    </message>
    <message>
        <source>Code for checking: %1.</source>
        <translation>Контрольный код: %1.</translation>
    </message>
    <message>
        <source>There is no hearing that takes proposals.</source>
        <translation>Нет слушаний, в которые можно внести предложения.</translation>
    </message>
    <message>
        <source>They come to this hearing: %1.</source>
        <translation>Они будут внесены в эти слушания: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SharePage</name>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Reads the whole file and compares the data with the history, row by row.</source>
        <translation>Читает весь файл и построчно сверяет данные с историей изменений.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Everything is in this one file, saved at every step.</source>
        <translation>Всё находится в одном этом файле и сохраняется на каждом шаге.</translation>
    </message>
    <message>
        <source>Open for reading: %1 is working in it.</source>
        <translation>Открыт для чтения: сейчас с ним работает %1.</translation>
    </message>
    <message>
        <source>Open for reading: the file or its folder cannot be written.</source>
        <translation>Открыт для чтения: файл или его папка недоступны для записи.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>All is well: file, links, history and data agree.</source>
        <translation>Всё в порядке: файл, связи, история и данные согласованы.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Keep a copy of the file and ask for help.</source>
        <translation>
            <numerusform>Найдена %n ошибка. Сохраните копию файла и обратитесь за помощью.</numerusform>
            <numerusform>Найдено %n ошибки. Сохраните копию файла и обратитесь за помощью.</numerusform>
            <numerusform>Найдено %n ошибок. Сохраните копию файла и обратитесь за помощью.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>Часть этой страницы</translation>
    </message>
    <message>
        <source>Bring in a copy</source>
        <translation>Добавить копию</translation>
    </message>
    <message>
        <source>Check against paper</source>
        <translation>Сверить с бумагой</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Открытые данные</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Открытая копия</translation>
    </message>
    <message>
        <source>Public copy: for reading, without personal data.</source>
        <translation>Открытая копия: для чтения, без персональных данных.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Удалить человека</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SheetLegend</name>
    <message>
        <source>gap</source>
        <translation>расхождение</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SheetModel</name>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation>сумма %1</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>источник средств</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не учитывается</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>table head</source>
        <translation>шапка таблицы</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>строка бюджета</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>промежуточный итог</translation>
    </message>
    <message>
        <source>total</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>said again, not counted</source>
        <translation>повтор, не учитывается</translation>
    </message>
    <message>
        <source>of which, not counted</source>
        <translation>в том числе, не учитывается</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>revenue code</source>
        <translation>код дохода</translation>
    </message>
    <message>
        <source>functional code</source>
        <translation>функциональный код</translation>
    </message>
    <message>
        <source>economic code</source>
        <translation>экономический код</translation>
    </message>
    <message>
        <source>code of the institution</source>
        <translation>код учреждения</translation>
    </message>
    <message>
        <source>percent, left out</source>
        <translation>процент, не учитывается</translation>
    </message>
    <message>
        <source>difference, left out</source>
        <translation>разница, не учитывается</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, скрыто</translation>
    </message>
    <message>
        <source>What this column holds (Alt+↓)</source>
        <translation>Что в этом столбце (Alt+↓)</translation>
    </message>
    <message>
        <source>%1. What this row is (Alt+→)</source>
        <translation>%1. Что это за строка (Alt+→)</translation>
    </message>
    <message>
        <source>%1. It says row %2 again and is counted once.</source>
        <translation>%1. Повторяет сумму строки %2 и учитывается один раз.</translation>
    </message>
    <message>
        <source>village</source>
        <translation>село</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SheetsPanel</name>
    <message>
        <source>Before the meeting</source>
        <translation>До собрания</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>После собрания</translation>
    </message>
    <message>
        <source>Sheet removed.</source>
        <translation>Анкета удалена.</translation>
    </message>
    <message>
        <source>Sheet No</source>
        <translation>Анкета №</translation>
    </message>
    <message>
        <source>Number printed on the sheet</source>
        <translation>Номер, напечатанный на анкете</translation>
    </message>
    <message>
        <source>When it was filled in</source>
        <translation>Когда заполнена</translation>
    </message>
    <message>
        <source>Save and next sheet</source>
        <translation>Сохранить и к следующей</translation>
    </message>
    <message>
        <source>Entered sheets</source>
        <translation>Введённые анкеты</translation>
    </message>
    <message>
        <source>No sheet is entered yet. Type the number of the choice in each field; Enter goes on.</source>
        <translation>Анкеты пока не введены. Наберите в каждом поле номер ответа; Enter ведёт дальше.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>“%1” is no answer to question %2.</source>
        <translation>«%1» – не ответ на вопрос %2.</translation>
    </message>
    <message>
        <source>Sheet No %1 saved.</source>
        <translation>Анкета № %1 сохранена.</translation>
    </message>
    <message>
        <source>Nothing is typed. If sheet No %1 came back blank or spoiled, save it once more.</source>
        <translation>Ничего не введено. Если анкета №%1 вернулась пустой или испорченной, сохраните её ещё раз.</translation>
    </message>
    <message>
        <source>Printed %1: filled in %2, blank or spoiled %3, not back %4.</source>
        <translation>Отпечатано %1: заполнено %2, пустых или испорченных %3, не возвращено %4.</translation>
    </message>
    <message>
        <source>Not back: No %1.</source>
        <translation>Не возвращены: № %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::Sidebar</name>
    <message>
        <source>EU</source>
        <comment>the product&apos;s initials, where there is no room</comment>
        <translation>ЭҮ</translation>
    </message>
    <message>
        <source>Eldin Unu</source>
        <translation>Элдин үнү</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SignedLists</name>
    <message>
        <source>Pictures of the signed list</source>
        <translation>Снимки подписанного списка</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>Приложить фото…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The signed list is not attached yet</source>
        <translation>Подписанный список ещё не приложен</translation>
    </message>
    <message numerus="yes">
        <source>Signed list: %n picture(s)</source>
        <translation>
            <numerusform>Подписанный список: %n снимок</numerusform>
            <numerusform>Подписанный список: %n снимка</numerusform>
            <numerusform>Подписанный список: %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo or scan of the signed list</source>
        <translation>Фото или скан подписанного списка</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)</source>
        <translation>Изображения и PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Удалить безвозвратно…</translation>
    </message>
    <message>
        <source>Takes the names and signatures out of the file itself (Shift+Del). It cannot be undone.</source>
        <translation>Убирает имена и подписи из самого файла (Shift+Del). Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SimilarHint</name>
    <message>
        <source>Said before (Ctrl+Shift+L: it is the same)</source>
        <translation>Уже говорили (Ctrl+Shift+L: это то же самое)</translation>
    </message>
    <message>
        <source>Says the same as (Ctrl+Shift+L: another)</source>
        <translation>То же, что (Ctrl+Shift+L: другое)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SlipStrip</name>
    <message>
        <source>Slip No</source>
        <translation>Листок №</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Номер листка</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Испорчен</translation>
    </message>
    <message>
        <source>This slip came back spoilt or empty</source>
        <translation>Этот листок вернулся испорченным или пустым</translation>
    </message>
    <message>
        <source>Handed out: from</source>
        <translation>Роздано: с</translation>
    </message>
    <message>
        <source>First number handed out</source>
        <translation>Первый розданный номер</translation>
    </message>
    <message>
        <source>to</source>
        <comment>number</comment>
        <translation>по</translation>
    </message>
    <message>
        <source>Last number handed out</source>
        <translation>Последний розданный номер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Note that these slips were handed out</source>
        <translation>Отметить, что эти листки розданы</translation>
    </message>
    <message>
        <source>Handed out %1 = returned %2 + void %3 + missing %4</source>
        <translation>Роздано %1 = возвращено %2 + испорчено %3 + не хватает %4</translation>
    </message>
    <message>
        <source>Note first which numbers were handed out.</source>
        <translation>Сначала отметьте, какие номера розданы.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Give the first and the last number that were handed out.</source>
        <translation>Укажите первый и последний розданный номер.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) noted as handed out.</source>
        <translation>
            <numerusform>Отмечено: роздан %n листок.</numerusform>
            <numerusform>Отмечено: роздано %n листка.</numerusform>
            <numerusform>Отмечено: роздано %n листков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip No %1 is noted as void.</source>
        <translation>Листок № %1 отмечен как испорченный.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Slips to cut apart, with the numbers that were noted</source>
        <translation>Листки для разрезания с отмеченными номерами</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SpeakingLimitsForm</name>
    <message>
        <source>How long one may speak</source>
        <translation>Сколько времени можно выступать</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Отмечено.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SpeechesTable</name>
    <message>
        <source>The speech is taken out; what was said stays.</source>
        <translation>Выступление убрано, сказанное осталось.</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Пока никто не выступал.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Говорил(а)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SplitMenu</name>
    <message>
        <source>How much of “%1” becomes a line of its own, in %2?</source>
        <translation>Сколько из строки «%1» выделить в отдельную строку (%2)?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StageDots</name>
    <message>
        <source>prepare</source>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>проведение</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрытие</translation>
    </message>
    <message>
        <source>Stage of the hearing: %1</source>
        <translation>Этап слушаний: %1</translation>
    </message>
    <message>
        <source>The hearing is closed</source>
        <translation>Слушания закрыты</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StartPage</name>
    <message>
        <source>Eldin Unu</source>
        <translation>Элдин үнү</translation>
    </message>
    <message>
        <source>Local budget hearings, from the draft to the answers. Everything stays on this computer.</source>
        <translation>Слушания по местному бюджету: от проекта до ответов. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>What do you need today?</source>
        <translation>Что нужно сегодня?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Try the example of Ak-Bulak</source>
        <translation>Посмотреть пример Ак-Булака</translation>
    </message>
    <message>
        <source>Citizens&apos; budget from my Excel</source>
        <translation>Гражданский бюджет из моего Excel</translation>
    </message>
    <message>
        <source>Import the draft, check its totals, print the leaflet.</source>
        <translation>Загрузить проект, проверить итоги, напечатать листовку.</translation>
    </message>
    <message>
        <source>Papers for a hearing</source>
        <translation>Документы для слушаний</translation>
    </message>
    <message>
        <source>Plan the day, the agenda and the announcements.</source>
        <translation>Запланировать день, повестку и объявления.</translation>
    </message>
    <message>
        <source>Record a meeting now</source>
        <translation>Вести запись слушаний сейчас</translation>
    </message>
    <message>
        <source>Write down questions and proposals as people speak.</source>
        <translation>Записывать вопросы и предложения по ходу выступлений.</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>Ответить на предложения</translation>
    </message>
    <message>
        <source>Decision, reason and deadline for every proposal.</source>
        <translation>Решение, обоснование и срок по каждому предложению.</translation>
    </message>
    <message>
        <source>hearing on %1</source>
        <translation>слушания %1</translation>
    </message>
    <message>
        <source>Nothing opened yet. Start a document for your aiyl aimak, or look at the example first.</source>
        <translation>Пока ничего не открывали. Начните документ своего айылного аймака или сначала посмотрите пример.</translation>
    </message>
    <message>
        <source>Practise a meeting</source>
        <translation>Тренировка: провести заседание</translation>
    </message>
    <message>
        <source>A hearing to play, with a script to read from. Nothing in it counts.</source>
        <translation>Учебные слушания с текстом для чтения. В них ничего не засчитывается.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>read only: open at %1</source>
        <translation>только чтение: открыт у %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>всё сохранено</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ноутбук %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>резервная копия %1</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>открытая копия</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamDelegate</name>
    <message>
        <source>Words of the remark</source>
        <translation>Текст высказывания</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamModel</name>
    <message>
        <source>Remark corrected.</source>
        <translation>Запись исправлена.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamPanel</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find in what was said</source>
        <translation>Поиск в сказанном</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Сказанное, новое сверху</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was said holds these words.</source>
        <translation>В сказанном таких слов нет.</translation>
    </message>
    <message>
        <source>Nothing was said yet. What you write down appears here at once.</source>
        <translation>Пока ничего не сказано. Записанное сразу появится здесь.</translation>
    </message>
    <message>
        <source>Remark removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>Enter corrects · Delete removes · Ctrl+Enter answers · Shift+↓ chooses several, Ctrl+Shift+L puts them together</source>
        <translation>Enter – исправить · Delete – удалить · Ctrl+Enter – ответить · Shift+↓ – выбрать несколько, Ctrl+Shift+L – объединить</translation>
    </message>
    <message>
        <source>Several are chosen: choose the one that is to be removed.</source>
        <translation>Выбрано несколько записей: выберите ту одну, которую нужно удалить.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopLine</name>
    <message>
        <source>Find  Ctrl+K</source>
        <translation>Поиск  Ctrl+K</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>No hearing yet</source>
        <translation>Слушаний пока нет</translation>
    </message>
    <message>
        <source>Hearing: %1</source>
        <translation>Слушания: %1</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Новые слушания</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Справка (F1)</translation>
    </message>
    <message>
        <source>Find anything, a page or an action (Ctrl+K)</source>
        <translation>Найти что угодно, страницу или действие (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopicChips</name>
    <message>
        <source>Perhaps about (Ctrl+Shift+T takes the first):</source>
        <translation>Возможная тема (Ctrl+Shift+T – взять первую):</translation>
    </message>
    <message>
        <source>for the words: %1</source>
        <translation>по словам: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopicsPanel</name>
    <message>
        <source>What remarks are about. A topic is suggested where its words are said, in any form; type them in their plain form with commas between. Remarks keep their topic, whatever it is called later.</source>
        <translation>О чём говорят люди. Тема предлагается там, где звучат её слова в любой форме; пишите их в начальной форме через запятую. Высказывания сохраняют свою тему, как бы её потом ни назвали.</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Как в поставке</translation>
    </message>
    <message>
        <source>Name, words and place of the chosen topic as they came with the program</source>
        <translation>Название, слова и место выбранной темы – как они пришли с программой</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыта</translation>
    </message>
    <message>
        <source>In Kyrgyz</source>
        <translation>На кыргызском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>На английском</translation>
    </message>
    <message>
        <source>Kyrgyz words</source>
        <translation>Кыргызские слова</translation>
    </message>
    <message>
        <source>Russian words</source>
        <translation>Русские слова</translation>
    </message>
    <message>
        <source>Topic added.</source>
        <translation>Тема добавлена.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>New topic %1</source>
        <translation>Новая тема %1</translation>
    </message>
    <message>
        <source>The topic is hidden: it ships with the program. Its tick brings it back.</source>
        <translation>Тема скрыта: она поставляется с программой. Галочка вернёт её.</translation>
    </message>
    <message>
        <source>Topic removed.</source>
        <translation>Тема убрана.</translation>
    </message>
    <message>
        <source>Topic moved.</source>
        <translation>Тема перемещена.</translation>
    </message>
    <message>
        <source>The topic is as it was shipped.</source>
        <translation>Тема снова такая, какой пришла с программой.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopicsView</name>
    <message>
        <source>All remarks</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Назад к списку (%1)</translation>
    </message>
    <message>
        <source>Nothing was said yet, so there are no topics.</source>
        <translation>Пока ничего не сказано, поэтому и тем нет.</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>No remark of this hearing has a topic yet. Topics are given in the list, where the words of a remark suggest them.</source>
        <translation>Ни у одного высказывания этих слушаний ещё нет темы. Темы даются в списке: слова высказывания сами их подсказывают.</translation>
    </message>
    <message>
        <source>Give topics</source>
        <translation>Дать темы</translation>
    </message>
    <message>
        <source>No remark of this hearing has a topic, and none can be given any more.</source>
        <translation>Ни у одного высказывания этих слушаний нет темы, и дать её уже нельзя.</translation>
    </message>
    <message>
        <source>Village not stated</source>
        <translation>Село не указано</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>A click or Enter on a bar or a figure shows its remarks. A remark about two topics counts at both.</source>
        <translation>Щелчок или Enter на полосе или числе показывает эти высказывания. Высказывание о двух темах считается в обеих.</translation>
    </message>
    <message>
        <source>The chart has the topics that are spoken of most, the table has all.</source>
        <translation>На диаграмме – темы, о которых говорят чаще всего, в таблице – все.</translation>
    </message>
    <message>
        <source>The remarks are still being read; the counts grow.</source>
        <translation>Высказывания ещё читаются; числа будут расти.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TranslationView</name>
    <message>
        <source>Remark</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation>Обоснование ответа</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Строка бюджета</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Тексты для перевода</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Type the translation; Enter saves it and goes on</source>
        <translation>Введите перевод; Enter сохраняет и ведёт дальше</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; Shift+Enter начинает новую строку</translation>
    </message>
    <message>
        <source>Everything is written in Kyrgyz and in Russian.</source>
        <translation>Всё написано и по-кыргызски, и по-русски.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет языка</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>Оригинал, %1</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>Перевод, %1</translation>
    </message>
    <message>
        <source>The translation is empty.</source>
        <translation>Перевод пуст.</translation>
    </message>
    <message>
        <source>Translation saved.</source>
        <translation>Перевод сохранён.</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Ответ на обращение</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ответ на месте</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TypedDay</name>
    <message>
        <source>“%1” is not a date such as 01.09.2027.</source>
        <translation>«%1» – не дата вида 01.09.2027.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VersionStrip</name>
    <message>
        <source>Day of the decision</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Создать новую версию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>When was “%1” approved? From then on this version stays as it is.</source>
        <translation>Когда утверждён бюджет «%1»? После утверждения эта версия не меняется.</translation>
    </message>
    <message>
        <source>“%1” is %2 and stays as it is.</source>
        <translation>«%1»: %2 и больше не меняется.</translation>
    </message>
    <message>
        <source>A closed record states the figures of “%1”; it stays as it is.</source>
        <translation>Показатели бюджета «%1» вошли в закрытый протокол, он больше не меняется.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Утверждено: %1</translation>
    </message>
    <message>
        <source>New version made; it can be changed.</source>
        <translation>Создана новая версия, её можно менять.</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Указать день</translation>
    </message>
    <message>
        <source>Last day of the execution</source>
        <translation>Последний день исполнения</translation>
    </message>
    <message>
        <source>Up to which day does “%1” go? 31 December stands for the whole year.</source>
        <translation>По какой день составлено «%1»? 31 декабря означает весь год.</translation>
    </message>
    <message>
        <source>The day is set: %1</source>
        <translation>День указан: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VoteOptions</name>
    <message>
        <source>Cost, som</source>
        <translation>Стоимость, сом</translation>
    </message>
    <message>
        <source>1st place</source>
        <translation>1-е место</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>2nd place</source>
        <translation>2-е место</translation>
    </message>
    <message>
        <source>3rd place</source>
        <translation>3-е место</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Проект %1</translation>
    </message>
    <message>
        <source>Cost of project %1 in som</source>
        <translation>Стоимость проекта %1 в сомах</translation>
    </message>
    <message>
        <source>First places of project %1</source>
        <translation>Первые места проекта %1</translation>
    </message>
    <message>
        <source>Votes for project %1</source>
        <translation>Голоса за проект %1</translation>
    </message>
    <message>
        <source>Second places of project %1</source>
        <translation>Вторые места проекта %1</translation>
    </message>
    <message>
        <source>Third places of project %1</source>
        <translation>Третьи места проекта %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VotePanel</name>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Votes taken so far; Enter corrects, Delete removes</source>
        <translation>Прошедшие голосования; Enter исправляет, Delete удаляет</translation>
    </message>
    <message>
        <source>What is voted on?</source>
        <translation>За что голосуют?</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>за или против</translation>
    </message>
    <message>
        <source>Kind of the vote</source>
        <translation>Вид голосования</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>В зале</translation>
    </message>
    <message>
        <source>One more project</source>
        <translation>Ещё один проект</translation>
    </message>
    <message>
        <source>Count a second time</source>
        <translation>Второй подсчёт</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>Записать голоса</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s). Count the people in the hall too, then the sum can be checked.</source>
        <translation>
            <numerusform>%n голос. Посчитайте и людей в зале, тогда сумму можно проверить.</numerusform>
            <numerusform>%n голоса. Посчитайте и людей в зале, тогда сумму можно проверить.</numerusform>
            <numerusform>%n голосов. Посчитайте и людей в зале, тогда сумму можно проверить.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voices, but only %2 people in the hall: count once more.</source>
        <translation>Голосов – %1, а людей в зале всего %2: посчитайте ещё раз.</translation>
    </message>
    <message>
        <source>%1 voices, %2 people in the hall, %3 did not vote.</source>
        <translation>Голосов – %1, людей в зале – %2, не голосовали – %3.</translation>
    </message>
    <message>
        <source>The vote is in the record.</source>
        <translation>Голосование записано.</translation>
    </message>
    <message>
        <source>The vote is removed.</source>
        <translation>Голосование удалено.</translation>
    </message>
    <message>
        <source>A choice needs two projects at least.</source>
        <translation>Для выбора нужно не меньше двух проектов.</translation>
    </message>
    <message>
        <source>Money for all, som</source>
        <translation>Лимит на все проекты, сом</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>What the chosen projects may cost together, in som</source>
        <translation>Сколько сомов могут стоить отобранные проекты вместе</translation>
    </message>
    <message>
        <source>Take the proposals</source>
        <translation>Взять предложения</translation>
    </message>
    <message>
        <source>The proposals of this meeting become what is chosen among</source>
        <translation>Предложения этого заседания ставятся на выбор</translation>
    </message>
    <message>
        <source>No proposal of this meeting is left to take.</source>
        <translation>Все предложения этого заседания уже в списке.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Выбрано: %1.</translation>
    </message>
    <message>
        <source>%1 of the money is left.</source>
        <translation>Остаток денег – %1.</translation>
    </message>
    <message>
        <source>Equally supported: %1. Vote on them once more.</source>
        <translation>Равная поддержка: %1. Проголосуйте по ним ещё раз.</translation>
    </message>
    <message>
        <source>One of the sums cannot be read.</source>
        <translation>Одну из сумм не удаётся прочитать.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>three places</source>
        <translation>три места</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Второй подсчёт</translation>
    </message>
    <message>
        <source>Both counts agree: the vote is recorded as counted twice.</source>
        <translation>Оба подсчёта совпали: записано, что голоса подсчитаны дважды.</translation>
    </message>
    <message>
        <source>The vote stays in the record as counted once.</source>
        <translation>В записи голоса остались подсчитанными один раз.</translation>
    </message>
    <message>
        <source>The figures are recorded, keyed in once more and compared</source>
        <translation>Числа записываются, набираются ещё раз и сверяются</translation>
    </message>
    <message>
        <source>The second count is right</source>
        <translation>Верен второй подсчёт</translation>
    </message>
    <message>
        <source>These figures are recorded in place of the first ones, and counted once more (Ctrl+Shift+Enter)</source>
        <translation>Эти числа записываются вместо первых и подсчитываются ещё раз (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>The vote is in the record, counted once. Let somebody else count and key in the figures once more.</source>
        <translation>Голосование записано, подсчитано один раз. Пусть другой человек пересчитает, и наберите числа ещё раз.</translation>
    </message>
    <message>
        <source>Counted once. %1</source>
        <translation>Подсчитано один раз. %1</translation>
    </message>
    <message>
        <source>Compare the counts</source>
        <translation>Сверить подсчёты</translation>
    </message>
    <message>
        <source>Leave one count</source>
        <translation>Оставить один подсчёт</translation>
    </message>
    <message>
        <source>The first count was changed in the record meanwhile: the second one is compared with what stands there now.</source>
        <translation>Первый подсчёт в записи тем временем изменили: второй сверяется с тем, что записано теперь.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VotesModel</name>
    <message>
        <source>for %1, against %2, abstained %3</source>
        <translation>за %1, против %2, воздержались %3</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>подсчитано дважды</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>подсчитано один раз</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WaitingLinks</name>
    <message>
        <source>answers past the day they were to be ready: %1</source>
        <translation>ответов, не готовых к сроку: %1</translation>
    </message>
    <message>
        <source>answers to be ready within three days: %1</source>
        <translation>ответов, которые нужно подготовить в ближайшие три дня: %1</translation>
    </message>
    <message>
        <source>put off, and the day has come: %1</source>
        <translation>отложенных предложений, срок которых наступил: %1</translation>
    </message>
    <message>
        <source>put off on %1, and the day has come: %2</source>
        <translation>отложенных %1 предложений, срок которых наступил: %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WhatIfLines</name>
    <message>
        <source>More lines</source>
        <translation>Ещё статьи</translation>
    </message>
    <message>
        <source>%1: %2 thousand soms in the budget</source>
        <translation>%1: в бюджете %2 тыс. сомов</translation>
    </message>
    <message>
        <source>%1, %2: %3 thousand soms in the budget</source>
        <translation>%1, %2: в бюджете %3 тыс. сомов</translation>
    </message>
    <message>
        <source>%1: taken, in thousands of soms</source>
        <translation>%1: взято, тыс. сомов</translation>
    </message>
    <message>
        <source>%1: taken, in soms</source>
        <translation>%1: взято, сомов</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Set by hand: this line stays as it is while the others share what is still asked for</source>
        <translation>Задано вручную: эта строка остаётся как есть, остальное делят между собой другие строки</translation>
    </message>
    <message>
        <source>%1: set by hand</source>
        <translation>%1: задано вручную</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WhatIfPanel</name>
    <message>
        <source>What for</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>water, 500 thousand</source>
        <translation>вода, 500 тысяч</translation>
    </message>
    <message>
        <source>What the money is asked for; it may stand on the wall</source>
        <translation>На что просят деньги; может быть показано на экране</translation>
    </message>
    <message>
        <source>Sum, soms</source>
        <translation>Сумма, сомов</translation>
    </message>
    <message>
        <source>Sum that is asked for, in soms</source>
        <translation>Запрошенная сумма, сомов</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>На кого считать</translation>
    </message>
    <message>
        <source>Whose people the sum is counted on</source>
        <translation>На жителей какого села считать сумму</translation>
    </message>
    <message>
        <source>Propose lines</source>
        <translation>Предложить статьи</translation>
    </message>
    <message>
        <source>The largest lines give first, none more than a tenth as long as that is enough; protected lines give nothing</source>
        <translation>Сначала берётся из самых крупных статей, не больше десятой части каждой, пока этого хватает; из защищённых ничего не берётся</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Показать на экране</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Удалить справку</translation>
    </message>
    <message>
        <source>Keep beside the remark</source>
        <translation>Сохранить при предложении</translation>
    </message>
    <message>
        <source>The budget stays as it is; the note is kept (Ctrl+Enter)</source>
        <translation>Бюджет не меняется, справка сохраняется (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Сколько стоит?</translation>
    </message>
    <message>
        <source>What if: %1 “%2”</source>
        <translation>Сколько стоит: %1 «%2»</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>весь аймак</translation>
    </message>
    <message>
        <source>%1 a household</source>
        <translation>на одно домохозяйство %1</translation>
    </message>
    <message>
        <source>%1 a resident</source>
        <translation>на одного жителя %1</translation>
    </message>
    <message>
        <source>Name a sum, or write what it is for with the sum.</source>
        <translation>Укажите сумму или напишите, на что она, вместе с суммой.</translation>
    </message>
    <message>
        <source>The hearing has no budget: choose it in the preparation, then lines can be set against the sum.</source>
        <translation>Для слушаний не выбран бюджет: выберите его на странице «Подготовка», тогда будет видно, из каких статей можно взять деньги.</translation>
    </message>
    <message>
        <source>Taken: %1. Still to find: %2.</source>
        <translation>Взято: %1. Осталось найти: %2.</translation>
    </message>
    <message>
        <source>Taken: %1, more than asked for by %2.</source>
        <translation>Взято: %1, это больше запрошенного на %2.</translation>
    </message>
    <message>
        <source>All of it is found: %1.</source>
        <translation>Найдена вся сумма: %1.</translation>
    </message>
    <message>
        <source>Balance of the budget: %1 now, %2 then.</source>
        <translation>Остаток бюджета: сейчас %1, тогда %2.</translation>
    </message>
    <message>
        <source>%1 would be missing.</source>
        <translation>Не хватит %1.</translation>
    </message>
    <message>
        <source>The note is kept beside the remark.</source>
        <translation>Справка сохранена при предложении.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Справка удалена.</translation>
    </message>
    <message>
        <source>Lines that are set by hand give no more: untick one, or give more yourself.</source>
        <translation>Строки, заданные вручную, больше не дают: снимите отметку с одной из них или увеличьте сами.</translation>
    </message>
    <message>
        <source>%1 of it stands in lines that are no longer in the budget: “Propose lines” finds it elsewhere.</source>
        <translation>Из этой суммы %1 приходится на статьи, которых в бюджете уже нет: кнопка «Предложить статьи» найдёт её в других статьях.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WhoWorks</name>
    <message>
        <source>Who is working today?</source>
        <translation>Кто сегодня работает?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>Name of who is working today</source>
        <translation>Имя того, кто сегодня работает</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>%1 is working today</source>
        <translation>Сегодня работает %1</translation>
    </message>
    <message>
        <source>From now on the history says: %1.</source>
        <translation>Теперь в истории будет указано: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WordingField</name>
    <message>
        <source>As shipped</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>%1: as shipped</source>
        <translation>%1: исходный текст</translation>
    </message>
    <message>
        <source>Nothing is said here.</source>
        <translation>Здесь текста нет.</translation>
    </message>
    <message>
        <source>The text does not say: %1</source>
        <translation>В тексте не указано: %1</translation>
    </message>
    <message>
        <source>There is no such field, it will be printed as it stands: %1</source>
        <translation>Такого поля нет, оно будет напечатано как есть: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WordingPanel</name>
    <message>
        <source>Wording of the paper</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>This paper has no wording that can be changed.</source>
        <translation>В этом документе нет текста, который можно изменить.</translation>
    </message>
    <message>
        <source>Say it in your own way. Words in braces are filled in by the program. Enter saves.</source>
        <translation>Напишите по-своему. Слова в фигурных скобках заполняет программа. Enter сохраняет.</translation>
    </message>
    <message>
        <source>The wording was changed.</source>
        <translation>Текст изменён.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
</TS>
