// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/base/Error.h"
#include "core/document/Verification.h"
#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/HearingService.h"
#include "core/service/RegistrationUnion.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Id<Attendance> registered(TestDocument &document, const Id<Meeting> &meeting, const QString &name, const QString &phone)
{
    ParticipantEntry entry;
    entry.meetingId = meeting;
    entry.name = name;
    entry.phone = phone;
    return AttendanceService(*document).registerParticipant(entry);
}

Id<Remark> said(TestDocument &document, const Id<Meeting> &meeting, const Id<Attendance> &who)
{
    RemarkEntry entry;
    entry.meetingId = meeting;
    entry.attendanceId = who;
    entry.text = QStringLiteral("Суу жок");
    return RemarkService(*document).record(entry);
}

} // namespace

TEST_CASE("two registrations of one person become one that holds what both said and did", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto kept = registered(document, story.meeting, QStringLiteral("Асанова Гүлнара"), {});
    const auto other = registered(document, story.meeting, QStringLiteral("Асанова Гүлнара Маратовна"), QStringLiteral("0555 123456"));
    const auto remark = said(document, story.meeting, other);
    const auto persons = document.stores().persons.count();
    const int number = document.stores().attendances.get(kept).number;
    checkDoUndoRedo(document, [&] { RegistrationUnion(*document).unite(kept, other); });
    CHECK_FALSE(document.stores().attendances.find(other));
    CHECK(document.stores().attendances.get(kept).number == number);
    const auto person = document.stores().persons.ofAttendance(kept);
    REQUIRE(person);
    CHECK(person->name == QStringLiteral("Асанова Гүлнара Маратовна"));
    CHECK(person->phone == QStringLiteral("0555 123456"));
    CHECK(document.stores().persons.count() == persons - 1);
    CHECK(document.stores().remarks.get(remark).attendanceId == kept);
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("a registration without a name takes over the person of the other one", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto kept = registered(document, story.meeting, {}, {});
    const auto other = registered(document, story.meeting, QStringLiteral("Асанова Гүлнара"), QStringLiteral("0555 123456"));
    checkDoUndoRedo(document, [&] { RegistrationUnion(*document).unite(kept, other); });
    CHECK(document.stores().persons.ofAttendance(kept)->name == QStringLiteral("Асанова Гүлнара"));
}

TEST_CASE("registrations are not united across meetings, with themselves, or in a closed record", "[service][attendance]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto kept = registered(document, story.meeting, QStringLiteral("Асанова Гүлнара"), {});
    const QStringList before = document.dump();
    CHECK_THROWS_AS(RegistrationUnion(*document).unite(kept, kept), Error);
    Meeting second;
    second.hearingId = story.hearing;
    second.place.ky = QStringLiteral("Мектеп");
    second.startsAt = QDateTime(QDate(2026, 12, 11), QTime(10, 0));
    const auto elsewhere = registered(document, HearingService(*document).addMeeting(second), QStringLiteral("Асанова Гүлнара"), {});
    CHECK_THROWS_AS(RegistrationUnion(*document).unite(kept, elsewhere), Error);
    const auto other = registered(document, story.meeting, QStringLiteral("Асанова Гүлнара"), {});
    HearingService(*document).closeRecord(story.hearing);
    const QStringList closed = document.dump();
    CHECK_THROWS_AS(RegistrationUnion(*document).unite(kept, other), Error);
    CHECK(document.dump() == closed);
}
