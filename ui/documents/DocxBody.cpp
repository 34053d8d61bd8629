// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocxBody.h"

#include <numeric>

namespace eldin::ui::documents {

DocxBody::DocxBody(XmlWriter &xml, core::Language language, const OfficeStyle &style, std::size_t &pictures)
    : m_xml(xml)
    , m_text(xml, language)
    , m_style(style)
    , m_pictures(pictures)
{
}

void DocxBody::write(const OfficePicture &picture)
{
    const QString number = QString::number(++m_pictures);
    const QString name = QStringLiteral("chart") + number;
    m_text.paragraph(picture.paragraph, [&] { m_text.picture(name, number, picture.picture, picture.title, picture.alternative); });
}

void DocxBody::borders()
{
    m_xml.element("w:tblBorders", {}, [&] {
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            // A brochure's tables have rules between rows only.
            const QLatin1StringView name(side);
            if (m_style.isBrochure() && (name == u"w:left" || name == u"w:right" || name == u"w:insideV"))
                continue;
            m_xml.element(side, {{"w:val", val("single")}, {"w:sz", val("4")}, {"w:space", val("0")},
                                 {"w:color", m_style.isBrochure() ? m_style.rule() : m_style.ink()}});
        }
    });
}

void DocxBody::tableProperties(const OfficeTable &table)
{
    m_xml.element("w:tblPr", {}, [&] {
        m_xml.element("w:tblW", {{"w:w", twips(std::accumulate(table.columns.begin(), table.columns.end(), 0.0))}, {"w:type", val("dxa")}});
        if (table.ruled)
            borders();
        m_xml.element("w:tblLayout", {{"w:type", val("fixed")}});
        m_xml.element("w:tblCellMar", {}, [&] {
            const auto margin = [&](const char *side, qreal dots) { m_xml.element(side, {{"w:w", twips(dots)}, {"w:type", val("dxa")}}); };
            margin("w:top", table.ruled ? kCellPadY : 0);
            margin("w:left", table.ruled ? kCellPadX : 0);
            margin("w:bottom", table.ruled ? kCellPadY : 0);
            margin("w:right", table.ruled ? kCellPadX : kBetweenColumns);
        });
        if (table.ruled)
            m_xml.element("w:tblLook", {{"w:val", val("0620")}, {"w:firstRow", val("1")}, {"w:lastRow", val("0")}, {"w:firstColumn", val("0")},
                                        {"w:lastColumn", val("0")}, {"w:noHBand", val("1")}, {"w:noVBand", val("1")}});
        if (!table.caption.isEmpty())
            m_xml.element("w:tblCaption", {{"w:val", table.caption}});
    });
}

void DocxBody::cell(const OfficeCell &cell, qreal width)
{
    m_xml.element("w:tc", {}, [&] {
        m_xml.element("w:tcPr", {}, [&] {
            m_xml.element("w:tcW", {{"w:w", twips(width)}, {"w:type", val("dxa")}});
            if (cell.filled)
                m_xml.element("w:shd", {{"w:val", val("clear")}, {"w:color", val("auto")}, {"w:fill", m_style.fill()}});
        });
        for (const OfficeParagraph &paragraph : cell.paragraphs)
            m_text.paragraph(paragraph);
    });
}

void DocxBody::write(const OfficeTable &table)
{
    m_xml.element("w:tbl", {}, [&] {
        tableProperties(table);
        m_xml.element("w:tblGrid", {}, [&] {
            for (const qreal column : table.columns)
                m_xml.element("w:gridCol", {{"w:w", twips(column)}});
        });
        for (const OfficeRow &row : table.rows) {
            m_xml.element("w:tr", {}, [&] {
                m_xml.element("w:trPr", {}, [&] {
                    if (!row.maySplit)
                        m_xml.element("w:cantSplit");
                    if (row.head)
                        m_xml.element("w:tblHeader");
                });
                for (std::size_t i = 0; i < table.columns.size(); ++i)
                    cell(row.cells[i], table.columns[i]);
            });
        }
    });
}

} // namespace eldin::ui::documents
