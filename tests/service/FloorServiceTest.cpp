// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A hearing with two participants whose clock stands still until it is moved.
struct Hall
{
    Hall()
        : story(document.seedHearing())
        , first(story.participant)
        , floor(*document)
    {
        ParticipantEntry entry;
        entry.meetingId = story.meeting;
        entry.sex = Sex::Male;
        entry.ageGroup = QStringLiteral("29-35");
        second = AttendanceService(*document).registerParticipant(entry);
    }
    void at(int minute, int seconds)
    {
        document.clock().set(QDateTime(QDate(2026, 12, 10), QTime(10, minute, seconds), Qt::OffsetFromUTC, 6 * 3600));
    }
    [[nodiscard]] SpeakingTurn turn(const Id<SpeakingTurn> &id) { return document.stores().turns.get(id); }
    [[nodiscard]] int spoken(const Id<SpeakingTurn> &id)
    {
        return spokenSeconds(turn(id), document.stores().pauses.ofTurn(id), document.clock().wallTime());
    }
    [[nodiscard]] std::vector<SpeakingTurn> atFloor() { return document.stores().turns.atFloor(story.meeting); }
    Id<Remark> say(const Id<Attendance> &who, const QString &words = QStringLiteral("Көпүрө керек"))
    {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = words;
        entry.attendanceId = who;
        return RemarkService(*document).record(entry);
    }

    TestDocument document;
    TestDocument::Story story;
    Id<Attendance> first;
    Id<Attendance> second;
    FloorService floor;
};

} // namespace

TEST_CASE("a speech lasts from giving the floor to its end, without its breaks", "[service][floor]")
{
    Hall hall;
    Id<SpeakingTurn> turn;
    hall.at(0, 0);
    checkDoUndoRedo(hall.document, [&] { turn = hall.floor.give(hall.story.meeting, participant(hall.first), TurnKind::Speech); });
    CHECK(hall.turn(turn).allowedSeconds == 180);
    hall.at(1, 10);
    checkDoUndoRedo(hall.document, [&] { hall.floor.pause(turn); });
    const int spoken = hall.spoken(turn);
    hall.at(3, 0);
    CHECK(hall.spoken(turn) == spoken);
    hall.floor.pause(turn); // it stands already
    CHECK(hall.document.stores().pauses.ofTurn(turn).size() == 1);
    checkDoUndoRedo(hall.document, [&] { hall.floor.resume(turn); });
    hall.at(3, 30);
    checkDoUndoRedo(hall.document, [&] { hall.floor.end(turn); });
    const int whole = hall.spoken(turn);
    CHECK(whole >= spoken + 25);
    CHECK(whole <= spoken + 30);
    hall.at(9, 0);
    CHECK(hall.spoken(turn) == whole);
    CHECK(hall.atFloor().empty());
}

TEST_CASE("who gets the floor ends whoever had it, also in a break", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    const auto one = hall.floor.give(hall.story.meeting, participant(hall.first));
    hall.at(1, 0);
    hall.floor.pause(one);
    hall.at(5, 0);
    checkDoUndoRedo(hall.document, [&] { hall.floor.give(hall.story.meeting, participant(hall.second)); });
    CHECK(hall.atFloor().size() == 1);
    CHECK_FALSE(isPaused(hall.document.stores(), one));
    CHECK(hall.spoken(one) <= 61);
}

TEST_CASE("somebody who is not registered speaks by a description", "[service][floor]")
{
    Hall hall;
    Speaker woman;
    woman.description = QStringLiteral("  үчүнчү катардагы  аял ");
    woman.sex = Sex::Female;
    Id<SpeakingTurn> turn;
    checkDoUndoRedo(hall.document, [&] { turn = hall.floor.give(hall.story.meeting, woman); });
    CHECK(hall.turn(turn).description == QStringLiteral("үчүнчү катардагы аял"));
    CHECK(hall.turn(turn).sex == Sex::Female);
    CHECK_THROWS_AS(hall.floor.give(hall.story.meeting, {}), Error);
}

