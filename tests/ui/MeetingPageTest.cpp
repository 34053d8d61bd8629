// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "ui/shell/Page.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/PersonField.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The sample on the Meeting page, with what its tests ask again and again.
struct Hall
{
    explicit Hall(core::Language language = core::Language::Kyrgyz)
        : window(language)
    {
        window.openSample();
        window.view().showPage(PageKey::Meeting);
        settle();
        text = window.find<EntryText>("entryText");
        stream = window.find<QListView>("stream");
    }
    [[nodiscard]] core::RemarkRow newest()
    {
        return core::newestRemarkRows(window.document().stores(), window.view().workspace().meetingId(), 1).front();
    }
    [[nodiscard]] int remarks() { return static_cast<int>(window.document().stores().remarks.count()); }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        window->activateWindow(); // offscreen, a list of offers that closes leaves no window active
        settle();
    }

    TestWindow window;
    EntryText *text;
    QListView *stream;
};

} // namespace

TEST_CASE("Enter saves what was typed, shows it on top and is ready for the next", "[ui][meeting]")
{
    Hall hall;
    const QAbstractItemModelTester tester(hall.stream->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = hall.remarks();
    CHECK(hall.text->hasFocus());
    typeRussian(hall.text, QStringLiteral("К"));
    pressAltGr(hall.text, u'о');
    typeRussian(hall.text, QStringLiteral("ч"));
    pressAltGr(hall.text, u'о');
    typeRussian(hall.text, QStringLiteral(" жарыгы керек"));
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.remarks() == before + 1);
    CHECK(hall.newest().words.text == QStringLiteral("Көчө жарыгы керек"));
    CHECK(hall.newest().personName.isEmpty());
    CHECK(hall.stream->model()->index(0, 0).data().toString() == QStringLiteral("Көчө жарыгы керек"));
    CHECK(hall.text->toPlainText().isEmpty());
    CHECK(hall.text->hasFocus());
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.remarks() == before + 1);
}

TEST_CASE("a name that nobody bears is not saved in silence, and can be registered at once", "[ui][meeting]")
{
    Hall hall;
    const int before = hall.remarks();
    auto *person = hall.window.find<PersonField>("entryPerson");
    typeRussian(hall.text, QStringLiteral("Суу жок"));
    pressCtrl(hall.text, 'N');
    typeRussian(person, QStringLiteral("Жапарова"));
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.remarks() == before);
    CHECK(hall.text->toPlainText() == QStringLiteral("Суу жок"));
    hall.window.find<QAbstractButton>("entryRegister")->click();
    hall.window->activateWindow();
    settle();
    auto *name = hall.window.find<QLineEdit>("registerName");
    CHECK(name->text() == QStringLiteral("Жапарова"));
    typeRussian(name, QStringLiteral(" Нургүл"));
    hall.press(name, Qt::Key_Return); // accepts what the name says of the sex
    hall.press(name, Qt::Key_Return);
    CHECK(hall.text->hasFocus());
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().personName == QStringLiteral("Жапарова Нургүл"));
    CHECK(hall.newest().sex == core::Sex::Female);
}

TEST_CASE("kind, speaker, village and amount are reached under the Russian layout", "[ui][meeting]")
{
    Hall hall;
    auto *person = hall.window.find<PersonField>("entryPerson");
    auto *village = hall.window.find<QComboBox>("entryVillage");
    hall.press(hall.text, Qt::Key_1, Qt::ControlModifier);
    typeRussian(hall.text, QStringLiteral("Көпүрөгө 640 миң сом керек"));
    pressCtrl(hall.text, 'M');
    pressCtrl(hall.text, 'N');
    REQUIRE(person->hasFocus());
    typeRussian(person, QStringLiteral("7"));
    settle();
    // The keyboard's events go to the list of offers while it is open, as in life.
    QWidget *offers = QApplication::activePopupWidget();
    hall.press(offers != nullptr ? offers : person, Qt::Key_Return);
    CHECK(hall.text->hasFocus());
    pressCtrl(hall.text, 'G');
    CHECK(village->hasFocus());
    hall.press(village, Qt::Key_Escape);
    CHECK(hall.text->hasFocus());
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().remark.kind == core::RemarkKind::Question);
    CHECK(hall.newest().participantNumber == 7);
    CHECK(hall.newest().remark.amount == core::Money::fromSom(640000));
}

