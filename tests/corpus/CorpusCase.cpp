// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/CorpusCase.h"

namespace eldin::corpus {

using core::exchange::Merge;
using core::exchange::Sheet;

void CorpusCase::move(const std::function<std::optional<std::uint32_t>(std::uint32_t)> &row,
                      const std::function<std::uint32_t(std::uint32_t)> &column)
{
    Sheet moved;
    moved.format = sheet.format;
    moved.name = sheet.name;
    for (const auto &[from, line] : sheet.cells) {
        const auto to = row(from);
        for (const auto &[at, cell] : line) {
            if (to)
                moved.put(*to, column(at), cell);
        }
    }
    for (const Merge &merge : sheet.merges) {
        const auto first = row(merge.firstRow);
        const auto last = row(merge.lastRow);
        if (first && last)
            moved.merges.push_back({*first, column(merge.firstColumn), *last, column(merge.lastColumn)});
    }
    for (const std::uint32_t hidden : sheet.hiddenRows) {
        if (const auto to = row(hidden))
            moved.hiddenRows.insert(*to);
    }
    for (const std::uint32_t hidden : sheet.hiddenColumns)
        moved.hiddenColumns.insert(column(hidden));
    sheet = std::move(moved);

    truth.nameColumn = column(truth.nameColumn);
    truth.dataStart = row(truth.dataStart).value_or(truth.dataStart);
    for (TrueBudget &budget : truth.budgets)
        budget.column = column(budget.column);
    std::vector<TrueLine> lines;
    for (TrueLine &line : truth.lines) {
        const auto to = row(line.row);
        if (!to)
            continue;
        line.row = *to;
        if (line.parent >= 0)
            line.parent = row(static_cast<std::uint32_t>(line.parent)).value_or(0);
        lines.push_back(std::move(line));
    }
    truth.lines = std::move(lines);
    for (Place &gap : truth.gaps)
        gap = {row(gap.first).value_or(0), column(gap.second)};
    if (fault) {
        for (Place &place : fault->places)
            place = {row(place.first).value_or(0), column(place.second)};
        if (fault->sum)
            fault->sum = {row(fault->sum->first).value_or(0), column(fault->sum->second)};
    }
}

void CorpusCase::insertRow(std::uint32_t at)
{
    move([at](std::uint32_t row) { return std::optional(row < at ? row : row + 1); },
         [](std::uint32_t column) { return column; });
}

void CorpusCase::removeRow(std::uint32_t at)
{
    move([at](std::uint32_t row) { return row == at ? std::nullopt : std::optional(row < at ? row : row - 1); },
         [](std::uint32_t column) { return column; });
}

} // namespace eldin::corpus
