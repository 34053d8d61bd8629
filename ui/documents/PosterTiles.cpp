// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PosterTiles.h"

#include "ui/documents/PaperStyle.h"
#include "ui/documents/Sheet.h"
#include "ui/documents/TextBlock.h"

#include <QPainter>

#include <algorithm>

namespace eldin::ui::documents::tiles {

namespace {

constexpr qreal kMargin = millimetres(17); // the marks stand between it and the 12 mm that every printer keeps
constexpr qreal kMarkGap = millimetres(0.7);
constexpr qreal kGlue = millimetres(10);
constexpr QSizeF kWindow(sheet::kPageWidth - 2 * kMargin, sheet::kPageHeight - 2 * kMargin);

QPointF placeOf(int tile)
{
    return {(tile % kAcross) * (kWindow.width() - kGlue), (tile / kAcross) * (kWindow.height() - kGlue)};
}

} // namespace

qreal scaleOf(const QSizeF &poster)
{
    const QSizeF all = kWindow * kAcross - QSizeF(kGlue, kGlue);
    return std::min(all.width() / poster.width(), all.height() / poster.height());
}

QRectF partOf(const QSizeF &poster, int tile)
{
    const qreal scale = scaleOf(poster);
    return {placeOf(tile) / scale, kWindow / scale};
}

void paint(QPainter &painter, const QSizeF &poster, int tile, const core::report::Part &words, const PaperStyle &style,
           const std::function<void(QPainter &)> &paintPoster)
{
    const QRectF window(QPointF(kMargin, kMargin), kWindow);
    const qreal scale = scaleOf(poster);
    painter.save();
    painter.setClipRect(window);
    painter.translate(window.topLeft() - placeOf(tile));
    painter.scale(scale, scale);
    paintPoster(painter);
    painter.restore();

    QPen dashes(style.softInk(), points(0.7));
    dashes.setDashPattern({6, 4});
    painter.setPen(dashes);
    const auto mark = [&](const QString &text, QPointF from, QPointF to) {
        painter.setPen(dashes);
        painter.drawLine(from, to);
        const TextBlock block(text, style.markFont(), kWindow.width(), core::report::Align::Left, style.metrics());
        painter.save();
        painter.translate(from);
        if (from.x() == to.x())
            painter.rotate(90);
        // On the outer side of the line: below it after the turn means left of it.
        const bool outside = from.x() == to.x() ? from.x() < window.center().x() : from.y() > window.center().y();
        block.drawLine(painter, 0, QPointF(millimetres(4), outside ? kMarkGap : -block.lineHeight() - kMarkGap), style.softInk());
        painter.restore();
    };
    const bool left = tile % kAcross == 0;
    const bool top = tile / kAcross == 0;
    const QString number = QStringLiteral("%1/%2 · ").arg(tile + 1).arg(kSheets);
    // The sheet at the right and the one below are laid over the strips of this one, cut along their line.
    if (left)
        mark(number + words.glueMark, window.topRight() - QPointF(kGlue, 0), window.bottomRight() - QPointF(kGlue, 0));
    else
        mark(number + words.cutMark, window.topLeft(), window.bottomLeft());
    if (top)
        mark(number + words.glueMark, window.bottomLeft() - QPointF(0, kGlue), window.bottomRight() - QPointF(0, kGlue));
    else
        mark(number + words.cutMark, window.topLeft(), window.topRight());
}

} // namespace eldin::ui::documents::tiles
