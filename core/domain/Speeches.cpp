// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Speeches.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

QString speakerOf(const SpeakingTurn &turn)
{
    if (!turn.attendanceId.isNull())
        return turn.attendanceId.text();
    // Nobody knows who it was: no two of these are known to be one.
    return turn.description.isEmpty() ? turn.id.text() : u'-' + folded(turn.description);
}

/// Whoever has the floor speaks on.
bool isOverBefore(const SpeakingTurn &turn, const QDateTime &moment)
{
    return turn.endedAt.isValid() && turn.endedAt <= moment;
}

bool overlap(const SpeakingTurn &a, const SpeakingTurn &b)
{
    return !isOverBefore(a, b.beganAt) && !isOverBefore(b, a.beganAt);
}

/// One after the other by beginning; those whose speaker has already the floor lengthen what is there.
void addTo(std::vector<Speech> &speeches, const SpeakingTurn &turn, const std::vector<SpeakingPause> &pauses)
{
    const auto same = std::find_if(speeches.rbegin(), speeches.rend(), [&](const Speech &known) {
        return speakerOf(known.turn) == speakerOf(turn) && isOfOffice(known.turn.kind) == isOfOffice(turn.kind) && overlap(known.turn, turn);
    });
    if (same == speeches.rend()) {
        speeches.push_back({turn, {}});
        for (const SpeakingPause &pause : pauses) {
            if (pause.turnId == turn.id)
                speeches.back().pauses.push_back(pause);
        }
        return;
    }
    if (turn.isAbout && !same->turn.isAbout)
        return;
    same->turn.endedAt = same->turn.endedAt.isValid() && turn.endedAt.isValid() ? std::max(same->turn.endedAt, turn.endedAt) : QDateTime();
    for (SpeakingPause pause : pauses) {
        if (pause.turnId != turn.id)
            continue;
        pause.turnId = same->turn.id;
        same->pauses.push_back(pause);
    }
}

} // namespace

std::vector<Speech> speechesHeld(std::vector<SpeakingTurn> turns, const std::vector<SpeakingPause> &pauses)
{
    std::erase_if(turns, [](const SpeakingTurn &turn) { return turn.isWaiting(); });
    const auto earlier = [](const SpeakingTurn &a, const SpeakingTurn &b) { return std::pair(a.beganAt, a.id) < std::pair(b.beganAt, b.id); };
    std::sort(turns.begin(), turns.end(), earlier);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (!turns[i].hasFloor())
            continue;
        // What is about does not end what is taken with a watch; and two that began in one moment do not end each other.
        const auto next = std::find_if(turns.begin() + static_cast<std::ptrdiff_t>(i) + 1, turns.end(), [&](const SpeakingTurn &other) {
            return other.beganAt > turns[i].beganAt && speakerOf(other) != speakerOf(turns[i]) && (turns[i].isAbout || !other.isAbout);
        });
        if (next != turns.end())
            turns[i].endedAt = next->beganAt;
    }
    std::map<Id<SpeakingTurn>, std::vector<SpeakingPause>> breaks;
    for (const SpeakingPause &pause : pauses)
        breaks[pause.turnId].push_back(pause);
    std::vector<Speech> speeches;
    for (const bool about : {false, true}) {
        for (const SpeakingTurn &turn : turns) {
            if (turn.isAbout == about)
                addTo(speeches, turn, breaks[turn.id]);
        }
    }
    std::sort(speeches.begin(), speeches.end(), [&](const Speech &a, const Speech &b) { return earlier(a.turn, b.turn); });
    return speeches;
}

} // namespace eldin::core
