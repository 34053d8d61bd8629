// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/exchange/reader/Cell.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace eldin::core::exchange {

/// One cell as the import sees it.
struct SheetCell {
    CellKind kind = CellKind::Text;
    bool formula = false;
    QString text; ///< numbers: the raw digits of the file; one in a code format (`00`) is Text as it shows, `01`
};

/// The filled cells of one row, by column. One block of memory a row: a table of a million cells has a million of them.
class SheetLine
{
public:
    using Entry = std::pair<std::uint32_t, SheetCell>;
    using const_iterator = std::vector<Entry>::const_iterator;

    [[nodiscard]] const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] const_iterator end() const { return m_entries.end(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] const_iterator find(std::uint32_t column) const
    {
        const auto found = place(column);
        return found != end() && found->first == column ? found : end();
    }
    /// Writes a cell over the one that is there; cheapest from left to right.
    void put(std::uint32_t column, SheetCell cell)
    {
        if (m_entries.empty() || m_entries.back().first < column) {
            m_entries.emplace_back(column, std::move(cell));
            return;
        }
        const auto found = m_entries.begin() + (place(column) - begin());
        if (found->first == column)
            found->second = std::move(cell);
        else
            m_entries.emplace(found, column, std::move(cell));
    }
    /// Gives back what the row took in hope of more cells.
    void settle() { m_entries.shrink_to_fit(); }

private:
    [[nodiscard]] const_iterator place(std::uint32_t column) const
    {
        return std::lower_bound(begin(), end(), column,
                                [](const Entry &entry, std::uint32_t wanted) { return entry.first < wanted; });
    }

    std::vector<Entry> m_entries;
};

/// One table of a foreign file held in memory, cells addressed from 0, and where it came from.
struct Sheet {
    QString format;   ///< xlsx, xls, ods, docx, csv, txt, clipboard
    QString encoding; ///< of text formats, e.g. `windows-1251`; empty for the others
    QString name;
    bool hidden = false;
    std::uint32_t rows = 0;    ///< one past the last filled row
    std::uint32_t columns = 0; ///< one past the last filled column
    std::map<std::uint32_t, SheetLine> cells;
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
        if (row >= rows && !cells.empty())
            std::prev(cells.end())->second.settle();
        cells.try_emplace(cells.end(), row)->second.put(column, std::move(cell));
        rows = std::max(rows, row + 1);
        columns = std::max(columns, column + 1);
    }
};

} // namespace eldin::core::exchange
