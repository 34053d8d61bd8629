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
    QString problem; ///< not-a-number, different-units, no-stored-value, error-cell; empty if the cell is an amount or blank
};

/// Dashes, dots and "x" stand for "none". `group`: the comma or point that sets thousands apart in the column, or null.
/// A figure that names another unit itself ("12,5 сом" among thousands) is different-units.
[[nodiscard]] AmountCell readAmount(const SheetCell &cell, MoneyUnit unit, QChar group);

/// A figure without the unit and the signs that stand beside it; empty where the text is no figure with such a one.
[[nodiscard]] QString bareFigure(const QString &text);

/// The first cell of a column whose texts with a comma or point all have exactly three digits behind it: `4,635` may be
/// four thousand or four and a bit. Null where any cell of the column settles it.
[[nodiscard]] const SheetCell *ambiguousDecimals(const Sheet &sheet, std::uint32_t column, std::uint32_t start,
                                                 std::uint32_t &row);

/// True for a text like `12.300`: in a column that writes its decimals with a comma twelve thousand three hundred, by the
/// custom of the country, but perhaps a decimal that came from elsewhere.
[[nodiscard]] bool mayBeThousands(const SheetCell &cell);

/// How a column writes its figures, as far as one can be sure: not by marks before exactly three digits.
struct DecimalCustom
{
    bool commas = false; ///< decimals with a comma
    bool points = false; ///< … with a point
    bool numbers = false; ///< some are no texts at all
};
[[nodiscard]] DecimalCustom decimalCustom(const Sheet &sheet, std::uint32_t column, std::uint32_t start);

/// The comma of a column that writes thousands as `1,234,567` or `1,234.50`, the point of `1.234.567`; null where
/// neither is seen.
[[nodiscard]] QChar groupMark(const Sheet &sheet, std::uint32_t column, std::uint32_t start);

} // namespace eldin::core::exchange
