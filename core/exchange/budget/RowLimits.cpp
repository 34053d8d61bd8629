// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/RowLimits.h"

#include "core/exchange/budget/TableColumns.h"

#include <algorithm>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kMostRows = 420'000; ///< with amounts

std::size_t rowsWithAmounts(const Sheet &sheet, const TableHead &head, const BudgetReading &reading)
{
    const auto columns = columnsOf(reading, ColumnRole::Amount);
    std::size_t count = 0;
    for (auto line = sheet.cells.lower_bound(head.dataStart); line != sheet.cells.end(); ++line) {
        const bool filled = std::any_of(columns.begin(), columns.end(), [&](const ColumnMeaning &meaning) {
            const SheetCell *cell = sheet.at(line->first, meaning.column);
            return cell != nullptr && (cell->kind == CellKind::Number || !cell->text.trimmed().isEmpty());
        });
        count += filled ? 1 : 0;
    }
    return count;
}

} // namespace

std::optional<Problem> rowsOverLimit(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options, const BudgetReading &reading)
{
    // Sums hardly outnumber their lines.
    const std::size_t rows = rowsWithAmounts(sheet, head, reading);
    if (rows > std::min(2 * options.mostLines, kMostRows))
        return Problem {{}, Severity::Error, QStringLiteral("too-many-lines"), QString::number(rows)};
    // Rows without amounts take more memory still: each is told.
    const auto filled = static_cast<std::size_t>(sheet.cells.end() - sheet.cells.lower_bound(head.dataStart));
    if (filled - rows > options.mostLines)
        return Problem {{}, Severity::Error, QStringLiteral("too-many-rows"), QString::number(options.mostLines)};
    return std::nullopt;
}

} // namespace eldin::core::exchange