TEST_CASE("choosing who speaks for a remark gives the floor, and saving the remark ends it", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    Id<SpeakingTurn> turn;
    checkDoUndoRedo(hall.document, [&] { turn = hall.floor.note(hall.story.meeting, hall.first); });
    CHECK(hall.turn(turn).isAbout);
    hall.at(1, 30);
    CHECK(hall.floor.note(hall.story.meeting, hall.first) == turn);
    Id<Remark> remark;
    checkDoUndoRedo(hall.document, [&] { remark = hall.say(hall.first); });
    CHECK(hall.document.stores().remarks.get(remark).turnId == turn);
    CHECK_FALSE(hall.turn(turn).hasFloor());
    CHECK(hall.spoken(turn) >= 90);
    // The same person goes on: still one speech, with two remarks.
    hall.at(2, 0);
    CHECK(hall.floor.note(hall.story.meeting, hall.first) == turn);
    hall.at(2, 30);
    hall.say(hall.first);
    CHECK(hall.document.stores().remarks.ofTurn(turn).size() == 2);
    CHECK(hall.document.stores().turns.ofMeeting(hall.story.meeting).size() == 1);
    // Much later it is another speech.
    hall.at(20, 0);
    CHECK(hall.floor.note(hall.story.meeting, hall.first) != turn);
    hall.say(hall.first);
    hall.at(21, 0);
    // Somebody else, and then the first again: one more each.
    CHECK(hall.floor.note(hall.story.meeting, hall.second) != turn);
    hall.at(22, 0);
    CHECK(hall.floor.note(hall.story.meeting, hall.first) != turn);
    CHECK(hall.document.stores().turns.ofMeeting(hall.story.meeting).size() == 4);
}

TEST_CASE("a choice that is put right at once is no speech of the wrong one", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    const auto turn = hall.floor.note(hall.story.meeting, hall.first);
    hall.at(0, 5);
    checkDoUndoRedo(hall.document, [&] { CHECK(hall.floor.note(hall.story.meeting, hall.second) == turn); });
    CHECK(hall.turn(turn).attendanceId == hall.second);
    hall.at(0, 50);
    CHECK(hall.floor.note(hall.story.meeting, hall.first) != turn);
}

TEST_CASE("a speech began when its words began to be written down", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    hall.floor.note(hall.story.meeting, hall.first);
    hall.at(1, 0);
    hall.say(hall.first);
    hall.at(3, 0);
    const QDateTime typing = hall.document.clock().wallTime();
    hall.at(3, 40);
    Id<SpeakingTurn> turn;
    checkDoUndoRedo(hall.document, [&] { turn = hall.floor.note(hall.story.meeting, hall.second, typing); });
    CHECK(hall.turn(turn).beganAt.time() == QTime(10, 3));
    // Put right a minute later, for the same words.
    hall.at(4, 50);
    CHECK(hall.floor.note(hall.story.meeting, hall.first, typing) == turn);
    hall.at(5, 0);
    hall.say(hall.first);
    CHECK(hall.spoken(turn) >= 120);
    // Never before the one who spoke last had ended.
    hall.at(6, 0);
    const auto third = hall.floor.note(hall.story.meeting, hall.second, typing);
    CHECK(hall.turn(third).beganAt >= hall.turn(turn).endedAt);
}

TEST_CASE("after the meeting nobody has the floor while slips are written down", "[service][floor]")
{
    Hall hall;
    MeetingCourse(*hall.document).end(hall.story.meeting);
    CHECK(hall.floor.note(hall.story.meeting, hall.first).isNull());
    CHECK(hall.document.stores().turns.count() == 0);
}

