// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocxPackage.h"

#include "ui/documents/DocxText.h"
#include "ui/documents/XmlWriter.h"

namespace eldin::ui::documents {

namespace {

const QString kWord = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString kOffice = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/");
const QString kPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString kWordType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

void relation(XmlWriter &xml, const QString &id, const QString &type, const QString &target)
{
    xml.element("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

} // namespace

QByteArray docxContentTypes(std::size_t sections)
{
    XmlWriter xml;
    xml.element("Types", {{"xmlns", kPackage + val("content-types")}}, [&] {
        const auto part = [&](const QString &name, const QString &type) { xml.element("Override", {{"PartName", name}, {"ContentType", type}}); };
        xml.element("Default", {{"Extension", val("rels")}, {"ContentType", val("application/vnd.openxmlformats-package.relationships+xml")}});
        xml.element("Default", {{"Extension", val("xml")}, {"ContentType", val("application/xml")}});
        xml.element("Default", {{"Extension", val("png")}, {"ContentType", val("image/png")}});
        part(val("/word/document.xml"), kWordType + val("document.main+xml"));
        part(val("/word/styles.xml"), kWordType + val("styles+xml"));
        part(val("/word/settings.xml"), kWordType + val("settings+xml"));
        part(val("/word/fontTable.xml"), kWordType + val("fontTable+xml"));
        for (std::size_t i = 1; i <= sections; ++i) {
            part(QStringLiteral("/word/header%1.xml").arg(i), kWordType + val("header+xml"));
            part(QStringLiteral("/word/footer%1.xml").arg(i), kWordType + val("footer+xml"));
        }
        part(val("/docProps/core.xml"), val("application/vnd.openxmlformats-package.core-properties+xml"));
        part(val("/docProps/app.xml"), val("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    });
    return xml.bytes();
}

QByteArray docxPackageRelations()
{
    XmlWriter xml;
    xml.element("Relationships", {{"xmlns", kPackage + val("relationships")}}, [&] {
        relation(xml, val("document"), kOffice + val("relationships/officeDocument"), val("word/document.xml"));
        relation(xml, val("core"), kPackage + val("relationships/metadata/core-properties"), val("docProps/core.xml"));
        relation(xml, val("app"), kOffice + val("relationships/extended-properties"), val("docProps/app.xml"));
    });
    return xml.bytes();
}

QByteArray docxDocumentRelations(std::size_t sections, std::size_t charts)
{
    const QString types = kOffice + val("relationships/");
    XmlWriter xml;
    xml.element("Relationships", {{"xmlns", kPackage + val("relationships")}}, [&] {
        for (const char *name : {"styles", "settings", "fontTable"})
            relation(xml, val(name), types + val(name), val(name) + val(".xml"));
        for (std::size_t i = 1; i <= sections; ++i) {
            relation(xml, QStringLiteral("header%1").arg(i), types + val("header"), QStringLiteral("header%1.xml").arg(i));
            relation(xml, QStringLiteral("footer%1").arg(i), types + val("footer"), QStringLiteral("footer%1.xml").arg(i));
        }
        for (std::size_t i = 1; i <= charts; ++i)
            relation(xml, QStringLiteral("chart%1").arg(i), types + val("image"), QStringLiteral("media/chart%1.png").arg(i));
    });
    return xml.bytes();
}

QByteArray docxFooterRelations()
{
    XmlWriter xml;
    xml.element("Relationships", {{"xmlns", kPackage + val("relationships")}},
                [&] { relation(xml, val("seal"), kOffice + val("relationships/image"), val("media/seal.png")); });
    return xml.bytes();
}

QByteArray docxCoreProperties(const QString &title, core::Language language)
{
    XmlWriter xml;
    xml.element("cp:coreProperties",
                {{"xmlns:cp", kPackage + val("metadata/core-properties")}, {"xmlns:dc", val("http://purl.org/dc/elements/1.1/")}}, [&] {
                    xml.element("dc:title", {}, title);
                    xml.element("dc:language", {}, languageTag(language));
                });
    return xml.bytes();
}

QByteArray docxMaker()
{
    XmlWriter xml;
    xml.element("Properties", {{"xmlns", kOffice + val("extended-properties")}},
                [&] { xml.element("Application", {}, val("Eldin Unu " ELDIN_VERSION)); });
    return xml.bytes();
}

QByteArray docxSettings(core::Language language)
{
    XmlWriter xml;
    xml.element("w:settings", {{"xmlns:w", kWord}}, [&] {
        xml.element("w:defaultTabStop", {{"w:val", val("708")}});
        xml.element("w:characterSpacingControl", {{"w:val", val("doNotCompress")}});
        xml.element("w:compat", {}, [&] {
            xml.element("w:compatSetting", {{"w:name", val("compatibilityMode")}, {"w:uri", val("http://schemas.microsoft.com/office/word")},
                                            {"w:val", val("15")}});
        });
        xml.element("w:themeFontLang", {{"w:val", languageTag(language)}});
    });
    return xml.bytes();
}

QByteArray docxFontTable(const OfficeStyle &style)
{
    XmlWriter xml;
    xml.element("w:fonts", {{"xmlns:w", kWord}}, [&] {
        xml.element("w:font", {{"w:name", style.family()}}, [&] {
            xml.element("w:altName", {{"w:val", style.otherFamily()}});
            xml.element("w:family", {{"w:val", style.isBrochure() ? val("swiss") : val("roman")}});
            xml.element("w:pitch", {{"w:val", val("variable")}});
        });
    });
    return xml.bytes();
}

} // namespace eldin::ui::documents
