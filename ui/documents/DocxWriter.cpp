// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocxWriter.h"

#include "core/exchange/writer/ZipArchive.h"
#include "ui/documents/DocxBody.h"
#include "ui/documents/DocxPage.h"
#include "ui/documents/DocxPackage.h"
#include "ui/documents/DocxStyles.h"
#include "ui/documents/SealPicture.h"

namespace eldin::ui::documents {

using namespace core::report;
using core::exchange::ZipArchive;

namespace {

using Content = std::vector<OfficeBlock>; // of a part

/// A part ends with a paragraph: it carries the part's page, unless it is the last, whose page is the document's.
void writeEnd(XmlWriter &xml, const Sheet &sheet, std::size_t part, bool last)
{
    xml.element("w:p", {}, [&] {
        xml.element("w:pPr", {}, [&] {
            xml.element("w:pStyle", {{"w:val", QStringLiteral("PaperGap")}});
            if (!last)
                writeSection(xml, sheet, part);
        });
    });
    if (last)
        writeSection(xml, sheet, part);
}

QByteArray documentPart(const Report &report, const std::vector<Content> &contents, const OfficeStyle &style)
{
    XmlWriter xml;
    std::size_t pictures = 0;
    const auto body = [&] {
        for (std::size_t i = 0; i < contents.size(); ++i) {
            DocxBody writer(xml, report.parts[i].language, style, pictures);
            for (const OfficeBlock &block : contents[i])
                std::visit([&](const auto &one) { writer.write(one); }, block);
            writeEnd(xml, style.sheet(), i, i + 1 == contents.size());
        }
    };
    xml.element("w:document", docxRoot(), [&] { xml.element("w:body", {}, body); });
    return xml.bytes();
}

} // namespace

QByteArray toDocx(const Report &report)
{
    const OfficeStyle style(report);
    std::vector<Content> contents;
    std::vector<QByteArray> pictures;
    for (const Part &part : report.parts) {
        contents.push_back(officeContent(part, style));
        for (const OfficeBlock &block : contents.back()) {
            if (const auto *picture = std::get_if<OfficePicture>(&block))
                pictures.push_back(picture->picture.png);
        }
    }
    const core::Language language = report.parts.empty() ? core::Language::Kyrgyz : report.parts.front().language;
    ZipArchive archive;
    archive.add(QStringLiteral("[Content_Types].xml"), docxContentTypes(report.parts.size()));
    archive.add(QStringLiteral("_rels/.rels"), docxPackageRelations());
    archive.add(QStringLiteral("docProps/core.xml"), docxCoreProperties(report.title, language));
    archive.add(QStringLiteral("docProps/app.xml"), docxMaker());
    archive.add(QStringLiteral("word/document.xml"), documentPart(report, contents, style));
    archive.add(QStringLiteral("word/_rels/document.xml.rels"), docxDocumentRelations(report.parts.size(), pictures.size()));
    archive.add(QStringLiteral("word/styles.xml"), docxStyles(style, language));
    archive.add(QStringLiteral("word/settings.xml"), docxSettings(language));
    archive.add(QStringLiteral("word/fontTable.xml"), docxFontTable(style));
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        archive.add(QStringLiteral("word/header%1.xml").arg(i + 1), docxHeader(report.parts[i]));
        archive.add(QStringLiteral("word/footer%1.xml").arg(i + 1), docxFooter(report.parts[i]));
    }
    // The same on every page: a paper has one seal.
    if (isSealed(report)) {
        for (std::size_t i = 0; i < report.parts.size(); ++i)
            archive.add(QStringLiteral("word/_rels/footer%1.xml.rels").arg(i + 1), docxFooterRelations());
        archive.add(QStringLiteral("word/media/seal.png"), sealPicture(report.parts.front().sealWords).png, ZipArchive::Packing::Stored);
    }
    for (std::size_t i = 0; i < pictures.size(); ++i)
        archive.add(QStringLiteral("word/media/chart%1.png").arg(i + 1), pictures[i], ZipArchive::Packing::Stored);
    return archive.bytes();
}

} // namespace eldin::ui::documents
