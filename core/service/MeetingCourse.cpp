// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MeetingCourse.h"

#include "core/service/FloorService.h"
#include "core/service/HearingService.h"

namespace eldin::core {

QDateTime MeetingCourse::now() const
{
    return document().environment().clock.wallTime();
}

// Whoever still has the floor speaks to an item that is over.
void MeetingCourse::endItems(Stores &stores, const Id<Meeting> &meeting) const
{
    endTurns(stores, meeting, now());
    for (AgendaItem item : stores.agenda.ofMeeting(meeting)) {
        if (!isUnderWay(item))
            continue;
        item.endedAt = std::max(now(), item.startedAt);
        stores.agenda.update(item);
    }
}

void MeetingCourse::beginItem(const Id<AgendaItem> &id)
{
    document().transact(Operation::EditAgendaItem, [&](Stores &stores) {
        AgendaItem item = stores.agenda.get(id);
        requireMeetingOpen(stores, item.meetingId);
        if (isUnderWay(item))
            return;
        endItems(stores, item.meetingId);
        if (!item.startedAt.isValid())
            item.startedAt = now();
        item.endedAt = {};
        stores.agenda.update(item);
    });
}

void MeetingCourse::endItem(const Id<AgendaItem> &id)
{
    document().transact(Operation::EditAgendaItem, [&](Stores &stores) {
        AgendaItem item = stores.agenda.get(id);
        requireMeetingOpen(stores, item.meetingId);
        if (!isUnderWay(item))
            return;
        endItems(stores, item.meetingId);
    });
}

void MeetingCourse::end(const Id<Meeting> &id)
{
    document().transact(Operation::EditMeeting, [&](Stores &stores) {
        Meeting meeting = stores.meetings.get(id);
        requireRecordOpen(stores.hearings.get(meeting.hearingId));
        endItems(stores, id);
        meeting.endsAt = std::max(now(), meeting.startsAt);
        stores.meetings.update(meeting);
    });
}

void MeetingCourse::resume(const Id<Meeting> &id)
{
    document().transact(Operation::EditMeeting, [&](Stores &stores) {
        Meeting meeting = stores.meetings.get(id);
        requireRecordOpen(stores.hearings.get(meeting.hearingId));
        meeting.endsAt = {};
        stores.meetings.update(meeting);
    });
}

} // namespace eldin::core
