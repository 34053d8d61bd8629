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

/// English Metric Units, 914400 in an inch, from dots of the layout.
QString emu(qreal dots)
{
    return number(dots * 762);
}

} // namespace

XmlWriter::Attributes docxRoot()
{
    return {{"xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
            {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
            {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
            {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
            {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}};
}

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

void DocxText::picture(const QString &name, const QString &number, const ChartPicture &picture, const QString &title, const QString &alternative) const
{
    const QString width = emu(picture.size.width());
    const QString height = emu(picture.size.height());
    const QString zero = val("0");
    const auto shape = [&] {
        m_xml.element("pic:nvPicPr", {}, [&] {
            m_xml.element("pic:cNvPr", {{"id", number}, {"name", name}, {"descr", alternative}});
            m_xml.element("pic:cNvPicPr");
        });
        m_xml.element("pic:blipFill", {}, [&] {
            m_xml.element("a:blip", {{"r:embed", name}});
            m_xml.element("a:stretch", {}, [&] { m_xml.element("a:fillRect"); });
        });
        m_xml.element("pic:spPr", {}, [&] {
            m_xml.element("a:xfrm", {}, [&] {
                m_xml.element("a:off", {{"x", zero}, {"y", zero}});
                m_xml.element("a:ext", {{"cx", width}, {"cy", height}});
            });
            m_xml.element("a:prstGeom", {{"prst", val("rect")}}, [&] { m_xml.element("a:avLst"); });
        });
    };
    const auto drawing = [&] {
        m_xml.element("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}}, [&] {
            m_xml.element("wp:extent", {{"cx", width}, {"cy", height}});
            m_xml.element("wp:docPr", {{"id", number}, {"name", name}, {"descr", alternative}, {"title", title}});
            m_xml.element("a:graphic", {}, [&] {
                m_xml.element("a:graphicData", {{"uri", val("http://schemas.openxmlformats.org/drawingml/2006/picture")}},
                              [&] { m_xml.element("pic:pic", {}, shape); });
            });
        });
    };
    m_xml.element("w:r", {}, [&] { m_xml.element("w:drawing", {}, drawing); });
}

} // namespace eldin::ui::documents
