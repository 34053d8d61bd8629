// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/FloorService.h"

#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"

namespace eldin::core {

namespace {

constexpr int kSlip = 10; // seconds in which a wrong choice is put right
constexpr int kBreath = 60; // seconds after which the same person has begun anew
constexpr int kLongestLimit = 4 * 3600; // a day of speeches has no room for more

Id<AgendaItem> itemUnderWay(const Stores &stores, const Id<Meeting> &meeting, AgendaKind &kind)
{
    for (const AgendaItem &item : stores.agenda.ofMeeting(meeting)) {
        if (isUnderWay(item)) {
            kind = item.kind;
            return item.id;
        }
    }
    return {};
}

void endPause(Stores &stores, const Id<SpeakingTurn> &turn, const QDateTime &moment)
{
    for (SpeakingPause pause : stores.pauses.ofTurn(turn)) {
        if (pause.endedAt.isValid())
            continue;
        pause.endedAt = std::max(moment, pause.beganAt);
        stores.pauses.update(pause);
    }
}

Id<Settlement> villageOf(const Stores &stores, const Id<Attendance> &attendance)
{
    return attendance.isNull() ? Id<Settlement>() : stores.attendances.get(attendance).settlementId;
}

/// What was said by the former speaker of a turn was said by the one who stands in it now.
void followSpeaker(Stores &stores, const SpeakingTurn &before, const SpeakingTurn &turn)
{
    const auto village = [&](const SpeakingTurn &of) { return of.attendanceId.isNull() ? of.settlementId : villageOf(stores, of.attendanceId); };
    if (before.attendanceId == turn.attendanceId && village(before) == village(turn))
        return;
    for (Remark remark : stores.remarks.ofTurn(turn.id)) {
        if (remark.attendanceId != before.attendanceId)
            continue;
        remark.attendanceId = turn.attendanceId;
        if (remark.settlementId == village(before))
            remark.settlementId = village(turn);
        stores.remarks.update(remark);
    }
}

} // namespace

bool isPaused(const Stores &stores, const Id<SpeakingTurn> &turn)
{
    const auto pauses = stores.pauses.ofTurn(turn);
    return std::any_of(pauses.begin(), pauses.end(), [](const SpeakingPause &pause) { return !pause.endedAt.isValid(); });
}

void endTurn(Stores &stores, SpeakingTurn turn, const QDateTime &moment)
{
    endPause(stores, turn.id, moment);
    turn.endedAt = std::max(moment, turn.beganAt);
    stores.turns.update(turn);
}

void endTurns(Stores &stores, const Id<Meeting> &meeting, const QDateTime &moment)
{
    for (const SpeakingTurn &turn : stores.turns.atFloor(meeting))
        endTurn(stores, turn, moment);
}

SpeakingTurn newTurn(const Stores &stores, const Id<Meeting> &meeting, const Speaker &speaker, std::optional<TurnKind> kind)
{
    if (!speaker.attendanceId.isNull() && stores.attendances.get(speaker.attendanceId).meetingId != meeting)
        requireValid({{QStringLiteral("person"), Severity::Error, QStringLiteral("other-hearing"), {}}});
    AgendaKind under = AgendaKind::Speeches;
    SpeakingTurn turn;
    turn.meetingId = meeting;
    turn.agendaItemId = itemUnderWay(stores, meeting, under);
    turn.kind = kind.value_or(turnKindOf(under));
    turn.allowedSeconds = speakingLimit(stores, turn.kind);
    turn.setSpeaker(speaker);
    turn.description = turn.description.simplified();
    requireValid(FloorService::validate(turn));
    return turn;
}

Problems FloorService::validate(const SpeakingTurn &turn)
{
    Problems problems;
    if (turn.attendanceId.isNull() && turn.description.trimmed().isEmpty())
        problems.push_back({QStringLiteral("speaker"), Severity::Error, QStringLiteral("empty"), {}});
    if (turn.endedAt.isValid() && (!turn.beganAt.isValid() || turn.endedAt < turn.beganAt))
        problems.push_back({QStringLiteral("end"), Severity::Error, QStringLiteral("before-start"), {}});
    if (turn.allowedSeconds < 0 || turn.allowedSeconds > kLongestLimit)
        problems.push_back({QStringLiteral("seconds"), Severity::Error, QStringLiteral("out-of-range"), QString::number(turn.allowedSeconds)});
    return problems;
}

void FloorService::begin(Stores &stores, SpeakingTurn &turn, const QDateTime &moment) const
{
    endTurns(stores, turn.meetingId, moment);
    turn.beganAt = moment;
    AgendaKind kind {};
    turn.agendaItemId = itemUnderWay(stores, turn.meetingId, kind);
}

Id<SpeakingTurn> FloorService::give(const Id<Meeting> &meeting, const Speaker &speaker, std::optional<TurnKind> kind)
{
    return document().transact(Operation::GiveFloor, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        SpeakingTurn turn = newTurn(stores, meeting, speaker, kind);
        turn.id = newId<SpeakingTurn>();
        const QDateTime moment = now();
        turn.askedAt = moment;
        begin(stores, turn, moment);
        stores.turns.insert(turn);
        return turn.id;
    });
}

