// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocxStyles.h"

#include "ui/documents/DocxText.h"
#include "ui/documents/ParagraphStyles.h"
#include "ui/documents/XmlWriter.h"

namespace eldin::ui::documents {

using core::report::TextStyle;

namespace {

void writeLetters(XmlWriter &xml, const Letters &letters)
{
    xml.element("w:rPr", {}, [&] {
        if (letters.bold) {
            xml.element("w:b");
            xml.element("w:bCs");
        }
        if (letters.italic) {
            xml.element("w:i");
            xml.element("w:iCs");
        }
        xml.element("w:color", {{"w:val", letters.colour}});
        xml.element("w:sz", {{"w:val", number(letters.points * 2)}});
        xml.element("w:szCs", {{"w:val", number(letters.points * 2)}});
    });
}

void writeLine(XmlWriter &xml, const ParagraphStyle &style, const OfficeStyle &colours)
{
    using Line = ParagraphStyle::Line;
    if (style.line == Line::None)
        return;
    const char *side = style.line == Line::Above ? "w:top" : "w:bottom";
    const QString space = val(style.line == Line::Above ? "3" : style.line == Line::Below ? "0" : "1");
    xml.element("w:pBdr", {}, [&] {
        xml.element(side, {{"w:val", val(style.line == Line::DashesBelow ? "dashed" : "single")}, {"w:sz", val("4")}, {"w:space", space},
                           {"w:color", style.line == Line::Above ? colours.rule() : colours.ink()}});
    });
}

void writeTab(XmlWriter &xml, ParagraphStyle::Tab tab, qreal textWidth)
{
    using Tab = ParagraphStyle::Tab;
    if (tab == Tab::None)
        return;
    xml.element("w:tabs", {}, [&] {
        xml.element("w:tab", {{"w:val", val("right")}, {"w:leader", val(tab == Tab::Writing ? "underscore" : "none")},
                              {"w:pos", twips(textWidth)}});
    });
}

void write(XmlWriter &xml, const ParagraphStyle &style, const OfficeStyle &colours)
{
    const auto content = [&] {
        xml.element("w:name", {{"w:val", val(style.name)}});
        xml.element("w:basedOn", {{"w:val", val("Normal")}});
        if (style.outline > 0)
            xml.element("w:next", {{"w:val", val("Normal")}});
        xml.element("w:qFormat");
        xml.element("w:pPr", {}, [&] {
            if (style.outline > 0) {
                xml.element("w:keepNext");
                xml.element("w:keepLines");
            }
            writeLine(xml, style, colours);
            writeTab(xml, style.tab, colours.textWidth());
            xml.element("w:spacing", {{"w:before", number(style.before * 20)}, {"w:after", val("0")}});
            if (style.outline > 0)
                xml.element("w:outlineLvl", {{"w:val", QString::number(style.outline - 1)}});
        });
        writeLetters(xml, style.letters);
    };
    if (style.common)
        xml.element("w:style", {{"w:type", val("paragraph")}, {"w:styleId", val(style.id)}}, content);
    else
        xml.element("w:style", {{"w:type", val("paragraph")}, {"w:customStyle", val("1")}, {"w:styleId", val(style.id)}}, content);
}

void writeDefaults(XmlWriter &xml, const OfficeStyle &style, core::Language language)
{
    const Letters normal = style.letters(TextStyle::Normal);
    xml.element("w:docDefaults", {}, [&] {
        xml.element("w:rPrDefault", {}, [&] {
            xml.element("w:rPr", {}, [&] {
                const QString family = style.family();
                xml.element("w:rFonts", {{"w:ascii", family}, {"w:eastAsia", family}, {"w:hAnsi", family}, {"w:cs", family}});
                xml.element("w:color", {{"w:val", normal.colour}});
                xml.element("w:sz", {{"w:val", number(normal.points * 2)}});
                xml.element("w:szCs", {{"w:val", number(normal.points * 2)}});
                xml.element("w:lang", {{"w:val", languageTag(language)}});
            });
        });
        xml.element("w:pPrDefault", {}, [&] {
            xml.element("w:pPr", {}, [&] {
                xml.element("w:widowControl");
                // Lines are counted in 240ths.
                xml.element("w:spacing", {{"w:before", number(kPlainGap * 20)}, {"w:after", val("0")}, {"w:line", number(std::round(240 * style.lineSpacing()))}, {"w:lineRule", val("auto")}});
            });
        });
    });
    xml.element("w:style", {{"w:type", val("paragraph")}, {"w:default", val("1")}, {"w:styleId", val("Normal")}}, [&] {
        xml.element("w:name", {{"w:val", val("Normal")}});
        xml.element("w:qFormat");
    });
    xml.element("w:style", {{"w:type", val("table")}, {"w:default", val("1")}, {"w:styleId", val("TableNormal")}}, [&] {
        xml.element("w:name", {{"w:val", val("Normal Table")}});
        xml.element("w:uiPriority", {{"w:val", val("99")}});
        xml.element("w:semiHidden");
        xml.element("w:unhideWhenUsed");
    });
}

} // namespace

QByteArray docxStyles(const OfficeStyle &style, core::Language language)
{
    XmlWriter xml;
    xml.element("w:styles", {{"xmlns:w", val("http://schemas.openxmlformats.org/wordprocessingml/2006/main")}}, [&] {
        writeDefaults(xml, style, language);
        for (const ParagraphStyle &one : paragraphStyles(style))
            write(xml, one, style);
    });
    return xml.bytes();
}

} // namespace eldin::ui::documents
