// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/SubtotalSearch.h"

namespace eldin::core::exchange {

/// A row that counts as a line although its amounts are, in every column, the sum of the rows beside it: whoever counts it
/// counts them twice.
struct UnnamedSum
{
    enum class Proof {
        Sure, ///< besides the sum its looks say so: no name or no code where the others have one, or a formula
        Likely, ///< the first or last row of a section, and the sum of all its others
        Chance, ///< of flat lists one in a few has a figure that happens to be the sum of some next to it
        Near ///< at the end of the section, without a code where all others have one, and not far from their sum
    } proof;
    std::uint32_t row;
    bool whole; ///< sums all that stands above or below it in its section
};

/// Looks for them among the rows that no sum counts, in the order of the rows. `nodes` is what findSubtotals() gave for the
/// same rows. Linear: sums that do not reach to an end of the section are tried for a few rows only.
[[nodiscard]] std::vector<UnnamedSum> unnamedSums(const std::vector<SumRow> &rows, const std::vector<SumNode> &nodes);

} // namespace eldin::core::exchange
