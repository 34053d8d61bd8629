// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/SubtotalSearch.h"

namespace eldin::core::exchange {

/// What the figures allow to be read in two ways: the tree took one of them, a person must know of the other.
struct SumDoubt
{
    enum class Kind {
        BesideTotal, ///< `row` counts, but its section has a total that does not count it
        TakenOnce, ///< `row` was taken for the sum of the one row below only because both have one amount
    } kind;
    std::uint32_t row;
    std::uint32_t other; ///< the total; the row below
};

/// Puts rows that stand beside the total of a whole section under it: the search takes the rows that prove a total and
/// leaves the rest, but of a total that says "all" the rest is a gap. What may belong elsewhere, and what one amount alone
/// made a sum, is returned, in the order of the rows. `nodes` is what findSubtotals() gave for the same rows.
[[nodiscard]] std::vector<SumDoubt> settleDoubts(const std::vector<SumRow> &rows, std::vector<SumNode> &nodes,
                                                 const NestingOf &nesting);

} // namespace eldin::core::exchange
