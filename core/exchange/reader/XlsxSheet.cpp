// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsxSheet.h"

#include "core/exchange/reader/DateText.h"

#include <charconv>
#include <cstdlib>
#include <optional>

namespace eldin::core::exchange {

namespace {

std::optional<std::uint32_t> wholeNumber(std::string_view digits)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

struct Address {
    std::uint32_t row = 0, column = 0;
};

/// `B7` or `$B$7`, counted from 0.
std::optional<Address> parseAddress(std::string_view text)
{
    Address address;
    std::size_t at = text.starts_with('$') ? 1 : 0;
    for (; at < text.size(); ++at) {
        const char c = static_cast<char>(text[at] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        address.column = address.column * 26 + static_cast<std::uint32_t>(c - 'A' + 1);
        if (address.column > kMaxColumns)
            return std::nullopt;
    }
    if (at < text.size() && text[at] == '$')
        ++at;
    const auto row = wholeNumber(text.substr(at));
    if (address.column == 0 || !row || *row < 1 || *row > kMaxRows)
        return std::nullopt;
    return Address {*row - 1, address.column - 1};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kSpaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

/// A height or width of 0 hides as well.
bool isZero(const std::optional<std::string_view> &size)
{
    return size && isNumber(*size) && std::strtod(std::string(*size).c_str(), nullptr) == 0.0;
}

} // namespace

XlsxSheet::XlsxSheet(XlsxContext &context, CellSink &sink)
    : m_context(context)
    , m_sink(sink)
{
}

XlsxSheet::Node XlsxSheet::inside(Node parent, std::string_view name)
{
    switch (parent) {
    case Node::Outside: return name == "worksheet" ? Node::Worksheet : Node::Other;
    case Node::Worksheet:
        return name == "sheetData" ? Node::Data
            : name == "cols"       ? Node::Columns
            : name == "mergeCells" ? Node::Merges
                                   : Node::Other;
    case Node::Columns: return name == "col" ? Node::Column : Node::Other;
    case Node::Data: return name == "row" ? Node::Row : Node::Other;
    case Node::Row: return name == "c" ? Node::Cell : Node::Other;
    case Node::Cell:
        return name == "v" ? Node::Value : name == "f" ? Node::Formula : name == "is" ? Node::Inline : Node::Other;
    case Node::Inline: return name == "t" ? Node::Text : name == "r" ? Node::Run : Node::Other;
    case Node::Run: return name == "t" ? Node::Text : Node::Other;
    case Node::Merges: return name == "mergeCell" ? Node::Merge : Node::Other;
    default: return Node::Other;
    }
}

void XlsxSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    const Node node = inside(m_path.empty() ? Node::Outside : m_path.back(), name);
    m_path.push_back(node);
    switch (node) {
    case Node::Column: columnRange(attributes); break;
    case Node::Row: beginRow(attributes); break;
    case Node::Cell: beginCell(attributes); break;
    case Node::Formula: m_cell.formula = true; break;
    case Node::Value: m_hasValue = true; break;
    case Node::Text: m_inline = true; break;
    case Node::Merge: mergeRange(attributes.text("ref")); break;
    default: break;
    }
}

void XlsxSheet::endElement(std::string_view)
{
    if (m_path.back() == Node::Cell)
        endCell();
    m_path.pop_back();
}

void XlsxSheet::characters(std::string_view text)
{
    if (m_path.empty() || (m_path.back() != Node::Value && m_path.back() != Node::Text))
        return;
    m_value += text;
    if (m_value.size() > m_context.limits.textBytes)
        throw ReadError(ReadCode::OverLimit, "text");
}

void XlsxSheet::columnRange(const XmlAttributes &attributes)
{
    const auto first = wholeNumber(attributes.text("min"));
    const auto last = wholeNumber(attributes.text("max"));
    if (!first || !last || *first < 1 || *last < *first || *last > kMaxColumns)
        return; // widths only: nothing is lost
    if (attributes.flag("hidden") || isZero(attributes.value("width")))
        m_sink.columnsHidden(*first - 1, *last - 1);
}

void XlsxSheet::beginRow(const XmlAttributes &attributes)
{
    std::uint32_t row = m_nextRow;
    if (const auto stated = attributes.value("r")) {
        const auto number = wholeNumber(*stated);
        if (!number || *number < 1)
            throw ReadError(ReadCode::Damaged, "row " + std::string(*stated));
        row = *number - 1;
    }
    if (row >= kMaxRows)
        throw ReadError(ReadCode::OverLimit, "rows");
    m_cell.row = row;
    m_nextRow = row + 1;
    m_nextColumn = 0;
    if (attributes.flag("hidden") || isZero(attributes.value("ht")))
        m_sink.rowsHidden(row, row);
}

void XlsxSheet::beginCell(const XmlAttributes &attributes)
{
    if (const auto stated = attributes.value("r")) {
        const auto address = parseAddress(*stated);
        if (!address)
            throw ReadError(ReadCode::Damaged, "cell " + std::string(*stated));
        m_cell.row = address->row;
        m_nextColumn = address->column;
    }
    if (m_nextColumn >= kMaxColumns)
        throw ReadError(ReadCode::OverLimit, "columns");
    m_cell.column = m_nextColumn++;
    m_cell.formula = false;
    m_type = attributes.text("t");
    m_style = wholeNumber(attributes.text("s")).value_or(0);
    m_value.clear();
    m_hasValue = false;
    m_inline = false;
}

void XlsxSheet::mergeRange(std::string_view reference)
{
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto first = parseAddress(reference.substr(0, colon));
    const auto last = parseAddress(reference.substr(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column)
        return; // only the look suffers: every cell keeps what is written in it
    if (++m_merges > m_context.limits.merges)
        throw ReadError(ReadCode::OverLimit, "merges");
    m_sink.merge({first->row, first->column, last->row, last->column});
}

void XlsxSheet::endCell()
{
    if (!m_hasValue && !m_inline) {
        if (m_cell.formula) {
            m_cell.text.clear();
            emit(CellKind::NoValue);
        }
        return;
    }
    m_cell.text.clear();
    if (m_type != "str" && !m_inline && trimmed(m_value).empty()) {
        // `<v/>` is what generators write beside a formula that they cannot compute; `str` means an empty text.
        if (m_cell.formula)
            emit(CellKind::NoValue);
    } else if (m_type == "s") {
        setShared();
    } else if (m_type == "str" || m_type == "inlineStr" || (m_inline && !m_hasValue)) {
        appendUnescaped(m_cell.text, m_value);
        emit(CellKind::Text);
    } else if (m_type == "b") {
        const std::string_view value = trimmed(m_value);
        m_cell.text.assign(1, value == "1" || value == "true" ? '1' : '0');
        emit(CellKind::Boolean);
    } else if (m_type == "e") {
        m_cell.text = trimmed(m_value);
        emit(CellKind::Error);
    } else if (m_type == "d") {
        const auto iso = tidyIsoDate(trimmed(m_value));
        m_cell.text = iso.value_or(m_value);
        emit(iso ? CellKind::Date : CellKind::Text);
    } else {
        setPlain();
    }
}

void XlsxSheet::setShared()
{
    const auto index = wholeNumber(trimmed(m_value));
    const auto text = index ? m_context.strings.at(*index) : std::nullopt;
    m_cell.text = text.value_or(kLostText);
    emit(text ? CellKind::Text : CellKind::Error);
}

void XlsxSheet::setPlain()
{
    const std::string_view value = trimmed(m_value);
    if (isNumber(value)) {
        setNumber(m_cell, value, m_style, m_context.styles);
        emit(m_cell.kind);
        m_cell.numberFormat.clear();
    } else {
        m_cell.text = value;
        emit(CellKind::Text);
    }
}

void XlsxSheet::emit(CellKind kind)
{
    if (m_cell.text.empty() && kind != CellKind::NoValue)
        return; // an empty text is an empty cell
    if (++m_context.cells > m_context.limits.cells)
        throw ReadError(ReadCode::OverLimit, "cells");
    m_cell.kind = kind;
    m_sink.cell(m_cell);
}

} // namespace eldin::core::exchange
