// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaperPrinting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace eldin::ui {

bool printPaper(const documents::PageLayout &layout, bool folded, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    if (layout.pageSize().width() > layout.pageSize().height())
        printer.setPageOrientation(QPageLayout::Landscape);
    if (folded)
        printer.setDuplex(QPrinter::DuplexShortSide); // its second side lies behind the first only so
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, layout.pages());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QPainter painter(&printer);
    const qreal scale = printer.width() / layout.pageSize().width();
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() : layout.pages();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return true;
}

QString bothSidesByHand(int pages, bool folded)
{
    if (pages < 2)
        return {};
    return folded ? QCoreApplication::translate("PaperPrinting",
                                                "Both sides by hand: print page 1, turn the sheet over on its short edge, lay it in again and print page 2.")
                  : QCoreApplication::translate("PaperPrinting",
                                                "Both sides by hand: print the odd pages, turn the stack over on its long edge, lay it in again and print the even pages.");
}

} // namespace eldin::ui
