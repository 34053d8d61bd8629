// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/AttendanceService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("participants are registered, changed and removed with undo", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService service(*document);
    ParticipantEntry entry;
    entry.meetingId = story.meeting;
    Id<Attendance> id;
    SECTION("without a name, nothing private is written")
    {
        const qint64 persons = document.stores().persons.count();
        checkDoUndoRedo(document, [&] { id = service.registerParticipant(entry); });
        CHECK(document.stores().persons.count() == persons);
        CHECK(document.stores().attendances.get(id).number == 2);
    }
    SECTION("with a name")
    {
        entry.name = QStringLiteral("  Кудиретилла уулу  Нуридин ");
        checkDoUndoRedo(document, [&] { id = service.registerParticipant(entry); });
        CHECK(document.stores().persons.ofAttendance(id)->name == QStringLiteral("Кудиретилла уулу Нуридин"));
    }
    entry.phone = QStringLiteral("0700 111222");
    entry.sex = Sex::Male;
    checkDoUndoRedo(document, [&] { service.editParticipant(id, entry); });
    CHECK(service.entryOf(id).phone == QStringLiteral("0700 111222"));
    checkDoUndoRedo(document, [&] { service.removeParticipant(id); });
    CHECK(document.stores().persons.count() == 1);
}

TEST_CASE("when somebody leaves is noted once they came, and taken back", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService service(*document);
    ParticipantEntry entry;
    entry.meetingId = story.meeting;
    entry.arrivedAt = document.clock().wallTime();
    const auto id = service.registerParticipant(entry);
    const QDateTime left = entry.arrivedAt.addSecs(3600);
    checkDoUndoRedo(document, [&] { service.noteLeaving(id, left); });
    CHECK(service.entryOf(id).leftAt == left);
    CHECK(service.entryOf(id).arrivedAt == entry.arrivedAt);
    checkDoUndoRedo(document, [&] { service.noteLeaving(id, {}); });
    CHECK_FALSE(service.entryOf(id).leftAt.isValid());
    CHECK_ERROR(service.noteLeaving(id, entry.arrivedAt.addSecs(-60)), ErrorCode::WrongInput);
}

TEST_CASE("a participant who spoke stays", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.text = QStringLiteral("Рахмат");
    RemarkService(*document).record(entry);
    CHECK_ERROR(AttendanceService(*document).removeParticipant(story.participant), ErrorCode::Conflict);
    CHECK(document.stores().persons.ofAttendance(story.participant).has_value());
}

TEST_CASE("head counts and officials are edited with undo", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService service(*document);
    HeadCount count;
    count.meetingId = story.meeting;
    count.sex = Sex::Female;
    count.count = 25;
    checkDoUndoRedo(document, [&] { count.id = service.addHeadCount(count); });
    count.count = 27;
    checkDoUndoRedo(document, [&] { service.editHeadCount(count); });
    checkDoUndoRedo(document, [&] { service.removeHeadCount(count.id); });
    OfficialEntry official {story.meeting, QStringLiteral("Токтосунов Бакыт"), Duty::Chair, {}};
    Id<PersonDuty> id;
    checkDoUndoRedo(document, [&] { id = service.addOfficial(official); });
    official.duty = Duty::Secretary;
    checkDoUndoRedo(document, [&] { service.editOfficial(id, official); });
    checkDoUndoRedo(document, [&] { service.removeOfficial(id); });
    count.count = 0;
    CHECK_ERROR(service.addHeadCount(count), ErrorCode::WrongInput);
    official.name = QStringLiteral(" ");
    CHECK_ERROR(service.addOfficial(official), ErrorCode::WrongInput);
}

TEST_CASE("codes that the document does not know are refused", "[service][attendance]")
{
    TestDocument document;
    ParticipantEntry entry;
    entry.ageGroup = QStringLiteral("7-9");
    entry.role = QStringLiteral("king");
    CHECK(AttendanceService(*document).validate(entry).size() == 3);
    CHECK_ERROR(AttendanceService(*document).registerParticipant(entry), ErrorCode::WrongInput);
}

TEST_CASE("a grid of head counts is kept in one step, and only what changed is written", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService service(*document);
    const auto group = [&](Sex sex, const char16_t *age, int count) {
        HeadCount result;
        result.sex = sex;
        result.ageGroup = QString::fromUtf16(age);
        result.settlementId = story.village;
        result.count = count;
        return result;
    };
    const auto total = [&] {
        int sum = 0;
        for (const HeadCount &count : document.stores().headCounts.ofMeeting(story.meeting))
            sum += count.count;
        return sum;
    };
    HeadCount twice = group(Sex::Female, u"29-35", 3);
    twice.meetingId = story.meeting;
    service.addHeadCount(twice);
    const auto kept = service.addHeadCount(twice); // six women in two rows
    HeadCount gone = group(Sex::Male, u"36-45", 9);
    gone.meetingId = story.meeting;
    service.addHeadCount(gone);
    checkDoUndoRedo(document, [&] { service.countHeads(story.meeting, {group(Sex::Female, u"29-35", 6), group(Sex::Male, u"29-35", 40)}); });
    CHECK(total() == 46);
    CHECK(document.stores().headCounts.find(kept).has_value());
    checkDoUndoRedo(document, [&] { service.countHeads(story.meeting, {group(Sex::Female, u"29-35", 7), group(Sex::Male, u"29-35", 0)}); });
    CHECK(total() == 7);
    CHECK(document.stores().headCounts.count() == 1);
    CHECK_THROWS_AS(service.countHeads(story.meeting, {group(Sex::Female, u"29-35", -1)}), Error);
    CHECK(total() == 7);
}
