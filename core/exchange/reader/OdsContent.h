// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/OdsText.h"
#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/reader/Xml.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace eldin::core::exchange {

/// Turns the tables of an ods `content.xml` into cells. Nested tables, notes, drawings, tracked changes and the
/// cached tables of other files are passed over.
class OdsContent final : public XmlHandler
{
public:
    OdsContent(const ReadOptions &options, CellSink &sink);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    [[nodiscard]] bool foundSheet() const { return m_foundSheet; }
    [[nodiscard]] bool isSpreadsheet() const { return m_spreadsheet; }

private:
    enum class Node : std::uint8_t {
        Outside,
        Content,
        Styles,
        Style,
        StyleTable,
        Body,
        Spreadsheet,
        Table,
        Source,
        Group,
        Column,
        Row,
        Cell,
        Paragraph,
        Spaces,
        Tab,
        Break,
        Other,
    };
    struct PendingCell {
        Cell cell;
        std::uint32_t repeat = 1;
    };

    [[nodiscard]] static Node inside(Node parent, std::string_view name);
    void beginTable(const XmlAttributes &attributes);
    void announceTable();
    void endTable();
    void column(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void endRow();
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    [[nodiscard]] bool settle();
    void boundText() const;

    const ReadOptions &m_options;
    CellSink &m_sink;
    std::vector<Node> m_path;
    std::map<std::string, bool, std::less<>> m_hiddenStyles;
    std::string m_style;
    bool m_spreadsheet = false;
    bool m_foundSheet = false;
    std::uint64_t m_cells = 0;

    SheetInfo m_table;
    std::uint32_t m_tables = 0;
    bool m_skip = false; ///< not the sheet asked for, or no sheet of this file
    bool m_announced = false;
    std::uint64_t m_row = 0;
    std::uint64_t m_rowRepeat = 1;
    std::uint64_t m_column = 0;
    std::uint64_t m_merges = 0;
    std::vector<PendingCell> m_line;

    Cell m_cell;
    OdsText m_text;
    std::uint64_t m_cellRepeat = 1;
    std::uint32_t m_columnSpan = 1;
    std::uint32_t m_rowSpan = 1;
    std::string m_type;
    std::string m_value;
    bool m_hasValue = false;
    bool m_error = false;
};

} // namespace eldin::core::exchange
