// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/PromisesTold.h"
#include "core/service/FloorService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/ResponseService.h"
#include "core/service/VoteService.h"
#include "ui/projector/Projector.h"
#include "ui/projector/ProjectorPanel.h"
#include "ui/widgets/EntryText.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

const ScreenPlace kConsole {QStringLiteral("LVDS-1"), QRect(0, 0, 1366, 768)};
const ScreenPlace kWall {QStringLiteral("VGA-1"), QRect(1366, 0, 1024, 768)};
const ScreenPlace kOther {QStringLiteral("HDMI-1"), QRect(0, 768, 1920, 1080)};

struct Hall
{
    Hall()
    {
        window.openSample();
        window.stopClock();
        window.view().showPage(PageKey::Meeting);
        settle();
        text = window.find<EntryText>("entryText");
        panel = window.find<ProjectorPanel>("projectorPanel");
        list = window.find<QListWidget>("wallKinds");
        meeting = window.view().workspace().meetingId();
        items = window.document().stores().agenda.ofMeeting(meeting);
    }
    void press(QWidget *widget, Qt::Key key)
    {
        QTest::keyClick(widget, key);
        settle();
    }
    void open()
    {
        pressCtrl(text, 'W');
        settle();
    }
    void begin(std::size_t item)
    {
        core::MeetingCourse(window.document()).beginItem(items[item].id);
        settle();
    }
    void speak()
    {
        const auto present = window.document().stores().attendances.ofMeeting(meeting);
        core::FloorService(window.document()).give(meeting, core::participant(present.front().id), core::TurnKind::Speech);
        settle();
    }
    template <typename Content>
    [[nodiscard]] const Content *onWall()
    {
        return std::get_if<Content>(&window.find<WallCanvas>("wallPreview")->view().content);
    }
    [[nodiscard]] Projector &projector() { return panel->projector(); }

    TestWindow window;
    EntryText *text;
    ProjectorPanel *panel;
    QListWidget *list;
    core::Id<core::Meeting> meeting;
    std::vector<core::AgendaItem> items;
};

} // namespace

TEST_CASE("the wall is driven from the keyboard", "[ui][projector]")
{
    Hall hall;
    hall.begin(0);
    CHECK(hall.panel->isHidden());
    hall.open();
    REQUIRE(hall.list->hasFocus());
    CHECK(QTest::qWaitFor([&] { return hall.list->visibleRegion().boundingRect().height() == hall.list->height(); })); // scrolled to
    CHECK(hall.onWall<core::wall::Agenda>() != nullptr);
    hall.press(hall.list, Qt::Key_3);
    REQUIRE(hall.onWall<core::wall::Question>() != nullptr);
    CHECK(hall.onWall<core::wall::Question>()->title.first() == hall.items[0].title.ky);
    hall.press(hall.list, Qt::Key_Up);
    hall.press(hall.list, Qt::Key_Return);
    CHECK(hall.onWall<core::wall::Floor>() != nullptr);
    hall.press(hall.list, Qt::Key_9);
    CHECK(hall.onWall<core::wall::Blank>() != nullptr);
    hall.press(hall.list, Qt::Key_Escape);
    CHECK(hall.text->hasFocus());
    CHECK_FALSE(hall.panel->isHidden()); // the preview stays beside the work
    hall.open();
    REQUIRE(hall.list->hasFocus());
    pressCtrl(hall.list, 'W');
    settle();
    CHECK(hall.panel->isHidden());
    CHECK(hall.text->hasFocus());
}

TEST_CASE("the wall speaks the language that is chosen for it", "[ui][projector]")
{
    Hall hall;
    hall.begin(0);
    hall.open();
    hall.press(hall.list, Qt::Key_3);
    auto *both = hall.window.find<QWidget>("wallLanguage")->findChild<QAbstractButton *>(QStringLiteral("segment3"));
    REQUIRE(both);
    both->click();
    settle();
    CHECK(hall.onWall<core::wall::Question>()->title == QStringList {hall.items[0].title.ky, hall.items[0].title.ru});
    CHECK(hall.window.settings().text(QStringLiteral("projector/language")) == QStringLiteral("ky+ru"));
}

