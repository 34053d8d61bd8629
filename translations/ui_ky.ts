<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>ChatReasons</name>
    <message>
        <source>picture, voice or file</source>
        <translation>сүрөт, үн же файл</translation>
    </message>
    <message>
        <source>notice of the messenger</source>
        <translation>мессенджердин билдирмеси</translation>
    </message>
    <message>
        <source>too long; only its beginning</source>
        <translation>өтө узун, башы гана</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>сөз жок</translation>
    </message>
    <message>
        <source>only a link</source>
        <translation>шилтеме гана</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>салам</translation>
    </message>
    <message>
        <source>thanks, yes or no</source>
        <translation>рахмат, ооба же жок</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>clipboard</source>
        <translation>алмашуу буфери</translation>
    </message>
</context>
<context>
    <name>LineClipboard</name>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel.</source>
        <translation>
            <numerusform>%n сап көчүрүлдү: аларды Excel&apos;ге койсоңуз болот.</numerusform>
            <numerusform>%n сап көчүрүлдү: аларды Excel&apos;ге койсоңуз болот.</numerusform>
        </translation>
    </message>
    <message>
        <source>More cells were copied than there are lines or columns from here on. Nothing was pasted.</source>
        <translation>Көчүрүлгөн уячалар бул жерден кийинки саптардан же мамычалардан көп. Эч нерсе коюлган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) pasted.</source>
        <translation>
            <numerusform>%n сумма коюлду.</numerusform>
            <numerusform>%n сумма коюлду.</numerusform>
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
        <translation>Сумма кайсы жылга</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Саптын аталышы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Revenue code</source>
        <translation>Кирешенин коду</translation>
    </message>
    <message>
        <source>Functional code</source>
        <translation>Функционалдык код</translation>
    </message>
    <message>
        <source>Economic code</source>
        <translation>Экономикалык код</translation>
    </message>
    <message>
        <source>Code of the institution</source>
        <translation>Мекеменин коду</translation>
    </message>
    <message>
        <source>Several codes in one column</source>
        <translation>Бир мамычада бир нече код</translation>
    </message>
    <message>
        <source>Part of the amount by source of money</source>
        <translation>Сумманын каражат булагы боюнча бөлүгү</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Саптын катар номери</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Эсепке алынбайт</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Сунушталгандай</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Бюджет сабы</translation>
    </message>
    <message>
        <source>Sum of other rows</source>
        <translation>Башка саптардын суммасы</translation>
    </message>
    <message>
        <source>Not counted (“of which”, a note)</source>
        <translation>Эсепке алынбайт («анын ичинде», эскертүү)</translation>
    </message>
    <message>
        <source>Revenue begins here</source>
        <translation>Кирешелер ушул жерден башталат</translation>
    </message>
    <message>
        <source>Expenditure begins here</source>
        <translation>Чыгашалар ушул жерден башталат</translation>
    </message>
    <message>
        <source>Financing begins here</source>
        <translation>Каржылоо ушул жерден башталат</translation>
    </message>
    <message>
        <source>The head of the table is here</source>
        <translation>Жадыбалдын башы ушул жерде</translation>
    </message>
    <message>
        <source>The head of the table ends here</source>
        <translation>Жадыбалдын башы ушул жерде бүтөт</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
