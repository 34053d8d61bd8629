// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/OdsContent.h"

#include "core/exchange/reader/DateText.h"

#include <algorithm>
#include <charconv>

namespace eldin::core::exchange {

namespace {

const std::string kUnnamedError = "#ERROR!";

/// A repetition or span; anything odd is 1, anything large stays large enough to run into the limits.
std::uint32_t count(std::string_view digits)
{
    std::uint32_t value = 1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc::result_out_of_range)
        return 0x7FFFFFFF;
    return error == std::errc() && end == digits.data() + digits.size() ? std::max(value, 1U) : 1;
}

bool isHidden(const XmlAttributes &attributes)
{
    const std::string_view visibility = attributes.text("visibility");
    return visibility == "collapse" || visibility == "filter";
}

} // namespace

OdsContent::OdsContent(const ReadOptions &options, CellSink &sink)
    : m_options(options)
    , m_sink(sink)
{
}

OdsContent::Node OdsContent::inside(Node parent, std::string_view name)
{
    switch (parent) {
    case Node::Outside: return name == "document-content" ? Node::Content : Node::Other;
    case Node::Content: return name == "body" ? Node::Body : name == "automatic-styles" ? Node::Styles : Node::Other;
    case Node::Styles: return name == "style" ? Node::Style : Node::Other;
    case Node::Style: return name == "table-properties" ? Node::StyleTable : Node::Other;
    case Node::Body: return name == "spreadsheet" ? Node::Spreadsheet : Node::Other;
    case Node::Spreadsheet: return name == "table" ? Node::Table : Node::Other;
    case Node::Table:
        if (name == "table-source")
            return Node::Source;
        [[fallthrough]];
    case Node::Group:
        if (name == "table-row")
            return Node::Row;
        if (name == "table-column")
            return Node::Column;
        return name == "table-rows" || name == "table-header-rows" || name == "table-row-group"
                || name == "table-columns" || name == "table-header-columns" || name == "table-column-group"
            ? Node::Group
            : Node::Other;
    case Node::Row: return name == "table-cell" || name == "covered-table-cell" ? Node::Cell : Node::Other;
    case Node::Cell: return name == "p" ? Node::Paragraph : Node::Other;
    case Node::Paragraph:
        if (name == "s")
            return Node::Spaces;
        if (name == "tab")
            return Node::Tab;
        if (name == "line-break")
            return Node::Break;
        // Spans, links and fields hold text of the cell; notes, drawings and readings (ruby) do not.
        return name == "annotation" || name == "frame" || name == "ruby-text" || name == "note"
                || name == "custom-shape" || name == "bookmark-ref"
            ? Node::Other
            : Node::Paragraph;
    default: return Node::Other;
    }
}

void OdsContent::startElement(std::string_view name, const XmlAttributes &attributes)
{
    const Node parent = m_path.empty() ? Node::Outside : m_path.back();
    const Node node = inside(parent, name);
    m_path.push_back(node);
    switch (node) {
    case Node::Style: m_style = attributes.text("name"); break;
    case Node::StyleTable: m_hiddenStyles[m_style] = attributes.text("display") == "false"; break;
    case Node::Spreadsheet: m_spreadsheet = true; break;
    case Node::Table: beginTable(attributes); break;
    case Node::Source: m_skip = true; break; // the cached copy of a table of another file
    case Node::Column: column(attributes); break;
    case Node::Row: beginRow(attributes); break;
    case Node::Cell: beginCell(attributes); break;
    case Node::Paragraph:
        if (parent == Node::Cell)
            m_text.beginParagraph();
        break;
    case Node::Spaces: {
        const std::uint32_t number = count(attributes.text("c"));
        if (number > m_options.limits.textBytes)
            throw ReadError(ReadCode::OverLimit, "text");
        m_text.spaces(number);
        break;
    }
    case Node::Tab: m_text.addVerbatim('\t'); break;
    case Node::Break: m_text.addVerbatim('\n'); break;
    default: break;
    }
    boundText();
}

void OdsContent::endElement(std::string_view)
{
    const Node node = m_path.back();
    m_path.pop_back();
    if (node == Node::Cell)
        endCell();
    else if (node == Node::Row)
        endRow();
    else if (node == Node::Table)
        endTable();
}

void OdsContent::characters(std::string_view text)
{
    if (m_path.empty() || m_path.back() != Node::Paragraph)
        return;
    m_text.add(text);
    boundText();
}

void OdsContent::boundText() const
{
    if (m_text.size() > m_options.limits.textBytes)
        throw ReadError(ReadCode::OverLimit, "text");
}

void OdsContent::beginTable(const XmlAttributes &attributes)
{
    if (m_tables >= m_options.limits.sheets)
        throw ReadError(ReadCode::OverLimit, "sheets");
    m_table.index = m_tables++;
    m_table.name = attributes.text("name");
    const auto style = m_hiddenStyles.find(attributes.text("style-name"));
    m_table.hidden = style != m_hiddenStyles.end() && style->second;
    m_skip = !m_options.sheet.empty() && m_table.name != m_options.sheet;
    m_announced = false;
    m_row = 0;
    m_column = 0;
}

void OdsContent::announceTable()
{
    // Not before the first column or row: what comes ahead of them tells whether this is a sheet at all.
    if (m_announced || m_skip)
        return;
    m_announced = true;
    m_foundSheet = true;
    m_sink.sheetBegins(m_table);
}

void OdsContent::endTable()
{
    announceTable();
    if (m_announced)
        m_sink.sheetEnds();
}

