// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/DocxContent.h"

#include "core/exchange/reader/DocxReader.h"

#include <algorithm>
#include <charconv>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kTitles = 6; ///< a resolution's number, date and title, the unit, a line or two of text
constexpr std::string_view kSpaces = " \t\r\n";

/// Marks and fields around rows, cells and runs; what was moved here or inserted counts like the rest.
bool isWrapper(std::string_view name)
{
    return name == "sdt" || name == "sdtContent" || name == "customXml" || name == "smartTag" || name == "ins"
        || name == "moveTo" || name == "hyperlink" || name == "fldSimple" || name == "dir" || name == "bdo";
}

/// On unless it says otherwise, as all switches of the format.
bool isOn(const XmlAttributes &attributes)
{
    const std::string_view value = attributes.text("val");
    return value != "0" && value != "false" && value != "off";
}

/// A number of columns; what is no number is `otherwise`, what is too large runs into the limits.
std::uint32_t count(const XmlAttributes &attributes, std::uint32_t otherwise)
{
    const std::string_view digits = attributes.text("val");
    std::uint32_t value = otherwise;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc::result_out_of_range)
        return kMaxColumns + 1;
    return error == std::errc() && end == digits.data() + digits.size() ? std::max(value, otherwise) : otherwise;
}

void trim(std::string &text)
{
    text.erase(text.find_last_not_of(kSpaces) + 1);
    text.erase(0, std::min(text.find_first_not_of("\r\n"), text.size()));
}

} // namespace

DocxContent::DocxContent(const ReadOptions &options, CellSink &sink)
    : m_options(options)
    , m_sink(sink)
{
}

DocxContent::Step DocxContent::inside(Node parent, std::string_view name)
{
    if (isWrapper(name) && parent != Node::RowProperties && parent != Node::RunProperties)
        return {parent, true};
    switch (parent) {
    case Node::Outside: return {name == "document" ? Node::Document : Node::Other};
    case Node::Document: return {name == "body" ? Node::Body : Node::Other};
    case Node::Body: return {name == "p" ? Node::Paragraph : name == "tbl" ? Node::Table : Node::Other};
    case Node::Table: return {name == "tr" ? Node::Row : Node::Other};
    case Node::Row: return {name == "tc" ? Node::Cell : name == "trPr" ? Node::RowProperties : Node::Other};
    case Node::Cell:
        return {name == "p"        ? Node::Paragraph
                    : name == "tbl"  ? Node::Nested
                    : name == "tcPr" ? Node::CellProperties
                                     : Node::Other};
    case Node::Nested:
        return {name == "p" ? Node::Paragraph : name == "tr" || name == "tc" || name == "tbl" ? Node::Nested : Node::Other};
    case Node::Paragraph: return {name == "r" ? Node::Run : Node::Other};
    case Node::Run: return {name == "t" ? Node::Text : name == "rPr" ? Node::RunProperties : Node::Other};
    default: return {};
    }
}

void DocxContent::startElement(std::string_view name, const XmlAttributes &attributes)
{
    const Node parent = m_path.empty() ? Node::Outside : m_path.back().node;
    const Step step = inside(parent, name);
    m_path.push_back(step);
    if (step.wrapper)
        return;
    switch (parent) {
    case Node::RowProperties: rowProperty(name, attributes); break;
    case Node::CellProperties: cellProperty(name, attributes); break;
    case Node::Run: runElement(name); break;
    case Node::RunProperties:
        if (name == "vanish")
            m_hidden = isOn(attributes);
        break;
    default: break;
    }
    switch (step.node) {
    case Node::Table: beginTable(); break;
    case Node::Row:
        if (m_table)
            m_table->beginRow();
        break;
    case Node::Cell:
        m_cell = {};
        m_text.clear();
        break;
    case Node::Paragraph:
        if (parent == Node::Body)
            m_text.clear();
        else if (!m_text.empty() && m_text.back() != '\n')
            m_text += '\n';
        break;
    case Node::Run: m_hidden = false; break;
    default: break;
    }
}

void DocxContent::endElement(std::string_view)
{
    const Step step = m_path.back();
    m_path.pop_back();
    if (step.wrapper)
        return;
    const Node parent = m_path.empty() ? Node::Outside : m_path.back().node;
    if (step.node == Node::Paragraph && parent == Node::Body) {
        endParagraph();
    } else if (step.node == Node::Cell && m_table) {
        trim(m_text);
        m_cell.text = std::move(m_text);
        m_table->add(std::move(m_cell));
    } else if (step.node == Node::Row && m_table) {
        m_table->endRow();
    } else if (step.node == Node::Table && m_table) {
        m_table->end();
        m_table.reset();
        m_sink.sheetEnds();
    }
}

void DocxContent::characters(std::string_view text)
{
    if (!m_path.empty() && m_path.back().node == Node::Text)
        append(text);
}

void DocxContent::rowProperty(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_table)
        return;
    if (name == "del")
        m_table->dropRow();
    else if (name == "gridBefore")
        m_table->skipColumns(count(attributes, 0));
}

void DocxContent::cellProperty(std::string_view name, const XmlAttributes &attributes)
{
    const std::string_view value = attributes.text("val");
    if (name == "gridSpan")
        m_cell.span = count(attributes, 1);
    else if (name == "vMerge")
        m_cell.vertical = value == "restart" ? DocxCell::Vertical::First : DocxCell::Vertical::Continued;
    else if (name == "hMerge")
        m_cell.continuesLeft = value != "restart";
}

void DocxContent::runElement(std::string_view name)
{
    if (name == "tab" || name == "ptab")
        append("\t");
    else if (name == "br" || name == "cr")
        append("\n");
    else if (name == "noBreakHyphen")
        append("-");
}

void DocxContent::beginTable()
{
    if (m_tables >= m_options.limits.sheets)
        throw ReadError(ReadCode::OverLimit, "sheets");
    const std::uint32_t index = m_tables++;
    const std::string name = docxTableName(m_tables);
    if (m_options.sheet.empty() || m_options.sheet == name) {
        m_foundTable = true;
        m_sink.sheetBegins({index, name, false});
        m_table.emplace(m_options.limits, m_cells, m_sink);
        for (std::string &text : m_before)
            m_table->title(std::move(text));
    }
    m_before.clear();
}

void DocxContent::append(std::string_view text)
{
    if (m_hidden)
        return;
    m_text += text;
    if (m_text.size() > m_options.limits.textBytes)
        throw ReadError(ReadCode::OverLimit, "text");
}

void DocxContent::endParagraph()
{
    trim(m_text);
    if (m_text.find_first_not_of(kSpaces) == std::string::npos)
        return;
    m_before.push_back(std::move(m_text));
    if (m_before.size() > kTitles)
        m_before.pop_front();
}

} // namespace eldin::core::exchange