TEST_CASE("what was said is corrected, given another kind, removed, and had back", "[ui][meeting]")
{
    Hall hall;
    typeRussian(hall.text, QStringLiteral("Биринчи"));
    hall.press(hall.text, Qt::Key_Return);
    typeRussian(hall.text, QStringLiteral("Экинчи"));
    hall.press(hall.text, Qt::Key_Return);
    const int before = hall.remarks();
    hall.press(hall.text, Qt::Key_Down);
    REQUIRE(hall.stream->hasFocus());
    CHECK(hall.stream->currentIndex().row() == 0);
    hall.press(hall.stream, Qt::Key_Down);
    hall.press(hall.stream, Qt::Key_Return);
    auto *editor = hall.window.find<EntryText>("streamEditor");
    typeRussian(editor, QStringLiteral(" сөз"));
    hall.press(editor, Qt::Key_Return);
    CHECK(hall.stream->model()->index(1, 0).data().toString() == QStringLiteral("Биринчи сөз"));
    CHECK(hall.stream->currentIndex().row() == 1);
    hall.stream->setFocus();
    hall.press(hall.stream, Qt::Key_5, Qt::ControlModifier);
    const auto id = core::newestRemarkRows(hall.window.document().stores(), hall.window.view().workspace().meetingId(), 2)[1].remark.id;
    CHECK(hall.window.document().stores().remarks.get(id).kind == core::RemarkKind::Thanks);
    pressCtrl(hall.stream, 'D');
    CHECK(hall.remarks() == before - 1);
    CHECK_FALSE(hall.window.document().stores().remarks.find(id).has_value());
    pressCtrl(hall.stream, 'Z');
    CHECK(hall.remarks() == before);
    hall.press(hall.stream, Qt::Key_Escape);
    CHECK(hall.text->hasFocus());
    // A row is removed only where the list has the focus.
    pressCtrl(hall.text, 'D');
    CHECK(hall.remarks() == before);
}

