// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/exchange/reader/Cell.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace eldin::core::exchange {

/// One cell as the import sees it.
struct SheetCell {
    SheetCell() = default;
    SheetCell(CellKind is, bool computed, QString says)
        : kind(is)
        , formula(computed)
        , text(std::move(says))
    {
    }

    CellKind kind = CellKind::Text;
    bool formula = false;
    std::uint32_t column = 0; ///< once it stands in a row; here, where it costs nothing
    QString text; ///< numbers: the raw digits of the file; one in a code format (`00`) is Text as it shows, `01`
};

/// A cell of a row is taken apart as `[column, cell]`.
template <std::size_t Index>
[[nodiscard]] const auto &get(const SheetCell &cell)
{
    if constexpr (Index == 0)
        return cell.column;
    else
        return cell;
}

/// What a text of its own takes of our memory: two bytes a character and the block that holds them.
[[nodiscard]] inline std::uint64_t heldBytes(const QString &text)
{
    constexpr std::uint64_t kBlock = 32;
    return static_cast<std::uint64_t>(text.size()) * sizeof(QChar) + kBlock;
}

/// The filled cells of one row, by column. One block of memory a row: a table of a million cells has a million of them.
class SheetLine
{
public:
    using const_iterator = std::vector<SheetCell>::const_iterator;

    [[nodiscard]] const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] const_iterator end() const { return m_entries.end(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] const_iterator find(std::uint32_t column) const
    {
        const auto found = place(column);
        return found != end() && found->column == column ? found : end();
    }
    /// Writes a cell over the one that is there; cheapest from left to right.
    void put(std::uint32_t column, SheetCell cell)
    {
        cell.column = column;
        if (m_entries.empty() || m_entries.back().column < column) {
            m_entries.push_back(std::move(cell));
            return;
        }
        const auto found = m_entries.begin() + (place(column) - begin());
        if (found->column == column)
            *found = std::move(cell);
        else
            m_entries.insert(found, std::move(cell));
    }
    /// Gives back what the row took in hope of more cells.
    void settle() { m_entries.shrink_to_fit(); }
    /// As many cells will come.
    void expect(std::size_t cells) { m_entries.reserve(cells); }

private:
    [[nodiscard]] const_iterator place(std::uint32_t column) const
    {
        if (column < m_entries.size() && m_entries[column].column == column) // a row without gaps
            return begin() + static_cast<std::ptrdiff_t>(column);
        return std::lower_bound(begin(), end(), column,
                                [](const SheetCell &cell, std::uint32_t wanted) { return cell.column < wanted; });
    }

    std::vector<SheetCell> m_entries;
};

/// The rows with a filled cell, by number. One block of memory for all of them; tables have few gaps, so a row stands
/// where its number says or close before.
class SheetRows
{
public:
    using Entry = std::pair<std::uint32_t, SheetLine>;
    using iterator = std::vector<Entry>::iterator;
    using const_iterator = std::vector<Entry>::const_iterator;

    [[nodiscard]] iterator begin() { return m_entries.begin(); }
    [[nodiscard]] iterator end() { return m_entries.end(); }
    [[nodiscard]] const_iterator begin() const { return m_entries.begin(); }
    [[nodiscard]] const_iterator end() const { return m_entries.end(); }
    [[nodiscard]] auto rbegin() const { return m_entries.rbegin(); }
    [[nodiscard]] auto rend() const { return m_entries.rend(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    /// The first row that is not above this one.
    [[nodiscard]] const_iterator lower_bound(std::uint32_t row) const
    {
        if (!m_entries.empty() && row >= m_entries.front().first) {
            const std::size_t without = row - m_entries.front().first; // gaps
            if (without < m_entries.size() && m_entries[without].first == row)
                return begin() + static_cast<std::ptrdiff_t>(without);
        }
        return std::lower_bound(begin(), end(), row, [](const Entry &entry, std::uint32_t wanted) { return entry.first < wanted; });
    }
    /// The first row below this one.
    [[nodiscard]] const_iterator upper_bound(std::uint32_t row) const
    {
        const auto found = lower_bound(row);
        return found != end() && found->first == row ? found + 1 : found;
    }
    [[nodiscard]] const_iterator find(std::uint32_t row) const
    {
        const auto found = lower_bound(row);
        return found != end() && found->first == row ? found : end();
    }
    /// The row must be there.
    [[nodiscard]] const SheetLine &at(std::uint32_t row) const { return find(row)->second; }
    /// Made empty where it is not there; cheapest below all others.
    SheetLine &operator[](std::uint32_t row)
    {
        if (m_entries.empty() || m_entries.back().first < row)
            return m_entries.emplace_back(row, SheetLine()).second;
        const auto place = begin() + (std::as_const(*this).lower_bound(row) - std::as_const(*this).begin());
        return place->first == row ? place->second : m_entries.emplace(place, row, SheetLine())->second;
    }
    void erase(std::uint32_t row)
    {
        if (const auto found = find(row); found != end())
            m_entries.erase(found);
    }
    /// Gives back what was taken in hope of more rows.
    void settle() { m_entries.shrink_to_fit(); }

private:
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
    SheetRows cells;
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
        return cell == line->second.end() ? nullptr : &*cell;
    }

    /// What is written there, empty where nothing is.
    [[nodiscard]] QString textAt(std::uint32_t row, std::uint32_t column) const
    {
        const SheetCell *cell = at(row, column);
        return cell == nullptr ? QString() : cell->text;
    }

    /// Writes a cell and keeps `rows` and `columns` right. Cheapest in the order of the sheet, which files keep.
    void put(std::uint32_t row, std::uint32_t column, SheetCell cell)
    {
        if (row >= rows && !cells.empty()) {
            // Most rows are as long as the one before.
            SheetLine &before = std::prev(cells.end())->second;
            const std::size_t length = before.size();
            before.settle();
            cells[row].expect(length);
        }
        cells[row].put(column, std::move(cell));
        rows = std::max(rows, row + 1);
        columns = std::max(columns, column + 1);
    }
};

} // namespace eldin::core::exchange

template <>
struct std::tuple_size<eldin::core::exchange::SheetCell> : std::integral_constant<std::size_t, 2>
{
};
template <>
struct std::tuple_element<0, eldin::core::exchange::SheetCell>
{
    using type = const std::uint32_t;
};
template <>
struct std::tuple_element<1, eldin::core::exchange::SheetCell>
{
    using type = const eldin::core::exchange::SheetCell;
};
