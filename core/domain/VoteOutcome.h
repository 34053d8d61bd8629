// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <vector>

namespace eldin::core {

/// An option in the order of the result.
struct VotePlace
{
    std::size_t option = 0; ///< its index in the list given
    int points = 0;
    bool chosen = false;
    bool tied = false; ///< as many points as another, and only one of them can be chosen: the hall has to vote again
    bool operator==(const VotePlace &) const = default;
};

/// What a choice or a ranking came to. Best first; equal points keep the order of the list.
struct VoteOutcome
{
    std::vector<VotePlace> places;
    Money spent; ///< by the chosen ones, where the vote has a limit

    [[nodiscard]] bool isTied() const;
    bool operator==(const VoteOutcome &) const = default;
};

/// Points of an option: its voices, or in a ranking three for a first place, two for a second, one for a third (a Borda
/// count over three places).
[[nodiscard]] int pointsOf(const Vote &vote, const VoteOption &option);

/// Without a limit the one with most points is chosen. With a limit, from the top down each whose cost fits into what is
/// left: the greedy rule that participatory budgets use (Aziz and Shah, "Participatory Budgeting: Models and
/// Approaches", 2021, section 3). An option without a cost does not count against the limit. Nothing is chosen for no
/// points, and nothing between equals that do not all fit, nor below them.
[[nodiscard]] VoteOutcome outcomeOf(const Vote &vote, const std::vector<VoteOption> &options);

} // namespace eldin::core
