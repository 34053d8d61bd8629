// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at meetings: agenda, votes, who is there and who speaks.
#include "core/storage/RowQueries.h"
#include "core/storage/Stores.h"

namespace eldin::core {

template class Rows<AgendaItem>;
template class Rows<Vote>;
template class Rows<VoteOption>;
template class Rows<Attendance>;
template class Rows<HeadCount>;
template class Rows<SpeakingLimit>;
template class Rows<SpeakingTurn>;
template class Rows<SpeakingPause>;

std::vector<AgendaItem> AgendaItemStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY position, id", meeting);
}

std::vector<Vote> VoteStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?) ORDER BY id", meeting);
}

std::vector<VoteOption> VoteOptionStore::ofVote(const Id<Vote> &vote) const
{
    return list("WHERE vote_id = ? ORDER BY position, id", vote);
}

std::vector<VoteOption> VoteOptionStore::ofRemark(const Id<Remark> &remark) const
{
    return list("WHERE remark_id = ? ORDER BY id", remark);
}

std::vector<Attendance> AttendanceStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY number, id", meeting);
}

int AttendanceStore::lastNumber(const Id<Meeting> &meeting) const
{
    auto rows = connection().prepare("SELECT coalesce(max(number), 0) FROM attendance WHERE meeting_id = ?");
    rows.bind(1, meeting);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

std::vector<HeadCount> HeadCountStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY sex, age_group, settlement_id, id", meeting);
}

std::optional<SpeakingLimit> SpeakingLimitStore::ofKind(TurnKind kind) const
{
    auto found = list("WHERE kind = ? ORDER BY id DESC LIMIT 1", codeOf(kind));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SpeakingTurn> SpeakingTurnStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? AND began_at IS NOT NULL ORDER BY began_at, id", meeting);
}

std::vector<SpeakingTurn> SpeakingTurnStore::waiting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? AND began_at IS NULL ORDER BY position, asked_at, id", meeting);
}

std::vector<SpeakingTurn> SpeakingTurnStore::atFloor(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? AND began_at IS NOT NULL AND ended_at IS NULL ORDER BY began_at DESC, id", meeting);
}

std::optional<SpeakingTurn> SpeakingTurnStore::last(const Id<Meeting> &meeting) const
{
    // As they came into this file: a clock that stands wrong must not hide who spoke just now.
    auto found = list("WHERE meeting_id = ? AND began_at IS NOT NULL ORDER BY speaking_turn.rowid DESC LIMIT 1", meeting);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SpeakingTurn> SpeakingTurnStore::ofAgendaItem(const Id<AgendaItem> &item) const
{
    return list("WHERE agenda_item_id = ? ORDER BY began_at, id", item);
}

std::vector<SpeakingTurn> SpeakingTurnStore::ofAttendance(const Id<Attendance> &attendance) const
{
    return list("WHERE attendance_id = ? ORDER BY began_at, id", attendance);
}

std::vector<SpeakingPause> SpeakingPauseStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE turn_id IN (SELECT id FROM speaking_turn WHERE meeting_id = ?) ORDER BY began_at, id", meeting);
}

std::vector<SpeakingPause> SpeakingPauseStore::ofTurn(const Id<SpeakingTurn> &turn) const
{
    return list("WHERE turn_id = ? ORDER BY began_at, id", turn);
}

} // namespace eldin::core
