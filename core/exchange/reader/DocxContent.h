// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/DocxTable.h"
#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/reader/Xml.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace eldin::core::exchange {

/// Turns the tables of a Word document's main part into sheets. What was deleted but is still tracked, drawings and
/// hidden text are passed over; what was inserted counts. A table inside a cell is text of that cell. The last
/// paragraphs before a table are rows above it: there stand its title, its year and its unit.
class DocxContent final : public XmlHandler
{
public:
    DocxContent(const ReadOptions &options, CellSink &sink);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    [[nodiscard]] bool foundTable() const { return m_foundTable; }

private:
    enum class Node : std::uint8_t { Outside, Document, Body, Table, Row, RowProperties, Cell, CellProperties, Nested, Paragraph, Run, RunProperties, Text, Other };
    struct Step {
        Node node = Node::Other;
        bool wrapper = false; ///< an element without a meaning of its own, inside such a node
    };

    [[nodiscard]] static Step inside(Node parent, std::string_view name);
    void rowProperty(std::string_view name, const XmlAttributes &attributes);
    void cellProperty(std::string_view name, const XmlAttributes &attributes);
    void runElement(std::string_view name);
    void beginTable();
    void append(std::string_view text);
    void endParagraph();

    const ReadOptions &m_options;
    CellSink &m_sink;
    std::vector<Step> m_path;
    std::uint32_t m_tables = 0;
    std::uint64_t m_cells = 0;
    bool m_foundTable = false;
    std::optional<DocxTable> m_table; ///< the one being read; none where it is not asked for
    std::deque<std::string> m_before; ///< the last paragraphs since the table before
    DocxCell m_cell;
    std::string m_text;               ///< of the paragraph outside of tables, or of the cell
    bool m_hidden = false;            ///< the run does not show
};

} // namespace eldin::core::exchange
