// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperFile.h"

#include "core/report/PlainText.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/HtmlWriter.h"
#include "ui/documents/OdtWriter.h"
#include "ui/documents/PdfWriter.h"
#include "ui/documents/PictureWriter.h"
#include "ui/documents/WholeFile.h"

#include <QFileInfo>

namespace eldin::ui::documents {

std::optional<PaperFormat> paperFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return PaperFormat::Pdf;
    if (ending == u"docx")
        return PaperFormat::Docx;
    if (ending == u"odt")
        return PaperFormat::Odt;
    if (ending == u"html")
        return PaperFormat::Html;
    if (ending == u"txt")
        return PaperFormat::Text;
    if (ending == u"png" || QFileInfo(path).isDir())
        return PaperFormat::Pictures;
    return std::nullopt;
}

std::optional<int> writePaper(const core::report::Report &report, const QString &path, PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf: return writePdf(report, path);
    case PaperFormat::Html: return writeHtml(report, path);
    case PaperFormat::Pictures: return writePictures(report, path);
    case PaperFormat::Docx: writeWhole(path, toDocx(report)); break;
    case PaperFormat::Odt: writeWhole(path, toOdt(report)); break;
    // With the mark, for the Notepad of old Windows takes text without it for another encoding.
    case PaperFormat::Text: writeWhole(path, QByteArrayLiteral("\xef\xbb\xbf") + core::report::toPlainText(report).toUtf8()); break;
    }
    return std::nullopt;
}

} // namespace eldin::ui::documents
