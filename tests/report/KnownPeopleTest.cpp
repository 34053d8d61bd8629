// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/KnownPeople.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("who was at an earlier meeting is offered with what is known of them", "[report][people]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    Meeting meeting;
    meeting.hearingId = story.hearing;
    meeting.place.ky = QStringLiteral("Мектеп");
    meeting.startsAt = QDateTime(QDate(2026, 12, 20), QTime(10, 0));
    const auto next = HearingService(*document).addMeeting(meeting);
    AttendanceService service(*document);
    ParticipantEntry entry;
    entry.meetingId = story.meeting;
    entry.settlementId = story.village;
    for (const char16_t *name : {u"Өмүралиев Ысак", u"Орозова Бермет", u"Жаанбаев Эрмек", u"орозова  бермет", u""}) {
        entry.name = QString::fromUtf16(name);
        entry.phone = QStringLiteral("0700 %1").arg(entry.name.size());
        service.registerParticipant(entry);
    }
    const auto people = knownPeople(document.stores(), next);
    QStringList names;
    for (const KnownPerson &each : people)
        names += each.person.name;
    CHECK(names.join(u'|') == QStringLiteral("Жаанбаев Эрмек|Жаанбай кызы Сезим|орозова бермет|Өмүралиев Ысак"));
    CHECK(people.back().attendance.settlementId == story.village);
    CHECK(!people.back().person.phone.isEmpty());
    CHECK(knownPeople(document.stores(), story.meeting).empty());
}

TEST_CASE("who is registered already is found whatever the letters", "[report][people]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto numbers = [&](const char16_t *name) {
        QStringList found;
        for (const KnownPerson &each : registeredAlready(document.stores(), story.meeting, QString::fromUtf16(name)))
            found += QString::number(each.attendance.number);
        return found.join(u',');
    };
    CHECK(numbers(u"жаанбай КЫЗЫ сезим") == u"1");
    CHECK(numbers(u"Сезим Жаанбай кызы") == u"1");
    CHECK(numbers(u"Жаанбай уулу Сезим").isEmpty());
    CHECK(numbers(u" ").isEmpty());
}

TEST_CASE("who may have been registered at two desks is found, and who is somebody else is not", "[report][people]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService service(*document);
    const auto enter = [&](const char16_t *name, const char16_t *phone, Sex sex = Sex::Unknown) {
        ParticipantEntry entry;
        entry.meetingId = story.meeting;
        entry.name = QString::fromUtf16(name);
        entry.phone = QString::fromUtf16(phone);
        entry.sex = sex;
        service.registerParticipant(entry);
    };
    enter(u"Асанова Гүлнара", u"");
    enter(u"Орозов Бакыт", u"0555 111222");
    enter(u"Асанов Асан Асан", u"");
    enter(u"гулнара асанова Маратовна", u"0700 123456", Sex::Female);
    enter(u"Орозов Бакыт", u"+996 777 333444"); // a namesake
    enter(u"Орозов Бакыт", u"+996555111222");
    enter(u"Асанова", u"");
    const auto twice = registeredTwice(document.stores(), story.meeting);
    QStringList pairs;
    for (const TwiceRegistered &each : twice)
        pairs += QStringLiteral("%1 %2").arg(each.first.attendance.number).arg(each.second.attendance.number);
    CHECK(pairs.join(u',') == QStringLiteral("2 5,3 7")); // the first is the participant of the story
}
