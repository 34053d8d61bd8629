// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/TableHead.h"
#include "core/exchange/budget/UnderstandBudget.h"

namespace eldin::core::exchange {

/// What to say where a table has more rows than fit into 512 MB of memory once they are understood; nothing where it does
/// not. The columns of the reading must be known.
[[nodiscard]] std::optional<Problem> rowsOverLimit(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
                                                   const BudgetReading &reading);

} // namespace eldin::core::exchange