TEST_CASE("the wall follows the meeting only when told, and takes nothing off that was put there by hand", "[ui][projector]")
{
    Hall hall;
    hall.begin(0);
    hall.open();
    hall.press(hall.list, Qt::Key_1);
    hall.begin(1);
    CHECK(hall.onWall<core::wall::Agenda>() != nullptr); // not told
    hall.window.find<QCheckBox>("projectorFollows")->click();
    hall.begin(2);
    CHECK(hall.onWall<core::wall::Question>() != nullptr);
    hall.speak();
    CHECK(hall.onWall<core::wall::Floor>() != nullptr);
    core::VoteEntry vote;
    vote.vote.agendaItemId = hall.items[2].id;
    vote.vote.title = hall.items[2].title;
    vote.vote.inFavour = 5;
    core::VoteService(hall.window.document()).take(vote);
    settle();
    CHECK(hall.onWall<core::wall::VoteView>() != nullptr);
    for (const Qt::Key dark : {Qt::Key_9, Qt::Key_8, Qt::Key_6}) {
        hall.press(hall.list, dark);
        const auto before = hall.panel->shown();
        hall.speak();
        CHECK(hall.panel->shown() == before);
    }
}

TEST_CASE("the clock on the wall runs with that of the console", "[ui][projector]")
{
    Hall hall;
    hall.begin(0);
    hall.speak();
    hall.open();
    hall.press(hall.list, Qt::Key_2);
    const int before = hall.onWall<core::wall::Floor>()->seconds;
    hall.window.clock().advance(7000);
    CHECK(QTest::qWaitFor([&] { return hall.onWall<core::wall::Floor>()->seconds == before + 7; }));
}

TEST_CASE("slides are turned on the wall", "[ui][projector]")
{
    Hall hall;
    hall.open();
    hall.press(hall.list, Qt::Key_7);
    REQUIRE(QTest::qWaitFor([&] { return hall.window.find<QLabel>("projectorState")->text().contains(QStringLiteral("1")); }));
    const auto *slide = hall.onWall<core::wall::Slide>();
    REQUIRE(slide != nullptr);
    CHECK(slide->page == 0);
    hall.press(hall.list, Qt::Key_Right);
    CHECK(hall.onWall<core::wall::Slide>()->page == 1);
    hall.press(hall.list, Qt::Key_Left);
    hall.press(hall.list, Qt::Key_Left);
    CHECK(hall.onWall<core::wall::Slide>()->page == 0);
}

TEST_CASE("what became of the last hearing's promises is told on the wall page by page", "[ui][projector]")
{
    Hall hall;
    hall.open();
    hall.press(hall.list, Qt::Key_0);
    const auto *told = hall.onWall<core::wall::Promises>();
    REQUIRE(told != nullptr);
    CHECK(hall.list->currentRow() == hall.list->count() - 1);
    CHECK_FALSE(told->sentence.isEmpty());
    const int pages = told->pages;
    REQUIRE(pages > 2);
    CHECK(hall.window.find<QLabel>("projectorState")->text().contains(QString::number(pages)));
    hall.press(hall.list, Qt::Key_Left);
    CHECK(hall.onWall<core::wall::Promises>()->page == 0);
    for (int i = 0; i <= pages; ++i)
        hall.press(hall.list, Qt::Key_Right);
    CHECK(hall.onWall<core::wall::Promises>()->page == pages - 1);
    CHECK_FALSE(hall.onWall<core::wall::Promises>()->open.empty());
    // Shown anew they begin at the beginning, and the meeting takes them off no wall.
    hall.press(hall.list, Qt::Key_9);
    hall.press(hall.list, Qt::Key_0);
    CHECK(hall.onWall<core::wall::Promises>()->page == 0);
    hall.window.find<QCheckBox>("projectorFollows")->setChecked(true);
    hall.begin(2);
    hall.speak();
    CHECK(hall.onWall<core::wall::Promises>() != nullptr);
}

TEST_CASE("a note on a promise changes the wall at once, though promises are not read for each page", "[ui][projector]")
{
    Hall hall;
    hall.open();
    hall.press(hall.list, Qt::Key_0);
    const core::Stores &stores = hall.window.document().stores();
    const auto before = core::promisesTold(stores, *hall.window.view().workspace().hearing());
    REQUIRE(before);
    REQUIRE_FALSE(before->open.empty());
    const QStringList sentence = hall.onWall<core::wall::Promises>()->sentence;
    hall.press(hall.list, Qt::Key_Right);
    core::FollowUp note;
    note.responseId = before->open.front().response().id;
    note.date = QDate(2026, 11, 20);
    note.status = core::FollowUpStatus::Implemented;
    core::ResponseService(hall.window.document()).addFollowUp(note);
    settle();
    hall.press(hall.list, Qt::Key_Left);
    CHECK(hall.onWall<core::wall::Promises>()->sentence != sentence);
    const auto after = core::promisesTold(stores, *hall.window.view().workspace().hearing());
    CHECK(after->counts.done == before->counts.done + before->open.front().voices);
    CHECK(hall.onWall<core::wall::Promises>()->sentence.front() == core::promisesSentence(*after, core::Wording(core::Language::Kyrgyz)));
    hall.window.document().undo();
    settle();
    CHECK(hall.onWall<core::wall::Promises>()->sentence == sentence);
}

