// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/report/TurnRows.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/PersonField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The sample's meeting, whose clock stands until it is moved.
struct Hall
{
    Hall()
    {
        window.openSample();
        window.view().showPage(PageKey::Meeting);
        settle();
        window.stopClock();
        text = window.find<EntryText>("entryText");
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // The keyboard's events go to a list of offers while it is open, as in life.
        QWidget *offers = QApplication::activePopupWidget();
        QTest::keyClick(offers != nullptr && key == Qt::Key_Return && modifiers == Qt::NoModifier ? offers : widget, key, modifiers);
        window->activateWindow(); // offscreen, a list of offers that closes leaves no window active
        settle();
    }
    void pass(int seconds) { window.clock().advance(seconds * 1000); }
    void choose(const QString &number)
    {
        auto *person = window.find<PersonField>("entryPerson");
        pressCtrl(text, 'N');
        typeRussian(person, number);
        settle();
        press(person, Qt::Key_Return);
    }
    void queue(const QString &who)
    {
        auto *add = window.find<PersonField>("queueAdd");
        add->setFocus();
        typeRussian(add, who);
        settle();
        press(add, Qt::Key_Return);
    }
    [[nodiscard]] core::Stores &stores() { return window.document().stores(); }
    [[nodiscard]] core::Id<core::Meeting> meeting() { return window.view().workspace().meetingId(); }
    /// Of today: those of the sample are of later days.
    [[nodiscard]] std::vector<core::TurnRow> turns()
    {
        auto rows = core::turnRows(stores(), meeting(), window.clock().wallTime());
        std::erase_if(rows, [&](const core::TurnRow &row) { return row.turn.beganAt.date() != window.clock().today(); });
        return rows;
    }
    [[nodiscard]] QStringList waiting()
    {
        QStringList names;
        for (const core::TurnRow &row : core::waitingRows(stores(), meeting()))
            names += row.number > 0 ? QString::number(row.number) : row.turn.description;
        return names;
    }
    [[nodiscard]] bool shows(const char *label, const QString &words)
    {
        auto *found = window.find<QLabel>(label);
        return QTest::qWaitFor([&] { return found->text().contains(words); }, 2'000);
    }
    [[nodiscard]] core::RemarkRow newest() { return core::newestRemarkRows(stores(), meeting(), 1).front(); }

    TestWindow window;
    EntryText *text;
};

} // namespace

TEST_CASE("who is chosen for a remark has the floor, until it is saved", "[ui][floor]")
{
    Hall hall;
    const std::size_t before = hall.turns().size();
    typeRussian(hall.text, QStringLiteral("Көпүрө"));
    hall.pass(20);
    hall.choose(QStringLiteral("7"));
    CHECK(hall.window.find<QWidget>("floorPanel")->isVisible());
    CHECK(hall.shows("floorName", QStringLiteral("№ 7")));
    hall.pass(45);
    CHECK(hall.shows("floorTime", QStringLiteral("≈ 01:05")));
    hall.press(hall.text, Qt::Key_Return);
    REQUIRE(hall.turns().size() == before + 1);
    const core::TurnRow turn = hall.turns().back();
    CHECK(turn.seconds == 65);
    CHECK(turn.turn.isAbout);
    CHECK(hall.newest().remark.turnId == turn.turn.id);
    CHECK_FALSE(hall.window.find<QWidget>("floorPanel")->isVisible());
    hall.pass(600);
    CHECK(hall.turns().back().seconds == 65);
    // The remark and the choice are a step each.
    pressCtrl(hall.text, 'Z');
    pressCtrl(hall.text, 'Z');
    CHECK(hall.turns().size() == before);
}