void FloorService::give(const Id<SpeakingTurn> &waiting)
{
    document().transact(Operation::GiveFloor, [&](Stores &stores) {
        SpeakingTurn turn = stores.turns.get(waiting);
        requireMeetingOpen(stores, turn.meetingId);
        if (!turn.isWaiting())
            return;
        begin(stores, turn, now());
        stores.turns.update(turn);
    });
}

Id<SpeakingTurn> FloorService::next(const Id<Meeting> &meeting)
{
    return document().transact(Operation::GiveFloor, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        auto waiting = stores.turns.waiting(meeting);
        if (waiting.empty()) {
            endTurns(stores, meeting, now());
            return Id<SpeakingTurn>();
        }
        begin(stores, waiting.front(), now());
        stores.turns.update(waiting.front());
        return waiting.front().id;
    });
}

Id<SpeakingTurn> FloorService::note(const Id<Meeting> &meeting, const Id<Attendance> &attendance, const QDateTime &since)
{
    return document().transact(Operation::GiveFloor, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        if (stores.meetings.get(meeting).endsAt.isValid())
            return Id<SpeakingTurn>(); // slips are written down afterwards
        const QDateTime chosen = now();
        const auto speaking = stores.turns.atFloor(meeting);
        auto last = speaking.empty() ? stores.turns.last(meeting) : std::optional(speaking.front());
        if (last && last->hasFloor() && !last->isAbout)
            return last->attendanceId == attendance ? last->id : Id<SpeakingTurn>();
        const QDateTime wanted = since.isValid() ? std::min(since, chosen) : chosen;
        if (last && last->isAbout && last->attendanceId == attendance && last->hasFloor())
            return last->id;
        // Who waited in the list came into the file before they spoke: the last to end need not be the last to come.
        QDateTime lastEnd;
        for (const SpeakingTurn &other : stores.turns.ofMeeting(meeting)) {
            if (other.endedAt.isValid() && other.endedAt <= chosen)
                lastEnd = lastEnd.isValid() ? std::max(lastEnd, other.endedAt) : other.endedAt;
        }
        if (last && last->isAbout && last->attendanceId == attendance && last->endedAt.isValid() && last->endedAt == lastEnd && last->endedAt.secsTo(wanted) <= kBreath) {
            last->endedAt = {};
            stores.turns.update(*last);
            return last->id;
        }
        SpeakingTurn turn = newTurn(stores, meeting, participant(attendance), {});
        const bool slip = last && last->hasFloor() && stores.remarks.ofTurn(last->id).empty()
            && (last->askedAt.secsTo(chosen) < kSlip || (since.isValid() && last->beganAt.secsTo(since) <= 0));
        if (slip) {
            last->setSpeaker(turn.speaker());
            stores.turns.update(*last);
            return last->id;
        }
        turn.id = newId<SpeakingTurn>();
        turn.askedAt = chosen;
        turn.isAbout = true;
        // Not before the last speech was over, unless the clock was set back since.
        begin(stores, turn, lastEnd.isValid() ? std::max(wanted, lastEnd) : wanted);
        stores.turns.insert(turn);
        return turn.id;
    });
}