TEST_CASE("Esc goes back to the line from every field of the panel", "[ui][projector]")
{
    Hall hall;
    for (const char *name : {"projectorOn", "projectorFollows", "projectorScreen", "wallKinds"}) {
        INFO(name);
        hall.open();
        auto *field = hall.window.find<QWidget>(name);
        field->setFocus();
        REQUIRE(field->hasFocus());
        hall.press(field, Qt::Key_Escape);
        CHECK(hall.text->hasFocus());
    }
}

TEST_CASE("the wall goes on while the console is on another page", "[ui][projector]")
{
    Hall hall;
    hall.open();
    hall.projector().turn(true);
    hall.window.find<QCheckBox>("projectorFollows")->setChecked(true);
    settle();
    hall.window.view().showPage(PageKey::Remarks);
    settle();
    hall.begin(0);
    hall.speak();
    CHECK(hall.panel->shown() == WallKind::Floor);
}

TEST_CASE("a text and an address are put on the wall and remembered", "[ui][projector]")
{
    Hall hall;
    hall.open();
    auto *words = hall.window.find<QLineEdit>("wallWords");
    CHECK_FALSE(words->isVisible());
    hall.press(hall.list, Qt::Key_8);
    REQUIRE(words->isVisible());
    words->setFocus();
    typeRussian(words, QStringLiteral("Тыныгуу"));
    REQUIRE(hall.onWall<core::wall::Words>() != nullptr);
    CHECK(hall.onWall<core::wall::Words>()->words == QStringLiteral("Тыныгуу"));
    QTest::keyClicks(hall.window.find<QLineEdit>("wallAddress"), QStringLiteral("https://ak-bulak.kg"));
    CHECK(hall.onWall<core::wall::Words>()->address == QStringLiteral("https://ak-bulak.kg"));
    CHECK(hall.window.settings().text(QStringLiteral("projector/address")) == QStringLiteral("https://ak-bulak.kg"));
}

TEST_CASE("the wall stands on the other screen, and the choice is remembered", "[unit][projector]")
{
    const auto place = [](const std::vector<ScreenPlace> &screens, const QString &chosen, bool must = false) { return wallPlace(screens, kConsole.name, chosen, must); };
    CHECK(place({kConsole, kWall}, {})->screen == kWall.name);
    CHECK(place({kConsole, kWall}, {})->isWhole);
    CHECK(place({kConsole, kWall, kOther}, kOther.name)->screen == kOther.name);
    CHECK(place({kConsole, kWall}, kOther.name)->screen == kWall.name); // another projector than last time
    CHECK_FALSE(place({kConsole}, {})->isWhole); // a window beside the console
    CHECK_FALSE(place({kConsole}, kWall.name, true).has_value());
    CHECK_FALSE(place({}, {}).has_value());
}

TEST_CASE("a projector that is unplugged leaves the console alone", "[ui][projector]")
{
    Hall hall;
    hall.begin(0);
    hall.open();
    hall.projector().useScreens({kConsole, kWall}, kConsole.name);
    hall.projector().turn(true);
    hall.projector().useScreens({kConsole, kWall}, kConsole.name);
    hall.projector().chooseScreen(kWall.name);
    REQUIRE(hall.projector().isWhole());
    QWidget *wall = hall.projector().window();
    CHECK(wall->isVisible());
    CHECK(wall->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(wall->windowFlags().testFlag(Qt::FramelessWindowHint));
    hall.text->setFocus();
    typeRussian(hall.text, QStringLiteral("Суу "));
    hall.projector().useScreens({kConsole}, kConsole.name);
    CHECK_FALSE(wall->isVisible());
    CHECK(hall.projector().isUnplugged());
    CHECK(hall.text->hasFocus());
    typeRussian(hall.text, QStringLiteral("жок"));
    CHECK(hall.text->toPlainText() == QStringLiteral("Суу жок"));
    // Another projector is no reason to show; the same one is.
    hall.projector().useScreens({kConsole, kOther}, kConsole.name);
    CHECK_FALSE(wall->isVisible());
    hall.projector().useScreens({kConsole, kWall}, kConsole.name);
    CHECK(wall->isVisible());
    CHECK(hall.window.settings().text(QStringLiteral("projector/screen")) == kWall.name);
    // The hall's window can be closed like any other; the console says so.
    wall->close();
    CHECK_FALSE(hall.projector().isOn());
    CHECK_FALSE(hall.window.find<QPushButton>("projectorOn")->isChecked());
}
