// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/HearingService.h"

#include "core/service/FloorService.h"
#include "core/storage/HearingOutlines.h"
#include "core/service/Removal.h"

#include <map>

namespace eldin::core {

namespace {

void requireText(Problems &problems, const LocalText &text, const QString &field)
{
    if (text.isEmpty())
        problems.push_back({field, Severity::Error, QStringLiteral("empty"), {}});
}

} // namespace

void requireRecordOpen(const Hearing &hearing)
{
    if (hearing.recordClosedAt.isValid())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("record-closed"));
}

void requireHearingOpen(const Hearing &hearing)
{
    if (hearing.closedAt.isValid())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("hearing-closed"));
}

void requireMeetingOpen(const Stores &stores, const Id<Meeting> &meeting)
{
    requireRecordOpen(stores.hearings.get(stores.meetings.get(meeting).hearingId));
}

namespace {

/// What the protocol says about how people were called; what is published afterwards may still be added.
void requireOpenFor(const Stores &stores, const Announcement &announcement)
{
    const Hearing hearing = stores.hearings.get(announcement.hearingId);
    if (!announcement.date.isValid() || announcement.date <= hearing.date)
        requireRecordOpen(hearing);
}

} // namespace

namespace {

/// What is sealed does not change any more, so it is decided before.
void requireNoConflicts(Document &document)
{
    if (!OpenConflicts(document.connection()).isEmpty())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("conflicts-open"));
}

/// Tasks whose day is counted from the hearing's go with it.
void moveTasks(Stores &stores, const Hearing &hearing)
{
    for (PlanTask task : stores.tasks.ofHearing(hearing.id)) {
        if (!task.daysFrom || !task.isOpen())
            continue;
        task.due = hearing.date.addDays(*task.daysFrom);
        stores.tasks.update(task);
    }
}

/// A day of completion and the state "done" go together, whichever of them was set; and a day counted from the hearing is
/// computed.
PlanTask settled(PlanTask task, const std::optional<PlanTask> &before, const Stores &stores, const QDate &today)
{
    const bool dayGiven = task.doneOn.isValid() && (!before || before->doneOn != task.doneOn);
    const bool dayTaken = !task.doneOn.isValid() && before && before->doneOn.isValid();
    if (dayGiven)
        task.state = TaskState::Done;
    else if (dayTaken && task.state == TaskState::Done && before->state == TaskState::Done)
        task.state = TaskState::Open;
    if (task.state != TaskState::Done)
        task.doneOn = {};
    else if (!task.doneOn.isValid())
        task.doneOn = today;
    const bool dueTyped = before && task.due != before->due && task.daysFrom == before->daysFrom;
    if (dueTyped)
        task.daysFrom.reset();
    else if (task.daysFrom)
        task.due = stores.hearings.get(task.hearingId).date.addDays(*task.daysFrom);
    return task;
}

} // namespace

Problems HearingService::validate(const Hearing &hearing)
{
    Problems problems;
    requireText(problems, hearing.title, QStringLiteral("title"));
    if (!hearing.date.isValid())
        problems.push_back({QStringLiteral("date"), Severity::Error, QStringLiteral("empty"), {}});
    return problems;
}

Problems HearingService::validate(const Meeting &meeting)
{
    Problems problems;
    requireText(problems, meeting.place, QStringLiteral("place"));
    if (!meeting.startsAt.isValid())
        problems.push_back({QStringLiteral("start"), Severity::Error, QStringLiteral("empty"), {}});
    else if (meeting.endsAt.isValid() && meeting.endsAt < meeting.startsAt)
        problems.push_back({QStringLiteral("end"), Severity::Error, QStringLiteral("before-start"), {}});
    if (meeting.expectedMinutes < 0 || meeting.expectedMinutes > 24 * 60)
        problems.push_back({QStringLiteral("minutes"), Severity::Error, QStringLiteral("out-of-range"), {}});
    return problems;
}

Problems HearingService::validate(const AgendaItem &item)
{
    Problems problems;
    requireText(problems, item.title, QStringLiteral("title"));
    if (item.plannedMinutes < 0 || item.plannedMinutes > 24 * 60)
        problems.push_back({QStringLiteral("minutes"), Severity::Error, QStringLiteral("out-of-range"), {}});
    return problems;
}

