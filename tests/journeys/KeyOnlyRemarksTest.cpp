// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with what was said, without a mouse: answered, put together, parted, moved, split; and all of it undone.
#include "tests/journeys/KeyOnlyHall.h"

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("by keys alone a question is answered on the spot, and it is said who answered", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    keys.press(Qt::Key_1, Qt::ControlModifier);
    keys.type(QStringLiteral("Жол качан оңдолот"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.focused() == u"answerText");
    keys.type(QStringLiteral("Жайында"));
    keys.press(Qt::Key_Tab);
    REQUIRE(hall.focused() == u"answerOffice");
    keys.type(QStringLiteral("Башкы инженер"));
    keys.press(Qt::Key_Return);
    CHECK(hall.focused() == u"entryText");
    const core::RemarkRow row = hall.newest(1).front();
    CHECK(row.words.answer.ky == u"Жайында");
    CHECK(row.words.answeredBy.ky == u"Башкы инженер");
    // From the list the same answer is opened again and put right.
    keys.press(Qt::Key_Down);
    REQUIRE(hall.focused() == u"stream");
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.focused() == u"answerText");
    keys.type(QStringLiteral(", июлда"));
    keys.press(Qt::Key_Return);
    CHECK(hall.newest(1).front().words.answer.ky == u"Жайында, июлда");
    CHECK(hall.newest(1).front().words.answeredBy.ky == u"Башкы инженер");
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone two remarks are put together, parted, and one is made a part of another", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    hall.say(QStringLiteral("Аялдамага жарык керек"));
    hall.say(QStringLiteral("Аялдаманы жарык кылгыла"));
    const auto links = [&] {
        std::vector<core::RemarkLink> found;
        for (const core::RemarkRow &row : hall.newest(2)) {
            if (row.link)
                found.push_back(*row.link);
        }
        return found;
    };
    keys.press(Qt::Key_Down);
    REQUIRE(hall.focused() == u"stream");
    keys.press(Qt::Key_Down, Qt::ShiftModifier);
    keys.ctrl('L', Qt::ShiftModifier);
    keys.press(Qt::Key_Return); // the first of the menu: they say the same
    REQUIRE(links().size() == 1);
    CHECK(links().front().kind == core::LinkKind::Duplicate);
    CHECK(hall.newest(2).front().words.text == u"Аялдаманы жарык кылгыла"); // what was said stays
    keys.ctrl('L', Qt::ShiftModifier);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return); // take apart again
    CHECK(links().empty());
    keys.ctrl('Z');
    CHECK(links().size() == 1);
    keys.ctrl('Y');
    CHECK(links().empty());
    keys.ctrl('L', Qt::ShiftModifier);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return); // they are parts
    REQUIRE(links().size() == 1);
    CHECK(links().front().kind == core::LinkKind::Part);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone a remark is put under an older one that is found by its words", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    hall.say(QStringLiteral("Мончого көмүр керек"));
    hall.say(QStringLiteral("Ат майданга тосмо керек"));
    hall.say(QStringLiteral("Мончонун көмүрү бүттү"));
    const auto lead = hall.newest(3).back().remark.id;
    keys.press(Qt::Key_Down);
    keys.ctrl('L', Qt::ShiftModifier);
    keys.inDialog("leadDialog", [&] {
        keys.type(QStringLiteral("көмүр керек"));
        keys.press(Qt::Key_Return);
    });
    keys.press(Qt::Key_Return); // says the same as…
    const core::RemarkRow row = hall.newest(1).front();
    REQUIRE(row.link);
    CHECK((row.link->leadId == lead));
    hall.undoAndRedo();
}

TEST_CASE("by keys alone a remark moves to another meeting and under another item", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    const auto here = hall.meeting();
    hall.say(QStringLiteral("Көпүрө тар"));
    const auto remark = hall.newest(1).front().remark.id;
    keys.press(Qt::Key_Down);
    keys.ctrl('L', Qt::ShiftModifier);
    for (int i = 0; i < 3; ++i)
        keys.press(Qt::Key_Down); // part of, move to, under the item: what cannot be chosen is passed over
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return); // the second item
    CHECK(hall.stores().remarks.get(remark).agendaItemId == hall.stores().agenda.ofMeeting(here).at(1).id);
    keys.ctrl('L', Qt::ShiftModifier);
    for (int i = 0; i < 2; ++i)
        keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return); // the second meeting
    CHECK_FALSE(hall.stores().remarks.get(remark).meetingId == here);
    keys.ctrl('Z');
    CHECK(hall.stores().remarks.get(remark).meetingId == here);
    keys.ctrl('Y');
    hall.undoAndRedo();
}

TEST_CASE("by keys alone one long speech becomes several remarks of the same speaker", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    keys.press(Qt::Key_3, Qt::ControlModifier);
    keys.ctrl('N');
    keys.type(QStringLiteral("3"));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Көчөгө жарык керек"));
    keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(hall.focused() == u"entryText");
    keys.press(Qt::Key_1, Qt::ControlModifier);
    keys.type(QStringLiteral("Анан суу качан келет"));
    keys.press(Qt::Key_Return);
    const auto rows = hall.newest(2);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].words.text == u"Анан суу качан келет");
    CHECK(rows[0].remark.kind == core::RemarkKind::Question);
    CHECK(rows[1].remark.kind == core::RemarkKind::Proposal);
    CHECK(rows[0].participantNumber == 3);
    CHECK(rows[1].participantNumber == 3);
    CHECK(rows[0].remark.turnId == rows[1].remark.turnId);
    keys.press(Qt::Key_Down);
    // What was written is corrected where it stands.
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_End);
    keys.type(QStringLiteral(", айтсаңар"));
    keys.press(Qt::Key_Return);
    CHECK(hall.newest(1).front().words.text == u"Анан суу качан келет, айтсаңар");
    keys.press(Qt::Key_Delete);
    CHECK(hall.newest(1).front().words.text == u"Көчөгө жарык керек");
    hall.undoAndRedo();
}
