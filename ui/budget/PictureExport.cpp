// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/PictureExport.h"

#include "ui/documents/PageLayout.h"
#include "ui/documents/PaperChart.h"
#include "ui/documents/PdfWriter.h"
#include "ui/fonts/Fonts.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/PaperPrinting.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

namespace eldin::ui {

namespace {

struct PictureExport
{
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

constexpr int kDotsAPixel = 3; ///< for slides and posters
constexpr int kMargin = 24;
constexpr int kTitle = 16;

/// The chart with its title and unit on white.
void writePng(const core::report::Report &paper, const core::report::Chart &chart, const QString &path)
{
    const documents::PaperChart drawing(chart);
    const QSize size = drawing.size();
    QFont font(screenFamily());
    font.setPixelSize(kTitle);
    font.setWeight(QFont::DemiBold);
    const QString title = paper.title + u'\n' + chart.title;
    const QRect room(kMargin, kMargin, size.width(), 10000);
    const QFontMetrics metrics(font);
    const int words = metrics.boundingRect(room, Qt::TextWordWrap, title).height();
    QImage image(QSize(size.width() + 2 * kMargin, size.height() + words + 3 * kMargin) * kDotsAPixel,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kDotsAPixel, kDotsAPixel);
    painter.setFont(font);
    painter.drawText(QRect(kMargin, kMargin, size.width(), words + kTitle), Qt::TextWordWrap, title);
    drawing.paint(painter, QRectF(QPointF(kMargin, words + 2 * kMargin), size));
    painter.end();
    if (!image.save(path, "PNG"))
        throw core::Error(core::ErrorCode::Io, path);
}

const core::report::Chart *chartOf(const core::report::Report &paper)
{
    for (const core::report::Block &block : paper.parts.front().blocks) {
        if (const auto *chart = std::get_if<core::report::Chart>(&block))
            return chart;
    }
    return nullptr;
}

/// Without what a file name cannot hold.
QString fileName(const QString &title)
{
    static const QRegularExpression wrong(QStringLiteral("[\\\\/:*?\"<>|]+"));
    return QString(title)
        .replace(QStringLiteral(" › "), QStringLiteral(" – "))
        .replace(wrong, QStringLiteral(" "))
        .simplified();
}

} // namespace

void savePicture(Workspace &workspace, QWidget *parent, const core::report::Report &paper)
{
    const core::report::Chart *chart = chartOf(paper);
    const QString known = workspace.settings().text(QStringLiteral("papers/folder"));
    const QString folder = known.isEmpty() ? QFileInfo(workspace.document().path()).absolutePath() : known;
    QString path = workspace.dialogs().fileToSave(
        parent, PictureExport::tr("Save the picture"),
        QDir(folder).filePath(fileName(paper.title) + QStringLiteral(".pdf")),
        chart != nullptr ? PictureExport::tr("PDF (*.pdf);;Picture (*.png)")
                         : PictureExport::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool png = chart != nullptr && path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    if (!png && !path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const bool written = workspace.runner().run([&] {
        if (png)
            writePng(paper, *chart, path);
        else
            documents::writePdf(paper, path);
    });
    if (!written)
        return;
    workspace.settings().setText(QStringLiteral("papers/folder"), QFileInfo(path).absolutePath());
    workspace.runner().say(PictureExport::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void printPicture(Workspace &workspace, QWidget *parent, const core::report::Report &paper)
{
    if (printPaper(documents::PageLayout(paper), false, parent))
        workspace.runner().say(PictureExport::tr("Sent to the printer."));
}

} // namespace eldin::ui
