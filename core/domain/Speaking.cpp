// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Speaking.h"

#include <algorithm>

namespace eldin::core {

void SpeakingTurn::setSpeaker(const Speaker &speaker)
{
    attendanceId = speaker.attendanceId;
    const Speaker seen = attendanceId.isNull() ? speaker : Speaker {};
    description = seen.description;
    sex = seen.sex;
    ageGroup = seen.ageGroup;
    settlementId = seen.settlementId;
}

int spokenSeconds(const SpeakingTurn &turn, const std::vector<SpeakingPause> &pauses, const QDateTime &now)
{
    if (turn.isWaiting())
        return 0;
    const QDateTime end = turn.endedAt.isValid() ? turn.endedAt : now;
    std::vector<std::pair<QDateTime, QDateTime>> silent;
    for (const SpeakingPause &pause : pauses) {
        if (pause.turnId == turn.id)
            silent.emplace_back(std::max(pause.beganAt, turn.beganAt), pause.endedAt.isValid() ? std::min(pause.endedAt, end) : end);
    }
    std::sort(silent.begin(), silent.end());
    qint64 spoken = 0;
    QDateTime from = turn.beganAt;
    for (const auto &[began, ended] : silent) {
        if (const QDateTime until = std::min(began, end); until > from) // a clock set back may end before it began
            spoken += from.secsTo(until);
        from = std::max(from, ended);
    }
    if (end > from)
        spoken += from.secsTo(end);
    return static_cast<int>(spoken);
}

int shippedLimit(TurnKind kind)
{
    constexpr int kMinute = 60;
    switch (kind) {
    case TurnKind::Report: return 20 * kMinute;
    case TurnKind::CoReport: return 10 * kMinute;
    case TurnKind::Speech: return 3 * kMinute;
    case TurnKind::Question: return kMinute;
    case TurnKind::Answer: return 3 * kMinute;
    case TurnKind::Remark: return kMinute;
    }
    return 0;
}

TurnKind turnKindOf(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Report: return TurnKind::Report;
    case AgendaKind::Questions: return TurnKind::Question;
    default: return TurnKind::Speech;
    }
}

} // namespace eldin::core
