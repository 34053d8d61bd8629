// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BodyRow.h"
#include "core/exchange/budget/SubtotalSearch.h"

namespace eldin::core::exchange {

/// Revenue, expenditure or financing of each row, as far as the row itself and the headings above it say it. A person's
/// choice wins over everything. A heading wins over what a code only looks like; a code that the classification knows, or
/// that can be nothing else (a function, an eight-digit item of revenue), wins over a heading. Where they contradict each
/// other the first row below the heading is marked.
void readSections(Body &body, const UnderstandOptions &options);

/// The section of each row with an amount (`rows`: their places in the body), once it is known which total sums which row.
/// Where neither rows nor totals say it: the head of the names, the titles and the name of the sheet, what the codes look
/// like, then the names of the lines. What had to be assumed and what contradicts a heading goes to the problems.
[[nodiscard]] std::vector<BudgetSection> settledSections(const Sheet &sheet, const Body &body, const std::vector<std::size_t> &rows,
                                                         const std::vector<SumNode> &nodes, const UnderstandOptions &options,
                                                         BudgetReading &reading);

} // namespace eldin::core::exchange
