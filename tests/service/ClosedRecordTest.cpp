// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/service/AttendanceService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/storage/Schema.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("nothing that a closed record says can be changed by any service", "[service][hearing]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    const Hearing hearing = document.closedHearing();
    const Meeting meeting = stores.meetings.ofHearing(hearing.id).front();
    const AgendaItem item = stores.agenda.ofMeeting(meeting.id).front();
    const Attendance present = stores.attendances.ofMeeting(meeting.id).front();
    const PersonDuty duty = stores.duties.ofMeeting(meeting.id).front();
    const Announcement announcement = stores.announcements.ofHearing(hearing.id).front();
    const Remark remark = stores.remarks.ofHearing(hearing.id).front();
    const Response response = stores.responses.ofHearing(hearing.id).front();
    HearingService hearings(*document);
    AttendanceService attendance(*document);
    RemarkService remarks(*document);
    ResponseService responses(*document);
    MeetingCourse course(*document);

    const auto renamed = [](auto record) {
        record.title.ky += QStringLiteral(" (башка)");
        return record;
    };
    OfficialEntry official;
    official.meetingId = meeting.id;
    official.name = QStringLiteral("Башка Киши");
    HeadCount count;
    count.meetingId = meeting.id;
    count.count = 3;
    Announcement earlier = announcement;
    earlier.count += 100;
    RemarkEntry said = remarks.entryOf(remark.id);
    said.text += u'!';
    const std::vector<std::pair<const char *, std::function<void()>>> acts {
        {"title", [&] { hearings.edit(renamed(hearing)); }},
        {"date", [&] { Hearing other = hearing; other.date = other.date.addDays(1); hearings.edit(other); }},
        {"kind", [&] { Hearing other = hearing; other.kind = HearingKind::Draft; hearings.edit(other); }},
        {"opening again", [&] { Hearing other = hearing; other.recordClosedAt = {}; hearings.edit(other); }},
        {"removing", [&] { hearings.remove(hearing.id); }},
        {"a further meeting", [&] { Meeting other = meeting; hearings.addMeeting(other); }},
        {"meeting", [&] { Meeting other = meeting; other.place.ky += u'!'; hearings.editMeeting(other); }},
        {"moving a meeting to another hearing", [&] { Meeting other = meeting; other.hearingId = document.openHearing().id; hearings.editMeeting(other); }},
        {"removing a meeting", [&] { hearings.removeMeeting(meeting.id); }},
        {"a further agenda item", [&] { hearings.addAgendaItem(item); }},
        {"agenda item", [&] { hearings.editAgendaItem(renamed(item)); }},
        {"removing an agenda item", [&] { hearings.removeAgendaItem(item.id); }},
        {"moving an agenda item", [&] { hearings.moveAgendaItem(item.id, 1); }},
        {"beginning an agenda item", [&] { course.beginItem(item.id); }},
        {"ending the meeting", [&] { course.end(meeting.id); }},
        {"a further announcement before the day", [&] { hearings.addAnnouncement(announcement); }},
        {"announcement", [&] { hearings.editAnnouncement(earlier); }},
        {"removing an announcement", [&] { hearings.removeAnnouncement(announcement.id); }},
        {"a further participant", [&] { attendance.registerParticipant(attendance.entryOf(present.id)); }},
        {"participant", [&] { auto entry = attendance.entryOf(present.id); entry.ageGroup.clear(); attendance.editParticipant(present.id, entry); }},
        {"removing a participant", [&] { attendance.removeParticipant(present.id); }},
        {"a head count", [&] { attendance.addHeadCount(count); }},
        {"a further official", [&] { attendance.addOfficial(official); }},
        {"official", [&] { attendance.editOfficial(duty.id, official); }},
        {"removing an official", [&] { attendance.removeOfficial(duty.id); }},
        {"a further remark", [&] { remarks.record(said); }},
        {"remark", [&] { remarks.edit(remark.id, said); }},
        {"an answer on the spot", [&] { remarks.answer(remark.id, LocalText::in(Language::Kyrgyz, QStringLiteral("Ооба")), {}); }},
        {"removing a remark", [&] { remarks.remove(remark.id); }},
        {"response", [&] { Response other = response; other.reason.ky += u'!'; responses.respond(other); }},
        {"removing a response", [&] { responses.remove(response.id); }},
        {"closing again", [&] { hearings.closeRecord(hearing.id); }},
    };
    const QStringList before = dumpData(document->connection());
    for (const auto &[name, act] : acts) {
        INFO(name);
        CHECK_ERROR(act(), ErrorCode::RuleBroken);
        CHECK(dumpData(document->connection()) == before);
    }
}