</context>
<context>
    <name>MirrorWords</name>
    <message>
        <source>Women and men</source>
        <translation>Аялдар жана эркектер</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Курак топтору</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Айылдар</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>women</source>
        <translation>аялдар</translation>
    </message>
    <message>
        <source>men</source>
        <translation>эркектер</translation>
    </message>
    <message>
        <source>Women: %1 of the time (%2 of the hall)</source>
        <translation>Аялдар: убакыттын %1 (залдагылардын %2)</translation>
    </message>
    <message numerus="yes">
        <source>No woman has spoken for %n minute(s).</source>
        <translation>
            <numerusform>%n мүнөттөн бери бир да аял сүйлөгөн жок.</numerusform>
            <numerusform>%n мүнөттөн бери бир да аял сүйлөгөн жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No man has spoken for %n minute(s).</source>
        <translation>
            <numerusform>%n мүнөттөн бери бир да эркек сүйлөгөн жок.</numerusform>
            <numerusform>%n мүнөттөн бери бир да эркек сүйлөгөн жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of the age %1 has spoken for %n minute(s).</source>
        <translation>
            <numerusform>%n мүнөттөн бери бул курактан эч ким сүйлөгөн жок: %1.</numerusform>
            <numerusform>%n мүнөттөн бери бул курактан эч ким сүйлөгөн жок: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody from %1 has spoken for %n minute(s).</source>
        <translation>
            <numerusform>%n мүнөттөн бери бул айылдан эч ким сүйлөгөн жок: %1.</numerusform>
            <numerusform>%n мүнөттөн бери бул айылдан эч ким сүйлөгөн жок: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Залда</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Сүйлөгөндөр</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Тургундар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Shares of the hall, of the speakers and of the time: %1</source>
        <translation>Залдагылардын, сүйлөгөндөрдүн жана убакыттын үлүштөрү: %1</translation>
    </message>
    <message>
        <source>Women: %1 of the time (%2 of the hall, %3 of the residents)</source>
        <translation>Аялдар: убакыттын %1 (залдагылардын %2, калктын %3)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Даярдык</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Угуунун жүрүшү</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Суроолор жана сунуштар</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Файл жана көчүрмөлөр</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Both sides by hand: print page 1, turn the sheet over on its short edge, lay it in again and print page 2.</source>
        <translation>Эки бетине кол менен басуу: 1-бетти басып чыгарыңыз, баракты кыска кыры боюнча оодарып, кайра салыңыз да, 2-бетти басыңыз.</translation>
    </message>
    <message>
        <source>Both sides by hand: print the odd pages, turn the stack over on its long edge, lay it in again and print the even pages.</source>
        <translation>Эки бетине кол менен басуу: адегенде так беттерди басып чыгарыңыз, барактарды узун кыры боюнча оодарып, кайра салыңыз да, жуп беттерди басыңыз.</translation>
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
        <translation>Word документи (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument тексти (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-барак (*.html)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Документти сактоо</translation>
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
        <translation>Диаграмманы сактоо</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation>PDF (*.pdf);;Сүрөт (*.png)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сакталды: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жөнөтүлдү.</translation>
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
        <translation>Бюджет киргизилди</translation>
    </message>
    <message>
        <source>Import the budget</source>
        <translation>Бюджетти импорттоо</translation>
    </message>
    <message>
        <source>A hearing is planned</source>
        <translation>Угуу пландалды</translation>
    </message>
    <message>
        <source>Plan a hearing</source>
        <translation>Угууну пландоо</translation>
    </message>
    <message>
        <source>The draft is balanced</source>
        <translation>Долбоор тең салмакта</translation>
    </message>
    <message>
        <source>Balance the draft</source>
        <translation>Долбоорду теңдөө</translation>
    </message>
    <message>
        <source>Day and place are set</source>
        <translation>Күнү жана жери белгиленди</translation>
    </message>
    <message>
        <source>Set day and place</source>
        <translation>Күнүн жана жерин белгилөө</translation>
    </message>
    <message>
        <source>Chair and secretary are named</source>
        <translation>Төрага жана катчы дайындалды</translation>
    </message>
    <message>
        <source>Name chair and secretary</source>
        <translation>Төраганы жана катчыны дайындоо</translation>
    </message>
    <message>
        <source>People were told</source>
        <translation>Элге кулактандырылды</translation>
    </message>
    <message>
        <source>Announce the hearing</source>
        <translation>Угууну кулактандыруу</translation>
    </message>
    <message>
        <source>The hearing was held</source>
        <translation>Угуу өткөрүлдү</translation>
    </message>
    <message>
        <source>Hold the hearing</source>
        <translation>Угууну өткөрүү</translation>
    </message>
    <message>
        <source>Every proposal is answered</source>
        <translation>Бардык сунушка жооп берилди</translation>
    </message>
    <message>
        <source>Answer the proposals</source>
        <translation>Сунуштарга жооп берүү</translation>
    </message>
    <message>
        <source>The hearing is closed</source>
        <translation>Угуу жабылды</translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation>Угууну жабуу</translation>
    </message>
    <message>
        <source>People were told: announcements – %1, copies in all – %2</source>
        <translation>Элге кабар берилди: кулактандыруулар – %1, жалпы саны – %2</translation>
    </message>
    <message>
        <source>What two people changed differently is decided: %1 open</source>
        <translation>Эки адам ар башкача өзгөрткөндөр боюнча чечим кабыл алынды: чечиле элек – %1</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Карама-каршылыктарды чечүү</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пикир</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Сын-пикир</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ыраазычылык</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>оозеки</translation>
    </message>
    <message>
        <source>written slip</source>
        <translation>кагаз жүзүндө</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер аркылуу</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>угууга чейин келип түшкөн</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>кабыл алынды</translation>
    </message>
    <message>
        <source>partially accepted</source>
        <translation>жарым-жартылай кабыл алынды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>четке кагылды</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>кийинкиге калтырылды</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>башка органга жөнөтүлдү</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>аткарылып жатат</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>аткарылган жок</translation>
    </message>
    <message>
        <source>says the same as %1</source>
        <translation>%1 менен бирдей</translation>
    </message>
    <message>
        <source>is a part of %1</source>
        <translation>%1 пикирдин бөлүгү</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) say the same</source>
        <translation>
            <numerusform>дагы %n пикирде ушул эле айтылган</numerusform>
            <numerusform>дагы %n пикирде ушул эле айтылган</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it stand apart</source>
        <translation>
            <numerusform>%n бөлүгү өзүнчө жазылган</numerusform>
            <numerusform>%n бөлүгү өзүнчө жазылган</numerusform>
        </translation>
    </message>
    <message>
        <source>received after the record was closed</source>
        <translation>угуунун жазуусу жабылгандан кийин келип түшкөн</translation>
    </message>
</context>
<context>
    <name>TopicChart</name>
    <message>
        <source>Remarks by topic and village</source>
        <translation>Темалар жана айылдар боюнча пикирлер</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Темасыз</translation>
    </message>
    <message>
        <source>Other villages, or not stated</source>
        <translation>Башка айылдар же айылы жазылбагандар</translation>
    </message>
    <message>
        <source>Other villages</source>
        <translation>Башка айылдар</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Report</source>
        <translation>Баяндама</translation>
    </message>
    <message>
        <source>Co-report</source>
        <translation>Кошумча баяндама</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>Remark from the seat</source>
        <translation>Орундан айтылган сөз</translation>
    </message>
</context>
<context>
    <name>WallKind</name>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>Speaker and clock</source>
        <translation>Сүйлөөчү</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Маселе</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Добуш берүү</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Канчага турат?</translation>
    </message>
    <message>
        <source>Function of the budget</source>
        <translation>Чыгашалар</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайддар</translation>
    </message>
    <message>
        <source>Text and QR code</source>
        <translation>Текст жана QR-код</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы экран</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Мурунку сунуштар</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AgendaModel</name>
    <message>
        <source>%1, under way, %2 of %3 minutes</source>
        <translation>%1, каралып жатат, %3 мүнөттүн %2 мүнөтү өттү</translation>
    </message>
    <message>
        <source>%1, done in %2 minutes</source>
        <translation>%1, %2 мүнөттө каралды</translation>
    </message>
    <message>
        <source>%1, %2 minutes planned</source>
        <translation>%1, %2 мүнөт пландалган</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AgendaPanel</name>
    <message>
        <source>opening</source>
        <translation>ачылышы</translation>
    </message>
    <message>
        <source>report</source>
        <translation>баяндама</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>суроолор</translation>
    </message>
    <message>
        <source>speeches</source>
        <translation>сөз сүйлөө</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>добуш берүү</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>жыйынтыктоо</translation>
    </message>
    <message>
        <source>other</source>
        <translation>башкалар</translation>
    </message>
    <message>
        <source>Agenda item removed.</source>
        <translation>Күн тартибинин маселеси өчүрүлдү.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>No agenda yet.</source>
        <translation>Күн тартиби азырынча жок.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Маселе кошуу</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Маселе</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Баяндамачы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөт</translation>
    </message>
    <message>
        <source>Add a meeting first: an agenda belongs to it.</source>
        <translation>Адегенде жыйын кошуңуз: күн тартиби ага таандык.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Жаңы маселе</translation>
    </message>
    <message>
        <source>Expected length of the meeting</source>
        <translation>Жыйындын болжолдуу узактыгы</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мүн.</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AnnouncementsPanel</name>
    <message>
        <source>Announcement removed.</source>
        <translation>Кулактандыруу өчүрүлдү.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Кулактандыруулар</translation>
    </message>
    <message>
        <source>Nothing noted yet. Write down each board, message and call: it proves that people were told in time.</source>
        <translation>Азырынча эч нерсе белгиленген жок. Ар бир тактаны, билдирүүнү жана чалууну жазып коюңуз: бул элге өз убагында айтылганынын далили.</translation>
    </message>
    <message>
        <source>Note an announcement</source>
        <translation>Кулактандырууну белгилөө</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Кайсы жол менен</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Маалымат тактасы</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AnswerPanel</name>
    <message>
        <source>What is answered? Enter saves it, Esc leaves.</source>
        <translation>Кандай жооп берилди? Enter сактайт, Esc чыгарат.</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Жооптун тексти</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ким жооп берет</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>ким жооп берет</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Жоопту сактоо</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Answer to %1: “%2”</source>
        <translation>%1 боюнча жооп: «%2»</translation>
    </message>
    <message>
        <source>Answer taken away.</source>
        <translation>Жооп алынып салынды.</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Жооп сакталды.</translation>
    </message>
    <message>
        <source>The answer in the record was taken away meanwhile. What was typed here is kept: Enter saves it.</source>
        <translation>Бул убакытта жазуудагы жооп алынып салынды. Бул жерде терилгени сакталып турат: Enter аны жазат.</translation>
    </message>
    <message>
        <source>The answer in the record was changed meanwhile. Both stand here now, the one in the record first: leave what holds, then Enter saves it.</source>
        <translation>Бул убакытта жазуудагы жооп өзгөрдү. Азыр экөө тең ушул жерде, жазуудагысы биринчи: туурасын калтырып, Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppealPanel</name>
    <message>
        <source>Incoming number</source>
        <translation>Кирүү номери</translation>
    </message>
    <message>
        <source>Received on (day.month.year)</source>
        <translation>Келип түшкөн күнү (күн.ай.жыл)</translation>
    </message>
    <message>
        <source>Name of the writer</source>
        <translation>Жазган адамдын аты-жөнү</translation>
    </message>
    <message>
        <source>Address for the answer</source>
        <translation>Жооп жөнөтүлүүчү дарек</translation>
    </message>
    <message>
        <source>Answered on (day.month.year)</source>
        <translation>Жооп берилген күн (күн.ай.жыл)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>No appeal</source>
        <translation>Кайрылуу эмес</translation>
    </message>
    <message>
        <source>Overdue: it was to be answered until %1.</source>
        <translation>Мөөнөтү өтүп кетти: %1 чейин жооп берилиши керек болчу.</translation>
    </message>
    <message>
        <source>To be answered until %1.</source>
        <translation>Жооп берүү мөөнөтү: %1.</translation>
    </message>
    <message>
        <source>Appeal saved.</source>
        <translation>Кайрылуу сакталды.</translation>
    </message>
    <message>
        <source>It is a plain remark again.</source>
        <translation>Бул кайрадан жөнөкөй пикир болду.</translation>
    </message>
    <message>
        <source>Answer in the letter, in Kyrgyz</source>
        <translation>Каттагы жооп, кыргызча</translation>
    </message>
    <message>
        <source>Answer in the letter, in Russian</source>
        <translation>Каттагы жооп, орусча</translation>
    </message>
    <message>
        <source>Who answers and signs</source>
        <translation>Ким жооп берет жана кол коёт</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppealsView</name>
    <message>
        <source>Number of the slip or remark</source>
        <translation>Баракчанын же пикирдин номери</translation>
    </message>
    <message>
        <source>Number of the slip or remark that is an appeal</source>
        <translation>Кайрылуу болгон баракчанын же пикирдин номери</translation>
    </message>
    <message>
        <source>Treat as an appeal</source>
        <translation>Кайрылуу катары каттоо</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Кайрылуулар</translation>
    </message>
    <message>
        <source>To answer until</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп күнү</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өттү</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>азырынча жок</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Incoming No</source>
        <translation>Кирүү №</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келген күнү</translation>
    </message>
    <message numerus="yes">
        <source>A signed slip with a name and an address may be an appeal: it is answered in %n working day(s).</source>
        <translation>
            <numerusform>Аты-жөнү жана дареги жазылып, кол коюлган баракча кайрылуу болушу мүмкүн: ага %n жумуш күндө жооп берилет.</numerusform>
            <numerusform>Аты-жөнү жана дареги жазылып, кол коюлган баракча кайрылуу болушу мүмкүн: ага %n жумуш күндө жооп берилет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The term is to be checked against the law (Preparation, Check).</source>
        <translation>Бул мөөнөттү мыйзам менен салыштыруу керек («Даярдык», «Текшерүү»).</translation>
    </message>
    <message>
        <source>No remark of this hearing has the number “%1”.</source>
        <translation>Бул угууда «%1» номерлүү пикир жок.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>жазылды</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AppearanceMenu</name>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык түс</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңүрт түс</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AssignmentField</name>
    <message>
        <source>Who prepares the answer</source>
        <translation>Жоопту ким даярдайт</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>азырынча эч ким</translation>
    </message>
    <message>
        <source>Until when the answer is to be ready (day.month.year)</source>
        <translation>Жооп качанкыга чейин даяр болушу керек (күн.ай.жыл)</translation>
    </message>
    <message>
        <source>The answer is nobody&apos;s task now.</source>
        <translation>Жоопту даярдоо тапшырмасы алынып салынды.</translation>
    </message>
    <message>
        <source>The answer is a task of %1.</source>
        <translation>Жоопту даярдоо тапшырылды: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AttachedFiles</name>
    <message>
        <source>Attached: %1</source>
        <translation>Тиркелди: %1</translation>
    </message>
    <message>
        <source>The attached file was removed.</source>
        <translation>Тиркелген файл өчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::AttachmentView</name>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Мурунку бет (PgUp)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Кийинки бет (PgDn)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Кичирейтүү (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Чоңойтуу (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Башка программада ачуу</translation>
    </message>
    <message>
        <source>The attached file</source>
        <translation>Тиркелген файл</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Бул сүрөттү көрсөтүүгө болбойт.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, бардыгы %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BackupsPanel</name>
    <message>
        <source>Make a backup now</source>
        <translation>Азыр көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Башка жер…</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>Файлдын жанында</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Жаңы файлга калыбына келтирүү…</translation>
    </message>
    <message>
        <source>Open the restored document</source>
        <translation>Калыбына келтирилген файлды ачуу</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалган күнү</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>No backups yet. One is made by itself after the first change of each day.</source>
        <translation>Камдык көчүрмө азырынча жок. Ал ар күнү биринчи өзгөртүүдөн кийин өзү жасалат.</translation>
    </message>
    <message>
        <source>They lie here: %1</source>
        <translation>Көчүрмөлөр ушул жерде сакталат: %1</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>текшерилүүдө…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>текшерилген</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>бузулган</translation>
    </message>
    <message>
        <source>Choose a backup to see what has come since.</source>
        <translation>Андан бери эмне өзгөргөнүн көрүү үчүн көчүрмөнү тандаңыз.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 жасалган көчүрмө</translation>
    </message>
    <message>
        <source>This backup does not pass its check: the disk or the stick may be failing. Choose another one, and make a new backup at another place.</source>
        <translation>Бул көчүрмө текшерүүдөн өтпөдү: диск же флешка бузулуп жаткан болушу мүмкүн. Башка көчүрмөнү тандаңыз жана башка жерге жаңы көчүрмө жасаңыз.</translation>
    </message>
    <message>
        <source>Comparing with the document…</source>
        <translation>Азыркы файл менен салыштырылууда…</translation>
    </message>
    <message>
        <source>It cannot be compared with the document.</source>
        <translation>Аны азыркы файл менен салыштырууга болбоду.</translation>
    </message>
    <message>
        <source>Nothing has changed since: the document and this backup are the same.</source>
        <translation>Андан бери эч нерсе өзгөргөн эмес: файл менен бул көчүрмө бирдей.</translation>
    </message>
    <message>
        <source>Since then in the document, and missing in the backup:</source>
        <translation>Андан бери файлда болгон, көчүрмөдө жок өзгөртүүлөр:</translation>
    </message>
    <message>
        <source>Backup made and verified.</source>
        <translation>Камдык көчүрмө жасалып, текшерилди.</translation>
    </message>
    <message>
        <source>Where shall backups lie?</source>
        <translation>Камдык көчүрмөлөр кайда сакталсын?</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Жаңы файлга калыбына келтирүү</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>«Элдин үнү» документи (*.eldin)</translation>
    </message>
    <message>
        <source>New backups will lie at the new place; those made before stay where they are.</source>
        <translation>Жаңы көчүрмөлөр жаңы жерде сакталат, мурункулары өз ордунда калат.</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Калыбына келтирилип, текшерилди: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BalanceStrip</name>
    <message>
        <source>balanced</source>
        <translation>тең салмакта</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 жетишпейт</translation>
    </message>
    <message>
        <source>protected: %1</source>
        <translation>корголгон: %1</translation>
    </message>
    <message>
        <source>Protected items: %1</source>
        <translation>Корголгон беренелер: %1</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Жыл аягындагы калдык</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Жыл башындагы калдык</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetColumns</name>
    <message>
        <source>%1 budgets</source>
        <translation>%1 бюджет</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Мамычалар: %1</translation>
    </message>
    <message>
        <source>Copy %1 as</source>
        <translation>Көчүрүү: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Budget copied.</source>
        <translation>Бюджет көчүрүлдү.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Өчүрүү: %1</translation>
    </message>
    <message>
        <source>Budget removed.</source>
        <translation>Бюджет өчүрүлдү.</translation>
    </message>
    <message>
        <source>New empty budget</source>
        <translation>Жаңы бош бюджет</translation>
    </message>
    <message>
        <source>Budget added.</source>
        <translation>Бюджет кошулду.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, %2-версия</translation>
    </message>
    <message>
        <source>Make a new version of %1</source>
        <translation>Жаңы версия түзүү: %1</translation>
    </message>
    <message>
        <source>New version made.</source>
        <translation>Жаңы версия түзүлдү.</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>Бекитүү: %1…</translation>
    </message>
    <message>
        <source>Up to which day %1 goes…</source>
        <translation>Кайсы күнгө чейин: %1…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetMovePanel</name>
    <message>
        <source>Line of the next draft</source>
        <translation>Кийинки долбоордун сабы</translation>
    </message>
    <message>
        <source>Name of the new line</source>
        <translation>Жаңы саптын аталышы</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>Долбоорго киргизүү</translation>
    </message>
    <message>
        <source>Adds the granted amount to this line of the next version (%1)</source>
        <translation>Бөлүнгөн сумманы кийинки версиянын ушул сабына кошот (%1)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>%1 stands in %2: %3</source>
        <translation>%1 киргизилди: %2, «%3»</translation>
    </message>
    <message>
        <source>the line is gone</source>
        <translation>сап алынып салынган</translation>
    </message>
    <message>
        <source>Now %1 is granted: put it into the draft again.</source>
        <translation>Эми %1 бөлүнгөн: долбоорго кайра киргизиңиз.</translation>
    </message>
    <message>
        <source>Goes into %1.</source>
        <translation>Киргизилет: %1.</translation>
    </message>
    <message>
        <source>A new version of the draft is made; what was heard stays as it is.</source>
        <translation>Долбоордун жаңы версиясы түзүлөт, угууга коюлганы өзгөрбөйт.</translation>
    </message>
    <message>
        <source>There is no draft into which it could go yet.</source>
        <translation>Киргизиле турган долбоор азырынча жок.</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>жаңы сап</translation>
    </message>
    <message>
        <source>The amount stands in the next draft.</source>
        <translation>Сумма кийинки долбоорго киргизилди.</translation>
    </message>
    <message>
        <source>Name the new line first.</source>
        <translation>Адегенде жаңы саптын аталышын жазыңыз.</translation>
    </message>
    <message>
        <source>A new line stands in the next draft.</source>
        <translation>Кийинки долбоорго жаңы сап киргизилди.</translation>
    </message>
    <message>
        <source>Taken out of the draft.</source>
        <translation>Долбоордон чыгарылды.</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Сапты көрсөтүү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetPage</name>
    <message>
        <source>Aimak and villages</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Excel&apos;ден импорттоо…</translation>
    </message>
    <message>
        <source>Your aimak has no name yet. Papers need it.</source>
        <translation>Аймагыңыздын аталышы азырынча жазылган жок. Ал документтерге керек.</translation>
    </message>
    <message>
        <source>Revenue and expenditure do not meet: %1.</source>
        <translation>Киреше менен чыгаша дал келбейт: %1.</translation>
    </message>
    <message>
        <source>Here stand the budgets of your aimak, side by side.</source>
        <translation>Бул жерде аймагыңыздын бюджеттери катар турат.</translation>
    </message>
    <message>
        <source>Amounts in %1. A double click or F2 changes a figure; every change can be undone.</source>
        <translation>Суммалар %1 менен. Эки жолу чыкылдатуу же F2 санды өзгөртөт; ар бир өзгөртүүнү кайтарса болот.</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Бюджетти импорттоо</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Жадыбалдар (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Буферден коюу</translation>
    </message>
    <message>
        <source>Import the table that was copied in Excel or Word (Ctrl+V)</source>
        <translation>Excel&apos;де же Word&apos;до көчүрүлгөн жадыбалды импорттоо (Ctrl+V)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the table in Excel or Word first.</source>
        <translation>Алмашуу буферинде жадыбал жок. Адегенде жадыбалды Excel&apos;де же Word&apos;до көчүрүңүз.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>How the budget is shown</source>
        <translation>Бюджет кандай көрсөтүлөт</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгөрүүлөр</translation>
    </message>
    <message>
        <source>Budget form</source>
        <translation>Бюджеттин формасы</translation>
    </message>
    <message>
        <source>Excel form</source>
        <translation>Excel формасы</translation>
    </message>
    <message>
        <source>A workbook for Excel that is read back without questions: by “Import from Excel…”, which shows only what was changed</source>
        <translation>Excel&apos;де толтурулуп, суроосуз кайра окулуучу форма: «Excel&apos;ден импорттоо…» баскычы эмне өзгөргөнүн гана көрсөтөт</translation>
    </message>
    <message>
        <source>Get the empty form…</source>
        <translation>Бош форманы алуу…</translation>
    </message>
    <message>
        <source>Edit %1 in Excel…</source>
        <translation>Excel&apos;де оңдоо: %1…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темалар</translation>
    </message>
</context>
<context>
    <name>eldin::ui::BudgetTreeModel</name>
    <message>
        <source>%1, total</source>
        <translation>%1, бардыгы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коду</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөрүү</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it like 1 234,5.</source>
        <translation>«%1» – сумма эмес. Мындай жазыңыз: 1 234,5.</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>болжол</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>долбоор</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>бекитилген</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>такталган</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>аткарылган</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Кирешелер</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Чыгашалар</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Каржылоо</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, found lines</source>
        <translation>%1, табылган саптар</translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation>бүт аймак</translation>
    </message>
    <message>
        <source>institution not stated</source>
        <translation>мекемеси көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>outside projects</source>
        <translation>долбоорлордон тышкары</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>каржы булагы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>approved on %1</source>
        <translation>%1-ж. бекитилген</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CardActions</name>
    <message>
        <source>Pictures…</source>
        <translation>Сүрөттөр…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Сүрөттү көчүрүү</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Сүрөттөр сактала турган папка</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сакталды: %1</translation>
    </message>
    <message>
        <source>The card in sight is copied: paste it into a message.</source>
        <translation>Көрүнүп турган карточка көчүрүлдү: аны билдирүүгө коюңуз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangeTotals</name>
    <message>
        <source>no change</source>
        <translation>өзгөрүү жок</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangesModel</name>
    <message>
        <source>no code</source>
        <translation>коду жок</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>аталышы жок</translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation>бүт аймак</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>долбоору жок</translation>
    </message>
    <message>
        <source>no source of money</source>
        <translation>каражат булагы жок</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (мурда: %2)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коду</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Мурда</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>added</source>
        <translation>кошулду</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгөрдү</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>башкача жазылды</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>алынды</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChangesPanel</name>
    <message>
        <source>From</source>
        <translation>Мурда</translation>
    </message>
    <message>
        <source>Compared budget</source>
        <translation>Мурунку бюджет</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one budget to another</comment>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>Budget it became</source>
        <translation>Азыркы бюджет</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Жадыбалды көчүрүү</translation>
    </message>
    <message>
        <source>For Excel or Word (Ctrl+C)</source>
        <translation>Excel же Word үчүн (Ctrl+C)</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Кайсы өзгөрүүлөр көрсөтүлөт</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Өзгөргөн саптар</translation>
    </message>
    <message>
        <source>Accepted proposals on this line</source>
        <translation>Ушул сап боюнча кабыл алынган сунуштар</translation>
    </message>
    <message>
        <source>There are no two budgets to compare yet. Import a second one, or copy the one you have as a new version.</source>
        <translation>Азырынча салыштыра турган эки бюджет жок. Экинчисин импорттоңуз же бар бюджетти жаңы версия катары көчүрүңүз.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Баары: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Кошулган: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Өзгөргөн: %1</translation>
    </message>
    <message>
        <source>Reworded: %1</source>
        <translation>Башкача жазылган: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Чыгарылган: %1</translation>
    </message>
    <message>
        <source>The two budgets are the same, line by line.</source>
        <translation>Эки бюджеттин бардык саптары бирдей.</translation>
    </message>
    <message>
        <source>No line changed in this way.</source>
        <translation>Мындай өзгөргөн сап жок.</translation>
    </message>
    <message>
        <source>No accepted proposal names this line.</source>
        <translation>Бул сапка байланыштуу кабыл алынган сунуш жок.</translation>
    </message>
    <message>
        <source>Accepted proposals on this line (Enter opens one):</source>
        <translation>Ушул сап боюнча кабыл алынган сунуштар (ачуу үчүн Enter):</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n сап көчүрүлдү.</numerusform>
            <numerusform>%n сап көчүрүлдү.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChatImporter</name>
    <message>
        <source>Messages of a chat</source>
        <translation>Маектешүүдөгү билдирүүлөр</translation>
    </message>
    <message>
        <source>Exported chats (*.txt *.json);;All files (*)</source>
        <translation>Сакталган маектешүүлөр (*.txt *.json);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the messages in the messenger first.</source>
        <translation>Алмашуу буферинде текст жок. Адегенде мессенджерден билдирүүлөрдү көчүрүңүз.</translation>
    </message>
    <message>
        <source>Pasted messages</source>
        <translation>Коюлган билдирүүлөр</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>%n билдирүү импорттолду.</numerusform>
            <numerusform>%n билдирүү импорттолду.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChatPlanDialog</name>
    <message>
        <source>Take all</source>
        <translation>Баарын алуу</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Баарын албоо</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>Билдирүүнүн толук тексти</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Алынбоо себеби</translation>
    </message>
    <message numerus="yes">
        <source>Import %n message(s)</source>
        <translation>
            <numerusform>%n билдирүүнү импорттоо</numerusform>
            <numerusform>%n билдирүүнү импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages read: %1. There already: %2. Dropped lines of the messenger itself: %3. What is ticked comes into the hearing; names and telephone numbers of the senders stay private.</source>
        <translation>Окулган билдирүүлөр: %1. Мурунтан бар: %2. Мессенджердин өзүнүн алынып салынган саптары: %3. Белгиленгендер угууга кошулат; жөнөтүүчүлөрдүн аты-жөнү жана телефону жашыруун бойдон калат.</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>&amp;Жазылган учуру:</translation>
    </message>
    <message>
        <source>When the messages were written</source>
        <translation>Билдирүүлөр качан жазылган</translation>
    </message>
    <message>
        <source>before the meetings, to the whole hearing</source>
        <translation>жыйындарга чейин, жалпы угууга</translation>
    </message>
    <message>
        <source>during the meeting: %1, %2</source>
        <translation>жыйын учурунда: %1, %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ChecklistPanel</name>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жетишпейт</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>убактысы келе элек</translation>
    </message>
    <message>
        <source>the program sees to it</source>
        <translation>программа камсыздайт</translation>
    </message>
    <message>
        <source>to be judged by you</source>
        <translation>өзүңүз баалайсыз</translation>
    </message>
    <message>
        <source>Check list of the hearing</source>
        <translation>Угуунун текшерүү тизмеси</translation>
    </message>
    <message>
        <source>Terms in days. They are custom, not law: check them against the law in force, and write down the day and the act.</source>
        <translation>Мөөнөттөр күн менен. Булар мыйзам эмес, калыптанган тажрыйба: колдонуудагы мыйзам менен салыштырып, күнүн жана актысын жазып коюңуз.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мөөнөт</translation>
    </message>
    <message>
        <source>%1, working days</source>
        <translation>%1, жумуш күндөрү</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Текшерилген күнү</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>текшериле элек</translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation>Акт жана берене</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Дем алыш күндөр</translation>
    </message>
    <message>
        <source>Terms, or days off</source>
        <translation>Мөөнөттөр же дем алыш күндөр</translation>
    </message>
    <message>
        <source>Days that are not worked in %1 and %2, besides weekends. The shipped ones are to be checked; add Orozo ait, Kurman ait and days that were moved.</source>
        <translation>%1 жана %2-жылдардагы ишемби, жекшембиден тышкары дем алыш күндөр. Даяр тизмени текшерип, Орозо айтты, Курман айтты жана которулган күндөрдү кошуңуз.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Күн кошуу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Майрам</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Иштелеби</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>жумуш күн</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>дем алыш</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Дем алыш күн</translation>
    </message>
    <message>
        <source>This day is worked now.</source>
        <translation>Бул күн эми жумуш күн болуп эсептелет.</translation>
    </message>
    <message>
        <source>The day is as the shipped calendar says.</source>
        <translation>Күн даяр тизмедегидей болду.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ClassificationPanel</name>
    <message>
        <source>Functions</source>
        <translation>Багыттар</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Беренелер</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Кирешелер</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Жаш курактар</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролдор</translation>
    </message>
    <message>
        <source>Which codes are shown</source>
        <translation>Кайсы коддор көрсөтүлөт</translation>
    </message>
    <message>
        <source>Find a code or words of its name (Ctrl+F)</source>
        <translation>Кодду же аталышындагы сөздөрдү издөө (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Кодду издөө</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Тизмени импорттоо…</translation>
    </message>
    <message>
        <source>An official list from Excel or a text file: code, names, years of validity</source>
        <translation>Excel&apos;деги же текст файлындагы расмий тизме: коду, аталыштары, колдонулган жылдары</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Текшерилген</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коду</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Жогорку коду</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Жылдан</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Жылга чейин</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>This table has no codes yet. Import the official list, or add a code.</source>
        <translation>Бул жадыбалда азырынча код жок. Расмий тизмени импорттоңуз же код кошуңуз.</translation>
    </message>
    <message>
        <source>No code fits what you look for.</source>
        <translation>Изделген код табылган жок.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Код кошуу</translation>
    </message>
    <message>
        <source>Code added.</source>
        <translation>Код кошулду.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Жаңы код</translation>
    </message>
    <message>
        <source>Code removed.</source>
        <translation>Код өчүрүлдү.</translation>
    </message>
    <message>
        <source>Import a list of codes</source>
        <translation>Коддордун тизмесин импорттоо</translation>
    </message>
    <message>
        <source>In Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Англисче</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n код импорттолду.</numerusform>
            <numerusform>%n код импорттолду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Мекемелер</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ClockQuestion</name>
    <message>
        <source>Yes, begin the meeting</source>
        <translation>Ооба, жыйынды баштоо</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No, I will set the clock first</source>
        <translation>Жок, адегенде саатты тууралайм</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It is %1 on %2, right?</source>
        <translation>Азыр саат %1, %2, туурабы?</translation>
    </message>
    <message>
        <source>The clock of this laptop shows a moment before the last change in the document. All times of the record are taken from it.</source>
        <translation>Ноутбуктун сааты документтеги акыркы өзгөртүүдөн мурунку убакытты көрсөтүп турат. Протоколдогу бардык убакыт ушул сааттан алынат.</translation>
    </message>
    <message>
        <source>The meeting was planned for another time. All times of the record are taken from the clock of this laptop.</source>
        <translation>Жыйын башка убакытка пландалган. Протоколдогу бардык убакыт ноутбуктун саатынан алынат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>Find anything in the document, a page or an action</source>
        <translation>Документтен каалаган нерсени, баракты же аракетти издөө</translation>
    </message>
    <message>
        <source>The document is still being read; more may be found.</source>
        <translation>Документ дагы окулуп жатат; кошумча табылышы мүмкүн.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or take a filter out.</source>
        <translation>Эч нерсе табылган жок. Азыраак тамга терип көрүңүз же чыпканы алып салыңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ConflictReview</name>
    <message>
        <source>Conflicts</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Чечүү</translation>
    </message>
    <message>
        <source>There are no conflicts to decide.</source>
        <translation>Чечиле турган карама-каршылыктар жок.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Мурда: %1</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Чечилди.</translation>
    </message>
    <message>
        <source>Perhaps registered twice: %1</source>
        <translation>Эки жолу катталса керек: %1</translation>
    </message>
    <message>
        <source>One person. This registration stays and takes over what the other one holds.</source>
        <translation>Бир эле адам. Ушул каттоо калат жана экинчисиндеги маалыматты өзүнө алат.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation>Булар эки башка адам.</translation>
    </message>
    <message>
        <source>Both registrations stay as they are.</source>
        <translation>Эки каттоо тең өзгөрүүсүз калат.</translation>
    </message>
    <message>
        <source>To decide: %1. A number chooses, Enter decides.</source>
        <translation>Чечилүүгө тийиш: %1. Сан баскычы тандайт, Enter чечет.</translation>
    </message>
    <message>
        <source>Written by somebody who did not know of the closing, and not taken: %1 (%2). It stays in the history.</source>
        <translation>Муну жабуу тууралуу билбеген адам жазган, ал алынган жок: %1 (%2). Ал тарыхта калат.</translation>
    </message>
    <message>
        <source>Two participants have the number %1</source>
        <translation>Эки катышуучунун номери бирдей: %1</translation>
    </message>
    <message>
        <source>Keeps the number. The other one gets the next free number.</source>
        <translation>Номери сакталат. Экинчиси кийинки бош номерди алат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CopyPanel</name>
    <message>
        <source>A verified copy for a stick or a colleague, who works in it and gives it back: “Bring in a copy” takes over what is new. It holds names and telephones too.</source>
        <translation>Флешка же кесиптеш үчүн текшерилген көчүрмө. Кесиптеш анда иштеп, кайра берет: жаңысын «Көчүрмөнү кошуу» кабыл алат. Анда аты-жөндөр жана телефондор да бар.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көчүрмөнү сактоо…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Аткарылышы</translation>
    </message>
    <message>
        <source>Without attached files: about %1 instead of %2</source>
        <translation>Тиркелген файлдарсыз: %2 ордуна болжол менен %1</translation>
    </message>
    <message>
        <source>Together with the program, for a stick: %1 more</source>
        <translation>Программа менен кошо, флешкага: дагы %1</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>Флешка же андагы папка</translation>
    </message>
    <message>
        <source>A copy of this day is there already: %1</source>
        <translation>Бул күндүн көчүрмөсү ал жерде бар: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көчүрмөнү сактоо</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>«Элдин үнү» документи (*.eldin)</translation>
    </message>
    <message>
        <source>The copy needs another name than the document itself.</source>
        <translation>Көчүрмөнүн аты документтин өзүнүн атынан башкача болушу керек.</translation>
    </message>
    <message>
        <source>Copy saved and verified: %1</source>
        <translation>Көчүрмө сакталып, текшерилди: %1</translation>
    </message>
    <message>
        <source>Copy and program saved and verified: %1</source>
        <translation>Көчүрмө жана программа сакталып, текшерилди: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CorrectionsDialog</name>
    <message>
        <source>Note the correction</source>
        <translation>Оңдоону киргизүү</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Corrections of the minutes</source>
        <translation>Протоколдун оңдоолору</translation>
    </message>
    <message>
        <source>The record is closed, so the text of the minutes stays as it was sealed. What is not right in it is noted here and printed behind it, with the day.</source>
        <translation>Жазуу жабылган, ошондуктан протоколдун тексти жабылгандагы бойдон калат. Андагы туура эмес жер бул жерге жазылып, күнү менен протоколдун аягында басылат.</translation>
    </message>
    <message>
        <source>What is not as it was, and how it was</source>
        <translation>Эмне туура эмес жазылган жана кандай болгон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>The correction is noted: it stands behind the minutes.</source>
        <translation>Оңдоо киргизилди: ал протоколдун аягында турат.</translation>
    </message>
    <message>
        <source>The correction was removed.</source>
        <translation>Оңдоо алынып салынды.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::CoursePanel</name>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Жыйындын күн тартиби</translation>
    </message>
    <message>
        <source>End this item</source>
        <translation>Маселени аяктоо</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Маселеге кайра кайтуу</translation>
    </message>
    <message>
        <source>Begin this item</source>
        <translation>Маселени баштоо</translation>
    </message>
    <message>
        <source>Enter in the agenda</source>
        <translation>Күн тартибинде Enter</translation>
    </message>
    <message>
        <source>Item ended.</source>
        <translation>Маселе аяктады.</translation>
    </message>
    <message>
        <source>Item begun.</source>
        <translation>Маселе башталды.</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>%1 аяктады</translation>
    </message>
    <message>
        <source>Planned until %1</source>
        <translation>План боюнча %1 чейин</translation>
    </message>
    <message>
        <source>End about %1</source>
        <translation>Болжол менен %1 аяктайт</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Азырынча эч ким катталган жок.</translation>
    </message>
    <message>
        <source>In the hall %1: women %2, men %3</source>
        <translation>Залда %1: аялдар – %2, эркектер – %3</translation>
    </message>
    <message>
        <source>Count the hall</source>
        <translation>Залды эсептөө</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Добуш берүү</translation>
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
        <translation>Бүгүнкү камдык көчүрмө жасалбай калды; ишиңиз сакталып турат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DamagedPage</name>
    <message>
        <source>The document is damaged</source>
        <translation>Документ бузулган</translation>
    </message>
    <message>
        <source>The newest sound backup</source>
        <translation>Эң акыркы бүтүн камдык көчүрмө</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Дагы эле окууга мүмкүн болгондор</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Жаңы файлга калыбына келтирүү…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Окууга мүмкүн болгонду сактап калуу…</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Сакталып калганды ачуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Keep it, and do not work on from the same stick or disk before it was looked at.</source>
        <translation>Ал файлда эч нерсе өзгөртүлгөн жок. Аны сактап коюңуз; флешканы же дискти текшертмейинче, андан иштөөнү улантпаңыз.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Камдык көчүрмөлөр изделүүдө…</translation>
    </message>
    <message>
        <source>There is no sound backup of this document here: %1</source>
        <translation>Бул документтин бүтүн камдык көчүрмөсү бул жерде жок: %1</translation>
    </message>
    <message>
        <source>Made on %1, %2. It was read through and is sound.</source>
        <translation>Жасалган убактысы: %1, көлөмү: %2. Толук окулду, бүтүн.</translation>
    </message>
    <message>
        <source>The file is read page by page, and all that is still legible goes into a new document.</source>
        <translation>Файл барак-барактан окулат, окулганынын баары жаңы документке жазылат.</translation>
    </message>
    <message>
        <source>What was saved and the backup hold the same.</source>
        <translation>Сакталып калган документ менен камдык көчүрмөнүн мазмуну бирдей.</translation>
    </message>
    <message>
        <source>What was saved beside the backup:</source>
        <translation>Сакталып калгандын камдык көчүрмөдөн айырмасы:</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Элдин үнү документи (*.eldin)</translation>
    </message>
    <message>
        <source>Restore the backup into a new file</source>
        <translation>Камдык көчүрмөнү жаңы файлга калыбына келтирүү</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>калыбына-келтирилген</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Калыбына келтирилүүдө…</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation>Окууга мүмкүн болгонду жаңы файлга сактоо</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>куткарылган</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Окулууда…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DocumentSearch</name>
    <message>
        <source>Questions and proposals</source>
        <translation>Суроолор жана сунуштар</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Угуулар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Бюджеттин беренелери</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Тиркелген файлдар</translation>
    </message>
    <message>
        <source>Wording of papers</source>
        <translation>Документтердин сөздөрү</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Айылдар</translation>
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
        <translation>Башка документти ачуу</translation>
    </message>
    <message>
        <source>Saved at %1. Every action is saved at once.</source>
        <translation>%1 сакталды. Ар бир аракет дароо сакталат.</translation>
    </message>
    <message>
        <source>Every action is saved at once.</source>
        <translation>Ар бир аракет дароо сакталат.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ишти өткөрүп берүү</translation>
    </message>
    <message>
        <source>Say who is working</source>
        <translation>Ким иштеп жатканын көрсөтүү</translation>
    </message>
    <message>
        <source>Practise a meeting</source>
        <translation>Көнүгүү: жыйынды өткөрүп көрүү</translation>
    </message>
    <message>
        <source>Show me round this page</source>
        <translation>Бул барак менен тааныштыруу</translation>
    </message>
    <message>
        <source>The places of the work, in the order of the job. A number beside a place says how much there waits for somebody.</source>
        <translation>Иштин бөлүмдөрү аткарыла турган тартипте турат. Жанындагы сан ал жерде канча нерсе күтүп турганын көрсөтөт.</translation>
    </message>
    <message>
        <source>The hearing you work on. Another one is chosen or planned here.</source>
        <translation>Сиз иштеп жаткан угуу. Башкасы ушул жерден тандалат же пландалат.</translation>
    </message>
    <message>
        <source>The next step on this page: if you do not know what to do, press this.</source>
        <translation>Бул барактагы кийинки кадам: эмне кылууну билбесеңиз, ушуну басыңыз.</translation>
    </message>
    <message>
        <source>Whatever was done last is taken back here (Ctrl+Z). Nothing needs to be saved: it is saved at once.</source>
        <translation>Акыркы аракет ушул жерден артка кайтарылат (Ctrl+Z). Эч нерсени атайын сактоонун кереги жок: баары ошол замат сакталат.</translation>
    </message>
    <message>
        <source>What was done last, when it was saved, and when the last backup was made.</source>
        <translation>Акыркы эмне кылынганы, качан сакталганы жана акыркы камдык көчүрмө качан жасалганы.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Маалыматты чыгаруу</translation>
    </message>
    <message>
        <source>Take over an export</source>
        <translation>Экспорттолгон маалыматты кабыл алуу</translation>
    </message>
    <message>
        <source>Ctrl+K finds by a word all that was said, answered or planned, every page and every action.</source>
        <translation>Ctrl+K айтылгандын, жооп берилгендин жана пландалгандын баарын, ар бир баракты жана ар бир аракетти бир сөз боюнча табат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::DossierButton</name>
    <message>
        <source>Something was changed meanwhile, so the folder was given up. Start it once more.</source>
        <translation>Ошол арада бир нерсе өзгөртүлдү, ошондуктан папка жазылган жок. Кайра баштаңыз.</translation>
    </message>
    <message>
        <source>All papers, tables, photos and scans of the hearing in a folder with an index page, for the archive and for contests.</source>
        <translation>Угуунун бардык документтери, жадыбалдары, сүрөттөрү жана сканерленген көчүрмөлөрү мазмун барагы менен бир папкада: архив жана сынактар үчүн.</translation>
    </message>
    <message>
        <source>Cancel (%1 of %2)</source>
        <translation>Токтотуу (%1 / %2)</translation>
    </message>
    <message>
        <source>Given up: nothing was written.</source>
        <translation>Токтотулду: эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Where to put the folder of the hearing</source>
        <translation>Угуунун папкасын кайда коюу керек</translation>
    </message>
    <message>
        <source>The whole file of the hearing stands in %1</source>
        <translation>Угуунун толук топтому бул жерде: %1</translation>
    </message>
    <message>
        <source>With names, for the archive…</source>
        <translation>Аты-жөндөрү менен, архив үчүн…</translation>
    </message>
    <message>
        <source>Without names, for contests and for everybody…</source>
        <translation>Аты-жөндөрү жок, сынактар жана баары үчүн…</translation>
    </message>
    <message>
        <source>Whole file into a folder</source>
        <translation>Баарын папкага сактоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that may tell of a person were left out.</source>
        <translation>
            <numerusform>Адам жөнүндө маалымат болушу мүмкүн болгон %n текст киргизилген жок.</numerusform>
            <numerusform>Адам жөнүндө маалымат болушу мүмкүн болгон %n текст киргизилген жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::EntryPanel</name>
    <message>
        <source>Who speaks: number or name  (Ctrl+N)</source>
        <translation>Ким сүйлөйт: номери же аты  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Village  (Ctrl+G)</source>
        <translation>Айыл  (Ctrl+G)</translation>
    </message>
    <message>
        <source>Amount, som  (Ctrl+M)</source>
        <translation>Сумма, сом  (Ctrl+M)</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимдүү</translation>
    </message>
    <message>
        <source>Speaker: number or name</source>
        <translation>Сүйлөөчү: номери же аты</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Amount asked for, som</source>
        <translation>Суралган сумма, сом</translation>
    </message>
    <message>
        <source>What is being said? Enter saves it.</source>
        <translation>Эмне айтылып жатат? Enter сактайт.</translation>
    </message>
    <message>
        <source>Words of the remark</source>
        <translation>Айтылган сөз</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>Register a participant (Ctrl+R)</source>
        <translation>Катышуучуну каттоо (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Kind of the remark (Ctrl+1 to Ctrl+5)</source>
        <translation>Айтылгандын түрү (Ctrl+1 – Ctrl+5)</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Түрү: %1</translation>
    </message>
    <message>
        <source>Amount %1?  Ctrl+M</source>
        <translation>Сумма %1?  Ctrl+M</translation>
    </message>
    <message>
        <source>No participant is called “%1”. Register them (Ctrl+R) or leave the field empty.</source>
        <translation>«%1» деген катышуучу жок. Аны каттаңыз (Ctrl+R) же талааны бош калтырыңыз.</translation>
    </message>
    <message>
        <source>“%1” is no amount in som.</source>
        <translation>«%1» сом менен сумма эмес.</translation>
    </message>
    <message>
        <source>Remark saved.</source>
        <translation>Айтылган сөз сакталды.</translation>
    </message>
    <message>
        <source>The floor is given.</source>
        <translation>Сөз берилди.</translation>
    </message>
    <message>
        <source>Topic  (Ctrl+H)</source>
        <translation>Тема  (Ctrl+H)</translation>
    </message>
    <message>
        <source>Topic, several with commas</source>
        <translation>Тема; бир нечесин үтүр менен жазыңыз</translation>
    </message>
    <message>
        <source>Enter saves · Ctrl+Enter answers · Ctrl+Shift+Enter: the same one goes on · ↓ corrects</source>
        <translation>Enter сактайт · Ctrl+Enter жооп жазат · Ctrl+Shift+Enter: ошол эле киши улантат · ↓ оңдойт</translation>
    </message>
    <message>
        <source>Alt with a digit: %1</source>
        <translation>Alt жана сан: %1</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Баракчалар</translation>
    </message>
    <message>
        <source>Key in slips of paper (Ctrl+Shift+B)</source>
        <translation>Кагаз баракчаларды киргизүү (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Which slip is it? Give its number, or leave the slips (Ctrl+Shift+B).</source>
        <translation>Бул кайсы баракча? Номерин жазыңыз же баракчалардан чыгыңыз (Ctrl+Shift+B).</translation>
    </message>
</context>
<context>
    <name>eldin::ui::EraseDialog</name>
    <message>
        <source>Erase the words of this person&apos;s remarks too</source>
        <translation>Бул адамдын айткан сөздөрүн да өчүрүү</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
    <message>
        <source>%1 will be erased from this document for good. It cannot be undone, and the steps before it cannot be undone any more either.</source>
        <translation>%1 бул документтен биротоло өчүрүлөт. Муну артка кайтарууга болбойт, мурунку кадамдарды да мындан кийин артка кайтарууга болбойт.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Бул адам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Эмне өчүрүлөт</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Эмне калат</translation>
    </message>
    <message>
        <source>These backups hold the person still. Delete them yourself if nobody needs them:</source>
        <translation>Бул камдык көчүрмөлөрдө ал адамдын маалыматы дагы эле бар. Алар эч кимге керек болбосо, өзүңүз өчүрүңүз:</translation>
    </message>
    <message>
        <source>No backup holds the person.</source>
        <translation>Камдык көчүрмөлөрдө ал адамдын маалыматы жок.</translation>
    </message>
    <message>
        <source>Texts and backups that hold the person still</source>
        <translation>Ал адам дагы эле аталган тексттер жана камдык көчүрмөлөр</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ExportPanel</name>
    <message>
        <source>The data of this document for other programs: for your website, for partners, for a statistician. Nothing in the document changes.</source>
        <translation>Бул документтеги маалымат башка программалар үчүн: сайтыңызга, өнөктөштөргө, статистикага. Документтин өзүндө эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Жадыбалдар (CSV)</translation>
    </message>
    <message>
        <source>A file for each table, for programs. To look at the data in Excel take the workbook: Excel does not read these files in every language.</source>
        <translation>Ар бир жадыбал өзүнчө файлда, программалар үчүн. Маалыматты Excel программасында көрүү үчүн Excel китебин тандаңыз: бул файлдарды Excel бардык тилде эле туура ача бербейт.</translation>
    </message>
    <message>
        <source>Complete copy (JSON)</source>
        <translation>Толук көчүрмө (JSON)</translation>
    </message>
    <message>
        <source>Everything with its numbers and sources, and the attached files. A new document can take it over again.</source>
        <translation>Бардык маалымат номерлери, булактары жана тиркелген файлдары менен. Аны жаңы документ кайра кабыл ала алат.</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Excel китеби</translation>
    </message>
    <message>
        <source>A sheet for each table with sums and charts, in the language of the window.</source>
        <translation>Ар бир жадыбал өзүнчө баракта, жыйынтыктары жана диаграммалары менен, терезенин тилинде.</translation>
    </message>
    <message>
        <source>Open Fiscal Data Package</source>
        <translation>Open Fiscal Data Package</translation>
    </message>
    <message>
        <source>The lines of all budgets in the form in which budgets are published over the world. Never with personal data.</source>
        <translation>Бардык бюджеттердин саптары дүйнөдө бюджеттер жарыяланган түрдө. Жеке маалымат эч качан жазылбайт.</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Жеке маалыматсыз</translation>
    </message>
    <message>
        <source>No names, telephones and attached files; a text that may name somebody is left out as a whole. Look the files through before you publish them.</source>
        <translation>Аты-жөнү, телефон номерлери жана тиркелген файлдар жазылбайт; кимдир бирөөнү атап коюшу мүмкүн болгон текст толугу менен алынып салынат. Жарыялоодон мурун файлдарды карап чыгыңыз.</translation>
    </message>
    <message>
        <source>The data are being written</source>
        <translation>Маалымат жазылып жатат</translation>
    </message>
    <message>
        <source>A complete copy (JSON) can be taken over into a new document: municipality, budgets, hearings and everything that belongs to them. It needs a document without budgets and hearings; Undo takes it back.</source>
        <translation>Толук көчүрмөнү (JSON) жаңы документке кабыл алса болот: айыл аймагын, бюджеттерди, угууларды жана аларга тиешелүү нерселердин баарын. Документте бюджеттер да, угуулар да болбошу керек; «Кайтаруу» аны жокко чыгарат.</translation>
    </message>
    <message>
        <source>Take over an export…</source>
        <translation>Экспорттолгон маалыматты кабыл алуу…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Маалыматты чыгаруу…</translation>
    </message>
    <message>
        <source>Where to put the folder with the data</source>
        <translation>Маалымат салынган папка кайда турсун</translation>
    </message>
    <message>
        <source>Given up: nothing was written.</source>
        <translation>Токтотулду: эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Files written: %1. They lie in %2</source>
        <translation>Жазылган файлдар: %1. Алар бул жерде: %2</translation>
    </message>
    <message>
        <source>The folder with export.json</source>
        <translation>export.json файлы бар папка</translation>
    </message>
    <message>
        <source>The export is taken over. Records: %1.</source>
        <translation>Экспорттолгон маалымат кабыл алынды. Жазуулар: %1.</translation>
    </message>
    <message>
        <source>Texts too long for one cell, which go on behind the last column: %1.</source>
        <translation>Бир уячага батпай, акыркы мамычанын артында уланган тексттер: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FileEraser</name>
    <message numerus="yes">
        <source>%n removed file(s) are in the document still, so that undo can bring them back: %1.</source>
        <translation>
            <numerusform>Алып салынган %n файл артка кайтаруу үчүн документте дагы эле турат: %1.</numerusform>
            <numerusform>Алып салынган %n файл артка кайтаруу үчүн документте дагы эле турат: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes go from this document, and from each copy when it is brought together with this one. Undo ends here.</source>
        <translation>Байттар бул документтен, ал эми башка көчүрмөлөрдөн ушул документ менен бириктирилгенде өчүрүлөт. Артка кайтаруу ушул жерден токтойт.</translation>
    </message>
    <message>
        <source>These backups hold them still; delete them yourself if nobody needs them:</source>
        <translation>Бул камдык көчүрмөлөрдө алар дагы эле бар; эч кимге керек болбосо, өзүңүз өчүрүңүз:</translation>
    </message>
    <message>
        <source>Remove for good? It cannot be undone.</source>
        <translation>Биротоло өчүрүлсүнбү? Муну артка кайтарууга болбойт.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
    <message>
        <source>Removed for good.</source>
        <translation>Биротоло өчүрүлдү.</translation>
    </message>
    <message numerus="yes">
        <source>Removed for good. %n backup(s) hold the files still.</source>
        <translation>
            <numerusform>Биротоло өчүрүлдү. Файлдар дагы эле %n камдык көчүрмөдө бар.</numerusform>
            <numerusform>Биротоло өчүрүлдү. Файлдар дагы эле %n камдык көчүрмөдө бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is attached elsewhere too, so its content stays in the document: %1.</source>
        <translation>Ушул эле файл башка жерде да тиркелген, ошондуктан анын мазмуну документте калат: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FilterChips</name>
    <message>
        <source>Take this filter out</source>
        <translation>Бул чыпканы алып салуу</translation>
    </message>
    <message>
        <source>Narrow the search by this</source>
        <translation>Издөөнү ушул боюнча тактоо</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FindingList</name>
    <message>
        <source>Needs attention: %1</source>
        <translation>Көңүл буруу керек: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Саптар (%1)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FloorPanel</name>
    <message>
        <source>One minute more.</source>
        <translation>Дагы бир мүнөт берилди.</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>man</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>Sex of the speaker</source>
        <translation>Сүйлөп жаткан адамдын жынысы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>The floor is free again (Ctrl+End at the end of a text)</source>
        <translation>Сөз бошойт (тексттин аягында Ctrl+End)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>The first of the list has the floor (Ctrl+→ at the end of a text)</source>
        <translation>Сөз кезектеги биринчи адамга берилет (тексттин аягында Ctrl+→)</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 мүн</translation>
    </message>
    <message>
        <source>Allow one minute more</source>
        <translation>Дагы бир мүнөт берүү</translation>
    </message>
    <message>
        <source>Time of the speech</source>
        <translation>Сөз сүйлөө убактысы</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Тыныгуу</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The floor is free.</source>
        <translation>Азыр эч ким сүйлөгөн жок.</translation>
    </message>
    <message>
        <source>Times are about: from the choice of the speaker to the saving of the words.</source>
        <translation>Убакыт болжолдуу: сүйлөөчү тандалгандан сөзү сакталганга чейин.</translation>
    </message>
    <message>
        <source>The clock stands.</source>
        <translation>Убакыт токтоп турат.</translation>
    </message>
    <message>
        <source>The time is over, by %1.</source>
        <translation>Убакыт бүттү, %1 ашты.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n секунд калды.</numerusform>
            <numerusform>%n секунд калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The speech goes on.</source>
        <translation>Сүйлөө уланууда.</translation>
    </message>
    <message>
        <source>%1 has the floor.</source>
        <translation>Сөз берилди: %1.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Белгиленди.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FollowUpPanel</name>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Day of the note (day.month.year)</source>
        <translation>Белги коюлган күн (күн.ай.жыл)</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Эмне жасалды же эмне үчүн жасалган жок</translation>
    </message>
    <message>
        <source>New date (day.month.year)</source>
        <translation>Жаңы мөөнөт (күн.ай.жыл)</translation>
    </message>
    <message>
        <source>Spent so far in all, som</source>
        <translation>Бүгүнкү күнгө чейин жумшалганы, сом</translation>
    </message>
    <message>
        <source>choose a state</source>
        <translation>абалын тандаңыз</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Белгини кошуу</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Белгини өчүрүү</translation>
    </message>
    <message>
        <source>the budget sets aside %1</source>
        <translation>бюджетте %1 каралган</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>мөөнөтү: %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Азырынча эч нерсе белгиленген эмес.</translation>
    </message>
    <message>
        <source>Choose the state first: done, in progress or not done.</source>
        <translation>Адегенде абалын тандаңыз: аткарылды, аткарылып жатат же аткарылган жок.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» – сумма эмес.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Белги кошулду.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Белги өчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::FormWriter</name>
    <message>
        <source>Where shall the form stand?</source>
        <translation>Форма кайда сакталсын?</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel китеби (*.xlsx)</translation>
    </message>
    <message>
        <source>Form written: %1</source>
        <translation>Форма жазылды: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::GapPanel</name>
    <message>
        <source>Gaps and notes</source>
        <translation>Айырмалар жана эскертүүлөр</translation>
    </message>
    <message>
        <source>Why? The papers will say it.</source>
        <translation>Эмне үчүн? Бул документтерде жазылат.</translation>
    </message>
    <message>
        <source>Reason for accepting the gaps</source>
        <translation>Айырмаларды кабыл алуунун себеби</translation>
    </message>
    <message>
        <source>%1 “%2”: stated %3, computed %4, difference %5 – %6</source>
        <translation>%1 «%2»: жадыбалда %3, эсептелгени %4, айырмасы %5 – %6</translation>
    </message>
    <message numerus="yes">
        <source>Import although %n total(s) do not agree with their lines</source>
        <translation>
            <numerusform>%n жыйынтык саптарына дал келбесе да импорттоо</numerusform>
            <numerusform>%n жыйынтык саптарына дал келбесе да импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Accepted, for: %2</source>
        <translation>%1. Кабыл алынат, себеби: %2</translation>
    </message>
    <message>
        <source>A reason of its own, if the one above does not fit</source>
        <translation>Жалпы себеп туура келбесе, ушул жыйынтыктын өз себеби</translation>
    </message>
    <message>
        <source>Reason for %1 alone</source>
        <translation>%1 үчүн гана себеп</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HandOverPanel</name>
    <message>
        <source>Go there</source>
        <translation>Ошол жерге өтүү</translation>
    </message>
    <message>
        <source>Save the paper…</source>
        <translation>Документти сактоо…</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 бери</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сакталды: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HeadCountModel</name>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>village not stated</source>
        <translation>айылы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>women</source>
        <translation>аялдар</translation>
    </message>
    <message>
        <source>men</source>
        <translation>эркектер</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>жынысы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>курагы көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>«%1» адамдардын саны эмес.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HeadCountView</name>
    <message>
        <source>People in the hall</source>
        <translation>Залдагы адамдар</translation>
    </message>
    <message>
        <source>Count those whose names are not on the registration sheet. Digits fill a cell, Enter goes on to the next, the arrows move.</source>
        <translation>Каттоо баракчасына жазылбаган адамдарды эсептеңиз. Санды терсеңиз уячага жазылат, Enter кийинкисине өтөт, жебелер жылдырат.</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Сактоо  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Угуунун жүрүшүнө кайтуу</translation>
    </message>
    <message>
        <source>Esc: nothing is changed</source>
        <translation>Esc: эч нерсе өзгөрбөйт</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>Эсептелди: %n</numerusform>
            <numerusform>Эсептелди: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted in the hall.</source>
        <translation>
            <numerusform>Залда %n адам эсептелди.</numerusform>
            <numerusform>Залда %n адам эсептелди.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::HearingForm</name>
    <message>
        <source>Meeting removed.</source>
        <translation>Жыйын өчүрүлдү.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Угуу</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Жыйындар</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Темасы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Order No</source>
        <translation>Тескеме №</translation>
    </message>
    <message>
        <source>draft budget</source>
        <translation>бюджеттин долбоору</translation>
    </message>
    <message>
        <source>budget execution</source>
        <translation>бюджеттин аткарылышы</translation>
    </message>
    <message>
        <source>No meeting yet: where and when do people come together?</source>
        <translation>Жыйын азырынча жок: эл кайда жана качан чогулат?</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Жыйын кошуу</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>тандалган жок</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HearingMenu</name>
    <message>
        <source>New hearing on a draft budget</source>
        <translation>Бюджеттин долбоору боюнча жаңы угуу</translation>
    </message>
    <message>
        <source>New hearing on budget execution</source>
        <translation>Бюджеттин аткарылышы боюнча жаңы угуу</translation>
    </message>
    <message>
        <source>New hearing like an earlier one</source>
        <translation>Мурдагысына окшош жаңы угуу</translation>
    </message>
    <message>
        <source>New hearing from the template “%1”</source>
        <translation>«%1» үлгүсү боюнча жаңы угуу</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Үлгүнү өчүрүү</translation>
    </message>
    <message>
        <source>Template removed.</source>
        <translation>Үлгү өчүрүлдү.</translation>
    </message>
    <message>
        <source>Keep tasks and agenda as our template</source>
        <translation>Тапшырмаларды жана күн тартибин үлгү катары сактоо</translation>
    </message>
    <message>
        <source>Take a template from a file…</source>
        <translation>Үлгүнү файлдан алуу…</translation>
    </message>
    <message>
        <source>Write tasks and agenda to a template file…</source>
        <translation>Тапшырмаларды жана күн тартибин үлгү файлына жазуу…</translation>
    </message>
    <message>
        <source>Hearing added.</source>
        <translation>Угуу кошулду.</translation>
    </message>
    <message>
        <source>Hearing added; its days are moved.</source>
        <translation>Угуу кошулду; күндөрү жылдырылды.</translation>
    </message>
    <message>
        <source>The template is kept in this file; new hearings can begin from it.</source>
        <translation>Үлгү ушул файлда сакталды; жаңы угууларды ошондон баштаса болот.</translation>
    </message>
    <message>
        <source>%1, No %2</source>
        <translation>%1, № %2</translation>
    </message>
    <message>
        <source>Our hearing on a draft</source>
        <translation>Долбоор боюнча биздин угуу</translation>
    </message>
    <message>
        <source>Our hearing on execution</source>
        <translation>Аткарылышы боюнча биздин угуу</translation>
    </message>
    <message>
        <source>Template of a hearing</source>
        <translation>Угуунун үлгүсү</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Үлгүлөр (*.json)</translation>
    </message>
    <message>
        <source>hearing template</source>
        <translation>угуунун үлгүсү</translation>
    </message>
    <message>
        <source>The template is written.</source>
        <translation>Үлгү жазылды.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::HoldersPanel</name>
    <message>
        <source>head of the aiyl okmotu</source>
        <translation>айыл өкмөтүнүн башчысы</translation>
    </message>
    <message>
        <source>chair of the council</source>
        <translation>айылдык кеңештин төрагасы</translation>
    </message>
    <message>
        <source>head of finance</source>
        <translation>финансы-экономика бөлүмүнүн башчысы</translation>
    </message>
    <message>
        <source>executive secretary</source>
        <translation>жооптуу катчы</translation>
    </message>
    <message>
        <source>Holder of an office removed.</source>
        <translation>Кызмат адамы өчүрүлдү.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кол коюучулар</translation>
    </message>
    <message>
        <source>Nobody yet: papers leave a line for the name of the head.</source>
        <translation>Азырынча эч ким жок: документтерде башчынын аты-жөнү үчүн бош сызык калат.</translation>
    </message>
    <message>
        <source>Add a holder of an office</source>
        <translation>Кызмат адамын кошуу</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>М. а.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>Качантан</translation>
    </message>
    <message>
        <source>until</source>
        <translation>Качанга чейин</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ImportDecisions</name>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файлга сактоо…</translation>
    </message>
    <message>
        <source>as the sheet says</source>
        <translation>барактагыдай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлчөм бирдиги</translation>
    </message>
    <message>
        <source>year?</source>
        <translation>жылы?</translation>
    </message>
    <message>
        <source>Revenue: %1</source>
        <translation>Киреше: %1</translation>
    </message>
    <message>
        <source>Expenditure: %1</source>
        <translation>Чыгаша: %1</translation>
    </message>
    <message>
        <source>Financing: %1</source>
        <translation>Каржылоо: %1</translation>
    </message>
    <message>
        <source>Becomes version %1. Against version %2: %3 added, %4 changed, %5 removed.</source>
        <translation>%1-версия болуп сакталат. %2-версияга салыштырмалуу: %3 сап кошулду, %4 өзгөрдү, %5 алынды.</translation>
    </message>
    <message>
        <source>What was chosen for “%1” is used again.</source>
        <translation>«%1» үчүн тандалгандар кайра колдонулду.</translation>
    </message>
    <message>
        <source>What you chose is kept for the next table of this shape.</source>
        <translation>Тандаганыңыз ушундай түзүлүштөгү кийинки жадыбал үчүн сакталат.</translation>
    </message>
    <message>
        <source>Rows with amounts: %1, budget lines: %2, subtotals: %3, left out: %4</source>
        <translation>Суммасы бар саптар: %1, бюджет саптары: %2, аралык жыйынтыктар: %3, эсептелбегени: %4</translation>
    </message>
    <message>
        <source>Nothing has changed since version %1.</source>
        <translation>%1-версиядан бери эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>as they read</source>
        <translation>жазылганы боюнча</translation>
    </message>
    <message>
        <source>Language of the names</source>
        <translation>Аталыштардын тили</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>таанылды: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Бюджетти импорттоо</translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation>Барак кандай түшүнүлдү</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Окулууда…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>%n сапты импорттоо</numerusform>
            <numerusform>%n сапты импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) accepted</source>
        <translation>
            <numerusform>%n айырма кабыл алынды</numerusform>
            <numerusform>%n айырма кабыл алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported.</source>
        <translation>
            <numerusform>%n сап импорттолду.</numerusform>
            <numerusform>%n сап импорттолду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrongly understood? Click the head of a column or the number of a row and say what it is.</source>
        <translation>Туура эмес түшүнүлдүбү? Мамычанын башын же саптын номерин чыкылдатып, ал эмне экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The choices are forgotten.</source>
        <translation>Тандоолор өчүрүлдү.</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>Тандоолорду сактоо</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The choices are saved: %1</source>
        <translation>Тандоолор сакталды: %1</translation>
    </message>
    <message>
        <source>Sheets that become one budget</source>
        <translation>Бир бюджет болгон барактар</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Эч нерсе өзгөргөн жок</translation>
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
        <translation>%1 тамгасын жазуу</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LeadDialog</name>
    <message>
        <source>Take this one</source>
        <translation>Ушуну тандоо</translation>
    </message>
    <message>
        <source>Which remark?</source>
        <translation>Кайсы пикир?</translation>
    </message>
    <message>
        <source>Find a number or words</source>
        <translation>Номерин же сөздөрдү издөө</translation>
    </message>
    <message>
        <source>Remarks, the most similar first</source>
        <translation>Пикирлер, эң окшошу биринчи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LedgerView</name>
    <message>
        <source>Promises</source>
        <translation>Кабыл алынган сунуштар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>белги жок</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Кабыл алынган сунуш</translation>
    </message>
    <message>
        <source>Granted, %1</source>
        <translation>Бөлүнгөнү, %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LetterheadPanel</name>
    <message>
        <source>The coat of arms was removed.</source>
        <translation>Герб алынып салынды.</translation>
    </message>
    <message>
        <source>Official papers</source>
        <translation>Расмий документтер</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Герб</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Гербди тандоо</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Remove the coat of arms</source>
        <translation>Гербди алып салуу</translation>
    </message>
    <message>
        <source>Head, KY</source>
        <translation>Башы, KY</translation>
    </message>
    <message>
        <source>Head, RU</source>
        <translation>Башы, RU</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>Сол, оң</translation>
    </message>
    <message>
        <source>Top, bottom</source>
        <translation>Үстү, асты</translation>
    </message>
    <message>
        <source>Letters, lines</source>
        <translation>Тамга, сап</translation>
    </message>
    <message>
        <source>Head of official papers in Kyrgyz</source>
        <translation>Расмий документтин кыргызча башы</translation>
    </message>
    <message>
        <source>Head of official papers in Russian</source>
        <translation>Расмий документтин орусча башы</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Сол жаккы талаа</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Оң жаккы талаа</translation>
    </message>
    <message>
        <source>Upper margin</source>
        <translation>Үстүнкү талаа</translation>
    </message>
    <message>
        <source>Lower margin</source>
        <translation>Астыңкы талаа</translation>
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
        <translation>Тамганын өлчөмү</translation>
    </message>
    <message>
        <source>Space from line to line</source>
        <translation>Саптардын аралыгы</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp);;All files (*)</source>
        <translation>Сүрөттөр (*.png *.jpg *.jpeg *.bmp *.webp);;Бардык файлдар (*)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LettersDialog</name>
    <message>
        <source>Restore Kyrgyz letters</source>
        <translation>Кыргыз тамгаларын калыбына келтирүү</translation>
    </message>
    <message>
        <source>Ticked words are written with their ң, ө, ү. Look through them: some words are right without.</source>
        <translation>Белгиленген сөздөр ң, ө, ү менен жазылат. Карап чыгыңыз: айрым сөздөр аларсыз да туура.</translation>
    </message>
    <message>
        <source>Words that may lack Kyrgyz letters</source>
        <translation>Кыргыз тамгалары жетишпей калышы мүмкүн болгон сөздөр</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n word(s)</source>
        <translation>
            <numerusform>%n сөздү калыбына келтирүү</numerusform>
            <numerusform>%n сөздү калыбына келтирүү</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineAnswers</name>
    <message>
        <source>Proposals that changed this line</source>
        <translation>Ушул сапты өзгөрткөн сунуштар</translation>
    </message>
    <message>
        <source>Enter or a click leads to the answer</source>
        <translation>Enter же чыкылдатуу жоопко алып барат</translation>
    </message>
    <message>
        <source>Made for accepted proposals; they put in %1:</source>
        <translation>Кабыл алынган сунуштар үчүн ачылган сап; алар боюнча кошулганы – %1:</translation>
    </message>
    <message>
        <source>Accepted proposals put in %1:</source>
        <translation>Кабыл алынган сунуштар боюнча кошулганы – %1:</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineGrouping</name>
    <message>
        <source>By function</source>
        <translation>Багыттар боюнча</translation>
    </message>
    <message>
        <source>By economic item</source>
        <translation>Беренелер боюнча</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Мекемелер боюнча</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>Айылдар боюнча</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Долбоорлор боюнча</translation>
    </message>
    <message>
        <source>By source of money</source>
        <translation>Каржы булактары боюнча</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Тизме түрүндө</translation>
    </message>
    <message>
        <source>How the lines are grouped</source>
        <translation>Саптар кандай топтолот</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LineInspector</name>
    <message>
        <source>Code</source>
        <translation>Коду</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Беренеси</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булагы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>Protected item</source>
        <translation>Корголгон берене</translation>
    </message>
    <message>
        <source>A protected item (wages, taxes on them, benefits …) may not be cut.</source>
        <translation>Корголгон беренени (эмгек акы, андан чегерүүлөр, жөлөкпулдар …) кыскартууга болбойт.</translation>
    </message>
    <message>
        <source>whole aimak</source>
        <translation>бүт аймак</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>кол менен киргизилген</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>барак: %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>уяча: %1</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Мекеме</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Каржы булагы</translation>
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
        <translation>Бюджет: %1  (Ctrl+L: башкасы)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::LinesPanel</name>
    <message>
        <source>Part of the budget</source>
        <translation>Бюджеттин бөлүгү</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Ins or Ctrl+I</source>
        <translation>Ins же Ctrl+I</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Del or Ctrl+D</source>
        <translation>Del же Ctrl+D</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Бюджеттин саптары</translation>
    </message>
    <message>
        <source>There is no budget yet. Bring in your Excel workbook: its totals are checked line by line, and nothing is guessed.</source>
        <translation>Бюджет азырынча жок. Excel китебиңизди киргизиңиз: жыйынтыктары сап-саптан текшерилет, эч нерсе болжолдоп алынбайт.</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Excel&apos;ден импорттоо…</translation>
    </message>
    <message>
        <source>Beside it: %1</source>
        <translation>Жанындагылар: %1</translation>
    </message>
    <message>
        <source>What it consists of</source>
        <translation>Эмнелерден турат</translation>
    </message>
    <message>
        <source>Line added.</source>
        <translation>Сап кошулду.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Жаңы сап</translation>
    </message>
    <message>
        <source>Line split.</source>
        <translation>Сап бөлүндү.</translation>
    </message>
    <message>
        <source>Find a line (Ctrl+F)</source>
        <translation>Сап издөө (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a line by words or code</source>
        <translation>Сапты сөзү же коду боюнча издөө</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Бөлүү…</translation>
    </message>
    <message>
        <source>Make two lines of one (Ctrl+T)</source>
        <translation>Бир саптан эки сап жасоо (Ctrl+T)</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Өйдө жылдыруу (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Төмөн жылдыруу (Alt+↓)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>%n сап өчүрүлдү.</numerusform>
            <numerusform>%n сап өчүрүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all lines again</source>
        <translation>Бардык саптарды кайра көрсөтүү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MainWindow</name>
    <message>
        <source>Where shall the document lie?</source>
        <translation>Документ кайда сакталсын?</translation>
    </message>
    <message>
        <source>budget-hearings.eldin</source>
        <translation>бюджеттик-угуулар.eldin</translation>
    </message>
    <message>
        <source>Documents of Eldin Unu (*.eldin)</source>
        <translation>«Элдин үнү» документтери (*.eldin)</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Документти ачуу</translation>
    </message>
    <message>
        <source>Documents of Eldin Unu (*.eldin);;All files (*)</source>
        <translation>«Элдин үнү» документтери (*.eldin);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Where shall the example lie?</source>
        <translation>Үлгү кайда сакталсын?</translation>
    </message>
    <message>
        <source>example-ak-bulak.eldin</source>
        <translation>үлгү-ак-булак.eldin</translation>
    </message>
    <message>
        <source>Eldin Unu</source>
        <translation>Элдин үнү</translation>
    </message>
    <message>
        <source>Open a document first, then drop the table on it.</source>
        <translation>Адегенде документти ачып, андан кийин жадыбалды ага таштаңыз.</translation>
    </message>
    <message>
        <source>Begin the practice anew?</source>
        <translation>Көнүгүү кайра башталсынбы?</translation>
    </message>
    <message>
        <source>There is a practice copy from before. Beginning anew throws it away; otherwise it goes on where it stopped.</source>
        <translation>Мурунку көнүгүүнүн көчүрмөсү бар. Кайра баштасаңыз, ал өчүрүлөт; антпесе, токтогон жеринен улантылат.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Кайра баштоо</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Көнүгүү</translation>
    </message>
    <message>
        <source>Open a document first, then drop the picture on it.</source>
        <translation>Адегенде документти ачып, анан сүрөттү ошого таштаңыз.</translation>
    </message>
    <message>
        <source>This document is open for reading only: nothing can be attached.</source>
        <translation>Бул документ окуу үчүн гана ачылган: файл тиркөөгө болбойт.</translation>
    </message>
    <message>
        <source>There is no hearing yet that the picture could belong to.</source>
        <translation>Сүрөт тиешелүү боло турган угуу азырынча жок.</translation>
    </message>
    <message>
        <source>A PDF is no photo. Show the paper of which it is a scan on the page “Papers” and drop it there.</source>
        <translation>PDF файлы сүрөт эмес. «Документтер» барагында ал кайсы документтин сканы болсо, ошону көрсөтүп, файлды ошол жерге таштаңыз.</translation>
    </message>
    <message>
        <source>This document was of an older version and has been brought up to this one; a backup keeps it as it was.</source>
        <translation>Документ мурунку чыгарылыштыкы эле, ушул чыгарылышка ылайыкталды; мурунку абалы камдык көчүрмөдө сакталды.</translation>
    </message>
    <message>
        <source>This document is of an older version: you are reading a copy that was brought up to this one.</source>
        <translation>Документ мурунку чыгарылыштыкы: сиз анын ушул чыгарылышка ылайыкталган көчүрмөсүн окуп жатасыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MeetingPage</name>
    <message>
        <source>There is no meeting yet whose course could be written down. Plan the day and the place first.</source>
        <translation>Жүрүшү жазыла турган жыйын азырынча жок. Адегенде күнүн жана жерин белгилеңиз.</translation>
    </message>
    <message>
        <source>To the preparation</source>
        <translation>Даярдыкка өтүү</translation>
    </message>
    <message>
        <source>Meeting of the hearing</source>
        <translation>Угуунун жыйыны</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Ким сүйлөйт</translation>
    </message>
    <message>
        <source>Village of the remark</source>
        <translation>Айтылган сөз кайсы айыл жөнүндө</translation>
    </message>
    <message>
        <source>Take the proposed amount</source>
        <translation>Сунушталган сумманы алуу</translation>
    </message>
    <message>
        <source>Register a participant</source>
        <translation>Катышуучуну каттоо</translation>
    </message>
    <message>
        <source>Go on in the agenda</source>
        <translation>Күн тартиби боюнча улантуу</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ордунда жооп берүү</translation>
    </message>
    <message>
        <source>Take the meeting up again</source>
        <translation>Жыйынды кайра улантуу</translation>
    </message>
    <message>
        <source>Here everything that is said at the hearing is written down as it is said.</source>
        <translation>Угууда айтылгандын баары бул жерге айтылгандай жазылат.</translation>
    </message>
    <message>
        <source>The record was closed on %1: what was said can be read, but nothing can be added or changed.</source>
        <translation>Жазуу %1 жабылган: айтылгандарды окуса болот, бирок эч нерсе кошууга же өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>The document is open for reading only: nothing can be written down here.</source>
        <translation>Документ окуу үчүн гана ачылган: бул жерге эч нерсе жазууга болбойт.</translation>
    </message>
    <message>
        <source>The meeting is over.</source>
        <translation>Жыйын аяктады.</translation>
    </message>
    <message>
        <source>No item of the agenda is under way.</source>
        <translation>Күн тартибиндеги бир да маселе баштала элек.</translation>
    </message>
    <message>
        <source>To the responses</source>
        <translation>Жоопторго өтүү</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>Кийинки жыйынга өтүү</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Жазууну жабуу</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Жыйынды аяктоо</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Жыйынды баштоо</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Кийинки маселе</translation>
    </message>
    <message>
        <source>Close the record?</source>
        <translation>Жазуу жабылсынбы?</translation>
    </message>
    <message>
        <source>The proposals get their numbers. After that nothing that was said can be added or changed, and this cannot be undone.</source>
        <translation>Сунуштарга номер берилет. Андан кийин айтылгандарга эч нерсе кошууга да, аларды өзгөртүүгө да болбойт, бул аракетти кайтаруу мүмкүн эмес.</translation>
    </message>
    <message numerus="yes">
        <source>The record is closed; %n proposal(s) are numbered.</source>
        <translation>
            <numerusform>Жазуу жабылды; %n сунушка номер берилди.</numerusform>
            <numerusform>Жазуу жабылды; %n сунушка номер берилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Сүйлөөчүлөрдүн кезеги</translation>
    </message>
    <message>
        <source>Pause the speech</source>
        <translation>Сүйлөөнү токтотуп туруу</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Сүйлөөнү аяктоо</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Кийинки сүйлөөчү</translation>
    </message>
    <message>
        <source>Who spoke how much</source>
        <translation>Ким канча сүйлөдү</translation>
    </message>
    <message>
        <source>Link the proposed function of the budget</source>
        <translation>Сунушталган бюджет функциясына байлоо</translation>
    </message>
    <message>
        <source>Topic of the remark</source>
        <translation>Айтылган сөздүн темасы</translation>
    </message>
    <message>
        <source>Count the people in the hall</source>
        <translation>Залдагы адамдарды эсептөө</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Добуш берүү</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Approve the presidium and the agenda</source>
        <translation>Президиумду жана күн тартибин бекитүү</translation>
    </message>
    <message>
        <source>Approve the rules</source>
        <translation>Регламентти бекитүү</translation>
    </message>
    <message>
        <source>Take the vote</source>
        <translation>Добушка коюу</translation>
    </message>
    <message>
        <source>Wall of the hall</source>
        <translation>Залдагы экран</translation>
    </message>
    <message>
        <source>What if: cost of what is asked for</source>
        <translation>Суралган иш канчага турат</translation>
    </message>
    <message>
        <source>Key in slips of paper</source>
        <translation>Кагаз баракчаларды киргизүү</translation>
    </message>
    <message>
        <source>Says the same as what was said before</source>
        <translation>Мурда айтылган менен бирдей</translation>
    </message>
    <message>
        <source>Recordings of the meeting</source>
        <translation>Жыйындын үн жазуулары</translation>
    </message>
    <message>
        <source>The vote is not recorded yet: Ctrl+Enter records it, Esc leaves it.</source>
        <translation>Добуш берүү али жазыла элек: Ctrl+Enter жазат, Esc жазбай чыгат.</translation>
    </message>
    <message>
        <source>The answer is not saved yet: Enter saves it, Esc leaves it.</source>
        <translation>Жооп али сактала элек: Enter сактайт, Esc сактабай чыгат.</translation>
    </message>
    <message>
        <source>The agenda: what is under way, how long it takes, and when the meeting will end. Below it: who is in the hall.</source>
        <translation>Күн тартиби: азыр кайсы маселе каралып жатат, канча убакыт алат жана жыйын качан бүтөт. Астында – залда канча киши бар.</translation>
    </message>
    <message>
        <source>The next step of the meeting. Ctrl+J takes it from wherever you write.</source>
        <translation>Жыйындын кийинки кадамы. Кайсы жерде жазып отурсаңыз да, Ctrl+J аны аткарат.</translation>
    </message>
    <message>
        <source>Here you write down what people say. Type, press Enter, and it is saved; the cursor is ready for the next one.</source>
        <translation>Элдин айткандары ушул жерге жазылат. Териңиз, Enter басыңыз – сакталды; курсор кийинкисине даяр турат.</translation>
    </message>
    <message>
        <source>A question, a comment, a proposal, criticism or thanks: Ctrl+1 to Ctrl+5.</source>
        <translation>Суроо, пикир, сунуш, сын же ыраазычылык: Ctrl+1ден Ctrl+5ке чейин.</translation>
    </message>
    <message>
        <source>Who speaks: Ctrl+N, then the number on the list or the name. Whoever is chosen has the floor, and the times are noted.</source>
        <translation>Ким сүйлөп жатат: Ctrl+N, анан тизмедеги номери же аты. Тандалган кишиге сөз берилет, убактысы жазылат.</translation>
    </message>
    <message>
        <source>If many want to speak, Ctrl+B opens a list of speakers with a watch.</source>
        <translation>Сүйлөй турган киши көп болсо, Ctrl+B саат көрсөткөн сөзгө чыгуучулардын тизмесин ачат.</translation>
    </message>
    <message>
        <source>What was said, newest first. Enter corrects, Ctrl+Z takes back whatever was done last.</source>
        <translation>Айтылгандар, эң жаңысы башында. Enter оңдойт, Ctrl+Z акыркы аракетти артка кайтарат.</translation>
    </message>
    <message>
        <source>Registered participants</source>
        <translation>Катталган катышуучулар</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Канчага турат?</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Үн жазуулар</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Катталгандар</translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation>Жыйын уланууда.</translation>
    </message>
    <message>
        <source>Code for checking: %1.</source>
        <translation>Текшерүү коду: %1.</translation>
    </message>
    <message>
        <source>This approves the text of the minutes. What is found wrong in it later is noted as a correction and printed behind it (Papers, Minutes).</source>
        <translation>Ушуну менен протоколдун тексти бекитилет. Андан кийин табылган ката оңдоо катары белгиленип, тексттин артына басылат (Документтер, Протокол).</translation>
    </message>
    <message>
        <source>The second count is not compared yet: Ctrl+Enter compares it, Esc leaves the vote counted once.</source>
        <translation>Экинчи эсеп али салыштырыла элек: Ctrl+Enter салыштырат, Esc добуштарды бир жолу саналган бойдон калтырат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MergePanel</name>
    <message>
        <source>A colleague worked in a copy of this document? Bring in what is new there: nothing that was written here is lost, and Undo takes it back. A backup is made before.</source>
        <translation>Кесиптешиңиз бул документтин көчүрмөсүндө иштедиби? Андагы жаңы нерселерди кошуңуз: бул жерде жазылгандардан эч нерсе жоголбойт, артка кайтарууга да болот. Алдын ала камдык көчүрмө жасалат.</translation>
    </message>
    <message>
        <source>Bring in a copy…</source>
        <translation>Көчүрмөнү кошуу…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Bring in a copy</source>
        <translation>Көчүрмөнү кошуу</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>«Элдин үнү» документи (*.eldin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Looking at the copy…</source>
        <translation>Көчүрмө каралып жатат…</translation>
    </message>
    <message>
        <source>The copy is brought in. New actions: %1. Conflicts to decide: %2.</source>
        <translation>Көчүрмө кошулду. Жаңы аракеттер: %1. Чечиле турган карама-каршылыктар: %2.</translation>
    </message>
    <message>
        <source>The copy is being brought in. Esc ends it, and nothing is changed.</source>
        <translation>Көчүрмө кошулуп жатат. Esc баскычы токтотот, анда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>The program is still looking at another copy. Wait until that is finished, then bring in this one.</source>
        <translation>Программа дагы эле башка көчүрмөнү карап жатат. Аягына чыкканын күтүп, анан муну кошуңуз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MirrorPanel</name>
    <message>
        <source>Who spoke how much</source>
        <translation>Ким канча сүйлөдү</translation>
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
        <translation>Ким канча сүйлөдү</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Угуунун жүрүшүнө кайтуу</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>By what the people are told apart</source>
        <translation>Адамдар эмне боюнча бөлүнөт</translation>
    </message>
    <message>
        <source>Reports and answers of officials are left out.</source>
        <translation>Кызмат адамдарынын баяндамалары жана жооптору эсепке кирген жок.</translation>
    </message>
    <message>
        <source>The times are about: they run from the choice of a speaker to the saving of the words.</source>
        <translation>Убакыт болжолдуу: ал сүйлөөчү тандалгандан сөзү сакталганга чейин эсептелет.</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Сүйлөгөн сөздөр</translation>
    </message>
    <message>
        <source>This is a public copy: small groups are not told apart in it, so the sizes of groups are the least they can have been.</source>
        <translation>Бул – ачык көчүрмө: анда чакан топтор бөлүнүп көрсөтүлбөйт, ошондуктан топтордун саны – эң аз дегендеги сан.</translation>
    </message>
    <message>
        <source>The residents of these groups are not known; they are entered under Budget, Aiyl aimak.</source>
        <translation>Бул топтордогу калктын саны белгисиз; ал «Бюджет», «Айыл аймагы» бөлүмүндө жазылат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::MunicipalityPanel</name>
    <message>
        <source>Village removed.</source>
        <translation>Айыл өчүрүлдү.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Territory code</source>
        <translation>Аймактын коду</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Району</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облусу</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Калкынын саны</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыш</translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation>14 цифра</translation>
    </message>
    <message>
        <source>Aiyl aimak</source>
        <translation>Айыл аймагы</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Айылдар</translation>
    </message>
    <message>
        <source>No villages yet. They are needed to tell where people come from and where money goes.</source>
        <translation>Айылдар азырынча жок. Алар эл кайдан келгенин жана акча кайда жумшаларын көрсөтүү үчүн керек.</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Айыл кошуу</translation>
    </message>
    <message>
        <source>Name, Kyrgyz</source>
        <translation>Кыргызча аталышы</translation>
    </message>
    <message>
        <source>Name, Russian</source>
        <translation>Орусча аталышы</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Үй чарбалары</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Жаңы айыл</translation>
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
        <translation>%1, күтүп тургандар: %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OfficialsPanel</name>
    <message>
        <source>chair</source>
        <translation>төрага</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>катчы</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>алып баруучу</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>каттоочу</translation>
    </message>
    <message>
        <source>presidium</source>
        <translation>президиум</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>баяндамачы</translation>
    </message>
    <message>
        <source>Official removed.</source>
        <translation>Жооптуу адам өчүрүлдү.</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Жооптуу адамдар</translation>
    </message>
    <message>
        <source>Nobody named yet: the protocol needs a chair and a secretary.</source>
        <translation>Азырынча эч ким дайындалган жок: протоколго төрага жана катчы керек.</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Жооптуу адам кошуу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Милдети</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Add a meeting first: officials belong to it.</source>
        <translation>Адегенде жыйын кошуңуз: жооптуу адамдар ага таандык.</translation>
    </message>
    <message>
        <source>Name of the official</source>
        <translation>Жооптуу адамдын аты-жөнү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OtherTables</name>
    <message>
        <source>Import its budget (%1)…</source>
        <translation>Бюджетин импорттоо (%1)…</translation>
    </message>
    <message>
        <source>Import its participants (%1)…</source>
        <translation>Катышуучуларын импорттоо (%1)…</translation>
    </message>
    <message>
        <source>Import its proposals and answers (%1)…</source>
        <translation>Сунуштарын жана жоопторун импорттоо (%1)…</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The program is still busy with another file. Wait until that is finished, then try again.</source>
        <translation>Программа дагы эле башка файл менен алек. Аягына чыкканын күтүп, кайра аракет кылыңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OverviewPage</name>
    <message>
        <source>People</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Сунуш-суроолор</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Мурунку сунуштар</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>Жакынкы тапшырмалар</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Даярдыктын абалы</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Акча кайдан келет</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Акча кайда жумшалат</translation>
    </message>
    <message>
        <source>Where your budget and your hearings stand, on one screen.</source>
        <translation>Бюджетиңиз жана угууларыңыз кандай абалда – бир экранда.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Угуу</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>күнү белгиленген жок</translation>
    </message>
    <message>
        <source>To the hearing</source>
        <translation>Угууга калды</translation>
    </message>
    <message>
        <source>Since the hearing</source>
        <translation>Угуудан бери</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>women %1, men %2</source>
        <translation>аялдар %1, эркектер %2</translation>
    </message>
    <message>
        <source>nobody registered yet</source>
        <translation>азырынча эч ким катталган жок</translation>
    </message>
    <message>
        <source>proposals: %1, answered: %2</source>
        <translation>сунуштар: %1, жооп берилгени: %2</translation>
    </message>
    <message>
        <source>no proposals yet</source>
        <translation>азырынча сунуш жок</translation>
    </message>
    <message>
        <source>nothing accepted before</source>
        <translation>мурда кабыл алынган сунуш жок</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ичинен %1</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>Бүтпөгөн тапшырма жок.</translation>
    </message>
    <message>
        <source>Plan a hearing, and its tasks stand here.</source>
        <translation>Угууну пландаңыз, тапшырмалары ушул жерде турат.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>open</source>
        <translation>аткарыла элек</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>No budget yet. Bring in your Excel workbook on the Budget page.</source>
        <translation>Бюджет азырынча жок. «Бюджет» барагында Excel китебиңизди киргизиңиз.</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Бюджет: %1</translation>
    </message>
    <message>
        <source>other</source>
        <translation>башкалар</translation>
    </message>
    <message>
        <source>implemented, in progress: %1</source>
        <translation>аткарылды, аткарылып жатат: %1</translation>
    </message>
    <message>
        <source>answers are due until %1</source>
        <translation>жооп берүү мөөнөтү: %1</translation>
    </message>
    <message>
        <source>past their date: %1</source>
        <translation>мөөнөтү өткөнү: %1</translation>
    </message>
    <message>
        <source>appeals overdue: %1</source>
        <translation>мөөнөтү өткөн кайрылуулар: %1</translation>
    </message>
    <message>
        <source>an appeal is due until %1</source>
        <translation>кайрылууга жооп берүү мөөнөтү: %1</translation>
    </message>
    <message>
        <source>to translate: %1</source>
        <translation>которула турган тексттер: %1</translation>
    </message>
    <message>
        <source>Code for checking: %1.</source>
        <translation>Текшерүү коду: %1.</translation>
    </message>
    <message>
        <source>recordings past the day they were to be kept until: %1</source>
        <translation>сактоо мөөнөтү өткөн үн жазуулар: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::OwnWordsPanel</name>
    <message>
        <source>What was written in own words</source>
        <translation>Өз сөзү менен жазылгандар</translation>
    </message>
    <message>
        <source>Nothing was written in own words yet. Add a question to be answered in words, and enter the sheets.</source>
        <translation>Азырынча өз сөзү менен жазылганы жок. Сөз менен жооп берилүүчү суроо кошуп, баракчаларды киргизиңиз.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Жыйынга чейин</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Жыйындан кийин</translation>
    </message>
    <message>
        <source>Sheet No</source>
        <translation>Баракча №</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Өз сөзү менен</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperCheck</name>
    <message>
        <source>Type the code from the foot of a printed protocol: you learn whether this document is what was closed then.</source>
        <translation>Басылган протоколдун төмөнкү четиндеги кодду териңиз: бул документ ошондо жабылган бойдон турганын билесиз.</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Код:</translation>
    </message>
    <message>
        <source>Check against paper</source>
        <translation>Кагаз менен салыштыруу</translation>
    </message>
    <message>
        <source>Code from the paper</source>
        <translation>Кагаздагы код</translation>
    </message>
    <message>
        <source>The code is right: it is that of the record of “%1”, closed on %2, and nothing of it was changed.</source>
        <translation>Код туура: бул «%1» угуусунун %2 жабылган жазуусунун коду, анда эч нерсе өзгөргөн эмес.</translation>
    </message>
    <message>
        <source>The code is right: it is that of the record and the answers of “%1”, closed on %2, and nothing of them was changed.</source>
        <translation>Код туура: бул «%1» угуусунун жазуусунун жана жоопторунун %2 жабылгандагы коду, аларда эч нерсе өзгөргөн эмес.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Текшерилип жатат…</translation>
    </message>
    <message>
        <source>Values proved: %1; hidden: %2.</source>
        <translation>Далилденген маанилер: %1; жашырылганы: %2.</translation>
    </message>
    <message>
        <source>The code is right, but it is that of another closing of “%1”, made on %2 at the same time on another copy. This document goes by the other closing.</source>
        <translation>Код туура, бирок ал «%1» угуусун %2 ошол эле убакта башка көчүрмөдө жабуунун коду. Бул документ экинчи жабууга негизделет.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperScans</name>
    <message>
        <source>Attach a scan or photo…</source>
        <translation>Сканын же сүрөтүн тиркөө…</translation>
    </message>
    <message>
        <source>Remove an attached file</source>
        <translation>Тиркелген файлды өчүрүү</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 файлын ачуу</translation>
    </message>
    <message>
        <source>Scan or photo of the signed paper</source>
        <translation>Кол коюлган документтин сканы же сүрөтү</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)</source>
        <translation>Сүрөттөр жана PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Remove an attached file for good</source>
        <translation>Тиркелген файлды биротоло өчүрүү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PaperStrip</name>
    <message>
        <source>Signature noted: add the number and who signed.</source>
        <translation>Кол коюлганы белгиленди: номерин жана ким кол койгонун жазыңыз.</translation>
    </message>
    <message>
        <source>Day of the signature</source>
        <translation>Кол коюлган күн</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Документтин номери</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Ким кол койду</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Printed today</source>
        <translation>Бүгүн басып чыгарылды</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Кол коюлду</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Кол коюлган жок</translation>
    </message>
    <message>
        <source>Not saved or printed yet.</source>
        <translation>Азырынча сактала же басып чыгарыла элек.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>%1 түзүлгөн</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>%1 басып чыгарылган</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>кол коюлган күнү жана номери</translation>
    </message>
    <message>
        <source>The data has changed since: make it again.</source>
        <translation>Андан бери маалымат өзгөрдү: кайра түзүңүз.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n файл тиркелген</numerusform>
            <numerusform>%n файл тиркелген</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections of the minutes…</source>
        <translation>Протоколдун оңдоолору…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PapersPage</name>
    <message>
        <source>Papers of the hearing</source>
        <translation>Угуунун документтери</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Документтин беттери</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Беттер даярдалып жатат…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Веб-барак…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Papers are made from a hearing. Plan one first.</source>
        <translation>Документтер угуудан даярдалат. Адегенде угууну пландаңыз.</translation>
    </message>
    <message>
        <source>To preparation</source>
        <translation>Даярдыкка өтүү</translation>
    </message>
    <message>
        <source>Here the papers of a hearing are made, each from the same record.</source>
        <translation>Бул жерде угуунун бардык документтери бир эле маалыматтан даярдалат.</translation>
    </message>
    <message>
        <source>These are the real pages. What is missing is said in the paper itself.</source>
        <translation>Беттер кагазда кандай чыкса, ошондой көрсөтүлгөн. Эмне жетишпей турганы документтин өзүндө жазылган.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрүндө сактоо…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сакталды: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жөнөтүлдү.</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Башка форматтар</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word документи…</translation>
    </message>
    <message>
        <source>OpenDocument text…</source>
        <translation>OpenDocument тексти…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Текст…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Текст катары көчүрүү</translation>
    </message>
    <message>
        <source>The text is copied: paste it into a message.</source>
        <translation>Текст көчүрүлдү: аны билдирүүгө коюңуз.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Чоң тамга менен</translation>
    </message>
    <message>
        <source>Letters are 1.4 times as large, for people who see badly.</source>
        <translation>Көзү начар көргөндөр үчүн тамгалар 1,4 эсе чоңойтулат.</translation>
    </message>
    <message>
        <source>On four A4 sheets</source>
        <translation>Төрт A4 баракка</translation>
    </message>
    <message>
        <source>For printers without A3: the sheets say where to cut and glue.</source>
        <translation>A3 баракка басып чыгарбаган принтерлер үчүн: кайсы жерден кесип, кайсы жерге чаптоо керектиги барактарда жазылат.</translation>
    </message>
    <message>
        <source>Save pictures…</source>
        <translation>Сүрөттөрдү сактоо…</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>кол коюлган</translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation>кол коюлушу керек</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Change what this paper says, beside it.</source>
        <translation>Документтин текстин жанынан өзгөртүү.</translation>
    </message>
    <message>
        <source>No paper of the chosen hearing says this: choose a hearing of the other kind.</source>
        <translation>Тандалган угуунун документтеринде бул текст жок: башка түрдөгү угууну тандаңыз.</translation>
    </message>
    <message>
        <source>Before publication…</source>
        <translation>Жарыялоо алдында…</translation>
    </message>
    <message>
        <source>The main papers of this hearing that become public in one, for the head to look through and sign.</source>
        <translation>Бул угуу боюнча элге ачык жарыялана турган негизги материалдар бир документте: башчы карап чыгып, кол коюшу үчүн.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ParticipantsMenu</name>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Participants in Excel</source>
        <translation>Катышуучулар Excel&apos;де</translation>
    </message>
    <message>
        <source>Get the registration sheet…</source>
        <translation>Каттоо баракчасын алуу…</translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation>Катышуучуларды импорттоо…</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Катышуучуларды импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) imported.</source>
        <translation>
            <numerusform>%n катышуучу импорттолду.</numerusform>
            <numerusform>%n катышуучу импорттолду.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no meeting that takes participants.</source>
        <translation>Катышуучуларды кабыл ала турган жыйын жок.</translation>
    </message>
    <message>
        <source>They are registered at this meeting: %1, %2.</source>
        <translation>Алар ушул жыйынга катталат: %1, %2.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PartsChart</name>
    <message>
        <source>Other</source>
        <translation>Башкалар</translation>
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
        <translation>Суранган адам тизмелерден, файлдын тарыхынан биротоло өчүрүлөт. Бул жерде файлда аталгандардын баары турат: катышуучулар, кызмат адамдары, кат жөнөткөндөр жана мурда тизмеден алынгандар.</translation>
    </message>
    <message>
        <source>Name or telephone</source>
        <translation>Аты-жөнү же телефону</translation>
    </message>
    <message>
        <source>Find a person by name or telephone</source>
        <translation>Адамды аты-жөнү же телефону боюнча табуу</translation>
    </message>
    <message>
        <source>People in this file</source>
        <translation>Бул файлдагы адамдар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда турат</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Биротоло өчүрүү…</translation>
    </message>
    <message>
        <source>Removes name, telephone and address from the file, its history and its bytes. Ctrl+Shift+D</source>
        <translation>Аты-жөнүн, телефонун жана дарегин файлдан жана анын тарыхынан кайра калыбына келгис кылып өчүрөт. Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>аты-жөнү жок</translation>
    </message>
    <message>
        <source>This file names nobody.</source>
        <translation>Бул файлда эч ким аталган эмес.</translation>
    </message>
    <message>
        <source>Nobody of this name or telephone.</source>
        <translation>Мындай аты-жөнү же телефону бар адам жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of people</source>
        <translation>
            <numerusform>Адамдар жөнүндө %n жазуу</numerusform>
            <numerusform>Адамдар жөнүндө %n жазуу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PersonEraser</name>
    <message>
        <source>Erased for good.</source>
        <translation>Биротоло өчүрүлдү.</translation>
    </message>
    <message numerus="yes">
        <source>Erased for good. %n backup(s) hold the person still.</source>
        <translation>
            <numerusform>Биротоло өчүрүлдү. Ал адамдын маалыматы %n камдык көчүрмөдө дагы эле бар.</numerusform>
            <numerusform>Биротоло өчүрүлдү. Ал адамдын маалыматы %n камдык көчүрмөдө дагы эле бар.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::PhotosPanel</name>
    <message>
        <source>Photos of the hearing</source>
        <translation>Угуунун сүрөттөрү</translation>
    </message>
    <message>
        <source>No photos yet. Attach those of the notices, the hall and the people: they show later how the hearing was held.</source>
        <translation>Азырынча сүрөт жок. Кулактандыруулардын, залдын жана катышуучулардын сүрөтүн тиркеңиз: угуу кантип өткөнүн алар кийин көрсөтөт.</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>Сүрөт тиркөө…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Photo of a meeting</source>
        <translation>Жыйындын сүрөтү</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Сүрөттөр (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;Бардык файлдар (*)</translation>
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
        <translation>Жадыбал</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Диаграмма же жадыбал</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Esc or Backspace</source>
        <translation>Esc же Backspace</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Жадыбалды көчүрүү</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>As PDF or as a picture (PNG)</source>
        <translation>PDF же сүрөт (PNG) түрүндө</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>A click opens a part, a double click shows its lines.</source>
        <translation>Бөлүгүн ачуу үчүн бир жолу, саптарын көрүү үчүн эки жолу чыкылдатыңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PicturesPanel</name>
    <message>
        <source>The table was copied. It can be pasted into Excel.</source>
        <translation>Жадыбал көчүрүлдү. Аны Excel&apos;ге койсоңуз болот.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Эмнени көрүү керек</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PlaceStrip</name>
    <message>
        <source>Understood</source>
        <translation>Түшүндүм</translation>
    </message>
    <message>
        <source>This folder is copied by a cloud service, which may spoil the file while you work or make a second one of it. Keep the document in an ordinary folder and give copies away by “Share”.</source>
        <translation>Бул папканы булут кызматы көчүрүп турат: ал иштеп жатканда файлды бузушу же экинчисин жасап коюшу мүмкүн. Документти кадимки папкада сактап, көчүрмөлөрдү «Файл жана көчүрмөлөр» барагынан бериңиз.</translation>
    </message>
    <message>
        <source>The document lies on another computer. If the connection breaks, work stops, and two people may shut each other out. Let each work in a copy of their own and bring the copies together by “Share”.</source>
        <translation>Документ башка компьютерде жатат. Байланыш үзүлсө, иш токтойт, эки адам бири-бирине тоскоол болушу мүмкүн. Ар ким өз көчүрмөсүндө иштеп, көчүрмөлөр «Файл жана көчүрмөлөр» барагында бириктирилсин.</translation>
    </message>
    <message>
        <source>The document lies on a stick. Copy it to the computer&apos;s disk and work there: sticks are pulled out, lost and wear out. What was saved so far is safe.</source>
        <translation>Документ флешкада жатат. Аны компьютердин дискине көчүрүп, ошол жерде иштеңиз: флешка сууруп алынат, жоголот, эскирет. Ушул убакка чейин сакталгандар сакталып турат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PlanPanel</name>
    <message>
        <source>Task removed.</source>
        <translation>Тапшырма өчүрүлдү.</translation>
    </message>
    <message>
        <source>Usual tasks added.</source>
        <translation>Адаттагы тапшырмалар кошулду.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапшырмалар</translation>
    </message>
    <message>
        <source>No tasks yet. The usual ones, counted from the day of the hearing, are a good start.</source>
        <translation>Тапшырмалар азырынча жок. Угуу күнүнөн эсептелген адаттагы тапшырмалардан баштаса болот.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Тапшырма кошуу</translation>
    </message>
    <message>
        <source>Add the usual tasks</source>
        <translation>Адаттагы тапшырмаларды кошуу</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өттү</translation>
    </message>
    <message>
        <source>open</source>
        <translation>аткарыла элек</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Жаңы тапшырма</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>аткарылып жатат</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>кереги жок</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Документти ачуу</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Убакыт сызыгы</translation>
    </message>
    <message>
        <source>How the tasks are shown</source>
        <translation>Тапшырмалардын көрсөтүлүшү</translation>
    </message>
    <message>
        <source>Tasks on a line of days</source>
        <translation>Тапшырмалар күндөр боюнча</translation>
    </message>
    <message>
        <source>◆ overdue   ✓ done   ┆ today   │ hearing</source>
        <translation>◆ мөөнөтү өткөн   ✓ аткарылган   ┆ бүгүн   │ угуу</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PracticeStrip</name>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Көнүгүү: бул жерде эч нерсе эсепке алынбайт</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Ctrl+PageUp</source>
        <translation>Ctrl+PageUp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Ctrl+PageDown</source>
        <translation>Ctrl+PageDown</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Текстти көрсөтүү</translation>
    </message>
    <message>
        <source>Hide the script</source>
        <translation>Текстти жашыруу</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>Тааныштыруу</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 кадамдын %1-кадамы</translation>
    </message>
    <message>
        <source>Now at the laptop: nothing to press</source>
        <translation>Азыр ноутбукта: эч нерсе басылбайт</translation>
    </message>
    <message>
        <source>Now at the laptop</source>
        <translation>Азыр ноутбукта</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PreparationPage</name>
    <message>
        <source>Tasks</source>
        <translation>Иштер</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Кулактандыруу</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Жооптуулар</translation>
    </message>
    <message>
        <source>Part of the preparation</source>
        <translation>Даярдыктын бөлүгү</translation>
    </message>
    <message>
        <source>No hearing yet. Start one: the usual day, title and tasks are proposed, and all of it can be changed.</source>
        <translation>Угуу азырынча жок. Баштаңыз: күнү, аталышы жана тапшырмалары сунушталат, баарын өзгөртсө болот.</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Жаңы угуу</translation>
    </message>
    <message>
        <source>Here a hearing is planned, from the order of the head to the last chair in the hall.</source>
        <translation>Бул жерде угуу пландалат: башчынын тескемесинен залдагы акыркы отургучка чейин.</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Азырынча жыйын пландалган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation>
            <numerusform>%n тапшырманын мөөнөтү өттү.</numerusform>
            <numerusform>%n тапшырманын мөөнөтү өттү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks are counted from the day of the hearing (T).</source>
        <translation>Мөөнөттөр угуу өтүүчү күндөн (T) эсептелет.</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>Документтерге</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>бардыгы %n мүнөт</numerusform>
            <numerusform>бардыгы %n мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is closed: day, meetings, agenda and officials stay as they were. Tasks and later announcements go on.</source>
        <translation>Угуунун жазуусу жабылган: күнү, жыйындары, күн тартиби жана жооптуу кызматкерлери ошол бойдон калат. Иштерди жана кийинки жарыяларды улантса болот.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкета</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ProjectorPanel</name>
    <message>
        <source>Wall of the hall</source>
        <translation>Залдагы экран</translation>
    </message>
    <message>
        <source>Shows or hides the window for the hall</source>
        <translation>Зал үчүн терезени көрсөтөт же жашырат</translation>
    </message>
    <message>
        <source>What the wall shows now</source>
        <translation>Экран азыр эмнени көрсөтүп турат</translation>
    </message>
    <message>
        <source>Language of the wall</source>
        <translation>Экрандын тили</translation>
    </message>
    <message>
        <source>Screen of the wall</source>
        <translation>Зал үчүн монитор же проектор</translation>
    </message>
    <message>
        <source>The wall follows the meeting</source>
        <translation>Экран угуунун жүрүшүнө жараша алмашат</translation>
    </message>
    <message>
        <source>A new item, speaker or vote is shown by itself, but nothing else is taken off the wall</source>
        <translation>Жаңы маселе, сүйлөөчү же добуш берүү өзү көрсөтүлөт, бирок башка нерсе экрандан алынбайт</translation>
    </message>
    <message>
        <source>text for the wall</source>
        <translation>экран үчүн текст</translation>
    </message>
    <message>
        <source>Text for the wall</source>
        <translation>Экран үчүн текст</translation>
    </message>
    <message>
        <source>address for the QR code</source>
        <translation>QR-код үчүн дарек</translation>
    </message>
    <message>
        <source>Address for the QR code</source>
        <translation>QR-код үчүн дарек</translation>
    </message>
    <message>
        <source>the other screen</source>
        <translation>экинчи экран</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (туташкан эмес)</translation>
    </message>
    <message>
        <source>Turn the wall off</source>
        <translation>Экранды өчүрүү</translation>
    </message>
    <message>
        <source>Turn the wall on</source>
        <translation>Экранды күйгүзүү</translation>
    </message>
    <message>
        <source>The hall sees nothing yet.</source>
        <translation>Залга азырынча эч нерсе көрсөтүлгөн жок.</translation>
    </message>
    <message>
        <source>Its screen was unplugged: the wall waits until it is back.</source>
        <translation>Проектор ажыратылды: кайра туташканда көрсөтүү улантылат.</translation>
    </message>
    <message>
        <source>The hall sees this.</source>
        <translation>Залга ушул көрсөтүлүп жатат.</translation>
    </message>
    <message>
        <source>There is one screen: the wall is a window.</source>
        <translation>Экран бирөө гана: зал үчүн өзүнчө терезе ачылды.</translation>
    </message>
    <message>
        <source>Slide %1 of %2.</source>
        <translation>Слайд: %1 / %2.</translation>
    </message>
    <message>
        <source>Nothing is tried out yet (Ctrl+Shift+M).</source>
        <translation>Азырынча эч нерсе эсептелген жок (Ctrl+Shift+M).</translation>
    </message>
    <message>
        <source>What the wall can show: 1 to 9, 0 or Enter shows it, Left and Right turn the slides and the promises, Esc leaves</source>
        <translation>Экран эмнени көрсөтө алат: 1–9, 0 же Enter көрсөтөт, солго жана оңго жебелер слайддарды жана сунуштарды барактайт, Esc чыгат</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation>Барак: %1 / %2.</translation>
    </message>
    <message>
        <source>No earlier hearing gave answers.</source>
        <translation>Буга чейинки угуулардын эч биринде сунуштарга жооп берилген эмес.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ProposalFilterBar</name>
    <message>
        <source>Show by decision</source>
        <translation>Чечим боюнча көрсөтүү</translation>
    </message>
    <message>
        <source>Show by topic</source>
        <translation>Тема боюнча көрсөтүү</translation>
    </message>
    <message>
        <source>Show by village</source>
        <translation>Айыл боюнча көрсөтүү</translation>
    </message>
    <message>
        <source>Show by amount</source>
        <translation>Сумма боюнча көрсөтүү</translation>
    </message>
    <message>
        <source>Show by who prepares the answer</source>
        <translation>Жоопту даярдоочу боюнча көрсөтүү</translation>
    </message>
    <message>
        <source>Only without an answer</source>
        <translation>Жообу жоктор гана</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>бардык темалар</translation>
    </message>
    <message>
        <source>all villages</source>
        <translation>бардык айылдар</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>бардык аткаруучулар</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>азырынча эч ким</translation>
    </message>
    <message>
        <source>all decisions</source>
        <translation>бардык чечимдер</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>каалаган сумма</translation>
    </message>
    <message>
        <source>with an amount</source>
        <translation>суммасы барлар</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>суммасы жоктор</translation>
    </message>
    <message>
        <source>100 000 som and more</source>
        <translation>100 000 сом жана андан көп</translation>
    </message>
    <message>
        <source>Show by what is due</source>
        <translation>Мөөнөтү боюнча көрсөтүү</translation>
    </message>
    <message>
        <source>due or not</source>
        <translation>мөөнөтү кандай болсо да</translation>
    </message>
    <message>
        <source>past the day</source>
        <translation>мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>within three days</source>
        <translation>үч күн ичинде</translation>
    </message>
    <message>
        <source>put off until now</source>
        <translation>калтырылган мөөнөтү келген</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ProtocolOptions</name>
    <message>
        <source>Of which meeting</source>
        <translation>Кайсы жыйындын</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Кыскача түрү</translation>
    </message>
    <message>
        <source>Without what each person said: agenda, numbers, decisions and proposals.</source>
        <translation>Ар бир адамдын сөзү жок: күн тартиби, сандар, чечимдер жана сунуштар.</translation>
    </message>
    <message>
        <source>All meetings together</source>
        <translation>Бардык жыйындар чогуу</translation>
    </message>
</context>
<context>
    <name>eldin::ui::PublicCopyPanel</name>
    <message>
        <source>A copy for the website or for anybody who asks: budgets, remarks and answers without names, telephones or addresses, and without any trace of them in the file. Officials appear as their offices, residents as residents of their village. Read the doubtful texts before you save it.</source>
        <translation>Сайтка же сураган ар бир адамга берилүүчү көчүрмө: бюджеттер, айтылган сөздөр жана жооптор – аты-жөнү, телефону, дареги жана алардын файлдагы изи жок. Кызматкерлер кызмат орду менен, тургундар айылы менен гана көрсөтүлөт. Сактоодон мурун күмөндүү тексттерди окуп чыгыңыз.</translation>
    </message>
    <message>
        <source>Look through the texts</source>
        <translation>Тексттерди карап чыгуу</translation>
    </message>
    <message>
        <source>Save the public copy…</source>
        <translation>Ачык көчүрмөнү сактоо…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Эмне табылды</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Көчүрмөдө</translation>
    </message>
    <message>
        <source>Doubtful texts</source>
        <translation>Күмөндүү тексттер</translation>
    </message>
    <message>
        <source>The whole text, with what was found in it</source>
        <translation>Тексттин толугу жана анда табылгандар</translation>
    </message>
    <message>
        <source>Leave the text out</source>
        <translation>Текстти киргизбөө</translation>
    </message>
    <message>
        <source>Leave out what was found</source>
        <translation>Табылганын гана алып салуу</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Текстти калтыруу</translation>
    </message>
    <message>
        <source>Photos and the coat of arms go along, without place, date and camera</source>
        <translation>Сүрөттөр жана герб кошо берилет, бирок тартылган жери, күнү жана камерасы көрсөтүлбөйт</translation>
    </message>
    <message>
        <source>Other files stay here unless you tick them. They go along as they are: look into each for names and signatures. Recordings and signed lists never go along.</source>
        <translation>Башка файлдар сиз белгилемейинче киргизилбейт. Алар кандай болсо, ошондой берилет: ар биринен аты-жөндөрдү жана колдорду карап чыгыңыз. Үн жазуулар жана кол коюлган тизмелер эч качан берилбейт.</translation>
    </message>
    <message>
        <source>Other attached files</source>
        <translation>Башка тиркелген файлдар</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Аткарылышы</translation>
    </message>
    <message>
        <source>This is a public copy.</source>
        <translation>Бул – ачык көчүрмө.</translation>
    </message>
    <message>
        <source>Nobody has looked through the texts yet: every doubtful one will be left out.</source>
        <translation>Тексттерди азырынча эч ким карап чыккан жок: ар бир күмөндүү текст киргизилбейт.</translation>
    </message>
    <message>
        <source>Looking through the texts…</source>
        <translation>Тексттер каралууда…</translation>
    </message>
    <message>
        <source>No text is doubtful. Nobody can find everything: a nickname, or somebody who is described and not named.</source>
        <translation>Күмөндүү текст жок. Бирок баарын табууга болбойт: лакап атты же аты аталбай сүрөттөлгөн адамды, мисалы.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may tell of a person. What nobody decides about is left out.</source>
        <translation>
            <numerusform>%n текстте адам жөнүндө айтылышы мүмкүн. Чечим кабыл алынбаган текст киргизилбейт.</numerusform>
            <numerusform>%n текстте адам жөнүндө айтылышы мүмкүн. Чечим кабыл алынбаган текст киргизилбейт.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>киргизилбейт</translation>
    </message>
    <message>
        <source>without what was found</source>
        <translation>табылганы алынып салынат</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>калат</translation>
    </message>
    <message>
        <source>public</source>
        <translation>ачык</translation>
    </message>
    <message>
        <source>Save the public copy</source>
        <translation>Ачык көчүрмөнү сактоо</translation>
    </message>
    <message>
        <source>Eldin Unu document (*.eldin)</source>
        <translation>Элдин үнү документи (*.eldin)</translation>
    </message>
    <message>
        <source>The copy needs another name than the document itself.</source>
        <translation>Көчүрмөнүн аты документтин өзүнүн атынан башкача болушу керек.</translation>
    </message>
    <message>
        <source>Writing the public copy…</source>
        <translation>Ачык көчүрмө жазылууда…</translation>
    </message>
    <message>
        <source>Public copy saved: %1</source>
        <translation>Ачык көчүрмө сакталды: %1</translation>
    </message>
    <message>
        <source>instead: %1</source>
        <translation>ордуна: %1</translation>
    </message>
    <message>
        <source>Put the office instead</source>
        <translation>Ордуна кызматын жазуу</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QuestionTable</name>
    <message>
        <source>One choice</source>
        <translation>Бир жооп</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Бир нече жооп</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Баалоо шкаласы</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Өз сөзү менен</translation>
    </message>
    <message>
        <source>Question removed.</source>
        <translation>Суроо алынып салынды.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>No questions yet. Ask what the hall should decide on, and how people found the meeting.</source>
        <translation>Азырынча суроо жок. Элдин пикирин жана жыйын кандай өткөнүн сураңыз.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Суроо кошуу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>Question, Kyrgyz</source>
        <translation>Суроо, кыргызча</translation>
    </message>
    <message>
        <source>Question, Russian</source>
        <translation>Суроо, орусча</translation>
    </message>
    <message>
        <source>Choices, Kyrgyz</source>
        <translation>Жооптор, кыргызча</translation>
    </message>
    <message>
        <source>Choices, Russian</source>
        <translation>Жооптор, орусча</translation>
    </message>
    <message>
        <source>How did you find the meeting?</source>
        <translation>Жыйын сизге жактыбы?</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QuestionnairesPanel</name>
    <message>
        <source>Questionnaire</source>
        <translation>Сурамжылоо баракчасы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Жаңы сурамжылоо баракчасы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Remove the questionnaire with all its sheets</source>
        <translation>Сурамжылоону бардык баракчалары менен алып салуу</translation>
    </message>
    <message>
        <source>Title of the questionnaire</source>
        <translation>Сурамжылоонун аталышы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускасы</translation>
    </message>
    <message>
        <source>Copies to print, numbered from 1</source>
        <translation>Басыла турган нускалардын саны, номери 1ден башталат</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басуу</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>Баракчаларды киргизүү</translation>
    </message>
    <message>
        <source>No questionnaire of your own yet. Ask the hall before the meeting and after it, and count the answers here.</source>
        <translation>Азырынча өз сурамжылоо баракчаңыз жок. Элден жыйынга чейин жана андан кийин сурап, жоопторду ушул жерде эсептеңиз.</translation>
    </message>
    <message>
        <source>Your opinion of the hearing</source>
        <translation>Угуу жөнүндө пикириңиз</translation>
    </message>
    <message>
        <source>Questionnaire removed.</source>
        <translation>Сурамжылоо алынып салынды.</translation>
    </message>
    <message>
        <source>Questionnaire saved.</source>
        <translation>Сурамжылоо сакталды.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Өз сөзү менен</translation>
    </message>
    <message>
        <source>Questions, filled in sheets, or own words</source>
        <translation>Суроолор, толтурулган баракчалар же өз сөзү менен жазылгандар</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QueueModel</name>
    <message>
        <source>%1 in the list of speakers: %2</source>
        <translation>Сүйлөөчүлөрдүн кезегинде %1-орунда: %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::QueuePanel</name>
    <message>
        <source>List of speakers</source>
        <translation>Сүйлөөчүлөрдүн кезеги</translation>
    </message>
    <message>
        <source>Who asks to speak: number, name, or “woman in the third row”</source>
        <translation>Ким сөз сурады: номери, аты же «үчүнчү катардагы аял»</translation>
    </message>
    <message>
        <source>Enter: on the list · Ctrl+Enter: has the floor at once · in the list Alt+↑↓ moves, Delete takes off</source>
        <translation>Enter: кезекке жазат · Ctrl+Enter: сөздү дароо берет · тизмеде Alt+↑↓ жылдырат, Delete алып салат</translation>
    </message>
    <message>
        <source>No participant has the number %1. Write how to recognise the speaker instead.</source>
        <translation>%1 номерлүү катышуучу жок. Анын ордуна сүйлөөчүнү кантип таанууга болорун жазыңыз.</translation>
    </message>
    <message>
        <source>“%1” fits several participants. Write the number or more of the name.</source>
        <translation>«%1» бир нече катышуучуга туура келет. Номерин же атын толугураак жазыңыз.</translation>
    </message>
    <message>
        <source>%1 has the floor.</source>
        <translation>Сөз берилди: %1.</translation>
    </message>
    <message>
        <source>%1 is on the list of speakers.</source>
        <translation>Сүйлөөчүлөрдүн кезегине жазылды: %1.</translation>
    </message>
    <message>
        <source>Taken off the list of speakers.</source>
        <translation>Сүйлөөчүлөрдүн кезегинен алынды.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordImport</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Жадыбалдар (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Another table is being read at this moment. Wait until it is finished, then try again.</source>
        <translation>Азыр башка жадыбал окулуп жатат. Аягына чыкканын күтүп, кайра аракет кылыңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordPlanDialog</name>
    <message>
        <source>Rows read: %1. New or changed: %2. There already: %3.</source>
        <translation>Окулган саптар: %1. Жаңы же өзгөргөнү: %2. Мурунтан бары: %3.</translation>
    </message>
    <message>
        <source>What is wrong or left out</source>
        <translation>Каталар жана эске алынбагандар</translation>
    </message>
    <message>
        <source>Correct the errors in the file and import it again: it is all or nothing.</source>
        <translation>Файлдагы каталарды оңдоп, кайра импорттоңуз: же баары кирет, же эч нерсе кирбейт.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n сапты импорттоо</numerusform>
            <numerusform>%n сапты импорттоо</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordTable</name>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Өйдө</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ылдый</translation>
    </message>
    <message>
        <source>Ins or Ctrl+I</source>
        <translation>Ins же Ctrl+I</translation>
    </message>
    <message>
        <source>Del or Ctrl+D</source>
        <translation>Del же Ctrl+D</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Өйдө</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ылдый</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RecordingsDialog</name>
    <message>
        <source>Attach a recording…</source>
        <translation>Үн жазууну тиркөө…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Recordings of the meeting</source>
        <translation>Жыйындын үн жазуулары</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Жаздыруулар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Moment of the recording, minutes:seconds</source>
        <translation>Жаздыруунун учуру, мүнөт:секунда</translation>
    </message>
    <message>
        <source>The clock showed then</source>
        <translation>Ошол учурдагы саат</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Сактоо мөөнөтү</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>%1 күнүнө чейин сакталат</translation>
    </message>
    <message>
        <source>Recording of the meeting</source>
        <translation>Жыйындын жаздыруусу</translation>
    </message>
    <message>
        <source>Sound (*.m4a *.mp3 *.ogg *.opus *.wav *.aac *.amr *.3gp *.mp4);;All files (*)</source>
        <translation>Үн файлдары (*.m4a *.mp3 *.ogg *.opus *.wav *.aac *.amr *.3gp *.mp4);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>%1 is no recording that telephones make.</source>
        <translation>%1 – үн жазуу файлы эмес.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Тиркелди: %1</translation>
    </message>
    <message>
        <source>The recording was removed.</source>
        <translation>Жаздыруу алынып салынды.</translation>
    </message>
    <message>
        <source>Write the moment as 12:34, the clock as 10:05:00 and the day as 31.12.2027.</source>
        <translation>Учурду 12:34, саатты 10:05:00, күндү 31.12.2027 түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сакталды.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>How much of the recording is written</source>
        <translation>Жазуунун канчасы сакталды</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Биротоло өчүрүү…</translation>
    </message>
    <message>
        <source>Takes the bytes of the chosen recording, and of all files that were removed before, out of the document.</source>
        <translation>Тандалган жаздыруунун жана мурда алып салынган бардык файлдардын байттарын документтен өчүрөт.</translation>
    </message>
    <message>
        <source>Say what the clock showed at one moment of the recording, and each remark shows where it is heard. Recordings hold voices: they go into no public copy and no dossier. A working copy for a colleague has them, unless it is made without attached files.</source>
        <translation>Жаздыруунун бир учурунда саат канча болгонун жазыңыз, ошондо ар бир пикирдин кайсы жерде угулары көрүнөт. Жаздырууда адамдардын үнү бар: ал ачык көчүрмөгө да, угуунун папкасына да кирбейт. Кесиптешке берилген иштөөчү көчүрмөдө ал бар, эгер көчүрмө тиркелген файлдарсыз жасалбаса.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RegisterPanel</name>
    <message>
        <source>woman</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>man</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Name, may be left out</source>
        <translation>Аты-жөнү (милдеттүү эмес)</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>Катышуучунун аты-жөнү</translation>
    </message>
    <message>
        <source>Village of the participant</source>
        <translation>Катышуучунун айылы</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New participant № %1</source>
        <translation>Жаңы катышуучу № %1</translation>
    </message>
    <message>
        <source>Participant registered.</source>
        <translation>Катышуучу катталды.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Жаш курагы</translation>
    </message>
    <message>
        <source>Telephone, may be left out</source>
        <translation>Телефону, жазбай койсо болот</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>Present %1: women %2, men %3</source>
        <translation>Катышуучу %1: аял %2, эркек %3</translation>
    </message>
    <message>
        <source>By the name a woman: Enter accepts it.</source>
        <translation>Аты боюнча аял: Enter менен ырастаңыз.</translation>
    </message>
    <message>
        <source>By the name a man: Enter accepts it.</source>
        <translation>Аты боюнча эркек: Enter менен ырастаңыз.</translation>
    </message>
    <message>
        <source>Registered already: %1</source>
        <translation>Мурда катталган: %1</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>макулдугун берди</translation>
    </message>
    <message>
        <source>Consent to the processing of personal data</source>
        <translation>Жеке маалыматтарды иштетүүгө макулдук</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Who is registered</source>
        <translation>Ким катталды</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Correct participant № %1</source>
        <translation>№ %1 катышуучуну оңдоо</translation>
    </message>
    <message>
        <source>Participant corrected.</source>
        <translation>Катышуучунун маалыматы оңдолду.</translation>
    </message>
    <message>
        <source>the name may be shown on the screen</source>
        <translation>аты-жөнүн экранда көрсөтсө болот</translation>
    </message>
    <message>
        <source>While this participant speaks, the screen of the hall shows the name with initials. Without it, it shows the number.</source>
        <translation>Бул катышуучу сүйлөп жатканда залдагы экран анын аты-жөнүн инициалдары менен көрсөтөт. Белги жок болсо, номерин гана көрсөтөт.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RegisteredView</name>
    <message>
        <source>Registered participants</source>
        <translation>Катталган катышуучулар</translation>
    </message>
    <message>
        <source>Number, name or village</source>
        <translation>Номери, аты же айылы</translation>
    </message>
    <message>
        <source>Find a participant by number, name or village</source>
        <translation>Катышуучуну номери, аты же айылы боюнча табуу</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Enter or Ctrl+E</source>
        <translation>Enter же Ctrl+E</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Тизмеден чыгаруу</translation>
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
        <translation>Жыйынга кайтуу</translation>
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
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>man</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Курагы</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кетти</translation>
    </message>
    <message>
        <source>%1 registered, %2 of them left</source>
        <translation>%1 киши катталды, алардын %2 кетти</translation>
    </message>
    <message>
        <source>Is still there</source>
        <translation>Дагы эле залда</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Азыр кетти</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 дагы эле залда.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 кетти.</translation>
    </message>
    <message>
        <source>%1 is taken out of the list.</source>
        <translation>%1 тизмеден чыгарылды.</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Биротоло өчүрүү…</translation>
    </message>
    <message>
        <source>Removes name, telephone and address from the file, its history and its bytes. Ctrl+Shift+D</source>
        <translation>Аты-жөнүн, телефонун жана дарегин файлдан жана анын тарыхынан кайра калыбына келгис кылып өчүрөт. Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>аты менен</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>Атын көрсөтпөө</translation>
    </message>
    <message>
        <source>The consent to be named on the screen is taken back, also once the record is closed. Ctrl+Shift+N</source>
        <translation>Аты экранда көрсөтүлүшүнө берилген макулдук кайтарылып алынат, жазуу жабылгандан кийин да. Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>%1 is no longer named on the screen.</source>
        <translation>%1: аты экранда мындан ары көрсөтүлбөйт.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkFilterBar</name>
    <message>
        <source>Find words, a name or a number (Ctrl+F); in the list Ctrl+Shift+L puts chosen remarks together</source>
        <translation>Сөз, ат же номер боюнча издөө (Ctrl+F); тизмеде Ctrl+Shift+L тандалгандарды бириктирет</translation>
    </message>
    <message>
        <source>Find in the remarks</source>
        <translation>Жазуулардан издөө</translation>
    </message>
    <message>
        <source>Show one kind</source>
        <translation>Бир түрүн көрсөтүү</translation>
    </message>
    <message>
        <source>Show one village</source>
        <translation>Бир айылды көрсөтүү</translation>
    </message>
    <message>
        <source>Show one topic</source>
        <translation>Бир теманы көрсөтүү</translation>
    </message>
    <message>
        <source>What is suggested for a remark without a topic stands at its side; Ctrl+Shift+T takes the first and goes on to the next</source>
        <translation>Темасыз пикирге сунушталган темалар капталында турат; Ctrl+Shift+T биринчисин алып, кийинки пикирге өтөт</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Жообу жок</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Бардык түрлөрү</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>Бардык айылдар</translation>
    </message>
    <message>
        <source>Village not stated</source>
        <translation>Айылы жазылбагандар</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Бардык темалар</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Темасыз</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ичинен %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkInspector</name>
    <message>
        <source>Words as said</source>
        <translation>Айтылгандай</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Кантип келип түштү</translation>
    </message>
    <message>
        <source>Speaker: number or name</source>
        <translation>Сүйлөөчү: номери же аты</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Amount asked for, som</source>
        <translation>Суралган сумма, сом</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Бюджет коду</translation>
    </message>
    <message>
        <source>Topics, with commas between</source>
        <translation>Темалар, үтүр менен</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ордунда жооп берүү</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ким жооп берди</translation>
    </message>
    <message>
        <source>Official answer</source>
        <translation>Расмий жооп</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимдүү</translation>
    </message>
    <message>
        <source>Open the official answer</source>
        <translation>Расмий жоопту ачуу</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Enter in the words</source>
        <translation>Текстте Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>The record is closed: this can be read, not changed.</source>
        <translation>Жазуу жабылган: муну окуса болот, өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>New remark, not said in the hall</source>
        <translation>Залда айтылбаган жаңы жазуу</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>азырынча жок</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Жооп берүү</translation>
    </message>
    <message>
        <source>No participant of the meeting is called “%1”.</source>
        <translation>Жыйында «%1» деген катышуучу жок.</translation>
    </message>
    <message>
        <source>“%1” is no amount in som.</source>
        <translation>«%1» сом менен сумма эмес.</translation>
    </message>
    <message>
        <source>Remark corrected.</source>
        <translation>Жазуу түзөтүлдү.</translation>
    </message>
    <message>
        <source>Remark saved.</source>
        <translation>Айтылган сөз сакталды.</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Байланышы</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>Жаздырууда</translation>
    </message>
    <message>
        <source>Stands in the protocol under</source>
        <translation>Протоколдо кайсы маселеде турат</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Канчага турат</translation>
    </message>
    <message>
        <source>the item for its kind</source>
        <translation>түрүнө ылайык маселе</translation>
    </message>
    <message>
        <source>The remark was moved; the protocol follows.</source>
        <translation>Пикир башка маселеге өткөрүлдү, протокол да өзгөрдү.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarkMenu</name>
    <message>
        <source>Restore Kyrgyz letters…</source>
        <translation>Кыргыз тамгаларын калыбына келтирүү…</translation>
    </message>
    <message>
        <source>They say the same: put them under %1</source>
        <translation>Бир эле нерсе айтылган: %1 пикирге бириктирүү</translation>
    </message>
    <message>
        <source>Says the same as…</source>
        <translation>Мурда айтылган менен бирдей…</translation>
    </message>
    <message>
        <source>They are parts of %1</source>
        <translation>Булар %1 пикирдин бөлүктөрү</translation>
    </message>
    <message>
        <source>Is a part of…</source>
        <translation>Башка пикирдин бөлүгү…</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Кайра ажыратуу</translation>
    </message>
    <message>
        <source>The remarks stand apart again.</source>
        <translation>Пикирлер кайра ажыратылды.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Жылдыруу</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) moved.</source>
        <translation>
            <numerusform>%n пикир жылдырылды.</numerusform>
            <numerusform>%n пикир жылдырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>before the meetings, to the whole hearing</source>
        <translation>жыйындарга чейин, жалпы угууга</translation>
    </message>
    <message>
        <source>Put together; what was said stays as it is.</source>
        <translation>Бириктирилди; айтылгандар өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Noted as parts; what was said stays as it is.</source>
        <translation>Бөлүк катары белгиленди; айтылгандар өзгөргөн жок.</translation>
    </message>
    <message>
        <source>No word of these remarks looks as if it lacked ң, ө or ү.</source>
        <translation>Бул пикирлерде ң, ө же ү тамгалары жетишпеген сөз табылган жок.</translation>
    </message>
    <message>
        <source>Kyrgyz letters restored.</source>
        <translation>Кыргыз тамгалары калыбына келтирилди.</translation>
    </message>
    <message>
        <source>The hearing is closed: what was said can be read, not changed.</source>
        <translation>Угуу жабылды: айтылгандарды окууга болот, өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Put under the item</source>
        <translation>Күн тартибинин маселесине өткөрүү</translation>
    </message>
    <message>
        <source>the item for its kind</source>
        <translation>түрүнө ылайык маселе</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RemarksPage</name>
    <message>
        <source>Find in the remarks</source>
        <translation>Жазуулардан издөө</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>ордунда</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>жооп жок</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Айтылган сөз</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сүйлөөчү</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимдүү</translation>
    </message>
    <message>
        <source>Amount, som</source>
        <translation>Сумма, сом</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>%n суроого жооп бериле элек.</numerusform>
            <numerusform>%n суроого жооп бериле элек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was said or written, with who said it and what was answered.</source>
        <translation>Айтылган же жазылган нерселердин баары: ким айтты жана кандай жооп берилди.</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Жазуу кошуу</translation>
    </message>
    <message>
        <source>To the responses</source>
        <translation>Жоопторго өтүү</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Суроолор жана сунуштар</translation>
    </message>
    <message>
        <source>Nothing was said yet. Remarks come from the meeting; what was written or collected before is added here.</source>
        <translation>Азырынча эч нерсе айтылган жок. Жазуулар жыйындан келет; жазуу жүзүндө же мурда чогултулгандар ушул жерге кошулат.</translation>
    </message>
    <message>
        <source>No remark fits what you look for.</source>
        <translation>Издегениңизге туура келген жазуу жок.</translation>
    </message>
    <message>
        <source>Remark removed.</source>
        <translation>Жазуу өчүрүлдү.</translation>
    </message>
    <message>
        <source>There is no hearing yet to which a remark could belong.</source>
        <translation>Азырынча угуу жок, ошондуктан суроолорду жана сунуштарды жазууга болбойт.</translation>
    </message>
    <message>
        <source>To the preparation</source>
        <translation>Даярдыкка өтүү</translation>
    </message>
    <message>
        <source>Import remarks</source>
        <translation>Суроо-сунуштарды импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) imported.</source>
        <translation>
            <numerusform>%n суроо-сунуш импорттолду.</numerusform>
            <numerusform>%n суроо-сунуш импорттолду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттоо</translation>
    </message>
    <message>
        <source>What was collected before the meeting: a list, or messages of a chat</source>
        <translation>Жыйынга чейин чогултулгандар: тизме же маектешүүдөгү билдирүүлөр</translation>
    </message>
    <message>
        <source>List from Excel or a text file…</source>
        <translation>Excel&apos;ден же тексттик файлдан тизме…</translation>
    </message>
    <message>
        <source>Chat of WhatsApp or Telegram…</source>
        <translation>WhatsApp же Telegram маектешүүсү…</translation>
    </message>
    <message>
        <source>Paste copied messages</source>
        <translation>Көчүрүлгөн билдирүүлөрдү коюу</translation>
    </message>
    <message>
        <source>Several are chosen: choose the one that is to be removed.</source>
        <translation>Бир нече жазуу тандалган: өчүрүлө турган бирин гана тандаңыз.</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Кайталанган пикирлер</translation>
    </message>
    <message>
        <source>Finds the remarks that say the same, to put them together (%1)</source>
        <translation>Бир эле нерсе айтылган пикирлерди таап, бириктирет (%1)</translation>
    </message>
    <message>
        <source>Take the suggested topic</source>
        <translation>Сунушталган теманы алуу</translation>
    </message>
    <message>
        <source>No topic is suggested for this remark: type one.</source>
        <translation>Бул пикирге сунуштала турган тема жок: өзүңүз жазыңыз.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>How much was said about what, and in which village (%1)</source>
        <translation>Кайсы айылда эмне жөнүндө канча айтылды (%1)</translation>
    </message>
    <message>
        <source>Remarks by topic and village</source>
        <translation>Темалар жана айылдар боюнча пикирлер</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RepairPanel</name>
    <message>
        <source>Latin letters: %1</source>
        <translation>латын тамгалары: %1</translation>
    </message>
    <message>
        <source>letters of an old font: %1</source>
        <translation>эски шрифттин тамгалары: %1</translation>
    </message>
    <message>
        <source>written without ң, ө, ү?</source>
        <translation>ң, ө, ү тамгаларысыз жазылганбы?</translation>
    </message>
    <message>
        <source>ң, ө, ү were lost</source>
        <translation>ң, ө, ү тамгалары жоголгон</translation>
    </message>
    <message>
        <source>Words that look damaged</source>
        <translation>Бузулган окшогон сөздөр</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) look damaged: look-alike letters, lost Ң, Ө, Ү.</source>
        <translation>
            <numerusform>%n сөз бузулган окшойт: окшош тамгалар же жоголгон Ң, Ө, Ү.</numerusform>
            <numerusform>%n сөз бузулган окшойт: окшош тамгалар же жоголгон Ң, Ө, Ү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair the %n certain one(s)</source>
        <translation>
            <numerusform>Анык %n сөздү оңдоо</numerusform>
            <numerusform>Анык %n сөздү оңдоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Сөздөрдү жашыруу</translation>
    </message>
    <message>
        <source>Choose word by word</source>
        <translation>Сөздөрдү бирден тандоо</translation>
    </message>
</context>
<context>
    <name>eldin::ui::RepeatedView</name>
    <message>
        <source>leads</source>
        <translation>негизги</translation>
    </message>
    <message numerus="yes">
        <source>Group %1 of %2 · %n remark(s) · alike %3 %</source>
        <translation>
            <numerusform>%2 топтун %1-тобу · %n пикир · окшоштугу&#xa0;%3&#xa0;%</numerusform>
            <numerusform>%2 топтун %1-тобу · %n пикир · окшоштугу&#xa0;%3&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in bold are in both. Put together, they get one answer; what each person said stays as it was.</source>
        <translation>Коюу тамгалуу сөздөр экөөндө тең бар. Бириктирилген пикирлерге бир жооп берилет; ар ким айткан сөз өз бойдон калат.</translation>
    </message>
    <message>
        <source>The hearing is closed or the document is only read: remarks can be compared here, not put together.</source>
        <translation>Угуу жабылган же документ окуу үчүн гана ачылган: пикирлерди салыштырса болот, бириктирсе болбойт.</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Тизмеге</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге кайтуу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Мурунку</translation>
    </message>
    <message>
        <source>The previous group</source>
        <translation>Мурунку топ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>Кийинки топ</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>Puts all of the group under the one that leads</source>
        <translation>Топтогу пикирлердин баарын негизгисине бириктирет</translation>
    </message>
    <message>
        <source>This one leads</source>
        <translation>Негизги кылуу</translation>
    </message>
    <message>
        <source>The chosen remark is to lead the group: its answer counts for all</source>
        <translation>Тандалган пикир топтун негизгиси болот: анын жообу баарына тиешелүү</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Топтон чыгаруу</translation>
    </message>
    <message>
        <source>The chosen remark says something else</source>
        <translation>Тандалган пикирде башка нерсе айтылган</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Бирдей эмес</translation>
    </message>
    <message>
        <source>None of them says what another says: the group is not proposed again</source>
        <translation>Булардын эч бири бири-бирин кайталабайт: топ кайра сунушталбайт</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Жооп…</translation>
    </message>
    <message>
        <source>Opens the answer of the remark that leads</source>
        <translation>Негизги пикирдин жообун ачат</translation>
    </message>
    <message>
        <source>Remarks that say the same</source>
        <translation>Бир эле нерсе айтылган пикирлер</translation>
    </message>
    <message>
        <source>No two remarks say the same, or all that do stand together already.</source>
        <translation>Кайталанган пикир жок же алардын баары буга чейин бириктирилген.</translation>
    </message>
    <message>
        <source>Looking for what was said twice…</source>
        <translation>Кайталанган пикирлер изделүүдө…</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) put together.</source>
        <translation>
            <numerusform>%n пикир бириктирилди.</numerusform>
            <numerusform>%n пикир бириктирилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remark was taken out of the group.</source>
        <translation>Пикир топтон чыгарылды.</translation>
    </message>
    <message>
        <source>The group is not proposed again.</source>
        <translation>Бул топ кайра сунушталбайт.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResidentsPanel</name>
    <message>
        <source>Residents by sex and age</source>
        <translation>Калк жынысы жана жашы боюнча</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Жаш курагы</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>жашы айтылбаган</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Аялдар</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Эркектер</translation>
    </message>
    <message>
        <source>From the passport of the aimak. While nothing is entered, those at a hearing are compared only with each other.</source>
        <translation>Айыл аймагынын паспортунан. Эч нерсе жазылмайынча угууга келгендер бири-бири менен гана салыштырылат.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>Баары: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResponseEditor</name>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>Reason, in Kyrgyz</source>
        <translation>Негиздеме, кыргызча</translation>
    </message>
    <message>
        <source>Reason, in Russian</source>
        <translation>Негиздеме, орусча</translation>
    </message>
    <message>
        <source>Amount granted, som</source>
        <translation>Бөлүнүүчү сумма, сом</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Каржылоо булагы</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Жооптуу бөлүм же адис</translation>
    </message>
    <message>
        <source>Deadline (day.month.year)</source>
        <translation>Мөөнөтү (күн.ай.жыл)</translation>
    </message>
    <message>
        <source>Budget code</source>
        <translation>Бюджет коду</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>The next proposal without an answer (%1)</source>
        <translation>Жообу жок кийинки сунуш (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>суралганы: %1</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» сумма эмес.</translation>
    </message>
    <message>
        <source>Answer saved.</source>
        <translation>Жооп сакталды.</translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation>Жооп өчүрүлдү.</translation>
    </message>
    <message>
        <source>choose a decision</source>
        <translation>чечимди тандаңыз</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Адегенде чечимди тандаңыз.</translation>
    </message>
    <message>
        <source>Recurring answers</source>
        <translation>Кайталанган жооптор</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Жооптун тарыхы</translation>
    </message>
    <message>
        <source>Insert a reason</source>
        <translation>Негиздемени коюу</translation>
    </message>
    <message>
        <source>In the next draft</source>
        <translation>Кийинки долбоордо</translation>
    </message>
    <message>
        <source>Who prepares the answer, until when</source>
        <translation>Жоопту ким, качанкыга чейин даярдайт</translation>
    </message>
</context>
<context>
    <name>eldin::ui::ResponsesPage</name>
    <message>
        <source>Proposals</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>No proposals yet. They come from the meeting, or from what was collected before it.</source>
        <translation>Азырынча сунуш жок. Алар жыйында айтылат же ага чейин чогултулат.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Жыйынга өтүү</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>жооп жок</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Айыл</translation>
    </message>
    <message>
        <source>Asked, %1</source>
        <translation>Суралганы, %1</translation>
    </message>
    <message>
        <source>Every proposal gets an answer here, with the reason.</source>
        <translation>Ар бир сунушка ушул жерде негизделген жооп берилет.</translation>
    </message>
    <message>
        <source>The hearing is closed: the answers can be read, not changed.</source>
        <translation>Угуу жабылган: жоопторду окуса болот, өзгөртүүгө болбойт.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) have no answer yet.</source>
        <translation>
            <numerusform>%n сунушка жооп бериле элек.</numerusform>
            <numerusform>%n сунушка жооп бериле элек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next without answer</source>
        <translation>Жообу жок кийинкиси</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>Документтерге өтүү</translation>
    </message>
    <message>
        <source>Asked for %1, granted %2</source>
        <translation>Суралганы – %1, бөлүнгөнү – %2</translation>
    </message>
    <message>
        <source>%1 of the expenditure of %2</source>
        <translation>%2 чыгашанын %1</translation>
    </message>
    <message>
        <source>Proposals and decisions</source>
        <translation>Сунуштар жана чечимдер</translation>
    </message>
    <message>
        <source>Import proposals and decisions</source>
        <translation>Сунуштар менен чечимдерди импорттоо</translation>
    </message>
    <message>
        <source>Proposals and decisions imported.</source>
        <translation>Сунуштар менен чечимдер импорттолду.</translation>
    </message>
    <message>
        <source>In Excel</source>
        <translation>Excel аркылуу</translation>
    </message>
    <message>
        <source>Get the form of proposals and decisions…</source>
        <translation>Сунуштар менен чечимдердин формасын алуу…</translation>
    </message>
    <message>
        <source>Import proposals and decisions…</source>
        <translation>Сунуштар менен чечимдерди импорттоо…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Аткарылышы</translation>
    </message>
    <message>
        <source>Nothing is accepted yet. What is accepted is followed here, for years.</source>
        <translation>Азырынча кабыл алынган сунуш жок. Кабыл алынгандардын аткарылышы ушул жерде жылдар бою көзөмөлдөнөт.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n accepted proposal(s) nothing is noted yet.</source>
        <translation>
            <numerusform>Кабыл алынган %n сунуштун аткарылышы боюнча белги жок.</numerusform>
            <numerusform>Кабыл алынган %n сунуштун аткарылышы боюнча белги жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every accepted proposal it is noted what became of it.</source>
        <translation>Кабыл алынган ар бир сунуштун аткарылышы белгиленген.</translation>
    </message>
    <message>
        <source>To the paper</source>
        <translation>Документке өтүү</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) put a proposal off, but not until when.</source>
        <translation>
            <numerusform>%n жоопто сунуш кийинкиге калтырылган, бирок мөөнөтү көрсөтүлгөн эмес.</numerusform>
            <numerusform>%n жоопто сунуш кийинкиге калтырылган, бирок мөөнөтү көрсөтүлгөн эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every proposal has its answer. The record of what was said is still open: close it on the page of the meeting first.</source>
        <translation>Ар бир сунушка жооп берилди. Айтылгандардын жазуусу ачык бойдон: адегенде аны угуунун жүрүшү барагында жабыңыз.</translation>
    </message>
    <message>
        <source>Every proposal has its answer, so the hearing can be closed.</source>
        <translation>Ар бир сунушка жооп берилди, угууну жабууга болот.</translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation>Угууну жабуу</translation>
    </message>
    <message>
        <source>Close the hearing?</source>
        <translation>Угуу жабылсынбы?</translation>
    </message>
    <message>
        <source>The answers can then be read, not changed; this cannot be undone. What is done about the accepted proposals can be noted for years.</source>
        <translation>Андан кийин жоопторду окууга гана болот, өзгөртүүгө болбойт жана муну артка кайтарууга болбойт. Кабыл алынган сунуштардын аткарылышын жылдар бою белгилей берсе болот.</translation>
    </message>
    <message>
        <source>The hearing is closed: every proposal has its answer.</source>
        <translation>Угуу жабылды: ар бир сунушка жооп берилди.</translation>
    </message>
    <message>
        <source>The term for answers ended on %1.</source>
        <translation>Жооп берүү мөөнөтү %1 күнү бүттү.</translation>
    </message>
    <message>
        <source>The term for answers ends on %1.</source>
        <translation>Жооп берүү мөөнөтү %1 күнү бүтөт.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Кайрылуулар</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Которуу</translation>
    </message>
    <message>
        <source>Answers, what became of them, appeals, or what is to be translated</source>
        <translation>Жооптор, алардын аткарылышы, кайрылуулар же которула турган тексттер</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Ким даярдайт</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) are overdue.</source>
        <translation>
            <numerusform>%n кайрылууга жооп берүү мөөнөтү өтүп кетти.</numerusform>
            <numerusform>%n кайрылууга жооп берүү мөөнөтү өтүп кетти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for an answer.</source>
        <translation>
            <numerusform>%n кайрылуу жооп күтүүдө.</numerusform>
            <numerusform>%n кайрылуу жооп күтүүдө.</numerusform>
        </translation>
    </message>
    <message>
        <source>A signed slip with a name and an address has a term of its own.</source>
        <translation>Аты-жөнү жана дареги жазылып, кол коюлган баракчанын өзүнүн мөөнөтү бар.</translation>
    </message>
    <message>
        <source>To the letters</source>
        <translation>Каттарга</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are written in one language only. Papers say so until the other one is typed.</source>
        <translation>
            <numerusform>%n текст бир гана тилде жазылган. Экинчи тилде жазылганга чейин документтерде бул көрсөтүлөт.</numerusform>
            <numerusform>%n текст бир гана тилде жазылган. Экинчи тилде жазылганга чейин документтерде бул көрсөтүлөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers in both languages have all their texts.</source>
        <translation>Эки тилдеги документтердин бардык тексттери бар.</translation>
    </message>
    <message>
        <source>Code for checking: %1.</source>
        <translation>Текшерүү коду: %1.</translation>
    </message>
    <message>
        <source>There is no hearing that takes proposals.</source>
        <translation>Сунуштарды кабыл ала турган угуу жок.</translation>
    </message>
    <message>
        <source>They come to this hearing: %1.</source>
        <translation>Алар ушул угууга кошулат: %1.</translation>
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
        <translation>Көчүрмө</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Эмне жасалды</translation>
    </message>
    <message>
        <source>Reads the whole file and compares the data with the history, row by row.</source>
        <translation>Файлды толугу менен окуп, маалыматты өзгөртүүлөр тарыхы менен саптап салыштырат.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Файлды текшерүү</translation>
    </message>
    <message>
        <source>Everything is in this one file, saved at every step.</source>
        <translation>Баары ушул бир файлда, ар бир кадамда сакталат.</translation>
    </message>
    <message>
        <source>Open for reading: %1 is working in it.</source>
        <translation>Окуу үчүн ачылган: азыр анда %1 иштеп жатат.</translation>
    </message>
    <message>
        <source>Open for reading: the file or its folder cannot be written.</source>
        <translation>Окуу үчүн ачылган: файлга же анын папкасына жазууга болбойт.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Текшерилип жатат…</translation>
    </message>
    <message>
        <source>All is well: file, links, history and data agree.</source>
        <translation>Баары жайында: файл, байланыштар, тарых жана маалымат дал келет.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Keep a copy of the file and ask for help.</source>
        <translation>
            <numerusform>%n ката табылды. Файлдын көчүрмөсүн сактап, жардам сураңыз.</numerusform>
            <numerusform>%n ката табылды. Файлдын көчүрмөсүн сактап, жардам сураңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ишти өткөрүп берүү</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>Бул барактын бөлүгү</translation>
    </message>
    <message>
        <source>Bring in a copy</source>
        <translation>Көчүрмөнү кошуу</translation>
    </message>
    <message>
        <source>Check against paper</source>
        <translation>Кагаз менен салыштыруу</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Ачык маалымат</translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Ачык көчүрмө</translation>
    </message>
    <message>
        <source>Public copy: for reading, without personal data.</source>
        <translation>Ачык көчүрмө: окуу үчүн, жеке маалыматсыз.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Адамды өчүрүү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SheetLegend</name>
    <message>
        <source>gap</source>
        <translation>айырма</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SheetModel</name>
    <message>
        <source>name</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>code</source>
        <translation>коду</translation>
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
        <translation>каржы булагы</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номери</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>эсепке алынбайт</translation>
    </message>
    <message>
        <source>title</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>table head</source>
        <translation>жадыбалдын башы</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлүм</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>бюджеттин сабы</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>аралык жыйынтык</translation>
    </message>
    <message>
        <source>total</source>
        <translation>бардыгы</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>калдык</translation>
    </message>
    <message>
        <source>said again, not counted</source>
        <translation>кайталанган, эсепке алынбайт</translation>
    </message>
    <message>
        <source>of which, not counted</source>
        <translation>анын ичинде, эсепке алынбайт</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>кол тамга</translation>
    </message>
    <message>
        <source>revenue code</source>
        <translation>кирешенин коду</translation>
    </message>
    <message>
        <source>functional code</source>
        <translation>функционалдык код</translation>
    </message>
    <message>
        <source>economic code</source>
        <translation>экономикалык код</translation>
    </message>
    <message>
        <source>code of the institution</source>
        <translation>мекеменин коду</translation>
    </message>
    <message>
        <source>percent, left out</source>
        <translation>пайыз, эсепке алынбайт</translation>
    </message>
    <message>
        <source>difference, left out</source>
        <translation>айырма, эсепке алынбайт</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, жашырылган</translation>
    </message>
    <message>
        <source>What this column holds (Alt+↓)</source>
        <translation>Бул мамычада эмне бар (Alt+↓)</translation>
    </message>
    <message>
        <source>%1. What this row is (Alt+→)</source>
        <translation>%1. Бул сап эмне экени (Alt+→)</translation>
    </message>
    <message>
        <source>%1. It says row %2 again and is counted once.</source>
        <translation>%1. Ал %2-саптагы сумманы кайталайт, бир жолу гана эсептелет.</translation>
    </message>
    <message>
        <source>village</source>
        <translation>айыл</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SheetsPanel</name>
    <message>
        <source>Before the meeting</source>
        <translation>Жыйынга чейин</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Жыйындан кийин</translation>
    </message>
    <message>
        <source>Sheet removed.</source>
        <translation>Баракча алынып салынды.</translation>
    </message>
    <message>
        <source>Sheet No</source>
        <translation>Баракча №</translation>
    </message>
    <message>
        <source>Number printed on the sheet</source>
        <translation>Баракчада басылган номер</translation>
    </message>
    <message>
        <source>When it was filled in</source>
        <translation>Качан толтурулган</translation>
    </message>
    <message>
        <source>Save and next sheet</source>
        <translation>Сактап, кийинкисине өтүү</translation>
    </message>
    <message>
        <source>Entered sheets</source>
        <translation>Киргизилген баракчалар</translation>
    </message>
    <message>
        <source>No sheet is entered yet. Type the number of the choice in each field; Enter goes on.</source>
        <translation>Азырынча баракча киргизилген эмес. Ар бир талаага тандалган жооптун номерин жазыңыз, Enter кийинкисине өткөрөт.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>“%1” is no answer to question %2.</source>
        <translation>«%1» – %2-суроого жооп эмес.</translation>
    </message>
    <message>
        <source>Sheet No %1 saved.</source>
        <translation>№ %1 баракча сакталды.</translation>
    </message>
    <message>
        <source>Nothing is typed. If sheet No %1 came back blank or spoiled, save it once more.</source>
        <translation>Эч нерсе терилген жок. №%1 баракча бош же бузулган абалда кайтса, аны дагы бир жолу сактаңыз.</translation>
    </message>
    <message>
        <source>Printed %1: filled in %2, blank or spoiled %3, not back %4.</source>
        <translation>Басылганы %1: толтурулганы %2, бош же бузулганы %3, кайтпаганы %4.</translation>
    </message>
    <message>
        <source>Not back: No %1.</source>
        <translation>Кайтпаганы: № %1.</translation>
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
        <translation>Барактар</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SignedLists</name>
    <message>
        <source>Pictures of the signed list</source>
        <translation>Кол коюлган тизменин сүрөттөрү</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>Сүрөт тиркөө…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>The signed list is not attached yet</source>
        <translation>Кол коюлган тизме тиркеле элек</translation>
    </message>
    <message numerus="yes">
        <source>Signed list: %n picture(s)</source>
        <translation>
            <numerusform>Кол коюлган тизме: %n сүрөт</numerusform>
            <numerusform>Кол коюлган тизме: %n сүрөт</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo or scan of the signed list</source>
        <translation>Кол коюлган тизменин сүрөтү же сканы</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)</source>
        <translation>Сүрөттөр жана PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Биротоло өчүрүү…</translation>
    </message>
    <message>
        <source>Takes the names and signatures out of the file itself (Shift+Del). It cannot be undone.</source>
        <translation>Аттарды жана кол тамгаларды файлдын өзүнөн алып салат (Shift+Del). Муну артка кайтарууга болбойт.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SimilarHint</name>
    <message>
        <source>Said before (Ctrl+Shift+L: it is the same)</source>
        <translation>Мурда айтылган (Ctrl+Shift+L: ушул эле нерсе)</translation>
    </message>
    <message>
        <source>Says the same as (Ctrl+Shift+L: another)</source>
        <translation>Ушул менен бирдей (Ctrl+Shift+L: башкасы)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SlipStrip</name>
    <message>
        <source>Slip No</source>
        <translation>Баракча №</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Баракчанын номери</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Жараксыз</translation>
    </message>
    <message>
        <source>This slip came back spoilt or empty</source>
        <translation>Бул баракча бузулуп же бош кайтты</translation>
    </message>
    <message>
        <source>Handed out: from</source>
        <translation>Таратылды:</translation>
    </message>
    <message>
        <source>First number handed out</source>
        <translation>Таратылган биринчи номер</translation>
    </message>
    <message>
        <source>to</source>
        <comment>number</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Last number handed out</source>
        <translation>Таратылган акыркы номер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Note that these slips were handed out</source>
        <translation>Бул баракчалар таратылганын белгилөө</translation>
    </message>
    <message>
        <source>Handed out %1 = returned %2 + void %3 + missing %4</source>
        <translation>Таратылганы %1 = кайтарылганы %2 + жараксызы %3 + кайтпаганы %4</translation>
    </message>
    <message>
        <source>Note first which numbers were handed out.</source>
        <translation>Адегенде кайсы номерлер таратылганын белгилеңиз.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Кайтпагандары: %1</translation>
    </message>
    <message>
        <source>Give the first and the last number that were handed out.</source>
        <translation>Таратылган биринчи жана акыркы номерди жазыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) noted as handed out.</source>
        <translation>
            <numerusform>%n баракча таратылды деп белгиленди.</numerusform>
            <numerusform>%n баракча таратылды деп белгиленди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip No %1 is noted as void.</source>
        <translation>№ %1 баракча жараксыз деп белгиленди.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Slips to cut apart, with the numbers that were noted</source>
        <translation>Кесип алына турган, номерленген баракчалар</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SpeakingLimitsForm</name>
    <message>
        <source>How long one may speak</source>
        <translation>Канча убакыт сүйлөөгө болот</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мүн</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>чексиз</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Белгиленди.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SpeechesTable</name>
    <message>
        <source>The speech is taken out; what was said stays.</source>
        <translation>Сүйлөгөн сөз тизмеден алынды, айтылгандар сакталды.</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Сүйлөгөн сөздөр</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Азырынча эч ким сүйлөй элек.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Башталды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Сүйлөдү</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сүйлөгөн адам</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::SplitMenu</name>
    <message>
        <source>How much of “%1” becomes a line of its own, in %2?</source>
        <translation>«%1» сабынан канчасы өзүнчө сап болот (%2)?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлүү</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StageDots</name>
    <message>
        <source>prepare</source>
        <translation>даярдоо</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>кулактандыруу</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>өткөрүү</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жооп берүү</translation>
    </message>
    <message>
        <source>close</source>
        <translation>жабуу</translation>
    </message>
    <message>
        <source>Stage of the hearing: %1</source>
        <translation>Угуунун баскычы: %1</translation>
    </message>
    <message>
        <source>The hearing is closed</source>
        <translation>Угуу жабылды</translation>
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
        <translation>Жергиликтүү бюджет боюнча угуулар: долбоордон жоопторго чейин. Баары ушул компьютерде калат.</translation>
    </message>
    <message>
        <source>What do you need today?</source>
        <translation>Бүгүн эмне керек?</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Тил жана көрүнүш</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Жаңы документ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ачуу…</translation>
    </message>
    <message>
        <source>Try the example of Ak-Bulak</source>
        <translation>Ак-Булактын үлгүсүн көрүү</translation>
    </message>
    <message>
        <source>Citizens&apos; budget from my Excel</source>
        <translation>Excel жадыбалынан жарандык бюджет</translation>
    </message>
    <message>
        <source>Import the draft, check its totals, print the leaflet.</source>
        <translation>Долбоорду киргизип, жыйынтыгын текшерип, баракчаны басып чыгаруу.</translation>
    </message>
    <message>
        <source>Papers for a hearing</source>
        <translation>Угууга документтер</translation>
    </message>
    <message>
        <source>Plan the day, the agenda and the announcements.</source>
        <translation>Күнүн, күн тартибин жана кулактандырууларды пландоо.</translation>
    </message>
    <message>
        <source>Record a meeting now</source>
        <translation>Угууну азыр жазуу</translation>
    </message>
    <message>
        <source>Write down questions and proposals as people speak.</source>
        <translation>Эл айткан суроолорду жана сунуштарды дароо жазуу.</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>Сунуштарга жооп берүү</translation>
    </message>
    <message>
        <source>Decision, reason and deadline for every proposal.</source>
        <translation>Ар бир сунушка чечим, негиздеме жана мөөнөт.</translation>
    </message>
    <message>
        <source>hearing on %1</source>
        <translation>угуу %1</translation>
    </message>
    <message>
        <source>Nothing opened yet. Start a document for your aiyl aimak, or look at the example first.</source>
        <translation>Азырынча эч нерсе ачылган жок. Айыл аймагыңыз үчүн документ баштаңыз же адегенде үлгүнү көрүңүз.</translation>
    </message>
    <message>
        <source>Practise a meeting</source>
        <translation>Көнүгүү: жыйынды өткөрүп көрүү</translation>
    </message>
    <message>
        <source>A hearing to play, with a script to read from. Nothing in it counts.</source>
        <translation>Окуй турган тексти бар ойнотмо угуу. Анда эч нерсе эсепке алынбайт.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StatusLine</name>
    <message>
        <source>read only</source>
        <translation>окуу үчүн гана</translation>
    </message>
    <message>
        <source>read only: open at %1</source>
        <translation>окуу үчүн гана: %1 ачып турат</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сакталды %1</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>баары сакталган</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ноутбук %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Чоо-жайы</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Билдирүүнү жабуу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>камдык көчүрмө %1</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>ачык көчүрмө</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamDelegate</name>
    <message>
        <source>Words of the remark</source>
        <translation>Айтылган сөз</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamModel</name>
    <message>
        <source>Remark corrected.</source>
        <translation>Жазуу түзөтүлдү.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::StreamPanel</name>
    <message>
        <source>Find</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Find in what was said</source>
        <translation>Айтылгандардан издөө</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Айтылгандар, жаңысынан баштап</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n жазуу</numerusform>
            <numerusform>%n жазуу</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was said holds these words.</source>
        <translation>Айтылгандарда мындай сөз жок.</translation>
    </message>
    <message>
        <source>Nothing was said yet. What you write down appears here at once.</source>
        <translation>Азырынча эч нерсе айтылган жок. Жазганыңыз дароо ушул жерде көрүнөт.</translation>
    </message>
    <message>
        <source>Remark removed.</source>
        <translation>Жазуу өчүрүлдү.</translation>
    </message>
    <message>
        <source>Enter corrects · Delete removes · Ctrl+Enter answers · Shift+↓ chooses several, Ctrl+Shift+L puts them together</source>
        <translation>Enter – түзөтүү · Delete – өчүрүү · Ctrl+Enter – жооп берүү · Shift+↓ – бир нечесин тандоо, Ctrl+Shift+L – бириктирүү</translation>
    </message>
    <message>
        <source>Several are chosen: choose the one that is to be removed.</source>
        <translation>Бир нече жазуу тандалган: өчүрүлө турган бирин гана тандаңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopLine</name>
    <message>
        <source>Find  Ctrl+K</source>
        <translation>Издөө  Ctrl+K</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Тил жана көрүнүш</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Кайтаруу: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Кайтара турган эч нерсе жок</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Кайталоо: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Кайталай турган эч нерсе жок</translation>
    </message>
    <message>
        <source>No hearing yet</source>
        <translation>Азырынча угуу жок</translation>
    </message>
    <message>
        <source>Hearing: %1</source>
        <translation>Угуу: %1</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Жаңы угуу</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Жардам (F1)</translation>
    </message>
    <message>
        <source>Find anything, a page or an action (Ctrl+K)</source>
        <translation>Каалаган нерсени, баракты же аракетти издөө (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopicChips</name>
    <message>
        <source>Perhaps about (Ctrl+Shift+T takes the first):</source>
        <translation>Балким, темасы (Ctrl+Shift+T биринчисин алат):</translation>
    </message>
    <message>
        <source>for the words: %1</source>
        <translation>сөздөрү боюнча: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopicsPanel</name>
    <message>
        <source>What remarks are about. A topic is suggested where its words are said, in any form; type them in their plain form with commas between. Remarks keep their topic, whatever it is called later.</source>
        <translation>Пикирлер эмне жөнүндө. Теманын сөздөрү кайсы формада айтылбасын, тема сунушталат; сөздөрдү баштапкы формасында, үтүр менен бөлүп жазыңыз. Тема кийин кандай аталбасын, пикирлерде ал сакталат.</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Баштапкыдай</translation>
    </message>
    <message>
        <source>Name, words and place of the chosen topic as they came with the program</source>
        <translation>Тандалган теманын аталышы, сөздөрү жана орду программа менен келгендей болот</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Тема кошуу</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Сунушталат</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жашырылган</translation>
    </message>
    <message>
        <source>In Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Англисче</translation>
    </message>
    <message>
        <source>Kyrgyz words</source>
        <translation>Кыргызча сөздөр</translation>
    </message>
    <message>
        <source>Russian words</source>
        <translation>Орусча сөздөр</translation>
    </message>
    <message>
        <source>Topic added.</source>
        <translation>Тема кошулду.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Жаңы тема</translation>
    </message>
    <message>
        <source>New topic %1</source>
        <translation>Жаңы тема %1</translation>
    </message>
    <message>
        <source>The topic is hidden: it ships with the program. Its tick brings it back.</source>
        <translation>Тема жашырылды: ал программа менен келген. Белгиси аны кайтарат.</translation>
    </message>
    <message>
        <source>Topic removed.</source>
        <translation>Тема алып салынды.</translation>
    </message>
    <message>
        <source>Topic moved.</source>
        <translation>Тема жылдырылды.</translation>
    </message>
    <message>
        <source>The topic is as it was shipped.</source>
        <translation>Тема программа менен келгендей болду.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TopicsView</name>
    <message>
        <source>All remarks</source>
        <translation>Тизмеге</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Тизмеге кайтуу (%1)</translation>
    </message>
    <message>
        <source>Nothing was said yet, so there are no topics.</source>
        <translation>Азырынча эч нерсе айтылган жок, ошондуктан темалар да жок.</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Жазуу кошуу</translation>
    </message>
    <message>
        <source>No remark of this hearing has a topic yet. Topics are given in the list, where the words of a remark suggest them.</source>
        <translation>Бул угууда айтылгандардын биринде да тема жок. Темалар тизмеде берилет: пикирдин сөздөрү аларды өзү сунуштайт.</translation>
    </message>
    <message>
        <source>Give topics</source>
        <translation>Темаларды берүү</translation>
    </message>
    <message>
        <source>No remark of this hearing has a topic, and none can be given any more.</source>
        <translation>Бул угууда айтылгандардын биринде да тема жок, эми берүүгө да болбойт.</translation>
    </message>
    <message>
        <source>Village not stated</source>
        <translation>Айылы жазылбагандар</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Пикирлер</translation>
    </message>
    <message>
        <source>A click or Enter on a bar or a figure shows its remarks. A remark about two topics counts at both.</source>
        <translation>Тилкени же санды чыкылдатсаңыз же Enter бассаңыз, анын пикирлери көрүнөт. Эки тема жөнүндөгү пикир экөөндө тең эсептелет.</translation>
    </message>
    <message>
        <source>The chart has the topics that are spoken of most, the table has all.</source>
        <translation>Диаграммада эң көп айтылган темалар, таблицада баары бар.</translation>
    </message>
    <message>
        <source>The remarks are still being read; the counts grow.</source>
        <translation>Пикирлер дагы окулуп жатат; сандар өсө берет.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
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
        <translation>%2 ичинен %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TranslationView</name>
    <message>
        <source>Remark</source>
        <translation>Пикир</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation>Жооптун негиздемеси</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тартиби</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Бюджеттин сабы</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызча</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орусча</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англисче</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Которула турган тексттер</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Type the translation; Enter saves it and goes on</source>
        <translation>Котормону жазыңыз; Enter сактап, кийинкисине өткөрөт</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сактап, кийинкисине</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; Shift+Enter жаңы сап баштайт</translation>
    </message>
    <message>
        <source>Everything is written in Kyrgyz and in Russian.</source>
        <translation>Баары кыргызча да, орусча да жазылган.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жок тил</translation>
    </message>
    <message>
        <source>Original, %1</source>
        <translation>Түпнуска, %1</translation>
    </message>
    <message>
        <source>Translation, %1</source>
        <translation>Котормо, %1</translation>
    </message>
    <message>
        <source>The translation is empty.</source>
        <translation>Котормо бош.</translation>
    </message>
    <message>
        <source>Translation saved.</source>
        <translation>Котормо сакталды.</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Кайрылууга жооп</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ордунда берилген жооп</translation>
    </message>
</context>
<context>
    <name>eldin::ui::TypedDay</name>
    <message>
        <source>“%1” is not a date such as 01.09.2027.</source>
        <translation>«%1» – 01.09.2027 сыяктуу күн эмес.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VersionStrip</name>
    <message>
        <source>Day of the decision</source>
        <translation>Чечимдин күнү</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекитүү</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Жаңы версия түзүү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>When was “%1” approved? From then on this version stays as it is.</source>
        <translation>«%1» качан бекитилди? Бекитилгенден кийин бул версия өзгөртүлбөйт.</translation>
    </message>
    <message>
        <source>“%1” is %2 and stays as it is.</source>
        <translation>«%1»: %2, ал өзгөртүлбөйт.</translation>
    </message>
    <message>
        <source>A closed record states the figures of “%1”; it stays as it is.</source>
        <translation>«%1» бюджетинин сандары жабылган протоколго кирген, ал өзгөртүлбөйт.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Бекитилди: %1</translation>
    </message>
    <message>
        <source>New version made; it can be changed.</source>
        <translation>Жаңы версия түзүлдү, аны өзгөртсө болот.</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Күндү коюу</translation>
    </message>
    <message>
        <source>Last day of the execution</source>
        <translation>Аткаруунун акыркы күнү</translation>
    </message>
    <message>
        <source>Up to which day does “%1” go? 31 December stands for the whole year.</source>
        <translation>«%1» кайсы күнгө чейинкини камтыйт? 31-декабрь бүт жылды билдирет.</translation>
    </message>
    <message>
        <source>The day is set: %1</source>
        <translation>Күн коюлду: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VoteOptions</name>
    <message>
        <source>Cost, som</source>
        <translation>Болжолдуу наркы, сом</translation>
    </message>
    <message>
        <source>1st place</source>
        <translation>1-орун</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Добуш</translation>
    </message>
    <message>
        <source>2nd place</source>
        <translation>2-орун</translation>
    </message>
    <message>
        <source>3rd place</source>
        <translation>3-орун</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>%1-долбоор</translation>
    </message>
    <message>
        <source>Cost of project %1 in som</source>
        <translation>%1-долбоордун болжолдуу наркы, сом</translation>
    </message>
    <message>
        <source>First places of project %1</source>
        <translation>%1-долбоорду биринчи орунга койгондор</translation>
    </message>
    <message>
        <source>Votes for project %1</source>
        <translation>%1-долбоорго берилген добуштар</translation>
    </message>
    <message>
        <source>Second places of project %1</source>
        <translation>%1-долбоорду экинчи орунга койгондор</translation>
    </message>
    <message>
        <source>Third places of project %1</source>
        <translation>%1-долбоорду үчүнчү орунга койгондор</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VotePanel</name>
    <message>
        <source>Vote</source>
        <translation>Добуш берүү</translation>
    </message>
    <message>
        <source>Votes taken so far; Enter corrects, Delete removes</source>
        <translation>Өткөн добуш берүүлөр; Enter оңдойт, Delete өчүрөт</translation>
    </message>
    <message>
        <source>What is voted on?</source>
        <translation>Эмне боюнча добуш берилет?</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>макул же каршы</translation>
    </message>
    <message>
        <source>Kind of the vote</source>
        <translation>Добуш берүүнүн түрү</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Каршы</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Калыс</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Залда</translation>
    </message>
    <message>
        <source>One more project</source>
        <translation>Дагы бир долбоор</translation>
    </message>
    <message>
        <source>Count a second time</source>
        <translation>Экинчи жолу эсептөө</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>Добуштарды жазуу</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s). Count the people in the hall too, then the sum can be checked.</source>
        <translation>
            <numerusform>%n добуш. Залдагы адамдарды да эсептесеңиз, жыйынтыкты текшерүүгө болот.</numerusform>
            <numerusform>%n добуш. Залдагы адамдарды да эсептесеңиз, жыйынтыкты текшерүүгө болот.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voices, but only %2 people in the hall: count once more.</source>
        <translation>Добуштар – %1, залда болгону %2 адам: дагы бир жолу эсептеңиз.</translation>
    </message>
    <message>
        <source>%1 voices, %2 people in the hall, %3 did not vote.</source>
        <translation>Добуштар – %1, залда – %2 адам, добуш бербегендер – %3.</translation>
    </message>
    <message>
        <source>The vote is in the record.</source>
        <translation>Добуш берүү жазылды.</translation>
    </message>
    <message>
        <source>The vote is removed.</source>
        <translation>Добуш берүү өчүрүлдү.</translation>
    </message>
    <message>
        <source>A choice needs two projects at least.</source>
        <translation>Тандоо үчүн жок дегенде эки долбоор керек.</translation>
    </message>
    <message>
        <source>Money for all, som</source>
        <translation>Жалпы акча, сом</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>чектелген эмес</translation>
    </message>
    <message>
        <source>What the chosen projects may cost together, in som</source>
        <translation>Тандалган долбоорлордун жалпы наркы канча сомдон ашпашы керек</translation>
    </message>
    <message>
        <source>Take the proposals</source>
        <translation>Сунуштарды тизмеге кошуу</translation>
    </message>
    <message>
        <source>The proposals of this meeting become what is chosen among</source>
        <translation>Ушул жыйындын сунуштары тандоого коюлат</translation>
    </message>
    <message>
        <source>No proposal of this meeting is left to take.</source>
        <translation>Бул жыйындын тандоого коюла элек сунушу калган жок.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Тандалды: %1.</translation>
    </message>
    <message>
        <source>%1 of the money is left.</source>
        <translation>Калган акча: %1.</translation>
    </message>
    <message>
        <source>Equally supported: %1. Vote on them once more.</source>
        <translation>Бирдей колдоо алгандар: %1. Алар боюнча кайра добуш бериңиз.</translation>
    </message>
    <message>
        <source>One of the sums cannot be read.</source>
        <translation>Суммалардын бири туура эмес жазылган.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>тандоо</translation>
    </message>
    <message>
        <source>three places</source>
        <translation>үч орун</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Экинчи эсеп</translation>
    </message>
    <message>
        <source>Both counts agree: the vote is recorded as counted twice.</source>
        <translation>Эки эсеп дал келди: добуштар эки жолу саналды деп жазылды.</translation>
    </message>
    <message>
        <source>The vote stays in the record as counted once.</source>
        <translation>Жазууда добуштар бир жолу саналган бойдон калды.</translation>
    </message>
    <message>
        <source>The figures are recorded, keyed in once more and compared</source>
        <translation>Сандар жазылат, дагы бир жолу терилет жана салыштырылат</translation>
    </message>
    <message>
        <source>The second count is right</source>
        <translation>Экинчи эсеп туура</translation>
    </message>
    <message>
        <source>These figures are recorded in place of the first ones, and counted once more (Ctrl+Shift+Enter)</source>
        <translation>Бул сандар биринчилеринин ордуна жазылып, дагы бир жолу саналат (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>The vote is in the record, counted once. Let somebody else count and key in the figures once more.</source>
        <translation>Добуш берүү жазылды, бир жолу саналган. Башка адам дагы бир жолу санап, сандарды териңиз.</translation>
    </message>
    <message>
        <source>Counted once. %1</source>
        <translation>Бир жолу саналган. %1</translation>
    </message>
    <message>
        <source>Compare the counts</source>
        <translation>Эсептерди салыштыруу</translation>
    </message>
    <message>
        <source>Leave one count</source>
        <translation>Бир эсеп калсын</translation>
    </message>
    <message>
        <source>The first count was changed in the record meanwhile: the second one is compared with what stands there now.</source>
        <translation>Ошол учурда жазуудагы биринчи эсеп өзгөрдү: экинчи эсеп эми жазууда турган сандар менен салыштырылат.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::VotesModel</name>
    <message>
        <source>for %1, against %2, abstained %3</source>
        <translation>макул %1, каршы %2, калыс %3</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>эки жолу саналды</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>бир жолу саналды</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WaitingLinks</name>
    <message>
        <source>answers past the day they were to be ready: %1</source>
        <translation>даярдоо мөөнөтү өткөн жооптор: %1</translation>
    </message>
    <message>
        <source>answers to be ready within three days: %1</source>
        <translation>үч күн ичинде даярдалууга тийиш жооптор: %1</translation>
    </message>
    <message>
        <source>put off, and the day has come: %1</source>
        <translation>кийинкиге калтырылып, мөөнөтү келген сунуштар: %1</translation>
    </message>
    <message>
        <source>put off on %1, and the day has come: %2</source>
        <translation>%1 кийинкиге калтырылып, мөөнөтү келген сунуштар: %2</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WhatIfLines</name>
    <message>
        <source>More lines</source>
        <translation>Дагы беренелер</translation>
    </message>
    <message>
        <source>%1: %2 thousand soms in the budget</source>
        <translation>%1: бюджетте %2 миң сом</translation>
    </message>
    <message>
        <source>%1, %2: %3 thousand soms in the budget</source>
        <translation>%1, %2: бюджетте %3 миң сом</translation>
    </message>
    <message>
        <source>%1: taken, in thousands of soms</source>
        <translation>%1: алынганы, миң сом</translation>
    </message>
    <message>
        <source>%1: taken, in soms</source>
        <translation>%1: алынганы, сом</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>кол менен</translation>
    </message>
    <message>
        <source>Set by hand: this line stays as it is while the others share what is still asked for</source>
        <translation>Кол менен коюлду: бул сап ошол бойдон калат, калган сумманы башка саптар бөлүшөт</translation>
    </message>
    <message>
        <source>%1: set by hand</source>
        <translation>%1: кол менен коюлду</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WhatIfPanel</name>
    <message>
        <source>What for</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>water, 500 thousand</source>
        <translation>суу, 500 миң</translation>
    </message>
    <message>
        <source>What the money is asked for; it may stand on the wall</source>
        <translation>Акча эмне үчүн суралып жатат; экранда көрсөтүлүшү мүмкүн</translation>
    </message>
    <message>
        <source>Sum, soms</source>
        <translation>Сумма, сом</translation>
    </message>
    <message>
        <source>Sum that is asked for, in soms</source>
        <translation>Суралган сумма, сом</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Кимдерге бөлүнүп эсептелет</translation>
    </message>
    <message>
        <source>Whose people the sum is counted on</source>
        <translation>Сумма кайсы тургундарга бөлүнөт</translation>
    </message>
    <message>
        <source>Propose lines</source>
        <translation>Беренелерди сунуштоо</translation>
    </message>
    <message>
        <source>The largest lines give first, none more than a tenth as long as that is enough; protected lines give nothing</source>
        <translation>Адегенде эң чоң беренелерден алынат, жетсе эч биринен ондон биринен көп эмес; корголгон беренелерден алынбайт</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Экранга чыгаруу</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Маалымкатты алып салуу</translation>
    </message>
    <message>
        <source>Keep beside the remark</source>
        <translation>Сунуштун жанына сактоо</translation>
    </message>
    <message>
        <source>The budget stays as it is; the note is kept (Ctrl+Enter)</source>
        <translation>Бюджет өзгөрбөйт, маалымкат сакталат (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Канчага турат?</translation>
    </message>
    <message>
        <source>What if: %1 “%2”</source>
        <translation>Канчага турат: %1 «%2»</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>бүт аймак</translation>
    </message>
    <message>
        <source>%1 a household</source>
        <translation>бир үй чарбага %1</translation>
    </message>
    <message>
        <source>%1 a resident</source>
        <translation>бир тургунга %1</translation>
    </message>
    <message>
        <source>Name a sum, or write what it is for with the sum.</source>
        <translation>Сумманы жазыңыз же эмне үчүн экенин суммасы менен жазыңыз.</translation>
    </message>
    <message>
        <source>The hearing has no budget: choose it in the preparation, then lines can be set against the sum.</source>
        <translation>Угууга бюджет тандалган эмес: аны «Даярдык» бетинде тандаңыз, ошондо акчаны кайсы беренелерден алса болорун көрүүгө болот.</translation>
    </message>
    <message>
        <source>Taken: %1. Still to find: %2.</source>
        <translation>Алынды: %1. Дагы табуу керек: %2.</translation>
    </message>
    <message>
        <source>Taken: %1, more than asked for by %2.</source>
        <translation>Алынды: %1, суралгандан %2 ашык.</translation>
    </message>
    <message>
        <source>All of it is found: %1.</source>
        <translation>Баары табылды: %1.</translation>
    </message>
    <message>
        <source>Balance of the budget: %1 now, %2 then.</source>
        <translation>Бюджеттин калдыгы: азыр %1, сунуштан кийин %2.</translation>
    </message>
    <message>
        <source>%1 would be missing.</source>
        <translation>%1 жетпей калат.</translation>
    </message>
    <message>
        <source>The note is kept beside the remark.</source>
        <translation>Маалымкат сунуштун жанында сакталды.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Маалымкат алынып салынды.</translation>
    </message>
    <message>
        <source>Lines that are set by hand give no more: untick one, or give more yourself.</source>
        <translation>Кол менен коюлган саптар мындан көп бербейт: биринин белгисин алып салыңыз же өзүңүз көбөйтүңүз.</translation>
    </message>
    <message>
        <source>%1 of it stands in lines that are no longer in the budget: “Propose lines” finds it elsewhere.</source>
        <translation>Анын ичинен %1 бюджетте жок болуп калган беренелерге туура келет: аны башка беренелерден табуу үчүн «Беренелерди сунуштоо» баскычын басыңыз.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WhoWorks</name>
    <message>
        <source>Who is working today?</source>
        <translation>Бүгүн ким иштеп жатат?</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>башка ысым</translation>
    </message>
    <message>
        <source>Name of who is working today</source>
        <translation>Бүгүн иштеген адамдын аты-жөнү</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>%1 is working today</source>
        <translation>Бүгүн %1 иштеп жатат</translation>
    </message>
    <message>
        <source>From now on the history says: %1.</source>
        <translation>Мындан ары тарыхта мындай жазылат: %1.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WordingField</name>
    <message>
        <source>As shipped</source>
        <translation>Баштапкы текст</translation>
    </message>
    <message>
        <source>%1: as shipped</source>
        <translation>%1: баштапкы текст</translation>
    </message>
    <message>
        <source>Nothing is said here.</source>
        <translation>Бул жерде текст жок.</translation>
    </message>
    <message>
        <source>The text does not say: %1</source>
        <translation>Текстте көрсөтүлгөн эмес: %1</translation>
    </message>
    <message>
        <source>There is no such field, it will be printed as it stands: %1</source>
        <translation>Мындай талаа жок, ошол бойдон басылат: %1</translation>
    </message>
</context>
<context>
    <name>eldin::ui::WordingPanel</name>
    <message>
        <source>Wording of the paper</source>
        <translation>Документтин тексти</translation>
    </message>
    <message>
        <source>This paper has no wording that can be changed.</source>
        <translation>Бул документте өзгөртүлө турган текст жок.</translation>
    </message>
    <message>
        <source>Say it in your own way. Words in braces are filled in by the program. Enter saves.</source>
        <translation>Өз сөзүңүз менен жазыңыз. Кашаадагы сөздөрдү программа толтурат. Enter баскычы сактайт.</translation>
    </message>
    <message>
        <source>The wording was changed.</source>
        <translation>Текст өзгөртүлдү.</translation>
    </message>
</context>
<context>
    <name>eldin::ui::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Кайтарылды: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Кайталанды: %1</translation>
    </message>
</context>
</TS>
