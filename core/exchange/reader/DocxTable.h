// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/ReadOptions.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace eldin::core::exchange {

/// One cell of a row as Word describes it.
struct DocxCell {
    enum class Vertical : std::uint8_t { Single, First, Continued };
    std::uint32_t span = 1;               ///< columns
    Vertical vertical = Vertical::Single; ///< merged with the cells above or below
    bool continuesLeft = false;           ///< merged with the cell before, the old way
    std::string text;
};

/// Lays the rows of a Word table on the grid of a sheet: cells have spans there, not addresses.
class DocxTable
{
public:
    /// `cells` counts over all tables of the document.
    DocxTable(const ReadLimits &limits, std::uint64_t &cells, CellSink &sink);

    /// A paragraph before the table, as a row of one cell.
    void title(std::string text);

    void beginRow();
    void skipColumns(std::uint32_t count);
    void dropRow() { m_dropped = true; } ///< it was deleted, and the deletion is tracked
    void add(DocxCell cell);
    void endRow();
    /// Sends the merges that reach down to the last row.
    void end();

private:
    void put(std::uint32_t column, std::string text);
    void send(const Merge &merge);
    void nextRow();

    const ReadLimits &m_limits;
    std::uint64_t &m_cells;
    CellSink &m_sink;
    std::uint32_t m_row = 0;
    std::uint32_t m_firstColumn = 0;
    bool m_dropped = false;
    std::vector<DocxCell> m_line;
    std::map<std::uint32_t, Merge> m_open; ///< merges that may grow, by their first column
    std::uint64_t m_merges = 0;
};

} // namespace eldin::core::exchange
