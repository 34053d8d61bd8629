// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Votes among projects, what-if, the wall of the hall and recordings, without a mouse.
#include "tests/journeys/KeyOnlyHall.h"

#include "core/report/WhatIf.h"
#include "core/service/ScenarioService.h"
#include "core/service/VoteService.h"
#include "ui/projector/WallCanvas.h"

#include <QAbstractButton>
#include <QFile>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Two projects with what they cost, as the hall proposed them.
void proposeTwo(KeyOnlyHall &hall)
{
    for (const char16_t *words : {u"Мектепке 300 миң сом болунсун", u"Аялдамага 80 мин сом болунсун"}) {
        hall.keys.press(Qt::Key_3, Qt::ControlModifier);
        hall.keys.type(QString::fromUtf16(words));
        hall.keys.ctrl('M');
        hall.keys.press(Qt::Key_Return);
    }
}

/// From the question to the projects: the kind of the vote by the arrows, then the proposals.
void choose(KeyOnlyHall &hall, int kind)
{
    hall.keys.ctrl('O');
    REQUIRE(hall.focused() == u"voteQuestion");
    hall.keys.tabTo("segment1", Qt::ShiftModifier);
    for (int i = 0; i < kind; ++i)
        hall.keys.press(Qt::Key_Right);
    hall.keys.tabTo("voteProposals");
    hall.keys.press(Qt::Key_Space);
}

void keyIn(KeyOnlyHall &hall, const QStringList &figures)
{
    for (const QString &figure : figures) {
        hall.keys.type(figure);
        hall.keys.press(Qt::Key_Return);
    }
}

std::vector<core::Vote> votes(KeyOnlyHall &hall)
{
    return hall.stores().votes.ofMeeting(hall.meeting());
}

bool isCountedTwice(KeyOnlyHall &hall)
{
    const core::Vote vote = votes(hall).front();
    return core::VoteService::isCountedTwice(hall.stores(), {vote, hall.stores().voteOptions.ofVote(vote.id)});
}

} // namespace

TEST_CASE("by keys alone projects are chosen among, and the tally is counted twice", "[journey][keys][vote]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    proposeTwo(hall);
    choose(hall, 1);
    REQUIRE(hall.focused() == u"voteOption");
    // Enter goes from figure to title to figure.
    keys.type(QStringLiteral("5"));
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("3"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(votes(hall).size() == 1); // in the record at once, as counted once
    CHECK_FALSE(isCountedTwice(hall));
    REQUIRE(hall.focused() == u"voteOption"); // and the second count is the next step
    keyIn(hall, {QStringLiteral("5")});
    keys.type(QStringLiteral("4"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(isCountedTwice(hall)); // they differ
    CHECK(hall.focused() == u"voteOption");
    keys.press(Qt::Key_Backspace);
    keys.type(QStringLiteral("3"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(isCountedTwice(hall));
    CHECK(hall.focused() == u"entryText");
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone projects are ranked, and the second count is left out expressly", "[journey][keys][vote]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    proposeTwo(hall);
    choose(hall, 2);
    REQUIRE(hall.focused() == u"voteOption");
    keyIn(hall, {QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("0")});
    keys.press(Qt::Key_Return); // past the title of the second
    keyIn(hall, {QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("0")});
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(votes(hall).size() == 1);
    CHECK(votes(hall).front().method == core::VoteMethod::Ranking);
    REQUIRE(hall.focused() == u"voteOption");
    keys.press(Qt::Key_Escape);
    CHECK(hall.focused() == u"entryText");
    CHECK(votes(hall).size() == 1);
    CHECK_FALSE(isCountedTwice(hall));
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone what is asked for is tried out, put right and shown on the wall", "[journey][keys][whatif]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    keys.type(QStringLiteral("Суу тутугу керек, 500 мин сом"));
    keys.ctrl('M', Qt::ShiftModifier);
    REQUIRE(hall.focused() == u"whatIfAmount");
    keys.tabTo("whatIfSlider");
    keys.press(Qt::Key_Home); // this line gives nothing: the others give it
    keys.tabTo("whatIfTaken");
    keys.type(QStringLiteral("1000,25"));
    keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *wall = hall.window.find<WallCanvas>("wallPreview");
    CHECK(std::get_if<core::wall::WhatIfView>(&wall->view().content) != nullptr);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.focused() == u"entryText");
    const auto kept = hall.stores().scenarios.ofRemark(hall.newest(1).front().remark.id);
    REQUIRE(kept);
    const core::ScenarioPlan plan = core::scenarioPlan(hall.stores(), kept->id);
    CHECK(plan.taken() == core::Money::fromSom(500'000));
    CHECK(std::any_of(plan.changes.begin(), plan.changes.end(), [](const auto &change) { return change.amount == core::Money::fromTyiyn(100'025); }));
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone the wall of the hall is turned on, changed, written on and turned off", "[journey][keys][wall]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    keys.ctrl('W');
    REQUIRE(hall.focused() == u"wallKinds");
    const auto *wall = hall.window.find<WallCanvas>("wallPreview");
    keys.press(Qt::Key_9);
    CHECK(std::holds_alternative<core::wall::Blank>(wall->view().content));
    keys.press(Qt::Key_1);
    CHECK(std::holds_alternative<core::wall::Agenda>(wall->view().content));
    keys.press(Qt::Key_8);
    CHECK(std::holds_alternative<core::wall::Words>(wall->view().content));
    keys.tabTo("wallWords");
    keys.type(QStringLiteral("Тыныгуу 10 мүнөт"));
    const auto *words = std::get_if<core::wall::Words>(&wall->view().content);
    REQUIRE(words != nullptr);
    CHECK(words->words == u"Тыныгуу 10 мүнөт");
    keys.tabTo("projectorOn", Qt::ShiftModifier);
    keys.press(Qt::Key_Space);
    auto *on = hall.window.find<QAbstractButton>("projectorOn");
    CHECK(on->isChecked());
    keys.press(Qt::Key_Space);
    CHECK_FALSE(on->isChecked());
    keys.press(Qt::Key_Escape);
    CHECK(hall.focused() == u"entryText");
}

TEST_CASE("by keys alone a recording is attached, its moment is set, and it is removed", "[journey][keys][recording]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    const QString path = hall.window.pathOf(QStringLiteral("угуу.m4a"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\0\0\x18" "ftypM4A ", 12) + QByteArray(4000, 'x'));
    file.close();
    hall.window.dialogs().files += path;
    const auto recordings = [&] { return hall.stores().attachments.ofMeeting(hall.meeting(), core::AttachmentKind::Recording); };
    keys.tabTo("openRecordings");
    keys.inDialog("recordingsDialog", [&] {
        keys.tabTo("attachRecording");
        keys.press(Qt::Key_Space);
        CHECK(hall.focused() == u"recordingClock");
        keys.type(QStringLiteral("10:05:00"));
        keys.tabTo("recordingSecond", Qt::ShiftModifier);
        keys.type(QStringLiteral("12:34"));
        keys.press(Qt::Key_Return);
        CHECK(recordings().size() == 1);
        CHECK(recordings().front().commonSecond == 754);
        CHECK(recordings().front().commonAt.time() == QTime(10, 5));
        keys.tabTo("removeRecording");
        keys.press(Qt::Key_Space);
        CHECK(recordings().empty());
        keys.press(Qt::Key_Escape);
    });
    keys.press(Qt::Key_Space);
    keys.ctrl('Z');
    REQUIRE(recordings().size() == 1);
    CHECK(recordings().front().commonSecond == 754);
    keys.ctrl('Y');
    hall.undoAndRedo();
}