Problems HearingService::validate(const PlanTask &task)
{
    Problems problems;
    requireText(problems, task.title, QStringLiteral("title"));
    if (task.stage < 0 || task.stage > 16)
        problems.push_back({QStringLiteral("stage"), Severity::Error, QStringLiteral("out-of-range"), QString::number(task.stage)});
    if (task.daysFrom && std::abs(*task.daysFrom) > 3 * 366)
        problems.push_back({QStringLiteral("days"), Severity::Error, QStringLiteral("out-of-range"), QString::number(*task.daysFrom)});
    return problems;
}

Problems HearingService::validate(const Announcement &announcement)
{
    Problems problems;
    requireText(problems, announcement.channel, QStringLiteral("channel"));
    if (announcement.count < 0)
        problems.push_back({QStringLiteral("count"), Severity::Error, QStringLiteral("negative"), {}});
    return problems;
}

Id<Hearing> HearingService::add(Hearing hearing)
{
    requireValid(validate(hearing));
    hearing.id = newId<Hearing>();
    document().transact(Operation::AddHearing, [&](Stores &stores) { stores.hearings.insert(hearing); });
    return hearing.id;
}

void HearingService::edit(const Hearing &hearing)
{
    requireValid(validate(hearing));
    document().transact(Operation::EditHearing, [&](Stores &stores) {
        const Hearing before = stores.hearings.get(hearing.id);
        if (hearing != before)
            requireRecordOpen(before);
        Hearing after = hearing;
        // Closing is an act of its own.
        after.recordClosedAt = before.recordClosedAt;
        after.closedAt = before.closedAt;
        stores.hearings.update(after);
        if (after.date != before.date)
            moveTasks(stores, after);
    });
}

void HearingService::remove(const Id<Hearing> &id)
{
    document().transact(Operation::RemoveHearing, [&](Stores &stores) {
        requireRecordOpen(stores.hearings.get(id));
        for (const Meeting &meeting : stores.meetings.ofHearing(id)) {
            if (!stores.attendances.ofMeeting(meeting.id).empty())
                throw Error(ErrorCode::Conflict, meeting.place.best(Language::Kyrgyz));
        }
        const auto remarks = stores.remarks.ofHearing(id);
        if (!remarks.empty())
            throw Error(ErrorCode::Conflict, remarks.front().label());
        removeWithChildren(document(), QStringLiteral("hearing"), id.text());
    });
}

Id<Meeting> HearingService::addMeeting(Meeting meeting, bool withAgenda)
{
    requireValid(validate(meeting));
    meeting.id = newId<Meeting>();
    document().transact(Operation::AddMeeting, [&](Stores &stores) {
        const Hearing hearing = stores.hearings.get(meeting.hearingId);
        requireRecordOpen(hearing);
        const auto others = stores.meetings.ofHearing(meeting.hearingId);
        meeting.position = others.empty() ? 1 : others.back().position + 1;
        stores.meetings.insert(meeting);
        if (!withAgenda)
            return;
        for (AgendaItem item : outlineOf(stores, hearing).agenda) {
            item.id = newId<AgendaItem>();
            item.meetingId = meeting.id;
            stores.agenda.insert(item);
        }
    });
    return meeting.id;
}

void HearingService::editMeeting(const Meeting &meeting)
{
    requireValid(validate(meeting));
    document().transact(Operation::EditMeeting, [&](Stores &stores) {
        // Nor may it be moved out of a closed record.
        requireMeetingOpen(stores, meeting.id);
        requireRecordOpen(stores.hearings.get(meeting.hearingId));
        stores.meetings.update(meeting);
    });
}

void HearingService::removeMeeting(const Id<Meeting> &id)
{
    document().transact(Operation::RemoveMeeting, [&](Stores &stores) {
        const Meeting meeting = stores.meetings.get(id);
        requireRecordOpen(stores.hearings.get(meeting.hearingId));
        const auto remarks = stores.remarks.ofMeeting(id);
        if (!remarks.empty())
            throw Error(ErrorCode::Conflict, remarks.front().label());
        const auto participants = stores.attendances.ofMeeting(id);
        if (!participants.empty())
            throw Error(ErrorCode::Conflict, QStringLiteral("№ %1").arg(participants.front().number));
        const auto slips = stores.slipBatches.ofMeeting(id);
        if (!slips.empty())
            throw Error(ErrorCode::Conflict, QStringLiteral("№ %1–%2").arg(slips.front().first).arg(slips.front().last));
        for (const Attachment &attachment : stores.attachments.all()) {
            if (attachment.meetingId == id)
                throw Error(ErrorCode::Conflict, attachment.name);
        }
        removeWithChildren(document(), QStringLiteral("meeting"), id.text());
    });
}