TEST_CASE("the figures of a budget that a closed record holds stay as they are", "[service][hearing][budget]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    BudgetService budgets(*document);
    const Id<Budget> id = budgets.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    const Id<Budget> other = budgets.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    BudgetLine line;
    line.name.ky = QStringLiteral("Жол");
    line.amount = Money::fromSom(100);
    line.budgetId = other;
    const Id<BudgetLine> outside = budgets.addLine(line);
    line.budgetId = id;
    const Id<BudgetLine> first = budgets.addLine(line);
    const Id<BudgetLine> second = budgets.addLine(line);
    Hearing hearing = document.stores().hearings.get(story.hearing);
    SECTION("as what the hearing is about")
    {
        hearing.budgetId = id;
    }
    SECTION("as the plan beside it")
    {
        hearing.planBudgetId = id;
    }
    HearingService(*document).edit(hearing);
    HearingService(*document).closeRecord(hearing.id);
    line = document.stores().lines.get(first);
    BudgetLine dearer = line;
    dearer.amount = Money::fromSom(200);
    BudgetLine movedOut = line;
    movedOut.budgetId = other;
    BudgetLine movedIn = document.stores().lines.get(outside);
    movedIn.budgetId = id;
    Budget changed = document.stores().budgets.get(id);
    changed.year = 2028;
    const std::vector<std::pair<const char *, std::function<void()>>> acts {
        {"budget", [&] { budgets.edit(changed); }},
        {"removing the budget", [&] { budgets.remove(id); }},
        {"a further line", [&] { budgets.addLine(line); }},
        {"line", [&] { budgets.editLine(dearer); }},
        {"moving a line out", [&] { budgets.editLine(movedOut); }},
        {"moving a line in", [&] { budgets.editLine(movedIn); }},
        {"lines", [&] { budgets.editLines({dearer}); }},
        {"removing lines", [&] { budgets.removeLines({second}); }},
        {"splitting a line", [&] { budgets.splitLine(first, Money::fromSom(40)); }},
        {"moving lines", [&] { budgets.swapLines({{first, second}}); }},
    };
    const QStringList before = document.dump();
    for (const auto &[name, act] : acts) {
        INFO(name);
        CHECK_ERROR(act(), ErrorCode::RuleBroken);
        CHECK(document.dump() == before);
    }
    checkDoUndoRedo(document, [&] { budgets.approve(id, QDate(2026, 12, 25)); });
    CHECK(document.stores().lines.get(first).amount == line.amount);
}

TEST_CASE("what comes after the hearing may still be noted once the record is closed", "[service][hearing]")
{
    SampleDocument document;
    const Hearing hearing = document.closedHearing();
    Announcement published;
    published.hearingId = hearing.id;
    published.channel.ky = QStringLiteral("Веб-сайт");
    published.date = hearing.date.addDays(10);
    CHECK_NOTHROW(HearingService(*document).addAnnouncement(published));
    PlanTask task = document.stores().tasks.ofHearing(hearing.id).front();
    task.doneOn = hearing.date.addDays(1);
    CHECK_NOTHROW(HearingService(*document).editTask(task));
}
