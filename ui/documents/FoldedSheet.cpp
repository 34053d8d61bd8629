// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/FoldedSheet.h"

#include "ui/documents/PaperStyle.h"

#include <QPainter>

namespace eldin::ui::documents::folded {

namespace {

constexpr qreal kMargin = millimetres(12.5); // every printer keeps 12
constexpr qreal kTextWidth = millimetres(79);
constexpr qreal kMarkRoom = millimetres(4); // below the text: where it goes on
constexpr qreal kFoldMark = millimetres(3);
constexpr int kFlap = 0;

// Lengths from the left edge. The flap is the left column outside and the right one inside.
constexpr qreal kOuterFolds[] {millimetres(97), millimetres(197)};
constexpr qreal kInnerFolds[] {millimetres(100), millimetres(200)};
constexpr qreal kOuterLefts[] {kMargin, millimetres(107.5), millimetres(205.5)};
constexpr qreal kInnerLefts[] {kMargin, millimetres(110.5), millimetres(205.5)};

} // namespace

Sheet panel()
{
    return {QSizeF(kTextWidth, sheet::kPageWidth), 0, 0, kMargin, kMargin + kMarkRoom};
}

QSizeF pageSize()
{
    return {sheet::kPageHeight, sheet::kPageWidth};
}

Place placeOf(int panel)
{
    static constexpr Place places[kPanels] {{0, 2}, {1, 0}, {1, 1}, {1, 2}, {0, 1}, {0, kFlap}};
    if (panel < kPanels)
        return places[panel];
    return {panel / kColumns, panel % kColumns};
}

qreal leftOf(const Place &place)
{
    return place.page == kOuterSide ? kOuterLefts[place.column] : kInnerLefts[place.column];
}

void paintFolds(QPainter &painter, int page, bool flapIsCutOff, const PaperStyle &style)
{
    const qreal bottom = pageSize().height() - kMargin;
    painter.setPen(QPen(style.rule(), points(0.5)));
    for (const qreal fold : page == kOuterSide ? kOuterFolds : kInnerFolds) {
        painter.drawLine(QPointF(fold, kMargin), QPointF(fold, kMargin + kFoldMark));
        painter.drawLine(QPointF(fold, bottom - kFoldMark), QPointF(fold, bottom));
    }
    if (!flapIsCutOff)
        return;
    QPen dashes(style.softInk(), points(0.6));
    dashes.setDashPattern({6, 4});
    painter.setPen(dashes);
    painter.drawLine(QPointF(kOuterFolds[kFlap], kMargin), QPointF(kOuterFolds[kFlap], bottom));
}

} // namespace eldin::ui::documents::folded
