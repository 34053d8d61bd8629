// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <vector>

namespace eldin::core {

/// A vote that was counted a second time, with the figures to which that came. While they are those of the vote it counts
/// as counted twice: figures that are put right later, here or on another computer, were counted once only.
struct SecondCount
{
    Id<SecondCount> id; ///< the vote's
    QString figures; ///< as `figuresOf` writes them
    bool operator==(const SecondCount &) const = default;
};

/// Every figure of a tally in one line: "for against abstained present", then "|first second third" of each option.
[[nodiscard]] QString figuresOf(const Vote &vote, const std::vector<VoteOption> &options);

} // namespace eldin::core