Id<AgendaItem> HearingService::addAgendaItem(AgendaItem item)
{
    requireValid(validate(item));
    item.id = newId<AgendaItem>();
    document().transact(Operation::AddAgendaItem, [&](Stores &stores) {
        requireMeetingOpen(stores, item.meetingId);
        const auto items = stores.agenda.ofMeeting(item.meetingId);
        item.position = items.empty() ? 1 : items.back().position + 1;
        stores.agenda.insert(item);
    });
    return item.id;
}

void HearingService::editAgendaItem(const AgendaItem &item)
{
    requireValid(validate(item));
    document().transact(Operation::EditAgendaItem, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.agenda.get(item.id).meetingId);
        requireMeetingOpen(stores, item.meetingId);
        stores.agenda.update(item);
    });
}

void HearingService::removeAgendaItem(const Id<AgendaItem> &id)
{
    document().transact(Operation::RemoveAgendaItem, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.agenda.get(id).meetingId);
        for (SpeakingTurn turn : stores.turns.ofAgendaItem(id)) {
            turn.agendaItemId = {};
            stores.turns.update(turn);
        }
        for (Remark remark : stores.remarks.ofAgendaItem(id)) {
            remark.agendaItemId = {}; // it stands where its kind puts it again
            stores.remarks.update(remark);
        }
        removeWithChildren(document(), QStringLiteral("agenda_item"), id.text());
    });
}

void HearingService::moveAgendaItem(const Id<AgendaItem> &id, int steps)
{
    document().transact(Operation::MoveAgendaItem, [&](Stores &stores) {
        const Id<Meeting> meeting = stores.agenda.get(id).meetingId;
        requireMeetingOpen(stores, meeting);
        auto items = stores.agenda.ofMeeting(meeting);
        const auto here = std::find_if(items.begin(), items.end(), [&](const AgendaItem &item) { return item.id == id; });
        const auto from = here - items.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, std::ssize(items) - 1);
        if (from < to)
            std::rotate(here, here + 1, items.begin() + to + 1);
        else
            std::rotate(items.begin() + to, here, here + 1);
        int position = 0;
        for (AgendaItem &item : items) {
            if (item.position != ++position) {
                item.position = position;
                stores.agenda.update(item);
            }
        }
    });
}

Id<PlanTask> HearingService::addTask(PlanTask task)
{
    requireValid(validate(task));
    task.id = newId<PlanTask>();
    document().transact(Operation::AddPlanTask, [&](Stores &stores) {
        const auto tasks = stores.tasks.ofHearing(task.hearingId);
        for (const PlanTask &other : tasks)
            task.position = std::max(task.position, other.position + 1);
        stores.tasks.insert(settled(task, std::nullopt, stores, document().environment().clock.now().date()));
    });
    return task.id;
}

void HearingService::addUsualTasks(const Id<Hearing> &hearing)
{
    document().transact(Operation::AddPlanTask, [&](Stores &stores) {
        int position = 0;
        for (const PlanTask &other : stores.tasks.ofHearing(hearing))
            position = std::max(position, other.position);
        const Hearing owner = stores.hearings.get(hearing);
        for (PlanTask task : tasksFrom(outlineOf(stores, owner), owner)) {
            task.id = newId<PlanTask>();
            task.position += position;
            stores.tasks.insert(task);
        }
    });
}

void HearingService::editTask(const PlanTask &task)
{
    requireValid(validate(task));
    document().transact(Operation::EditPlanTask, [&](Stores &stores) {
        stores.tasks.update(settled(task, stores.tasks.get(task.id), stores, document().environment().clock.now().date()));
    });
}

void HearingService::removeTask(const Id<PlanTask> &id)
{
    document().transact(Operation::RemovePlanTask, [&](Stores &stores) { stores.tasks.remove(id); });
}

Id<Announcement> HearingService::addAnnouncement(Announcement announcement)
{
    requireValid(validate(announcement));
    announcement.id = newId<Announcement>();
    document().transact(Operation::AddAnnouncement, [&](Stores &stores) {
        requireOpenFor(stores, announcement);
        for (const Announcement &other : stores.announcements.ofHearing(announcement.hearingId))
            announcement.position = std::max(announcement.position, other.position + 1);
        stores.announcements.insert(announcement);
    });
    return announcement.id;
}

void HearingService::editAnnouncement(const Announcement &announcement)
{
    requireValid(validate(announcement));
    document().transact(Operation::EditAnnouncement, [&](Stores &stores) {
        requireOpenFor(stores, stores.announcements.get(announcement.id));
        requireOpenFor(stores, announcement);
        stores.announcements.update(announcement);
    });
}

