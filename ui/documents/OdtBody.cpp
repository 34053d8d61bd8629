// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OdtBody.h"

#include "ui/documents/OdtNames.h"

#include <utility>

namespace eldin::ui::documents {

void writeOdtText(XmlWriter &xml, const QString &text)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype end) {
        if (end > from)
            xml.text(text.mid(from, end - from));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool lostSpace = text[i] == u' ' && (i == 0 || i + 1 == text.size() || text[i - 1].isSpace());
        if (text[i] != u'\n' && text[i] != u'\t' && !lostSpace)
            continue;
        flush(i);
        xml.element(text[i] == u'\n' ? "text:line-break" : text[i] == u'\t' ? "text:tab" : "text:s");
        from = i + 1;
    }
    flush(text.size());
}

OdtBody::OdtBody(XmlWriter &xml, OdtAutoStyles &styles, core::Language language, const QString &masterPage, std::size_t &pictures)
    : m_xml(xml)
    , m_styles(styles)
    , m_language(language)
    , m_masterPage(masterPage)
    , m_pictures(pictures)
{
}

QString OdtBody::styleOf(const OfficeParagraph &paragraph)
{
    return m_styles.paragraph(paragraph, m_language, std::exchange(m_masterPage, QString()));
}

void OdtBody::write(const OfficeParagraph &paragraph)
{
    XmlWriter::Attributes attributes {{"text:style-name", styleOf(paragraph)}};
    if (paragraph.heading > 0)
        attributes.push_back({"text:outline-level", QString::number(paragraph.heading)});
    m_xml.element(paragraph.heading > 0 ? "text:h" : "text:p", attributes, [&] {
        writeOdtText(m_xml, paragraph.text);
        if (paragraph.tabAtEnd)
            m_xml.element("text:tab");
    });
}

void OdtBody::write(const OfficePicture &picture)
{
    const QString name = QStringLiteral("chart%1").arg(++m_pictures);
    m_xml.element("text:p", {{"text:style-name", styleOf(picture.paragraph)}},
                  [&] { writeOdtPicture(m_xml, name, picture.picture, picture.title, picture.alternative); });
}

void OdtBody::row(const OfficeTable &table, const OfficeRow &row)
{
    m_xml.element("table:table-row", {{"table:style-name", OdtAutoStyles::row(row)}}, [&] {
        for (const OfficeCell &cell : row.cells) {
            m_xml.element("table:table-cell", {{"table:style-name", OdtAutoStyles::cell(table, cell)}, {"office:value-type", val("string")}}, [&] {
                for (const OfficeParagraph &paragraph : cell.paragraphs)
                    write(paragraph);
            });
        }
    });
}

void OdtBody::write(const OfficeTable &table)
{
    const QString name = m_styles.table(table);
    m_xml.element("table:table", {{"table:name", name}, {"table:style-name", name}}, [&] {
        if (!table.caption.isEmpty())
            m_xml.element("table:title", {}, table.caption);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_xml.element("table:table-column", {{"table:style-name", QStringLiteral("%1.%2").arg(name).arg(i + 1)}});
        const auto rows = [&](bool head) {
            for (const OfficeRow &one : table.rows) {
                if (one.head == head)
                    row(table, one);
            }
        };
        if (!table.rows.empty() && table.rows.front().head)
            m_xml.element("table:table-header-rows", {}, [&] { rows(true); });
        rows(false);
    });
}

} // namespace eldin::ui::documents