TEST_CASE("on demand a list of speakers and a watch, all by keyboard", "[ui][floor]")
{
    Hall hall;
    pressCtrl(hall.text, 'B');
    REQUIRE(hall.window.find<PersonField>("queueAdd")->hasFocus());
    hall.queue(QStringLiteral("3"));
    hall.queue(QStringLiteral("үчүнчү катардагы аял"));
    hall.queue(QStringLiteral("5"));
    CHECK(hall.waiting() == QStringList {QStringLiteral("3"), QStringLiteral("үчүнчү катардагы аял"), QStringLiteral("5")});
    auto *list = hall.window.find<QListView>("speakerQueue");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    hall.press(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(hall.waiting()[1] == QStringLiteral("5"));
    hall.press(list, Qt::Key_Delete);
    CHECK(hall.waiting().size() == 2);
    hall.press(list, Qt::Key_Escape);
    REQUIRE(hall.text->hasFocus());

    hall.press(hall.text, Qt::Key_Right, Qt::ControlModifier);
    CHECK(hall.shows("floorName", QStringLiteral("№ 3")));
    CHECK(hall.window.find<PersonField>("entryPerson")->text().startsWith(u"№ 3"));
    const int allowed = hall.turns().back().turn.allowedSeconds;
    hall.pass(50);
    CHECK(hall.shows("floorTime", QStringLiteral("00:50")));
    pressCtrl(hall.text, 'P');
    hall.pass(100);
    CHECK(hall.turns().back().seconds == 50);
    CHECK(hall.turns().back().isPaused);
    pressCtrl(hall.text, 'P');
    hall.pass(allowed - 50 - 10);
    auto *signal = hall.window.find<QLabel>("floorSignal");
    CHECK(QTest::qWaitFor([&] { return signal->property("kind") == QStringLiteral("warning"); }, 2'000));
    hall.pass(30);
    CHECK(QTest::qWaitFor([&] { return signal->property("kind") == QStringLiteral("error"); }, 2'000));

    // The words begun for one stay with that one, also when the next has the floor.
    typeRussian(hall.text, QStringLiteral("Суу керек"));
    hall.press(hall.text, Qt::Key_Right, Qt::ControlModifier);
    CHECK(hall.shows("floorName", QStringLiteral("үчүнчү катардагы аял")));
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().participantNumber == 3);
    typeRussian(hall.text, QStringLiteral("Жол керек"));
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().description == QStringLiteral("үчүнчү катардагы аял"));
    hall.press(hall.text, Qt::Key_End, Qt::ControlModifier);
    CHECK_FALSE(core::floorRow(hall.stores(), hall.meeting(), hall.window.clock().wallTime()).has_value());
    CHECK(hall.turns().back().turn.sex == core::Sex::Female);
    CHECK(hall.turns()[hall.turns().size() - 2].seconds == allowed + 20);
}

TEST_CASE("within a text the keys of the floor move the cursor", "[ui][floor]")
{
    Hall hall;
    pressCtrl(hall.text, 'B');
    hall.queue(QStringLiteral("3"));
    hall.text->setFocus();
    typeRussian(hall.text, QStringLiteral("эки соз"));
    hall.press(hall.text, Qt::Key_Home, Qt::ControlModifier);
    hall.press(hall.text, Qt::Key_Right, Qt::ControlModifier);
    CHECK(hall.text->textCursor().position() == 4);
    CHECK(hall.waiting().size() == 1);
    hall.press(hall.text, Qt::Key_End, Qt::ControlModifier);
    CHECK(hall.text->textCursor().atEnd());
    hall.press(hall.text, Qt::Key_Right, Qt::ControlModifier);
    CHECK(hall.waiting().isEmpty());
}

TEST_CASE("a number that nobody has and a name that several have are not guessed", "[ui][floor]")
{
    Hall hall;
    pressCtrl(hall.text, 'B');
    hall.queue(QStringLiteral("999"));
    CHECK(hall.waiting().isEmpty());
    auto *add = hall.window.find<PersonField>("queueAdd");
    add->clear();
    hall.queue(QStringLiteral("а"));
    CHECK(hall.waiting().isEmpty());
}

TEST_CASE("the mirror opens with a key and closes with Esc", "[ui][floor]")
{
    Hall hall;
    hall.choose(QStringLiteral("7"));
    hall.pass(60);
    typeRussian(hall.text, QStringLiteral("Жол"));
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.window.find<QLabel>("mirrorShare")->isVisible());
    pressCtrl(hall.text, 'T');
    auto *table = hall.window.find<QTableView>("mirrorTable");
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() >= 2);
    hall.press(table, Qt::Key_Escape);
    CHECK(hall.text->hasFocus());
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("times of a speech are put right in the list of speeches", "[ui][floor]")
{
    Hall hall;
    hall.choose(QStringLiteral("7"));
    hall.pass(60);
    typeRussian(hall.text, QStringLiteral("Жол"));
    hall.press(hall.text, Qt::Key_Return);
    REQUIRE(hall.turns().size() == 1);
    const QDateTime began = hall.turns().front().turn.beganAt;
    pressCtrl(hall.text, 'T');
    hall.window.find<QWidget>("mirrorSides")->findChild<QAbstractButton *>(QStringLiteral("segment4"))->click();
    settle();
    auto *table = hall.window.find<QWidget>("speeches")->findChild<QTableView *>();
    REQUIRE(table->model()->rowCount() >= 1);
    REQUIRE(table->model()->setData(table->model()->index(0, 0), began.addSecs(-30).toString(QStringLiteral("HH:mm:ss"))));
    CHECK(hall.turns().front().seconds == 90);
    CHECK_FALSE(table->model()->setData(table->model()->index(0, 1), QStringLiteral("качан?")));
    pressCtrl(table, 'Z');
    CHECK(hall.turns().front().seconds == 60);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    hall.press(table, Qt::Key_Delete);
    CHECK(hall.turns().empty());
    CHECK(hall.newest().words.text == QStringLiteral("Жол"));
}

TEST_CASE("the end of the meeting moves on when more wait than the item has time for", "[ui][floor]")
{
    Hall hall;
    beginMeeting(hall.window);
    auto *end = hall.window.find<QLabel>("meetingEnd");
    const QString before = end->text();
    pressCtrl(hall.text, 'B');
    for (int i = 1; i <= 9; ++i)
        hall.queue(QString::number(i));
    CHECK(end->text() != before);
}

TEST_CASE("a long speech becomes several remarks of one turn", "[ui][floor]")
{
    Hall hall;
    const std::size_t before = hall.turns().size();
    typeRussian(hall.text, QStringLiteral("Биринчи"));
    hall.choose(QStringLiteral("7"));
    hall.pass(30);
    hall.press(hall.text, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(hall.text->hasFocus());
    typeRussian(hall.text, QStringLiteral("Экинчи"));
    hall.pass(30);
    hall.press(hall.text, Qt::Key_Return);
    CHECK(hall.newest().participantNumber == 7);
    REQUIRE(hall.turns().size() == before + 1);
    CHECK(hall.stores().remarks.ofTurn(hall.turns().back().turn.id).size() == 2);
    CHECK(hall.turns().back().seconds == 60);
}

TEST_CASE("the watch of a speech runs on while the program is closed", "[ui][floor]")
{
    Hall hall;
    pressCtrl(hall.text, 'B');
    hall.queue(QStringLiteral("3"));
    pressCtrl(hall.text, 'B'); // to the line that adds, and it is empty
    hall.press(hall.window.find<PersonField>("queueAdd"), Qt::Key_Escape);
    hall.press(hall.text, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(hall.turns().size() == 1);
    const QString path = hall.window.document().path();
    hall.window->showStart();
    settle();
    hall.pass(95);
    REQUIRE(hall.window->openDocument(path));
    hall.window.view().showPage(PageKey::Meeting);
    settle();
    CHECK(hall.shows("floorName", QStringLiteral("№ 3")));
    CHECK(hall.shows("floorTime", QStringLiteral("01:35")));
}

TEST_CASE("in a narrow window the middle of the page keeps its width in every language", "[ui][floor]")
{
    for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian, core::Language::English}) {
        TestWindow window(language);
        window->setMinimumSize(1024, 700);
        window->resize(1024, 768);
        window.openSample();
        window.view().showPage(PageKey::Meeting);
        settle();
        auto *text = window.find<EntryText>("entryText");
        pressCtrl(text, 'B');
        auto *add = window.find<PersonField>("queueAdd");
        typeRussian(add, QStringLiteral("үчүнчү катардагы аял"));
        QTest::keyClick(add, Qt::Key_Return, Qt::ControlModifier);
        settle();
        REQUIRE(window.find<QWidget>("floorPanel")->isVisible());
        const auto *scroll = window.find<QScrollArea>("floorScroll");
        INFO(core::codeOf(language).toStdString());
        CHECK(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        pressCtrl(text, 'O');
        window.find<QWidget>("voteKind")->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
        settle();
        CHECK(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }
}
