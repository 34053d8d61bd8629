// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/CodeNesting.h"

#include <functional>

namespace eldin::core::exchange {

/// One row with amounts, as the search for subtotals sees it.
struct SumRow
{
    std::vector<std::optional<Money>> amounts; ///< one a budget; nothing where the cell is empty
    bool total = false; ///< its words say so and it has no code of its own
    bool grand = false; ///< a total of everything above, not of the last group
    bool whole = false; ///< … and its words leave no doubt of it
    bool including = false; ///< "of which": counted only if the sums say so
    bool balance = false; ///< stands beside revenue or expenditure; counted only if the sums say so
    bool line = false; ///< a person said so: it sums nothing
    bool coded = false; ///< has a code of its own
    bool named = true; ///< … or a name
    bool computed = false; ///< the sheet computes its amounts
    std::optional<BudgetSection> section; ///< that codes or words name; no total sums one of another section
    bool sectionStart = false; ///< a section begins here; no sum reaches over it unless it proves exactly
};

/// What the search found about one row.
struct SumNode
{
    std::int64_t parent = -1; ///< index of the row whose sum counts this one
    std::vector<std::uint32_t> children; ///< in order; empty: a line
    bool including = false; ///< part of another row, counted nowhere
    bool outside = false; ///< in no subtotal and not in the total
    bool restated = false; ///< a total that says again what an earlier one said
    struct Sum
    {
        Money computed; ///< what the lines below give
        bool proved = false;
    };
    std::vector<Sum> sums; ///< per budget, of rows that state a sum
};

/// Says for two rows, the first above the second, how surely the second is a part of the first.
using NestingOf = std::function<Nesting(std::size_t parent, std::size_t child)>;

/// Finds the tree of subtotals by order, nesting and sums: parts may stand below their sum or above it.
/// Near-linear: rows without a nesting of their own are tried within a budget of steps.
[[nodiscard]] std::vector<SumNode> findSubtotals(const std::vector<SumRow> &rows, const NestingOf &nesting);

} // namespace eldin::core::exchange
