// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocxPage.h"

#include "ui/documents/PageWord.h"
#include "ui/documents/SealPicture.h"

namespace eldin::ui::documents {

using namespace core::report;

namespace {

const QString kNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

} // namespace

void writeSection(XmlWriter &xml, const Sheet &sheet, std::size_t part)
{
    const QString number = QString::number(part + 1);
    xml.element("w:sectPr", {}, [&] {
        xml.element("w:headerReference", {{"w:type", val("default")}, {"r:id", QStringLiteral("header") + number}});
        xml.element("w:footerReference", {{"w:type", val("default")}, {"r:id", QStringLiteral("footer") + number}});
        xml.element("w:type", {{"w:val", val("nextPage")}});
        xml.element("w:pgSz", {{"w:w", twips(sheet.size.width())}, {"w:h", twips(sheet.size.height())}});
        xml.element("w:pgMar", {{"w:top", twips(sheet.top)}, {"w:right", twips(sheet.right)}, {"w:bottom", twips(sheet.bottom)},
                                {"w:left", twips(sheet.left)}, {"w:header", twips(kEdge)}, {"w:footer", twips(kEdge)}, {"w:gutter", val("0")}});
    });
}

QByteArray docxHeader(const Part &part)
{
    XmlWriter xml;
    xml.element("w:hdr", {{"xmlns:w", kNamespace}}, [&] {
        DocxText(xml, part.language).paragraph({.style = "Header", .text = part.draftMark, .align = Align::Right});
    });
    return xml.bytes();
}

QByteArray docxFooter(const Part &part)
{
    XmlWriter xml;
    xml.element("w:ftr", docxRoot(), [&] {
        const DocxText text(xml, part.language);
        text.paragraph({.style = "Footer"}, [&] {
            text.run(footLine(part));
            for (const PageWordPiece &piece : pageWordPieces(part.pageWord)) {
                switch (piece.kind) {
                case PageWordPiece::Kind::Text: text.run(piece.text); break;
                case PageWordPiece::Kind::Page: text.field(val("PAGE")); break;
                case PageWordPiece::Kind::Pages: text.field(val("NUMPAGES")); break;
                }
            }
        });
        if (part.sealCode.isEmpty())
            return;
        text.paragraph({.style = "FooterSeal"}, [&] {
            text.run(part.sealLine() + u'\t');
            text.picture(QStringLiteral("seal"), val("1"), sealPicture(part.sealWords), part.sealLine(), part.sealWords);
        });
    });
    return xml.bytes();
}

} // namespace eldin::ui::documents
