// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/TableHead.h"
#include "core/exchange/budget/UnderstandBudget.h"

namespace eldin::core::exchange {

/// In what the table counts and where it says so. Where nothing says it: thousand som (the usual unit of
/// council resolutions), or whole som if no amount has a fraction and one reaches a million; with a warning
/// either way.
void readUnit(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
              BudgetReading &reading);

} // namespace eldin::core::exchange
