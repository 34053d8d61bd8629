// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/exchange/reader/Cell.h"

#include <QString>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace eldin::core::exchange {

/// One cell as the import sees it.
struct SheetCell {
    CellKind kind = CellKind::Text;
    bool formula = false;
    QString text; ///< numbers: the raw digits of the file; one in a code format (`00`) is Text as it shows, `01`
};

/// One table of a foreign file held in memory, cells addressed from 0, and where it came from.
struct Sheet {
    QString format;   ///< xlsx, xls, ods, docx, csv, txt, clipboard
    QString encoding; ///< of text formats, e.g. `windows-1251`; empty for the others
    QString name;
    bool hidden = false;
    std::uint32_t rows = 0;    ///< one past the last filled row
    std::uint32_t columns = 0; ///< one past the last filled column
    std::map<std::uint32_t, std::map<std::uint32_t, SheetCell>> cells;
    std::vector<Merge> merges;
    std::set<std::uint32_t> hiddenRows;
    std::set<std::uint32_t> hiddenColumns;
    Problems problems; ///< what the reading itself has to tell, e.g. `lossy-kyrgyz` at `C7`

    /// The cell, or null where nothing is written.
    [[nodiscard]] const SheetCell *at(std::uint32_t row, std::uint32_t column) const
    {
        const auto line = cells.find(row);
        if (line == cells.end())
            return nullptr;
        const auto cell = line->second.find(column);
        return cell == line->second.end() ? nullptr : &cell->second;
    }

    /// Writes a cell and keeps `rows` and `columns` right. Cheapest in the order of the sheet, which files keep.
    void put(std::uint32_t row, std::uint32_t column, SheetCell cell)
    {
        auto &line = cells.try_emplace(cells.end(), row)->second;
        line.insert_or_assign(line.end(), column, std::move(cell));
        rows = std::max(rows, row + 1);
        columns = std::max(columns, column + 1);
    }
};

} // namespace eldin::core::exchange
