// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OdtStyles.h"

#include "ui/documents/OdtBody.h"
#include "ui/documents/OdtNames.h"
#include "ui/documents/PageWord.h"
#include "ui/documents/ParagraphStyles.h"
#include "ui/documents/SealPicture.h"

namespace eldin::ui::documents {

using namespace core::report;

namespace {

XmlWriter::Attributes lettersOf(const Letters &letters, const OfficeStyle &style)
{
    return {{"style:font-name", style.family()},
            {"fo:font-size", odtPoints(letters.points)},
            {"fo:font-weight", letters.bold ? val("bold") : val("normal")},
            {"fo:font-style", letters.italic ? val("italic") : val("normal")},
            {"fo:color", u'#' + letters.colour}};
}

void writeNamed(XmlWriter &xml, const ParagraphStyle &style, const OfficeStyle &look)
{
    using Line = ParagraphStyle::Line;
    using Tab = ParagraphStyle::Tab;
    XmlWriter::Attributes properties {{"fo:margin-top", odtPoints(style.before)}, {"fo:margin-bottom", odtPoints(0)}};
    if (style.outline > 0)
        properties.push_back({"fo:keep-with-next", val("always")});
    if (style.line == Line::Above)
        properties.insert(properties.end(), {{"fo:border-top", QStringLiteral("0.5pt solid #") + look.rule()}, {"fo:padding-top", val("1mm")}});
    else if (style.line != Line::None)
        properties.push_back({"fo:border-bottom", val(style.line == Line::Below ? "0.5pt solid #" : "0.5pt dashed #") + look.ink()});
    XmlWriter::Attributes attributes {{"style:name", odtStyleName(style.id)},
                                      {"style:display-name", style.outline > 0 ? QStringLiteral("Heading %1").arg(style.outline) : val(style.name)},
                                      {"style:family", val("paragraph")},
                                      {"style:parent-style-name", val("Standard")}};
    if (style.outline > 0) {
        attributes.push_back({"style:next-style-name", val("Standard")});
        attributes.push_back({"style:default-outline-level", QString::number(style.outline)});
    }
    xml.element("style:style", attributes, [&] {
        xml.element("style:paragraph-properties", properties, [&] {
            if (style.tab == Tab::None)
                return;
            xml.element("style:tab-stops", {}, [&] {
                XmlWriter::Attributes tab {{"style:position", odtLength(look.textWidth())}, {"style:type", val("right")}};
                if (style.tab == Tab::Writing)
                    tab.insert(tab.end(), {{"style:leader-style", val("solid")}, {"style:leader-text", val("_")}});
                xml.element("style:tab-stop", tab);
            });
        });
        xml.element("style:text-properties", lettersOf(style.letters, look));
    });
}

void writePlain(XmlWriter &xml, const OfficeStyle &style, core::Language language)
{
    xml.element("style:default-style", {{"style:family", val("paragraph")}}, [&] {
        xml.element("style:paragraph-properties", {{"fo:orphans", val("2")}, {"fo:widows", val("2")}, {"fo:line-height", QStringLiteral("%1%").arg(qRound(100 * style.lineSpacing()))}});
        XmlWriter::Attributes letters = lettersOf(style.letters(TextStyle::Normal), style);
        const XmlWriter::Attributes spelling = odtLanguage(language);
        letters.insert(letters.end(), spelling.begin(), spelling.end());
        xml.element("style:text-properties", letters);
    });
    xml.element("style:style", {{"style:name", val("Standard")}, {"style:family", val("paragraph")}, {"style:class", val("text")}},
                [&] { xml.element("style:paragraph-properties", {{"fo:margin-top", odtPoints(kPlainGap)}, {"fo:margin-bottom", odtPoints(0)}}); });
}

/// The page of a part and the looks of its head and foot.
void writePage(XmlWriter &xml, const Sheet &sheet, const Part &part, const QString &number)
{
    const bool headed = !part.draftMark.isEmpty();
    xml.element("style:page-layout", {{"style:name", QStringLiteral("Page") + number}}, [&] {
        xml.element("style:page-layout-properties", {{"fo:page-width", odtLength(sheet.size.width())},
                                                     {"fo:page-height", odtLength(sheet.size.height())},
                                                     {"style:print-orientation", val("portrait")},
                                                     {"fo:margin-top", odtLength(headed ? kEdge : sheet.top)},
                                                     {"fo:margin-bottom", odtLength(kEdge)},
                                                     {"fo:margin-left", odtLength(sheet.left)},
                                                     {"fo:margin-right", odtLength(sheet.right)}});
        xml.element("style:header-style", {}, [&] {
            if (headed)
                xml.element("style:header-footer-properties", {{"fo:min-height", odtLength(sheet.top - kEdge)}, {"fo:margin-bottom", val("0mm")}});
        });
        xml.element("style:footer-style", {}, [&] {
            xml.element("style:header-footer-properties", {{"fo:min-height", odtLength(sheet.bottom - kEdge)}, {"fo:margin-top", val("2mm")}});
        });
    });
    for (const char *name : {"Header", "Footer", "FooterSeal"}) {
        xml.element("style:style", {{"style:name", val(name) + number}, {"style:family", val("paragraph")}, {"style:parent-style-name", val(name)}}, [&] {
            if (QLatin1StringView(name) == u"Header")
                xml.element("style:paragraph-properties", {{"fo:text-align", val("end")}});
            xml.element("style:text-properties", odtLanguage(part.language));
        });
    }
}

void writeMasterPage(XmlWriter &xml, const Part &part, const QString &number)
{
    xml.element("style:master-page", {{"style:name", QStringLiteral("Part") + number}, {"style:page-layout-name", QStringLiteral("Page") + number}}, [&] {
        if (!part.draftMark.isEmpty()) {
            xml.element("style:header", {}, [&] {
                xml.element("text:p", {{"text:style-name", QStringLiteral("Header") + number}}, [&] { writeOdtText(xml, part.draftMark); });
            });
        }
        xml.element("style:footer", {}, [&] {
            xml.element("text:p", {{"text:style-name", QStringLiteral("Footer") + number}}, [&] {
                writeOdtText(xml, footLine(part));
                for (const PageWordPiece &piece : pageWordPieces(part.pageWord)) {
                    switch (piece.kind) {
                    case PageWordPiece::Kind::Text: xml.text(piece.text); break;
                    case PageWordPiece::Kind::Page: xml.element("text:page-number", {{"text:select-page", val("current")}}, val("1")); break;
                    case PageWordPiece::Kind::Pages: xml.element("text:page-count", {}, val("1")); break;
                    }
                }
            });
            if (part.sealCode.isEmpty())
                return;
            xml.element("text:p", {{"text:style-name", QStringLiteral("FooterSeal") + number}}, [&] {
                writeOdtText(xml, part.sealLine() + u'\t');
                writeOdtPicture(xml, QStringLiteral("seal"), sealPicture(part.sealWords), part.sealLine(), part.sealWords);
            });
        });
    });
}

} // namespace

QString odtMasterPage(std::size_t part)
{
    return QStringLiteral("Part%1").arg(part + 1);
}

QByteArray odtStyles(const Report &report, const OfficeStyle &style)
{
    const core::Language language = report.parts.empty() ? core::Language::Kyrgyz : report.parts.front().language;
    XmlWriter xml;
    xml.element("office:document-styles", odtRoot(), [&] {
        writeFonts(xml, style);
        xml.element("office:styles", {}, [&] {
            writePlain(xml, style, language);
            for (const ParagraphStyle &one : paragraphStyles(style))
                writeNamed(xml, one, style);
        });
        xml.element("office:automatic-styles", {}, [&] {
            for (std::size_t i = 0; i < report.parts.size(); ++i)
                writePage(xml, style.sheet(), report.parts[i], QString::number(i + 1));
            if (isSealed(report))
                writeOdtPictureStyle(xml);
        });
        xml.element("office:master-styles", {}, [&] {
            for (std::size_t i = 0; i < report.parts.size(); ++i)
                writeMasterPage(xml, report.parts[i], QString::number(i + 1));
        });
    });
    return xml.bytes();
}

} // namespace eldin::ui::documents
