// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"
#include "core/exchange/Sheet.h"

namespace eldin::core::exchange {

/// What an amount column holds in one cell.
struct AmountCell
{
    std::optional<Money> amount;
    QString problem; ///< not-a-number, no-stored-value, error-cell; empty if the cell is an amount or blank
};

/// Dashes, dots and "x" stand for "none". `commaGroups`: thousands are set apart by commas (English tables).
[[nodiscard]] AmountCell readAmount(const SheetCell &cell, MoneyUnit unit, bool commaGroups);

/// True if the column writes thousands as `1,234,567` or `1,234.50`.
[[nodiscard]] bool groupsByCommas(const Sheet &sheet, std::uint32_t column, std::uint32_t start);

} // namespace eldin::core::exchange
