// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsSheet.h"

#include "core/exchange/reader/XlsText.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace eldin::core::exchange {

namespace {

constexpr std::uint32_t kColumns = 256; ///< of a sheet of this format
constexpr unsigned kRowHidden = 0x20;
constexpr unsigned kDefaultHeight = 0x8000;
constexpr unsigned kCalculateOnOpen = 0x02;

const char *errorName(std::uint8_t code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    case 0x2A: return "#N/A";
    default: return "#ERROR!";
    }
}

/// A number in four bytes: a whole one of 30 bits or the upper half of a double, either of them perhaps in hundredths.
double unpackRk(std::uint32_t rk)
{
    const bool hundredths = (rk & 1) != 0;
    const double value = (rk & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                       : std::bit_cast<double>(std::uint64_t {rk & ~3U} << 32);
    return hundredths ? value / 100 : value;
}

} // namespace

XlsSheet::XlsSheet(const XlsWorkbook &workbook, const ReadLimits &limits, std::uint64_t &cells, CellSink &sink)
    : m_workbook(workbook)
    , m_limits(limits)
    , m_cells(cells)
    , m_sink(sink)
{
}

void XlsSheet::read(BiffRecords &records)
{
    for (std::size_t depth = 1; depth > 0;) {
        if (!records.next())
            throw ReadError(ReadCode::Damaged, "sheet cut short");
        if (records.id() == biff::kBof)
            ++depth;
        else if (records.id() == biff::kEof)
            --depth;
        else if (depth == 1)
            record(records);
    }
    if (m_textFollows)
        emit();
}

void XlsSheet::record(BiffRecords &records)
{
    LittleEndian fields(records.data());
    switch (records.id()) {
    case biff::kNumber: {
        const std::size_t style = beginCell(fields);
        number(fields.real(), style);
        break;
    }
    case biff::kRk: {
        const std::size_t style = beginCell(fields);
        number(unpackRk(fields.u32()), style);
        break;
    }
    case biff::kMulRk: multiple(fields); break;
    case biff::kFormula: formula(fields); break;
    case biff::kString: formulaText(records); break;
    case biff::kLabel:
    case biff::kRString: text(records); break;
    case biff::kLabelSst: sharedText(fields); break;
    case biff::kBoolErr: {
        static_cast<void>(beginCell(fields));
        const std::uint8_t value = fields.u8();
        boolOrError(value, fields.u8() != 0);
        break;
    }
    case biff::kRow: row(fields); break;
    case biff::kColInfo: columns(fields); break;
    case biff::kMergeCells: merges(fields); break;
    default: break;
    }
}

/// Row, column and style, with which each cell begins; returns the style.
std::size_t XlsSheet::beginCell(LittleEndian &fields)
{
    if (m_textFollows)
        emit(); // a formula whose text never came
    m_cell.row = fields.u16();
    m_cell.column = fields.u16();
    m_cell.formula = false;
    m_cell.text.clear();
    m_cell.numberFormat.clear();
    if (m_cell.column >= kColumns)
        throw ReadError(ReadCode::OverLimit, "columns");
    return fields.u16();
}

void XlsSheet::number(double value, std::size_t style)
{
    if (std::isfinite(value)) {
        setNumber(m_cell, digitsOf(value), style, m_workbook.styles);
    } else {
        m_cell.kind = CellKind::Error;
        m_cell.text = "#NUM!";
    }
    emit();
}

void XlsSheet::multiple(LittleEndian &fields)
{
    if (m_textFollows)
        emit();
    const std::uint32_t row = fields.u16();
    std::uint32_t column = fields.u16();
    m_cell.formula = false;
    for (; fields.left() >= 6; ++column) {
        if (column >= kColumns)
            throw ReadError(ReadCode::OverLimit, "columns");
        m_cell.row = row;
        m_cell.column = column;
        const std::size_t style = fields.u16();
        number(unpackRk(fields.u32()), style);
    }
}