TEST_CASE("no words are cut in a narrow window", "[ui][meeting]")
{
    TestWindow window(core::Language::Russian);
    window->setMinimumSize(1024, 700);
    window->resize(1024, 768);
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *stream = window.find<QListView>("stream");
    // An entry whose words need more room than it was given runs under the next one.
    const auto cut = [&] {
        QStringList rows;
        for (int row = 0; row + 1 < stream->model()->rowCount(); ++row) {
            const QModelIndex index = stream->model()->index(row, 0);
            if (stream->visualRect(index).top() + stream->sizeHintForIndex(index).height()
                > stream->visualRect(stream->model()->index(row + 1, 0)).top())
                rows += index.data().toString();
        }
        return rows;
    };
    REQUIRE(stream->model()->rowCount() > 3);
    CHECK(QTest::qWaitFor([&] { return cut().isEmpty(); }, 2'000));
}

TEST_CASE("Undo takes back typing while there is some, and the last act after that", "[ui][meeting]")
{
    Hall hall;
    typeRussian(hall.text, QStringLiteral("Бир"));
    hall.press(hall.text, Qt::Key_Return);
    const int before = hall.remarks();
    typeRussian(hall.text, QStringLiteral("эки"));
    pressCtrl(hall.text, 'Z');
    CHECK(hall.remarks() == before);
    CHECK(hall.text->toPlainText().isEmpty());
    pressCtrl(hall.text, 'Z');
    CHECK(hall.remarks() == before - 1);
}

TEST_CASE("half-typed words outlive the program", "[ui][meeting]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    const QString path = window.document().path();
    typeRussian(window.find<EntryText>("entryText"), QStringLiteral("Жарым калган"));
    QTest::keyClick(window.find<EntryText>("entryText"), Qt::Key_4, Qt::ControlModifier);
    auto *person = window.find<PersonField>("entryPerson");
    person->setPerson(window.document().stores().attendances.ofMeeting(window.view().workspace().meetingId()).front().id);
    const QString speaker = person->text();
    REQUIRE_FALSE(person->person().isNull());
    const int steps = window.document().undoCount();
    QTest::keyClicks(window.find<QLineEdit>("entryAmount"), QStringLiteral("500 000"));
    QTest::keyClicks(window.find<QLineEdit>("entryTopic"), QStringLiteral("road"));
    const QString kind = window.find<QAbstractButton>("kindButton")->text();
    QTest::qWait(600);
    window->showStart();
    settle();
    REQUIRE(window->openDocument(path));
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *text = window.find<EntryText>("entryText");
    CHECK(text->toPlainText() == QStringLiteral("Жарым калган"));
    // With all that stood beside them; the floor is not given anew.
    CHECK(window.find<QAbstractButton>("kindButton")->text() == kind);
    CHECK(window.find<PersonField>("entryPerson")->text() == speaker);
    CHECK(window.find<QLineEdit>("entryAmount")->text() == QStringLiteral("500 000"));
    CHECK(window.find<QLineEdit>("entryTopic")->text() == QStringLiteral("road"));
    CHECK(window.document().undoCount() == steps);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::qWait(600);
    window->showStart();
    settle();
    REQUIRE(window->openDocument(path));
    window.view().showPage(PageKey::Meeting);
    settle();
    CHECK(window.find<EntryText>("entryText")->toPlainText().isEmpty());
}

TEST_CASE("half an answer outlives the program, and one that was left does not", "[ui][meeting]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    const QString path = window.document().path();
    const auto reopen = [&] {
        QTest::qWait(600);
        window->showStart();
        settle();
        REQUIRE(window->openDocument(path));
        window.view().showPage(PageKey::Meeting);
        settle();
    };
    const auto openAnswer = [&] {
        QTest::keyClick(window.find<EntryText>("entryText"), Qt::Key_Return, Qt::ControlModifier);
        settle();
        return window.find<EntryText>("answerText");
    };
    auto *answer = openAnswer();
    const QString before = answer->toPlainText();
    typeRussian(answer, QStringLiteral(" кароо"));
    const QString typed = answer->toPlainText();
    const auto office = [&] { return window.find<QComboBox>("answerOffice"); };
    office()->setFocus();
    office()->lineEdit()->selectAll();
    typeRussian(office(), QStringLiteral("Мугалим"));
    reopen();
    answer = openAnswer();
    CHECK(answer->toPlainText() == typed);
    CHECK(office()->currentText() == u"Мугалим");
    QTest::keyClick(answer, Qt::Key_Escape);
    reopen();
    CHECK(openAnswer()->toPlainText() == before);
}

TEST_CASE("an answer that is changed in the record while another one is written is kept beside it", "[ui][meeting]")
{
    Hall hall;
    typeRussian(hall.text, QStringLiteral("Жол качан ондолот"));
    QTest::keyClick(hall.text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    auto *answer = hall.window.find<EntryText>("answerText");
    auto *said = hall.window.find<QLabel>("answerMeanwhile");
    auto &stores = hall.window.document().stores();
    const auto remark = core::newestRemarkRows(stores, hall.window.view().workspace().meetingId(), 1).front().remark.id;
    typeRussian(answer, QStringLiteral("Жайында"));
    CHECK_FALSE(said->isVisible());
    core::RemarkService(hall.window.document()).answer(remark, {QStringLiteral("Күзүндө"), {}, {}}, {});
    settle();
    CHECK(said->isVisible());
    CHECK(answer->toPlainText() == u"Күзүндө\nЖайында");
    // Taken away again by undo: what was typed stays, and nothing else.
    hall.window.document().undo();
    settle();
    CHECK(said->isVisible());
    CHECK(answer->toPlainText() == u"Жайында");
    hall.window.document().redo();
    settle();
    CHECK(answer->toPlainText() == u"Күзүндө\nЖайында");
    hall.window.document().undo();
    settle();
    QTest::keyClick(answer, Qt::Key_Return);
    settle();
    CHECK(stores.remarkTexts.get(remark).answer.ky == u"Жайында");
    CHECK(hall.text->hasFocus());
}

TEST_CASE("a translation that comes while an answer is corrected is kept beside it without a word", "[ui][meeting]")
{
    Hall hall;
    auto &stores = hall.window.document().stores();
    typeRussian(hall.text, QStringLiteral("Жол качан ондолот"));
    QTest::keyClick(hall.text, Qt::Key_Return);
    settle();
    const auto remark = core::newestRemarkRows(stores, hall.window.view().workspace().meetingId(), 1).front().remark.id;
    core::RemarkService(hall.window.document()).answer(remark, {QStringLiteral("Жайында"), {}, {}}, {});
    settle();
    QTest::keyClick(hall.text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    auto *answer = hall.window.find<EntryText>("answerText");
    REQUIRE(answer->toPlainText() == u"Жайында");
    typeRussian(answer, QStringLiteral(" кароо"));
    core::RemarkService(hall.window.document()).answer(remark, {QStringLiteral("Жайында"), QStringLiteral("Летом"), {}}, {});
    settle();
    CHECK_FALSE(hall.window.find<QLabel>("answerMeanwhile")->isVisible());
    CHECK(answer->toPlainText() == u"Жайында кароо");
    // Nor does the language of the window decide what is corrected.
    hall.window.settings().setLanguage(core::Language::Russian);
    hall.window.shell().languages.use(core::Language::Russian);
    settle();
    REQUIRE(answer->isVisible());
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Return);
    settle();
    const core::LocalText recorded = stores.remarkTexts.get(remark).answer;
    CHECK(recorded.ky == u"Жайында кароо");
    CHECK(recorded.ru == u"Летом");
}

TEST_CASE("before a meeting begins at an unexpected moment the clock is asked about, once", "[ui][meeting]")
{
    Hall hall;
    auto &stores = hall.window.document().stores();
    const auto meeting = hall.window.view().workspace().meetingId();
    pressCtrl(hall.text, 'J');
    auto *words = hall.window.find<QLabel>("clockWords");
    CHECK(words->isVisible());
    CHECK(words->text().contains(u"10:0"));
    // No: nothing has begun, and it is asked again.
    QTest::keyClick(hall.window.find<QWidget>("clockYes"), Qt::Key_Escape);
    settle();
    CHECK_FALSE(words->isVisible());
    CHECK(hall.text->hasFocus());
    CHECK_FALSE(core::isUnderWay(stores.agenda.ofMeeting(meeting)[0]));
    beginMeeting(hall.window);
    CHECK(core::isUnderWay(stores.agenda.ofMeeting(meeting)[0]));
    CHECK_FALSE(words->isVisible());
    CHECK(hall.text->hasFocus());
    // Taken back and begun again, it is known.
    pressCtrl(hall.text, 'Z');
    REQUIRE_FALSE(core::isUnderWay(stores.agenda.ofMeeting(meeting)[0]));
    pressCtrl(hall.text, 'J');
    CHECK(core::isUnderWay(stores.agenda.ofMeeting(meeting)[0]));
}

TEST_CASE("the opening asks for its votes in order, and what is voted on is written already", "[ui][meeting][vote]")
{
    Hall hall;
    auto &stores = hall.window.document().stores();
    const auto meeting = hall.window.view().workspace().meetingId();
    auto *step = hall.window.find<QAbstractButton>("nextStep");
    beginMeeting(hall.window);
    const QString presidium = step->text();
    pressCtrl(hall.text, 'J');
    auto *hands = hall.window.find<QSpinBox>("voteFor");
    REQUIRE(hands->hasFocus());
    QTest::keyClicks(hands, QStringLiteral("5"));
    QTest::keyClick(hands, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(stores.votes.ofMeeting(meeting).size() == 1);
    CHECK(stores.votes.ofMeeting(meeting).front().step == core::OpeningStep::Agenda);
    CHECK(stores.votes.ofMeeting(meeting).front().title.ru.contains(u"повестки"));
    CHECK(hall.text->hasFocus());
    CHECK(step->text() != presidium);
    // The second one is left without a vote: the hall goes on, and it is not asked for again.
    pressCtrl(hall.text, 'J');
    REQUIRE(hands->hasFocus());
    QTest::keyClick(hands, Qt::Key_Escape);
    settle();
    CHECK(stores.votes.ofMeeting(meeting).size() == 1);
    pressCtrl(hall.text, 'J');
    CHECK(stores.agenda.ofMeeting(meeting)[0].endedAt.isValid());
    CHECK(core::isUnderWay(stores.agenda.ofMeeting(meeting)[1]));
}

TEST_CASE("the agenda goes on with Ctrl+J until the meeting is over and the record closed", "[ui][meeting]")
{
    Hall hall;
    auto &stores = hall.window.document().stores();
    const auto meeting = hall.window.view().workspace().meetingId();
    const auto items = static_cast<int>(stores.agenda.ofMeeting(meeting).size());
    // Each item begins, and the votes of the opening are passed over: asked for, and asked for again.
    const int presses = items - 1 + 4;
    beginMeeting(hall.window);
    for (int i = 0; i < presses; ++i)
        pressCtrl(hall.text, 'J');
    CHECK_FALSE(stores.agenda.ofMeeting(meeting).back().endedAt.isValid());
    CHECK(stores.agenda.ofMeeting(meeting)[0].endedAt.isValid());
    pressCtrl(hall.text, 'J');
    CHECK(stores.meetings.get(meeting).endsAt.isValid());
    // The second meeting first, then the record.
    hall.window.find<QAbstractButton>("nextStep")->click();
    settle();
    CHECK(hall.window.view().workspace().meetingId() != meeting);
    beginMeeting(hall.window);
    for (int i = 0; i <= presses; ++i)
        pressCtrl(hall.text, 'J');
    hall.window.find<QAbstractButton>("nextStep")->click();
    settle();
    CHECK(hall.window.view().workspace().hearing()->recordClosedAt.isValid());
    // The day of the sample's hearing is still to come: the question says so, and what the minutes miss.
    CHECK(hall.window.dialogs().asked.split(QStringLiteral("\n\n")).size() > 1);
    CHECK(hall.window.find<QWidget>("recordNotice")->isVisible());
    CHECK_FALSE(hall.window.find<QWidget>("entryPanel")->isVisible());
}

TEST_CASE("a document without a hearing leads to the preparation", "[ui][meeting]")
{
    TestWindow window;
    window.newDocument();
    window.view().showPage(PageKey::Meeting);
    settle();
    for (auto *button : window.view().page(PageKey::Meeting)->findChildren<QAbstractButton *>(QStringLiteral("emptyButton"))) {
        if (button->isVisible())
            button->click();
    }
    settle();
    CHECK(window.view().currentPage() == PageKey::Preparation);
}

TEST_CASE("what the words are about is linked by keys: the function of the budget and the topic", "[ui][meeting]")
{
    Hall hall;
    const QStringList used = hall.window.document().stores().topics.used();
    REQUIRE(used.size() > 1);
    typeRussian(hall.text, QStringLiteral("Кочолорго жарык керек"));
    auto *line = hall.window.find<QAbstractButton>("entryLine");
    CHECK(line->isVisible());
    pressCtrl(hall.text, 'L');
    hall.press(hall.text, Qt::Key_2, Qt::AltModifier);
    pressCtrl(hall.text, 'H');
    auto *topic = hall.window.find<QLineEdit>("entryTopic");
    REQUIRE(topic->hasFocus());
    CHECK(topic->text() == used[1]);
    QTest::keyClick(topic, Qt::Key_End);
    typeRussian(topic, QStringLiteral(", тун"));
    hall.press(topic, Qt::Key_Return);
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().remark.lineCode == u"7064");
    CHECK(hall.newest().topics.size() == 2);
    CHECK(hall.newest().topics.contains(QStringLiteral("тун")));
    // Nothing of it stays for the next.
    typeRussian(hall.text, QStringLiteral("Рахмат"));
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().remark.lineCode.isEmpty());
    CHECK(hall.newest().topics.isEmpty());
}

TEST_CASE("who was looked for from another page stands in the list of those present, which has the keyboard", "[ui][meeting]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Remarks);
    settle();
    window.view().workspace().goTo(PageKey::Meeting, QStringLiteral("person:"));
    settle();
    REQUIRE(window.find<QWidget>("registeredView")->isVisible());
    CHECK(window.find<QWidget>("registeredSearch")->hasFocus());
}