TEST_CASE("a clock that was set back spoils no later speech", "[service][floor]")
{
    Hall hall;
    hall.at(30, 0);
    hall.floor.note(hall.story.meeting, hall.first);
    hall.at(31, 0);
    hall.say(hall.first);
    hall.at(5, 0);
    const auto turn = hall.floor.note(hall.story.meeting, hall.second);
    hall.at(6, 0);
    hall.say(hall.second);
    CHECK(hall.spoken(turn) >= 60);
    CHECK(hall.spoken(turn) <= 70);
}

TEST_CASE("where a watch runs the secretary's choice changes nobody's time", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.first));
    hall.at(1, 0);
    CHECK(hall.floor.note(hall.story.meeting, hall.second).isNull());
    hall.say(hall.second);
    CHECK(hall.turn(turn).hasFloor());
    const auto remark = hall.say(hall.first);
    CHECK(hall.document.stores().remarks.get(remark).turnId == turn);
    CHECK(hall.turn(turn).hasFloor());
}

TEST_CASE("what somebody said follows the speaker who is put right, and the other way round", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    const auto turn = hall.floor.note(hall.story.meeting, hall.first);
    hall.at(0, 40);
    const auto remark = hall.say(hall.first);
    SpeakingTurn right = hall.turn(turn);
    right.setSpeaker(participant(hall.second));
    right.beganAt = right.beganAt.addSecs(-20);
    checkDoUndoRedo(hall.document, [&] { hall.floor.correct(right); });
    CHECK(hall.document.stores().remarks.get(remark).attendanceId == hall.second);
    CHECK(hall.spoken(turn) >= 60);
    RemarkService remarks(*hall.document);
    RemarkEntry entry = remarks.entryOf(remark);
    entry.attendanceId = hall.first;
    checkDoUndoRedo(hall.document, [&] { remarks.edit(remark, entry); });
    CHECK(hall.turn(turn).attendanceId == hall.first);
    right.endedAt = right.beganAt.addSecs(-1);
    CHECK_THROWS_AS(hall.floor.correct(right), Error);
}

TEST_CASE("a remark of another than the one at the floor leaves the speech when that is put right", "[service][floor]")
{
    Hall hall;
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.first));
    const auto remark = hall.say(hall.first);
    RemarkService remarks(*hall.document);
    RemarkEntry entry = remarks.entryOf(remark);
    entry.attendanceId = hall.second;
    checkDoUndoRedo(hall.document, [&] { remarks.edit(remark, entry); });
    CHECK(hall.document.stores().remarks.get(remark).turnId.isNull());
    CHECK(hall.turn(turn).attendanceId == hall.first);
}

TEST_CASE("a speech that was ended too early goes on, the time between being a break", "[service][floor]")
{
    Hall hall;
    hall.at(0, 0);
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.first));
    hall.at(1, 0);
    hall.floor.end(turn);
    const int spoken = hall.spoken(turn);
    hall.at(3, 0);
    checkDoUndoRedo(hall.document, [&] { hall.floor.takeUp(turn); });
    CHECK(hall.turn(turn).hasFloor());
    CHECK(hall.spoken(turn) <= spoken + 8);
}

TEST_CASE("removing a speech leaves what was said", "[service][floor]")
{
    Hall hall;
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.first));
    hall.floor.pause(turn);
    const auto remark = hall.say(hall.first);
    checkDoUndoRedo(hall.document, [&] { hall.floor.remove(turn); });
    CHECK(hall.document.stores().remarks.get(remark).turnId.isNull());
}

