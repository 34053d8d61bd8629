// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SpeakerQueue.h"

#include "core/service/FloorService.h"
#include "core/service/HearingService.h"

namespace eldin::core {

Id<SpeakingTurn> SpeakerQueue::add(const Id<Meeting> &meeting, const Speaker &speaker, std::optional<TurnKind> kind)
{
    return document().transact(Operation::QueueSpeaker, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        SpeakingTurn turn = newTurn(stores, meeting, speaker, kind);
        for (const SpeakingTurn &other : stores.turns.waiting(meeting)) {
            if (!turn.attendanceId.isNull() && other.attendanceId == turn.attendanceId)
                return other.id;
            turn.position = std::max(turn.position, other.position + 1);
        }
        turn.id = newId<SpeakingTurn>();
        turn.askedAt = document().environment().clock.wallTime();
        stores.turns.insert(turn);
        return turn.id;
    });
}

// The places stay and change their owners, so that a step writes two rows; only equal places, from two laptops, are
// spread first.
void SpeakerQueue::move(const Id<SpeakingTurn> &id, int steps)
{
    document().transact(Operation::MoveSpeaker, [&](Stores &stores) {
        const Id<Meeting> meeting = stores.turns.get(id).meetingId;
        requireMeetingOpen(stores, meeting);
        const auto before = stores.turns.waiting(meeting);
        auto after = before;
        const auto here = std::find_if(after.begin(), after.end(), [&](const SpeakingTurn &turn) { return turn.id == id; });
        if (here == after.end())
            throw Error(ErrorCode::NotFound, id.text());
        const auto from = here - after.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, std::ssize(after) - 1);
        if (from < to)
            std::rotate(here, here + 1, after.begin() + to + 1);
        else
            std::rotate(after.begin() + to, here, here + 1);
        int least = before.front().position;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const int place = std::max(before[i].position, least);
            least = place + 1;
            if (after[i].position == place)
                continue;
            after[i].position = place;
            stores.turns.update(after[i]);
        }
    });
}

} // namespace eldin::core