void OdsContent::column(const XmlAttributes &attributes)
{
    announceTable();
    const std::uint64_t first = m_column;
    m_column += count(attributes.text("number-columns-repeated"));
    if (!m_skip && isHidden(attributes) && first < kMaxColumns)
        m_sink.columnsHidden(static_cast<std::uint32_t>(first),
                             static_cast<std::uint32_t>(std::min<std::uint64_t>(m_column, kMaxColumns) - 1));
}

void OdsContent::beginRow(const XmlAttributes &attributes)
{
    announceTable();
    m_rowRepeat = count(attributes.text("number-rows-repeated"));
    m_column = 0;
    m_line.clear();
    if (!m_skip && isHidden(attributes) && m_row < kMaxRows)
        m_sink.rowsHidden(static_cast<std::uint32_t>(m_row),
                          static_cast<std::uint32_t>(std::min<std::uint64_t>(m_row + m_rowRepeat, kMaxRows) - 1));
}

void OdsContent::endRow()
{
    // Empty rows are repeated to the end of the sheet as a matter of course; only filled ones are written out.
    if (!m_line.empty() && m_row + m_rowRepeat > kMaxRows)
        throw ReadError(ReadCode::OverLimit, "rows");
    for (std::uint64_t line = 0; !m_line.empty() && line < m_rowRepeat; ++line) {
        if (line % 1024 == 0)
            m_options.throwIfCancelled();
        for (PendingCell &pending : m_line) {
            pending.cell.row = static_cast<std::uint32_t>(m_row + line);
            const std::uint32_t first = pending.cell.column;
            for (std::uint32_t i = 0; i < pending.repeat; ++i) {
                if (++m_cells > m_options.limits.cells)
                    throw ReadError(ReadCode::OverLimit, "cells");
                pending.cell.column = first + i;
                m_sink.cell(pending.cell);
            }
            pending.cell.column = first;
        }
    }
    m_row += m_rowRepeat;
}

void OdsContent::beginCell(const XmlAttributes &attributes)
{
    m_text.clear();
    m_cellRepeat = count(attributes.text("number-columns-repeated"));
    m_columnSpan = count(attributes.text("number-columns-spanned"));
    m_rowSpan = count(attributes.text("number-rows-spanned"));
    m_type = attributes.text("value-type");
    m_cell.formula = attributes.value("formula").has_value();
    m_error = attributes.exact("calcext:value-type") == "error";
    const auto value = m_type == "date" ? attributes.value("date-value")
        : m_type == "time"              ? attributes.value("time-value")
        : m_type == "boolean"           ? attributes.value("boolean-value")
        : m_type == "string"            ? attributes.value("string-value")
                                        : attributes.value("value");
    m_hasValue = value.has_value();
    m_value = value.value_or("");
    if (m_value.size() > m_options.limits.textBytes)
        throw ReadError(ReadCode::OverLimit, "text");
}

/// Gives the cell its kind and text; false if there is nothing in it.
bool OdsContent::settle()
{
    const std::string &shown = m_text.text();
    m_cell.kind = CellKind::Text;
    m_cell.text = shown;
    m_cell.numberFormat.clear();
    const bool number = m_type == "float" || m_type == "percentage" || m_type == "currency";
    if (m_error || ((number || m_type == "string") && m_cell.formula && showsError(shown))) {
        m_cell.kind = CellKind::Error;
        if (shown.empty())
            m_cell.text = kUnnamedError;
    } else if (number && m_hasValue && isNumber(m_value)) {
        m_cell.kind = CellKind::Number;
        m_cell.text = m_value;
        m_cell.numberFormat = m_type == "percentage" ? std::string("0%") : codeFormat(m_value, shown);
    } else if (m_type == "date") {
        if (const auto iso = tidyIsoDate(m_value)) {
            m_cell.kind = CellKind::Date;
            m_cell.text = *iso;
        }
    } else if (m_type == "time") {
        if (const auto time = durationToTime(m_value)) {
            m_cell.kind = CellKind::Date;
            m_cell.text = *time;
        }
    } else if (m_type == "boolean" && m_hasValue) {
        m_cell.kind = CellKind::Boolean;
        m_cell.text.assign(1, m_value == "true" ? '1' : '0');
    } else if (m_type == "string" && m_hasValue) {
        m_cell.text = m_value;
    } else if (m_cell.formula && m_type != "string" && shown.empty()) {
        m_cell.kind = CellKind::NoValue;
        return true;
    }
    return !m_cell.text.empty();
}

void OdsContent::endCell()
{
    const std::uint64_t first = m_column;
    m_column += m_cellRepeat;
    if (m_skip)
        return;
    if ((m_columnSpan > 1 || m_rowSpan > 1) && m_row + m_rowSpan <= kMaxRows && first + m_columnSpan <= kMaxColumns) {
        if (++m_merges > m_options.limits.merges)
            throw ReadError(ReadCode::OverLimit, "merges");
        m_sink.merge({static_cast<std::uint32_t>(m_row), static_cast<std::uint32_t>(first),
                      static_cast<std::uint32_t>(m_row + m_rowSpan - 1),
                      static_cast<std::uint32_t>(first + m_columnSpan - 1)});
    }
    if (!settle())
        return;
    if (m_column > kMaxColumns)
        throw ReadError(ReadCode::OverLimit, "columns");
    m_cell.column = static_cast<std::uint32_t>(first);
    m_line.push_back({m_cell, static_cast<std::uint32_t>(m_cellRepeat)});
}

} // namespace eldin::core::exchange
