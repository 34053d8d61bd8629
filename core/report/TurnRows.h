// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Speaking.h"

namespace eldin::core {

struct Stores;

/// A speech, or somebody who waits for one, with everything a list shows beside it.
struct TurnRow
{
    SpeakingTurn turn;
    int number = 0; ///< of the participant
    QString personName; ///< empty: not registered, or erased
    LocalText settlement;
    int seconds = 0; ///< spoken until now
    bool isPaused = false;
    bool operator==(const TurnRow &) const = default;
};

/// What was spoken at a meeting, as it began.
[[nodiscard]] std::vector<TurnRow> turnRows(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now);
/// Who waits, in the order of the queue.
[[nodiscard]] std::vector<TurnRow> waitingRows(const Stores &stores, const Id<Meeting> &meeting);
/// Who has the floor.
[[nodiscard]] std::optional<TurnRow> floorRow(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now);

/// Gentle while a quarter of the time is left, at most half a minute; final when it is over.
enum class SpeakingSignal { None, Gentle, Final };
[[nodiscard]] SpeakingSignal signalOf(int seconds, int allowedSeconds);

/// Seconds until those who wait will have been heard, if each takes what is allowed, after the one at the floor.
[[nodiscard]] int queueSeconds(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now);

/// Sex that a description names in Kyrgyz or Russian ("үчүнчү катардагы аял", "мужчина в очках"); a proposal, to be seen.
[[nodiscard]] Sex sexInWords(const QString &description);

} // namespace eldin::core