void HearingService::removeAnnouncement(const Id<Announcement> &id)
{
    document().transact(Operation::RemoveAnnouncement, [&](Stores &stores) {
        requireOpenFor(stores, stores.announcements.get(id));
        stores.announcements.remove(id);
    });
}

namespace {

/// The latest thing that is known to have happened at a meeting: the record is often closed days later.
QDateTime lastSign(const Stores &stores, const Meeting &meeting)
{
    if (meeting.endsAt.isValid())
        return meeting.endsAt;
    QDateTime last;
    const auto see = [&last](const QDateTime &moment) {
        if (moment.isValid() && (!last.isValid() || moment > last))
            last = moment;
    };
    for (const AgendaItem &item : stores.agenda.ofMeeting(meeting.id)) {
        see(item.startedAt);
        see(item.endedAt);
    }
    for (const SpeakingTurn &turn : stores.turns.ofMeeting(meeting.id))
        see(turn.beganAt.isValid() ? turn.beganAt.addSecs(turn.allowedSeconds) : QDateTime());
    for (const Remark &remark : stores.remarks.ofMeeting(meeting.id))
        see(remark.saidAt.isValid() ? QDateTime(remark.saidAt.date(), remark.saidAt.time()) : QDateTime());
    return last;
}

/// Numbers the proposals in the order they came, and locks what was said. Returns how many there are.
int lockRecord(Stores &stores, Hearing &hearing, const QDateTime &now)
{
    int number = 0;
    for (Remark remark : stores.remarks.ofHearing(hearing.id)) {
        if (remark.kind != RemarkKind::Proposal)
            continue;
        remark.number = ++number;
        stores.remarks.update(remark);
    }
    // A speech that nobody ended would go on for ever.
    const QDateTime wall(now.date(), now.time());
    for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id))
        endTurns(stores, meeting.id, std::min(wall, lastSign(stores, meeting)));
    hearing.recordClosedAt = now;
    hearing.state = std::max(hearing.state, HearingState::Answering);
    return number;
}

} // namespace

int HearingService::closeRecord(const Id<Hearing> &id, const ProtocolTexts &protocol, const Document::Elsewhere &elsewhere)
{
    return document().transact(
        Operation::CloseRecord,
        [&](Stores &stores) {
            Hearing hearing = stores.hearings.get(id);
            requireRecordOpen(hearing);
            requireNoConflicts(document());
            const int numbered = lockRecord(stores, hearing, document().environment().clock.now());
            stores.hearings.update(hearing);
            sealHearing(stores, hearing, SealKind::Record, document().environment(), protocol);
            return numbered;
        },
        elsewhere);
}

std::vector<Remark> openProposals(const Stores &stores, const Id<Hearing> &hearing)
{
    std::map<Id<Remark>, Response> responses;
    for (Response &response : stores.responses.ofHearing(hearing))
        responses.try_emplace(response.remarkId, std::move(response));
    std::vector<Remark> open;
    for (Remark &remark : stores.remarks.ofHearing(hearing)) {
        if (remark.kind != RemarkKind::Proposal)
            continue;
        const auto own = responses.find(remark.id);
        // One answer serves all that say the same.
        const auto response = own != responses.end() ? std::optional(own->second) : stores.responses.forRemark(remark.id);
        if (!response || (response->decision == Decision::Deferred && !response->deadline.isValid()))
            open.push_back(std::move(remark));
    }
    return open;
}

void HearingService::closeHearing(const Id<Hearing> &id, const ProtocolTexts &protocol, const Document::Elsewhere &elsewhere)
{
    document().transact(
        Operation::CloseHearing,
        [&](Stores &stores) {
            Hearing hearing = stores.hearings.get(id);
            requireHearingOpen(hearing);
            requireNoConflicts(document());
            for (const Remark &remark : openProposals(stores, id)) {
                const bool answered = stores.responses.forRemark(remark.id).has_value();
                throw Error(ErrorCode::RuleBroken, (answered ? QStringLiteral("deferred-without-date:") : QStringLiteral("unanswered:")) + remark.label());
            }
            const QDateTime now = document().environment().clock.now();
            if (!hearing.recordClosedAt.isValid()) {
                lockRecord(stores, hearing, now);
                stores.hearings.update(hearing);
                sealHearing(stores, hearing, SealKind::Record, document().environment(), protocol);
            }
            hearing.closedAt = now;
            hearing.state = HearingState::Closed;
            stores.hearings.update(hearing);
            sealHearing(stores, hearing, SealKind::Answers, document().environment(), protocol);
        },
        elsewhere);
}

} // namespace eldin::core
