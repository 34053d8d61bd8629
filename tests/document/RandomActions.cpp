// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/RandomActions.h"

#include "tests/document/RandomBudgetActions.h"
#include "tests/document/RandomChoice.h"

#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/ScenarioService.h"
#include "core/service/SpeakerQueue.h"
#include "core/service/VoteService.h"

namespace eldin::core::test {

namespace {

void actOnPlaces(Document &document)
{
    MunicipalityService service(document);
    switch (below(4)) {
    case 0: {
        Settlement settlement;
        settlement.name = text();
        service.addSettlement(settlement);
        break;
    }
    case 1: {
        Settlement settlement = oneOf(document.stores().settlements.all());
        settlement.population = below(5000);
        service.editSettlement(settlement);
        break;
    }
    case 2:
        service.removeSettlement(oneOf(document.stores().settlements.all()).id);
        break;
    default: {
        Municipality municipality = document.stores().municipality.one();
        municipality.population = below(3);
        service.edit(municipality);
    }
    }
}

void actOnHearings(Document &document)
{
    HearingService service(document);
    const auto hearings = document.stores().hearings.all();
    const auto meetings = document.stores().meetings.all();
    switch (below(10)) {
    case 0: {
        Hearing hearing;
        hearing.title = text();
        hearing.date = QDate(2026, 12, 1 + below(20));
        service.add(hearing);
        break;
    }
    case 1: {
        Hearing hearing = oneOf(hearings);
        hearing.title = text();
        const auto budgets = document.stores().budgets.all();
        hearing.budgetId = budgets.empty() ? Id<Budget>() : oneOf(budgets).id;
        service.edit(hearing);
        break;
    }
    case 2:
        service.remove(oneOf(hearings).id);
        break;
    case 3:
    case 4: {
        Meeting meeting;
        meeting.hearingId = oneOf(hearings).id;
        meeting.place = text();
        meeting.settlementId = someVillage(document);
        meeting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(8 + below(10), 0));
        service.addMeeting(meeting, below(2) == 0);
        break;
    }
    case 5:
        service.removeMeeting(oneOf(meetings).id);
        break;
    case 6:
        service.removeAgendaItem(oneOf(document.stores().agenda.ofMeeting(oneOf(meetings).id)).id);
        break;
    case 7:
        service.moveAgendaItem(oneOf(document.stores().agenda.ofMeeting(oneOf(meetings).id)).id,
                               below(3) - 1);
        break;
    case 8: {
        PlanTask task;
        task.hearingId = oneOf(hearings).id;
        task.title = text();
        service.addTask(task);
        break;
    }
    default: {
        Announcement announcement;
        announcement.hearingId = oneOf(hearings).id;
        announcement.channel = text();
        announcement.date = QDate(2026, 11, 1 + below(28));
        service.addAnnouncement(announcement);
    }
    }
}

void actOnPeople(Document &document)
{
    AttendanceService service(document);
    const Meeting meeting = oneOf(document.stores().meetings.all());
    const auto present = document.stores().attendances.ofMeeting(meeting.id);
    switch (below(7)) {
    case 0:
        service.removeParticipant(oneOf(present).id);
        break;
    case 1: {
        ParticipantEntry entry = service.entryOf(oneOf(present).id);
        entry.name = below(3) ? word() : QString();
        entry.sex = below(2) ? Sex::Female : Sex::Male;
        service.editParticipant(oneOf(present).id, entry);
        break;
    }
    case 2: {
        OfficialEntry official;
        official.meetingId = meeting.id;
        official.name = word();
        service.addOfficial(official);
        break;
    }
    case 3:
        service.removeOfficial(oneOf(document.stores().duties.ofMeeting(meeting.id)).id);
        break;
    case 4: {
        ParticipantEntry entry;
        entry.meetingId = meeting.id;
        entry.name = word();
        service.registerAll(meeting.id, {entry, entry});
        break;
    }
    default: {
        ParticipantEntry entry;
        entry.meetingId = meeting.id;
        entry.name = below(2) ? word() : QString();
        entry.settlementId = someVillage(document);
        service.registerParticipant(entry);
    }
    }
}

void actOnVotes(Document &document)
{
    VoteService service(document);
    const Stores &stores = document.stores();
    const Meeting meeting = oneOf(stores.meetings.all());
    const auto votes = stores.votes.ofMeeting(meeting.id);
    switch (below(4)) {
    case 0: service.remove(oneOf(votes).id); break;
    case 1: {
        VoteEntry entry = service.entryOf(oneOf(votes).id);
        entry.vote.against = below(9);
        if (!entry.options.empty())
            entry.options.pop_back();
        service.edit(entry);
        break;
    }
    case 2: {
        HeadCount heads;
        heads.sex = below(2) ? Sex::Female : Sex::Male;
        heads.settlementId = someVillage(document);
        heads.count = below(40);
        AttendanceService(document).countHeads(meeting.id, {heads});
        break;
    }
    default: {
        VoteEntry entry;
        entry.vote.agendaItemId = oneOf(stores.agenda.ofMeeting(meeting.id)).id;
        entry.vote.title = text();
        entry.vote.inFavour = below(9);
        for (int i = below(3); i > 0; --i) {
            VoteOption option;
            option.title = text();
            option.votes = below(9);
            entry.options.push_back(option);
        }
        service.take(entry);
    }
    }
}

void actOnFloor(Document &document)
{
    FloorService floor(document);
    SpeakerQueue queue(document);
    const Stores &stores = document.stores();
    const Meeting meeting = oneOf(stores.meetings.all());
    const auto present = stores.attendances.ofMeeting(meeting.id);
    Speaker speaker;
    if (present.empty() || below(2))
        speaker.description = word();
    else
        speaker.attendanceId = oneOf(present).id;
    switch (below(10)) {
    case 0: floor.give(meeting.id, speaker); break;
    case 1: floor.next(meeting.id); break;
    case 2: floor.note(meeting.id, oneOf(present).id); break;
    case 3: floor.pause(oneOf(stores.turns.atFloor(meeting.id)).id); break;
    case 4: floor.resume(oneOf(stores.turns.atFloor(meeting.id)).id); break;
    case 5: floor.end(oneOf(stores.turns.atFloor(meeting.id)).id); break;
    case 6: floor.takeUp(oneOf(stores.turns.ofMeeting(meeting.id)).id); break;
    case 7: floor.remove(oneOf(stores.turns.ofMeeting(meeting.id)).id); break;
    case 8: queue.move(oneOf(stores.turns.waiting(meeting.id)).id, below(5) - 2); break;
    default: queue.add(meeting.id, speaker); break;
    }
}

void actOnScenarios(Document &document)
{
    ScenarioService service(document);
    const Stores &stores = document.stores();
    const Remark remark = oneOf(stores.remarks.all());
    const auto known = stores.scenarios.ofRemark(remark.id);
    if (known && below(3) == 0)
        return service.remove(known->id);
    ScenarioPlan plan = known ? scenarioPlan(stores, known->id) : ScenarioService::planFor(stores, remark.id);
    if (!known)
        plan.scenario.budgetId = oneOf(stores.budgets.all()).id;
    plan.scenario.title = text();
    plan.scenario.amount = Money::fromSom(1000 + below(1000));
    plan.changes = {{{}, {}, oneOf(stores.lines.ofBudget(plan.scenario.budgetId)).id, Money::fromSom(below(100)), 0}};
    service.keep(plan);
}

void actOnRemarks(Document &document)
{
    RemarkService service(document);
    const auto remarks = document.stores().remarks.all();
    switch (below(9)) {
    case 0:
        service.remove(oneOf(remarks).id);
        break;
    case 1: {
        const Remark remark = oneOf(remarks);
        RemarkEntry entry = service.entryOf(remark.id);
        entry.text = word();
        entry.topics = {word()};
        service.edit(remark.id, entry);
        break;
    }
    case 2:
        service.answer(oneOf(remarks).id, text(), text());
        break;
    case 3: {
        Response response;
        response.remarkId = oneOf(remarks).id;
        response.reason = text();
        response.decision = below(2) ? Decision::Accepted : Decision::Rejected;
        ResponseService(document).respond(response);
        break;
    }
    case 4: {
        const auto response = document.stores().responses.ofRemark(oneOf(remarks).id);
        if (response)
            ResponseService(document).remove(response->id);
        break;
    }
    case 5: {
        RemarkEntry first;
        first.meetingId = oneOf(document.stores().meetings.all()).id;
        first.text = word();
        RemarkEntry second = first;
        second.meetingId = oneOf(document.stores().meetings.all()).id;
        first.origin = RemarkOrigin {{}, below(2) ? word() : QString(), {}};
        second.origin = below(2) ? first.origin : RemarkOrigin {{}, {}, QStringLiteral("0555 000111")};
        service.recordAll({first, second});
        break;
    }
    default: {
        const Meeting meeting = oneOf(document.stores().meetings.all());
        const auto present = document.stores().attendances.ofMeeting(meeting.id);
        RemarkEntry entry;
        entry.meetingId = meeting.id;
        entry.kind = below(2) ? RemarkKind::Proposal : RemarkKind::Question;
        entry.text = word();
        entry.attendanceId = present.empty() || below(2) ? Id<Attendance>() : oneOf(present).id;
        entry.topics = {word(), word()};
        service.record(entry);
    }
    }
}

} // namespace

void doSomething(Document &document)
{
    switch (below(13)) {
    case 12:
        actOnScenarios(document);
        break;
    case 0:
        actOnPlaces(document);
        break;
    case 9:
    case 10:
        actOnFloor(document);
        break;
    case 11:
        actOnVotes(document);
        break;
    case 1:
    case 2:
    case 3:
        actOnBudgets(document);
        break;
    case 4:
    case 5:
        actOnHearings(document);
        break;
    case 6:
        actOnPeople(document);
        break;
    default:
        actOnRemarks(document);
        break;
    }
}

} // namespace eldin::core::test
