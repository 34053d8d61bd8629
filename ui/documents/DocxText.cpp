// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocxText.h"

namespace eldin::ui::documents {

using core::report::Align;

namespace {

QString justification(Align align)
{
    switch (align) {
    case Align::Right: return QStringLiteral("right");
    case Align::Center: return QStringLiteral("center");
    case Align::Justify: return QStringLiteral("both");
    case Align::Left: break;
    }
    return QStringLiteral("left");
}

} // namespace

void DocxText::paragraph(const OfficeParagraph &paragraph, const std::function<void()> &content) const
{
    m_xml.element("w:p", {}, [&] {
        // The order of properties is the schema's.
        m_xml.element("w:pPr", {}, [&] {
            if (paragraph.style)
                m_xml.element("w:pStyle", {{"w:val", QString::fromLatin1(paragraph.style)}});
            if (paragraph.keepWithNext)
                m_xml.element("w:keepNext");
            if (paragraph.startsPage)
                m_xml.element("w:pageBreakBefore");
            if (paragraph.beforeTable)
                m_xml.element("w:spacing", {{"w:after", QStringLiteral("120")}});
            if (paragraph.indent > 0)
                m_xml.element("w:ind", {{"w:left", twips(paragraph.indent)}});
            if (paragraph.align != Align::Left)
                m_xml.element("w:jc", {{"w:val", justification(paragraph.align)}});
        });
        content();
    });
}

void DocxText::paragraph(const OfficeParagraph &one) const
{
    paragraph(one, [&] { run(one.tabAtEnd ? one.text + u'\t' : one.text); });
}

void DocxText::run(const QString &text) const
{
    if (text.isEmpty())
        return;
    m_xml.element("w:r", {}, [&] {
        m_xml.element("w:rPr", {}, [&] { m_xml.element("w:lang", {{"w:val", languageTag(m_language)}}); });
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const QChar c = i < text.size() ? text[i] : QChar(u'\0');
            if (i < text.size() && c != u'\n' && c != u'\t')
                continue;
            if (i > from)
                m_xml.element("w:t", {{"xml:space", QStringLiteral("preserve")}}, text.mid(from, i - from));
            if (c == u'\n')
                m_xml.element("w:br");
            else if (c == u'\t')
                m_xml.element("w:tab");
            from = i + 1;
        }
    });
}

void DocxText::field(const QString &instruction) const
{
    m_xml.element("w:fldSimple", {{"w:instr", u' ' + instruction + u' '}}, [&] { run(QStringLiteral("1")); });
}

} // namespace eldin::ui::documents