void XlsSheet::formula(LittleEndian &fields)
{
    const std::size_t style = beginCell(fields);
    m_cell.formula = true;
    LittleEndian result(fields.take(8));
    const bool calculateOnOpen = (fields.u16() & kCalculateOnOpen) != 0;
    LittleEndian typed = result;
    const std::uint8_t type = typed.u8();
    typed.skip(1);
    const std::uint8_t value = typed.u8();
    typed.skip(3);
    if (typed.u16() != 0xFFFF) {
        const double stored = result.real();
        // Programs that cannot compute write a 0 and leave the computing to Excel.
        if (stored == 0.0 && calculateOnOpen) {
            m_cell.kind = CellKind::NoValue;
            emit();
        } else {
            number(stored, style);
        }
    } else if (type == 0) {
        m_cell.kind = CellKind::NoValue;
        m_textFollows = true;
    } else if (type == 1 || type == 2) {
        boolOrError(value, type == 2);
    } else if (calculateOnOpen) {
        m_cell.kind = CellKind::NoValue;
        emit();
    } // else the result is an empty text, and the cell as good as empty
}

void XlsSheet::formulaText(BiffRecords &records)
{
    if (!m_textFollows)
        return;
    ContinuedBytes bytes(records);
    m_cell.text = readLongText(bytes);
    m_cell.kind = CellKind::Text;
    emit();
}

void XlsSheet::text(BiffRecords &records)
{
    LittleEndian fields(records.data());
    static_cast<void>(beginCell(fields));
    ContinuedBytes bytes(records);
    bytes.skip(6);
    m_cell.text = readLongText(bytes);
    m_cell.kind = CellKind::Text;
    emit();
}

void XlsSheet::sharedText(LittleEndian &fields)
{
    static_cast<void>(beginCell(fields));
    const auto found = m_workbook.strings.at(fields.u32());
    m_cell.kind = found ? CellKind::Text : CellKind::Error;
    m_cell.text = found.value_or(kLostText);
    emit();
}

void XlsSheet::boolOrError(std::uint8_t value, bool error)
{
    m_cell.kind = error ? CellKind::Error : CellKind::Boolean;
    m_cell.text = error ? errorName(value) : value != 0 ? "1" : "0";
    emit();
}

void XlsSheet::row(LittleEndian &fields)
{
    const std::uint32_t number = fields.u16();
    fields.skip(4);
    const unsigned height = fields.u16();
    fields.skip(4);
    if ((fields.u16() & kRowHidden) != 0 || height == 0 || height == kDefaultHeight)
        m_sink.rowsHidden(number, number);
}

void XlsSheet::columns(LittleEndian &fields)
{
    const std::uint32_t first = fields.u16();
    const std::uint32_t last = std::min<std::uint32_t>(fields.u16(), kColumns - 1);
    const unsigned width = fields.u16();
    fields.skip(2);
    if (((fields.u16() & 1) != 0 || width == 0) && first <= last)
        m_sink.columnsHidden(first, last);
}

void XlsSheet::merges(LittleEndian &fields)
{
    const std::size_t count = fields.u16();
    for (std::size_t i = 0; i < count; ++i) {
        Merge range;
        range.firstRow = fields.u16();
        range.lastRow = fields.u16();
        range.firstColumn = fields.u16();
        range.lastColumn = fields.u16();
        if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn || range.lastColumn >= kColumns)
            continue; // only the look suffers: every cell keeps what is written in it
        if (++m_merges > m_limits.merges)
            throw ReadError(ReadCode::OverLimit, "merges");
        m_sink.merge(range);
    }
}

void XlsSheet::emit()
{
    m_textFollows = false;
    if (m_cell.text.empty() && m_cell.kind != CellKind::NoValue)
        return; // an empty text is an empty cell
    if (m_cell.text.size() > m_limits.textBytes)
        throw ReadError(ReadCode::OverLimit, "text");
    if (++m_cells > m_limits.cells)
        throw ReadError(ReadCode::OverLimit, "cells");
    m_sink.cell(m_cell);
}

} // namespace eldin::core::exchange
