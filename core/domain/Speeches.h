// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Speaking.h"

namespace eldin::core {

/// A turn that was taken, and the breaks in it.
struct Speech
{
    SpeakingTurn turn; ///< `turnId` of the breaks is its id
    std::vector<SpeakingPause> pauses;
};

/// The turns of a meeting as speeches that were held, each once, by beginning. Two laptops whose files were merged may both
/// have noted one and the same:
/// - what one of them took with a watch stands; a turn of the same speaker at the same time whose times are about is it too;
/// - turns of the same kind of the same speaker that overlap are one, from the first beginning to the last end;
/// - one speaks at a time: a turn that nobody ended is over when somebody else begins, by the watch if it was taken with one.
/// Who is not registered is told apart by the description; whoever waits has not spoken.
[[nodiscard]] std::vector<Speech> speechesHeld(std::vector<SpeakingTurn> turns, const std::vector<SpeakingPause> &pauses);

} // namespace eldin::core
