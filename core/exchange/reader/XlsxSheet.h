// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/NumberCell.h"
#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/reader/SharedStrings.h"
#include "core/exchange/reader/XlsxWorkbook.h"
#include "core/exchange/reader/Xml.h"

#include <cstdint>
#include <string>
#include <vector>

namespace eldin::core::exchange {

/// What all sheets of a workbook share.
struct XlsxContext {
    const SharedStrings &strings;
    const NumberStyles &styles;
    const ReadLimits &limits;
    std::uint64_t cells = 0; ///< counted over all sheets
};

/// Turns the part of one worksheet into cells. Elements count only in their place (`c` in `row` in `sheetData`),
/// for extensions reuse the short names for other things.
class XlsxSheet final : public XmlHandler
{
public:
    XlsxSheet(XlsxContext &context, CellSink &sink);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

private:
    enum class Node : std::uint8_t { Outside, Worksheet, Columns, Column, Data, Row, Cell, Value, Formula, Inline, Run, Text, Merges, Merge, Other };

    [[nodiscard]] static Node inside(Node parent, std::string_view name);
    void columnRange(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void mergeRange(std::string_view reference);
    void endCell();
    void setShared();
    void setPlain();
    void emit(CellKind kind);

    XlsxContext &m_context;
    CellSink &m_sink;
    std::vector<Node> m_path;
    std::uint32_t m_nextRow = 0;
    std::uint32_t m_nextColumn = 0;
    std::uint64_t m_merges = 0;
    Cell m_cell;
    std::string m_type;
    std::string m_value;
    std::size_t m_style = 0;
    bool m_hasValue = false;
    bool m_inline = false;
};

} // namespace eldin::core::exchange
