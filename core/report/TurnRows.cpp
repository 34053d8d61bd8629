// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TurnRows.h"

#include "core/base/Text.h"
#include "core/storage/Stores.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

TurnRow rowOf(const Stores &stores, const SpeakingTurn &turn, const QDateTime &now)
{
    TurnRow row;
    row.turn = turn;
    Id<Settlement> village = turn.settlementId;
    if (const auto attendance = turn.attendanceId.isNull() ? std::nullopt : stores.attendances.find(turn.attendanceId)) {
        row.number = attendance->number;
        village = attendance->settlementId;
        if (const auto person = stores.persons.ofAttendance(attendance->id))
            row.personName = person->name;
    }
    if (const auto settlement = village.isNull() ? std::nullopt : stores.settlements.find(village))
        row.settlement = settlement->name;
    const auto pauses = stores.pauses.ofTurn(turn.id);
    row.seconds = spokenSeconds(turn, pauses, now);
    row.isPaused = turn.hasFloor() && std::any_of(pauses.begin(), pauses.end(), [](const SpeakingPause &pause) { return !pause.endedAt.isValid(); });
    return row;
}

} // namespace

std::vector<TurnRow> turnRows(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now)
{
    std::vector<TurnRow> rows;
    for (const SpeakingTurn &turn : stores.turns.ofMeeting(meeting))
        rows.push_back(rowOf(stores, turn, now));
    return rows;
}

std::vector<TurnRow> waitingRows(const Stores &stores, const Id<Meeting> &meeting)
{
    std::vector<TurnRow> rows;
    for (const SpeakingTurn &turn : stores.turns.waiting(meeting))
        rows.push_back(rowOf(stores, turn, {}));
    return rows;
}

std::optional<TurnRow> floorRow(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now)
{
    const auto turns = stores.turns.atFloor(meeting);
    return turns.empty() ? std::nullopt : std::optional(rowOf(stores, turns.front(), now));
}

SpeakingSignal signalOf(int seconds, int allowedSeconds)
{
    constexpr int kHalfMinute = 30;
    if (allowedSeconds == 0)
        return SpeakingSignal::None;
    const int left = allowedSeconds - seconds;
    return left <= 0 ? SpeakingSignal::Final : left <= std::min(kHalfMinute, allowedSeconds / 4) ? SpeakingSignal::Gentle : SpeakingSignal::None;
}

int queueSeconds(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now)
{
    int seconds = 0;
    for (const SpeakingTurn &turn : stores.turns.waiting(meeting))
        seconds += turn.allowedSeconds;
    if (const auto speaking = floorRow(stores, meeting, now); speaking && !speaking->turn.isAbout)
        seconds += std::max(0, speaking->turn.allowedSeconds - speaking->seconds);
    return seconds;
}

Sex sexInWords(const QString &description)
{
    static const QRegularExpression female(QStringLiteral("(?<!\\p{L})(?:аял|айым|кыз(?!ыл)|апа|эже|байбиче|келин|женщин|девушк|бабушк)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression male(QStringLiteral("(?<!\\p{L})(?:эркек|жигит|байке|аксакал|чон ата|мужчин|парень|дедушк)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = foldedWithoutKyrgyzLetters(description);
    const bool isFemale = female.match(plain).hasMatch();
    const bool isMale = male.match(plain).hasMatch();
    // Both ("эркектин жанындагы аял") is for a person to say.
    return isFemale == isMale ? Sex::Unknown : isFemale ? Sex::Female : Sex::Male;
}

} // namespace eldin::core
