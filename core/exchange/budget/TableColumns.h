// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/TableHead.h"
#include "core/exchange/budget/UnderstandBudget.h"

namespace eldin::core::exchange {

/// What each column holds, from its head and from the cells below it; fills columns, budgets, unit and their
/// problems.
void readColumns(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
                 BudgetReading &reading);

/// The columns with a role, in order.
[[nodiscard]] std::vector<ColumnMeaning> columnsOf(const BudgetReading &reading, ColumnRole role);

} // namespace eldin::core::exchange
