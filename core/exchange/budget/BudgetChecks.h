// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/UnderstandBudget.h"

namespace eldin::core::exchange {

/// What is worth knowing of lines that are right in their sums: unknown codes, twins, damaged letters, hidden
/// rows, too many lines, balances that do not close.
void checkReading(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading);

/// The same for our own form, where less can be wrong: too many lines or none, unknown codes, lost letters.
void checkForm(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading);

} // namespace eldin::core::exchange
