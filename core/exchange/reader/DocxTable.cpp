// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/DocxTable.h"

#include <utility>

namespace eldin::core::exchange {

DocxTable::DocxTable(const ReadLimits &limits, std::uint64_t &cells, CellSink &sink)
    : m_limits(limits)
    , m_cells(cells)
    , m_sink(sink)
{
}

void DocxTable::title(std::string text)
{
    put(0, std::move(text));
    nextRow();
}

void DocxTable::beginRow()
{
    m_line.clear();
    m_firstColumn = 0;
    m_dropped = false;
}

void DocxTable::skipColumns(std::uint32_t count)
{
    if (count > kMaxColumns)
        throw ReadError(ReadCode::OverLimit, "columns");
    m_firstColumn = count;
}

void DocxTable::add(DocxCell cell)
{
    if (cell.continuesLeft && !m_line.empty())
        m_line.back().span += cell.span;
    else
        m_line.push_back(std::move(cell));
    if (m_line.back().span > kMaxColumns || m_line.size() > kMaxColumns)
        throw ReadError(ReadCode::OverLimit, "columns");
}

void DocxTable::endRow()
{
    if (m_dropped)
        return;
    std::map<std::uint32_t, Merge> open;
    std::uint32_t column = m_firstColumn;
    for (DocxCell &cell : m_line) {
        const std::uint32_t last = column + cell.span - 1;
        if (last >= kMaxColumns)
            throw ReadError(ReadCode::OverLimit, "columns");
        auto above = m_open.find(column);
        if (cell.vertical == DocxCell::Vertical::Continued && above != m_open.end()) {
            above->second.lastRow = m_row;
            open.insert(m_open.extract(above));
        } else {
            put(column, std::move(cell.text));
            open[column] = {m_row, column, m_row, last};
        }
        if (cell.vertical == DocxCell::Vertical::Single) {
            send(open[column]);
            open.erase(column);
        }
        column = last + 1;
    }
    for (const auto &entry : m_open)
        send(entry.second);
    m_open = std::move(open);
    nextRow();
}

void DocxTable::end()
{
    for (const auto &entry : m_open)
        send(entry.second);
    m_open.clear();
}

void DocxTable::put(std::uint32_t column, std::string text)
{
    if (text.empty())
        return;
    if (++m_cells > m_limits.cells)
        throw ReadError(ReadCode::OverLimit, "cells");
    Cell cell;
    cell.row = m_row;
    cell.column = column;
    cell.text = std::move(text);
    m_sink.cell(cell);
}

void DocxTable::send(const Merge &merge)
{
    if (merge.firstRow == merge.lastRow && merge.firstColumn == merge.lastColumn)
        return;
    if (++m_merges > m_limits.merges)
        throw ReadError(ReadCode::OverLimit, "merges");
    m_sink.merge(merge);
}

void DocxTable::nextRow()
{
    if (++m_row >= kMaxRows)
        throw ReadError(ReadCode::OverLimit, "rows");
}

} // namespace eldin::core::exchange