TEST_CASE("the agenda takes the floor back when it goes on, and the kind of speech comes from it", "[service][floor]")
{
    Hall hall;
    MeetingCourse course(*hall.document);
    const auto agenda = [&] { return hall.document.stores().agenda.ofMeeting(hall.story.meeting); };
    const auto item = [&](AgendaKind kind) {
        for (const AgendaItem &each : agenda()) {
            if (each.kind == kind)
                return each.id;
        }
        return Id<AgendaItem>();
    };
    course.beginItem(item(AgendaKind::Questions));
    const auto question = hall.floor.give(hall.story.meeting, participant(hall.first));
    CHECK(hall.turn(question).kind == TurnKind::Question);
    CHECK(hall.turn(question).allowedSeconds == 60);
    CHECK(hall.turn(question).agendaItemId == item(AgendaKind::Questions));
    checkDoUndoRedo(hall.document, [&] { course.beginItem(item(AgendaKind::Speeches)); });
    CHECK(hall.atFloor().empty());
    hall.floor.give(hall.story.meeting, participant(hall.second));
    checkDoUndoRedo(hall.document, [&] { HearingService(*hall.document).removeAgendaItem(item(AgendaKind::Questions)); });
    CHECK(hall.turn(question).agendaItemId.isNull());
    checkDoUndoRedo(hall.document, [&] { course.end(hall.story.meeting); });
    CHECK(hall.atFloor().empty());
}

TEST_CASE("the length of speeches is set for each kind and can be stretched for one", "[service][floor]")
{
    Hall hall;
    checkDoUndoRedo(hall.document, [&] { hall.floor.setLimit(TurnKind::Speech, 300); });
    checkDoUndoRedo(hall.document, [&] { hall.floor.setLimit(TurnKind::Speech, 240); });
    CHECK(hall.document.stores().speakingLimits.count() == 1);
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.first), TurnKind::Speech);
    CHECK(hall.turn(turn).allowedSeconds == 240);
    checkDoUndoRedo(hall.document, [&] { hall.floor.allowMore(turn, 60); });
    CHECK(hall.turn(turn).allowedSeconds == 300);
    CHECK_THROWS_AS(hall.floor.setLimit(TurnKind::Speech, -1), Error);
    CHECK_THROWS_AS(hall.floor.allowMore(turn, -301), Error);
    hall.floor.allowMore(turn, -300);
    CHECK(hall.turn(turn).allowedSeconds == 1);
    // What may take as long as it takes is not over after one more minute.
    hall.floor.setLimit(TurnKind::Speech, 0);
    const auto free = hall.floor.give(hall.story.meeting, participant(hall.first), TurnKind::Speech);
    hall.floor.allowMore(free, 60);
    CHECK(hall.turn(free).allowedSeconds == 0);
}

TEST_CASE("a participant who only spoke can be taken off the list, and the speech stays", "[service][floor]")
{
    Hall hall;
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.second));
    checkDoUndoRedo(hall.document, [&] { AttendanceService(*hall.document).removeParticipant(hall.second); });
    CHECK(hall.turn(turn).sex == Sex::Male);
    CHECK(hall.turn(turn).description == QStringLiteral("№ 2"));
}

TEST_CASE("nobody gets the floor in a closed record", "[service][floor]")
{
    Hall hall;
    const auto turn = hall.floor.give(hall.story.meeting, participant(hall.first));
    HearingService(*hall.document).closeRecord(hall.story.hearing);
    CHECK(hall.atFloor().empty());
    CHECK_THROWS_AS(hall.floor.give(hall.story.meeting, participant(hall.second)), Error);
    CHECK_THROWS_AS(hall.floor.note(hall.story.meeting, hall.second), Error);
    CHECK_THROWS_AS(hall.floor.next(hall.story.meeting), Error);
    CHECK_THROWS_AS(hall.floor.pause(turn), Error);
    CHECK_THROWS_AS(hall.floor.resume(turn), Error);
    CHECK_THROWS_AS(hall.floor.end(turn), Error);
    CHECK_THROWS_AS(hall.floor.takeUp(turn), Error);
    CHECK_THROWS_AS(hall.floor.allowMore(turn, 60), Error);
    CHECK_THROWS_AS(hall.floor.correct(hall.turn(turn)), Error);
    CHECK_THROWS_AS(hall.floor.remove(turn), Error);
}