void FloorService::pause(const Id<SpeakingTurn> &id)
{
    document().transact(Operation::PauseTurn, [&](Stores &stores) {
        const SpeakingTurn turn = stores.turns.get(id);
        requireMeetingOpen(stores, turn.meetingId);
        if (turn.hasFloor() && !isPaused(stores, id))
            stores.pauses.insert({newId<SpeakingPause>(), id, now(), {}});
    });
}

void FloorService::resume(const Id<SpeakingTurn> &id)
{
    document().transact(Operation::ResumeTurn, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.turns.get(id).meetingId);
        endPause(stores, id, now());
    });
}

void FloorService::end(const Id<SpeakingTurn> &id)
{
    document().transact(Operation::EndTurn, [&](Stores &stores) {
        const SpeakingTurn turn = stores.turns.get(id);
        requireMeetingOpen(stores, turn.meetingId);
        if (turn.hasFloor())
            endTurn(stores, turn, now());
    });
}

void FloorService::takeUp(const Id<SpeakingTurn> &id)
{
    document().transact(Operation::ResumeTurn, [&](Stores &stores) {
        SpeakingTurn turn = stores.turns.get(id);
        requireMeetingOpen(stores, turn.meetingId);
        if (!turn.endedAt.isValid())
            return;
        const QDateTime moment = now();
        endTurns(stores, turn.meetingId, moment);
        if (moment > turn.endedAt)
            stores.pauses.insert({newId<SpeakingPause>(), id, turn.endedAt, moment});
        turn.endedAt = {};
        stores.turns.update(turn);
    });
}

void FloorService::allowMore(const Id<SpeakingTurn> &id, int seconds)
{
    document().transact(Operation::EditTurn, [&](Stores &stores) {
        SpeakingTurn turn = stores.turns.get(id);
        requireMeetingOpen(stores, turn.meetingId);
        if (turn.allowedSeconds == 0)
            return; // as long as it takes
        turn.allowedSeconds += seconds;
        if (turn.allowedSeconds == 0)
            turn.allowedSeconds = 1; // none at all would be without a limit
        requireValid(validate(turn));
        stores.turns.update(turn);
    });
}

void FloorService::correct(const SpeakingTurn &turn)
{
    requireValid(validate(turn));
    document().transact(Operation::EditTurn, [&](Stores &stores) {
        const SpeakingTurn before = stores.turns.get(turn.id);
        requireMeetingOpen(stores, before.meetingId);
        SpeakingTurn after = turn;
        after.meetingId = before.meetingId;
        after.setSpeaker(newTurn(stores, before.meetingId, turn.speaker(), turn.kind).speaker());
        stores.turns.update(after);
        followSpeaker(stores, before, after);
    });
}

void FloorService::remove(const Id<SpeakingTurn> &id)
{
    document().transact(Operation::RemoveTurn, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.turns.get(id).meetingId);
        for (Remark remark : stores.remarks.ofTurn(id)) {
            remark.turnId = {};
            stores.remarks.update(remark);
        }
        for (const SpeakingPause &pause : stores.pauses.ofTurn(id))
            stores.pauses.remove(pause.id);
        stores.turns.remove(id);
    });
}

void FloorService::setLimit(TurnKind kind, int seconds)
{
    if (seconds < 0 || seconds > kLongestLimit)
        requireValid({{QStringLiteral("seconds"), Severity::Error, QStringLiteral("out-of-range"), QString::number(seconds)}});
    document().transact(Operation::SetSpeakingLimit, [&](Stores &stores) {
        auto own = stores.speakingLimits.ofKind(kind);
        if (!own) {
            stores.speakingLimits.insert({onlyId(stores.speakingLimits, QStringLiteral("speaking-limit ") + codeOf(kind)), kind, seconds});
            return;
        }
        own->seconds = seconds;
        stores.speakingLimits.update(*own);
    });
}

} // namespace eldin::core
