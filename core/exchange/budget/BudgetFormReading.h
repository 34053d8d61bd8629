// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/UnderstandBudget.h"

namespace eldin::core::exchange {

/// True for our own Excel form of a budget (writer/BudgetForm.h), by its hidden first column.
[[nodiscard]] bool isBudgetForm(const Sheet &sheet);

/// Reads the form back. Nothing has to be guessed: sections, columns, unit, year and stage are named in it.
/// Totals are formulas of the form; one that has no stored result is passed over, one that differs from its
/// lines is a gap.
[[nodiscard]] BudgetReading readBudgetForm(const Sheet &sheet, const UnderstandOptions &options);

} // namespace eldin::core::exchange
