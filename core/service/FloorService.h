// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"
#include "core/storage/SpeakingLimit.h"

namespace eldin::core {

/// Who has the floor and for how long, by the clock. One speaks at a time: giving the floor ends whoever had it.
/// Every function asks for an open record: Error{RuleBroken, "record-closed"}.
class FloorService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const SpeakingTurn &turn);

    /// Without a kind it is that of the agenda item under way.
    Id<SpeakingTurn> give(const Id<Meeting> &meeting, const Speaker &speaker, std::optional<TurnKind> kind = {});
    /// To somebody who waits.
    void give(const Id<SpeakingTurn> &waiting);
    /// To the first who waits; where nobody does, the floor is free and the id null.
    Id<SpeakingTurn> next(const Id<Meeting> &meeting);

    /// A participant was chosen as the one who is speaking; the times are about. `since`: when the secretary began to write
    /// the words down, where that was before the choice. Where a watch runs, or the meeting is over, nothing happens. Who is
    /// chosen again within a minute, before anybody else, goes on; a choice that is put right within ten seconds, or for the
    /// same words, is the same turn. Returns whose turn it is now, or null.
    Id<SpeakingTurn> note(const Id<Meeting> &meeting, const Id<Attendance> &attendance, const QDateTime &since = {});

    void pause(const Id<SpeakingTurn> &id);
    void resume(const Id<SpeakingTurn> &id);
    void end(const Id<SpeakingTurn> &id);
    /// It was ended too early: the time since counts as a break.
    void takeUp(const Id<SpeakingTurn> &id);
    /// So many seconds more, or fewer, than were allowed.
    void allowMore(const Id<SpeakingTurn> &id, int seconds);
    /// Speaker, kind, times; the remarks of the turn follow its speaker.
    void correct(const SpeakingTurn &turn);
    /// Off the queue, or out of the record with its breaks; what was said stays.
    void remove(const Id<SpeakingTurn> &id);

    void setLimit(TurnKind kind, int seconds);

private:
    [[nodiscard]] QDateTime now() const { return document().environment().clock.wallTime(); }
    void begin(Stores &stores, SpeakingTurn &turn, const QDateTime &moment) const;
};

[[nodiscard]] inline Speaker participant(const Id<Attendance> &id)
{
    return {id, {}, Sex::Unknown, {}, {}};
}
/// A turn with speaker, kind, agenda item and allowed time, that has not begun. Error{WrongInput} for a speaker who is not
/// of this meeting or of whom nothing is said.
[[nodiscard]] SpeakingTurn newTurn(const Stores &stores, const Id<Meeting> &meeting, const Speaker &speaker, std::optional<TurnKind> kind);
/// Whoever has the floor has ended.
void endTurns(Stores &stores, const Id<Meeting> &meeting, const QDateTime &moment);
void endTurn(Stores &stores, SpeakingTurn turn, const QDateTime &moment);
/// Whether the clock of the turn stands.
[[nodiscard]] bool isPaused(const Stores &stores, const Id<SpeakingTurn> &turn);

} // namespace eldin::core
