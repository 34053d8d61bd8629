// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/storage/HearingOutlines.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {
Hearing hearing()
{
    Hearing result;
    result.title.ky = QStringLiteral("Угуу");
    result.date = QDate(2026, 12, 10);
    return result;
}
QStringList titles(TestDocument &document, const Id<Meeting> &meeting)
{
    QStringList result;
    for (const AgendaItem &item : document.stores().agenda.ofMeeting(meeting))
        result += item.title.ky;
    return result;
}
}

TEST_CASE("hearings, meetings and agenda are edited with undo", "[service][hearing]")
{
    TestDocument document;
    HearingService service(*document);
    Hearing one = hearing();
    checkDoUndoRedo(document, [&] { one.id = service.add(one); });
    one.state = HearingState::Announced;
    checkDoUndoRedo(document, [&] { service.edit(one); });
    Meeting meeting;
    meeting.hearingId = one.id;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
    checkDoUndoRedo(document, [&] { meeting.id = service.addMeeting(meeting); });
    CHECK(document.stores().agenda.ofMeeting(meeting.id).size() == 6);
    meeting = document.stores().meetings.get(meeting.id);
    meeting.endsAt = meeting.startsAt.addSecs(7200);
    checkDoUndoRedo(document, [&] { service.editMeeting(meeting); });
    AgendaItem item;
    item.meetingId = meeting.id;
    item.title.ky = QStringLiteral("Ар кандай маселелер");
    checkDoUndoRedo(document, [&] { item.id = service.addAgendaItem(item); });
    item = document.stores().agenda.get(item.id);
    item.plannedMinutes = 15;
    checkDoUndoRedo(document, [&] { service.editAgendaItem(item); });
    checkDoUndoRedo(document, [&] { service.moveAgendaItem(item.id, -2); });
    CHECK(titles(document, meeting.id).indexOf(item.title.ky) == 4);
    service.moveAgendaItem(item.id, 99);
    CHECK(titles(document, meeting.id).last() == item.title.ky);
    checkDoUndoRedo(document, [&] { service.removeAgendaItem(item.id); });
    checkDoUndoRedo(document, [&] { service.removeMeeting(meeting.id); });
    checkDoUndoRedo(document, [&] { service.remove(one.id); });
}

TEST_CASE("an agenda item goes with the votes taken on it", "[service][hearing]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService service(*document);
    AgendaItem item;
    item.meetingId = story.meeting;
    item.title.ky = QStringLiteral("Добуш берүү");
    item.id = service.addAgendaItem(item);
    document->transact(Operation::EditAgendaItem, [&](Stores &stores) {
        Vote vote;
        vote.id = Id<Vote>::create(document->environment().clock, document->environment().random);
        vote.agendaItemId = item.id;
        vote.title.ky = QStringLiteral("Колдойбуз");
        vote.inFavour = 3;
        stores.votes.insert(vote);
    });
    REQUIRE(document.stores().votes.ofMeeting(story.meeting).size() == 1);
    checkDoUndoRedo(document, [&] { service.removeAgendaItem(item.id); });
    CHECK(document.stores().votes.ofMeeting(story.meeting).empty());
}

TEST_CASE("plan and announcements are edited with undo", "[service][hearing]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService service(*document);
    PlanTask task;
    task.hearingId = story.hearing;
    task.title.ky = QStringLiteral("Тескеме чыгаруу");
    task.due = QDate(2026, 11, 10);
    checkDoUndoRedo(document, [&] { task.id = service.addTask(task); });
    task = document.stores().tasks.get(task.id);
    task.doneOn = QDate(2026, 11, 9);
    checkDoUndoRedo(document, [&] { service.editTask(task); });
    checkDoUndoRedo(document, [&] { service.removeTask(task.id); });
    Announcement announcement;
    announcement.hearingId = story.hearing;
    announcement.channel.ky = QStringLiteral("WhatsApp");
    checkDoUndoRedo(document, [&] { announcement.id = service.addAnnouncement(announcement); });
    announcement.count = 12;
    checkDoUndoRedo(document, [&] { service.editAnnouncement(announcement); });
    checkDoUndoRedo(document, [&] { service.removeAnnouncement(announcement.id); });
    CHECK_ERROR(service.addTask({}), ErrorCode::WrongInput);
    CHECK_ERROR(service.addAnnouncement({}), ErrorCode::WrongInput);
}

TEST_CASE("a hearing where people stood or spoke is not removed", "[service][hearing]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService service(*document);
    CHECK_ERROR(service.removeMeeting(story.meeting), ErrorCode::Conflict);
    CHECK_ERROR(service.remove(story.hearing), ErrorCode::Conflict);
}

TEST_CASE("closing numbers the proposals in the order they came and locks the record", "[service][hearing]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService remarks(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    std::vector<Id<Remark>> ids;
    for (const auto kind : {RemarkKind::Proposal, RemarkKind::Question, RemarkKind::Proposal}) {
        entry.kind = kind;
        entry.text = QStringLiteral("Сөз %1").arg(ids.size());
        ids.push_back(remarks.record(entry));
    }
    HearingService service(*document);
    CHECK_ERROR(service.closeHearing(story.hearing), ErrorCode::RuleBroken);
    CHECK(service.closeRecord(story.hearing) == 2);
    CHECK(document.stores().remarks.get(ids[0]).number == 1);
    CHECK(document.stores().remarks.get(ids[1]).number == 0);
    CHECK(document.stores().remarks.get(ids[2]).number == 2);
    CHECK(document.stores().hearings.get(story.hearing).state == HearingState::Answering);
    CHECK_ERROR(remarks.record(entry), ErrorCode::RuleBroken);
    CHECK_ERROR(remarks.edit(ids[0], entry), ErrorCode::RuleBroken);
    CHECK_ERROR(service.closeRecord(story.hearing), ErrorCode::RuleBroken);
    for (const auto &id : {ids[0], ids[2]}) {
        Response response;
        response.remarkId = id;
        response.reason.ky = QStringLiteral("Каражат бар");
        ResponseService(*document).respond(response);
    }
    service.closeHearing(story.hearing);
    CHECK(document.stores().hearings.get(story.hearing).state == HearingState::Closed);
    CHECK_ERROR(service.closeHearing(story.hearing), ErrorCode::RuleBroken);
}

TEST_CASE("wrong hearings and meetings are refused with every reason", "[service][hearing]")
{
    CHECK(HearingService::validate(Hearing {}).size() == 2);
    Meeting meeting;
    CHECK(HearingService::validate(meeting).size() == 2);
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
    meeting.endsAt = meeting.startsAt.addSecs(-60);
    REQUIRE(HearingService::validate(meeting).size() == 1);
    CHECK(HearingService::validate(meeting)[0].code == u"before-start");
    AgendaItem item;
    item.plannedMinutes = -1;
    CHECK(HearingService::validate(item).size() == 2);
}

TEST_CASE("the customary tasks come in one step with days counted from the hearing", "[service][hearing]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    checkDoUndoRedo(document, [&] { HearingService(*document).addUsualTasks(story.hearing); });
    const auto tasks = document.stores().tasks.ofHearing(story.hearing);
    REQUIRE(tasks.size() == shippedOutline(HearingKind::Draft).tasks.size());
    CHECK(document.stores().hearings.get(story.hearing).date.daysTo(tasks.front().due) == -30);
    CHECK_FALSE(tasks.front().title.ky.isEmpty());
}
