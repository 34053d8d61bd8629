// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OdtNames.h"

namespace eldin::ui::documents {

QString odtStyleName(const char *id)
{
    if (!id)
        return QStringLiteral("Standard");
    QString name = QString::fromLatin1(id);
    return name.replace(QStringLiteral("Heading"), QStringLiteral("Heading_20_")); // a space in a name is written so
}

XmlWriter::Attributes odtRoot()
{
    const auto oasis = [](const char *name) { return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QString::fromLatin1(name)); };
    return {{"xmlns:office", oasis("office")},
            {"xmlns:style", oasis("style")},
            {"xmlns:text", oasis("text")},
            {"xmlns:table", oasis("table")},
            {"xmlns:draw", oasis("drawing")},
            {"xmlns:fo", oasis("xsl-fo-compatible")},
            {"xmlns:svg", oasis("svg-compatible")},
            {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
            {"office:version", QStringLiteral("1.3")}};
}

void writeFonts(XmlWriter &xml, const OfficeStyle &style)
{
    xml.element("office:font-face-decls", {}, [&] {
        xml.element("style:font-face", {{"style:name", style.family()},
                                        {"svg:font-family", QStringLiteral("'%1', '%2'").arg(style.family(), style.otherFamily())},
                                        {"style:font-family-generic", style.isBrochure() ? QStringLiteral("swiss") : QStringLiteral("roman")},
                                        {"style:font-pitch", QStringLiteral("variable")}});
    });
}

QString odtLength(qreal dots)
{
    return QString::number(dots * 25.4 / kDotsPerInch, 'f', 2) + QStringLiteral("mm");
}

QString odtPoints(qreal points)
{
    return QString::number(points, 'f', 1) + QStringLiteral("pt");
}

XmlWriter::Attributes odtLanguage(core::Language language)
{
    return {{"fo:language", core::languageCode(language)}, {"fo:country", countryOf(language)}};
}

void writeOdtPicture(XmlWriter &xml, const QString &name, const ChartPicture &picture, const QString &title, const QString &alternative)
{
    xml.element("draw:frame",
                {{"draw:style-name", val("Picture")},
                 {"draw:name", name},
                 {"text:anchor-type", val("as-char")},
                 {"svg:width", odtLength(picture.size.width())},
                 {"svg:height", odtLength(picture.size.height())}},
                [&] {
                    xml.element("draw:image", {{"xlink:href", QStringLiteral("Pictures/%1.png").arg(name)},
                                               {"xlink:type", val("simple")},
                                               {"xlink:show", val("embed")},
                                               {"xlink:actuate", val("onLoad")}});
                    xml.element("svg:title", {}, title);
                    xml.element("svg:desc", {}, alternative);
                });
}

void writeOdtPictureStyle(XmlWriter &xml)
{
    xml.element("style:style", {{"style:name", val("Picture")}, {"style:family", val("graphic")}}, [&] {
        xml.element("style:graphic-properties", {{"style:vertical-pos", val("top")}, {"style:vertical-rel", val("baseline")}});
    });
}

} // namespace eldin::ui::documents
