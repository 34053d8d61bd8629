// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OdtAutoStyles.h"

#include "ui/documents/OdtNames.h"
#include "ui/documents/ParagraphStyles.h"

#include <functional>
#include <numeric>

namespace eldin::ui::documents {

using core::report::Align;

namespace {

constexpr qreal kBehindBeforeTable = 6;           // points

QString alignment(Align align)
{
    switch (align) {
    case Align::Right: return val("end");
    case Align::Center: return val("center");
    case Align::Justify: return val("justify");
    case Align::Left: break;
    }
    return val("start");
}

XmlWriter::Attributes properties(const OfficeParagraph &paragraph, const OfficeStyle &style)
{
    XmlWriter::Attributes result {{"fo:text-align", alignment(paragraph.align)}};
    if (paragraph.indent > 0)
        result.insert(result.end(), {{"fo:margin-left", odtLength(paragraph.indent)}, {"fo:margin-right", odtLength(0)}});
    // LibreOffice takes the two margins for one property: who sets one sets both.
    if (paragraph.beforeTable)
        result.insert(result.end(), {{"fo:margin-top", odtPoints(gapBefore(paragraph.style, style))}, {"fo:margin-bottom", odtPoints(kBehindBeforeTable)}});
    if (paragraph.startsPage)
        result.push_back({"fo:break-before", val("page")});
    if (paragraph.keepWithNext)
        result.push_back({"fo:keep-with-next", val("always")});
    return result;
}

void writeStyle(XmlWriter &xml, const QString &name, const char *family, const XmlWriter::Attributes &more, const std::function<void()> &content)
{
    XmlWriter::Attributes attributes {{"style:name", name}, {"style:family", val(family)}};
    attributes.insert(attributes.end(), more.begin(), more.end());
    xml.element("style:style", attributes, content);
}

} // namespace

QString OdtAutoStyles::paragraph(const OfficeParagraph &paragraph, core::Language language, const QString &masterPage)
{
    const auto content = [&](XmlWriter &xml) {
        xml.element("style:paragraph-properties", properties(paragraph, m_style));
        xml.element("style:text-properties", odtLanguage(language));
    };
    XmlWriter key(XmlWriter::Kind::Fragment);
    key.element("key", {{"parent", odtStyleName(paragraph.style)}, {"page", masterPage}}, [&] { content(key); });
    QString &name = m_paragraphs[key.bytes()];
    if (name.isEmpty()) {
        name = QStringLiteral("P%1").arg(m_paragraphs.size());
        XmlWriter::Attributes attributes {{"style:parent-style-name", odtStyleName(paragraph.style)}};
        if (!masterPage.isEmpty())
            attributes.push_back({"style:master-page-name", masterPage});
        writeStyle(m_written, name, "paragraph", attributes, [&] { content(m_written); });
    }
    return name;
}

QString OdtAutoStyles::table(const OfficeTable &table)
{
    const QString name = QStringLiteral("T%1").arg(++m_tables);
    XmlWriter::Attributes attributes {{"style:width", odtLength(std::accumulate(table.columns.begin(), table.columns.end(), 0.0))},
                                      {"table:align", val("left")},
                                      {"table:border-model", val("collapsing")}};
    if (table.whole)
        attributes.push_back({"style:may-break-between-rows", val("false")});
    // Of a table that goes on over pages LibreOffice would keep all of it with what follows, and leave a page empty before it.
    if (table.whole && !table.rows.empty() && table.rows.back().cells.front().paragraphs.front().keepWithNext)
        attributes.push_back({"fo:keep-with-next", val("always")});
    writeStyle(m_written, name, "table", {}, [&] { m_written.element("style:table-properties", attributes); });
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        writeStyle(m_written, QStringLiteral("%1.%2").arg(name).arg(i + 1), "table-column", {},
                   [&] { m_written.element("style:table-column-properties", {{"style:column-width", odtLength(table.columns[i])}}); });
    }
    return name;
}

QString OdtAutoStyles::row(const OfficeRow &row)
{
    return row.maySplit ? val("RowOfPages") : val("RowWhole");
}

QString OdtAutoStyles::cell(const OfficeTable &table, const OfficeCell &cell)
{
    return !table.ruled ? val("CellBare") : cell.filled ? val("CellFilled") : val("CellRuled");
}

void OdtAutoStyles::writeCells(XmlWriter &xml) const
{
    const QString line = QStringLiteral("0.5pt solid #") + (m_style.isBrochure() ? m_style.rule() : m_style.ink());
    const QString upright = m_style.isBrochure() ? val("none") : line;
    const XmlWriter::Attributes ruled {{"fo:border-top", line},     {"fo:border-bottom", line},
                                       {"fo:border-left", upright}, {"fo:border-right", upright},
                                       {"fo:padding-top", odtLength(kCellPadY)},  {"fo:padding-bottom", odtLength(kCellPadY)},
                                       {"fo:padding-left", odtLength(kCellPadX)}, {"fo:padding-right", odtLength(kCellPadX)}};
    XmlWriter::Attributes filled = ruled;
    filled.push_back({"fo:background-color", u'#' + m_style.fill()});
    const XmlWriter::Attributes bare {{"fo:border", val("none")},          {"fo:padding-top", odtLength(0)}, {"fo:padding-bottom", odtLength(0)},
                                      {"fo:padding-left", odtLength(0)}, {"fo:padding-right", odtLength(kBetweenColumns)}};
    writeStyle(xml, val("CellRuled"), "table-cell", {}, [&] { xml.element("style:table-cell-properties", ruled); });
    writeStyle(xml, val("CellFilled"), "table-cell", {}, [&] { xml.element("style:table-cell-properties", filled); });
    writeStyle(xml, val("CellBare"), "table-cell", {}, [&] { xml.element("style:table-cell-properties", bare); });
}

void OdtAutoStyles::write(XmlWriter &xml) const
{
    writeCells(xml);
    writeStyle(xml, val("RowWhole"), "table-row", {}, [&] { xml.element("style:table-row-properties", {{"fo:keep-together", val("always")}}); });
    writeStyle(xml, val("RowOfPages"), "table-row", {}, [&] { xml.element("style:table-row-properties", {{"fo:keep-together", val("auto")}}); });
    writeOdtPictureStyle(xml);
    xml.fragment(m_written.bytes());
}

} // namespace eldin::ui::documents
