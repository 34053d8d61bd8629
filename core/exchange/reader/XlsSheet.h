// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/LittleEndian.h"
#include "core/exchange/reader/XlsWorkbook.h"

namespace eldin::core::exchange {

/// Turns the records of one sheet of an xls into cells.
class XlsSheet
{
public:
    /// `cells` counts over all sheets of the workbook.
    XlsSheet(const XlsWorkbook &workbook, const ReadLimits &limits, std::uint64_t &cells, CellSink &sink);

    /// Reads from the sheet's BOF, on which the reader stands, to its EOF; what is embedded (charts) is passed over.
    void read(BiffRecords &records);

private:
    void record(BiffRecords &records);
    [[nodiscard]] std::size_t beginCell(LittleEndian &fields);
    void number(double value, std::size_t style);
    void multiple(LittleEndian &fields);
    void formula(LittleEndian &fields);
    void formulaText(BiffRecords &records);
    void text(BiffRecords &records);
    void sharedText(LittleEndian &fields);
    void boolOrError(std::uint8_t value, bool error);
    void row(LittleEndian &fields);
    void columns(LittleEndian &fields);
    void merges(LittleEndian &fields);
    void emit();

    const XlsWorkbook &m_workbook;
    const ReadLimits &m_limits;
    std::uint64_t &m_cells;
    CellSink &m_sink;
    std::uint64_t m_merges = 0;
    Cell m_cell;
    bool m_textFollows = false; ///< the last formula has a text as result, in a STRING record
};

} // namespace eldin::core::exchange
