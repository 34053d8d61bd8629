// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/UnderstandBudget.h"

#include <string>
#include <vector>

/// A sheet from rows of texts: "" is no cell, "#12.5" a number, "!#REF!" an error, "?" a formula without a
/// result, "=12.5" a formula with one.
[[nodiscard]] inline eldin::core::exchange::Sheet sheetOf(const std::vector<std::vector<std::string>> &rows)
{
    using namespace eldin::core::exchange;
    Sheet sheet;
    sheet.format = QStringLiteral("xlsx");
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        for (std::uint32_t column = 0; column < rows[row].size(); ++column) {
            const std::string &text = rows[row][column];
            if (text.empty())
                continue;
            SheetCell cell;
            cell.text = QString::fromStdString(text);
            if (text == "?") {
                cell.kind = CellKind::NoValue;
                cell.text.clear();
            } else if (text.front() == '#' || text.front() == '=') {
                cell.kind = CellKind::Number;
                cell.formula = text.front() == '=';
                cell.text.remove(0, 1);
            } else if (text.front() == '!') {
                cell.kind = CellKind::Error;
                cell.text.remove(0, 1);
            }
            sheet.put(row, column, cell);
        }
    }
    return sheet;
}

/// Thousand som with one decimal.
[[nodiscard]] inline eldin::core::Money tenths(std::int64_t amount)
{
    return eldin::core::Money::fromTyiyn(amount * 10'000);
}

[[nodiscard]] inline bool hasProblem(const eldin::core::exchange::BudgetReading &reading,
                                     const char16_t *code)
{
    for (const auto &problem : reading.problems) {
        if (problem.code == QStringView(code))
            return true;
    }
    return false;
}
