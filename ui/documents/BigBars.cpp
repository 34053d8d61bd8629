// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/BigBars.h"

#include "ui/documents/TextBlock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace eldin::ui::documents {

using namespace core::report;

namespace {

constexpr qreal kBarHeight = 0.55; // of the height of a line
constexpr qreal kGap = 0.45;
constexpr qreal kNameOfRow = 0.45; // of the width, where all of a row stands on one line

/// `longest`: of the bars.
Piece wideRow(const TextBlock &name, const TextBlock &figure, qreal share, qreal longest, const PaperStyle &style, qreal width)
{
    const qreal line = name.lineHeight();
    const qreal left = width * kNameOfRow + millimetres(4);
    Piece piece;
    piece.gapBefore = line * kGap / 3;
    piece.height = name.height();
    piece.draw = [=, ink = style.ink(), accent = style.accent()](QPainter &painter, QPointF corner) {
        for (int n = 0; n < name.lines(); ++n)
            name.drawLine(painter, n, corner + QPointF(0, n * line), ink);
        const qreal middle = (name.height() - line) / 2;
        painter.fillRect(QRectF(corner + QPointF(left, middle + line * (1 - kBarHeight) / 2), QSizeF(longest * share, line * kBarHeight)), accent);
        figure.drawLine(painter, 0, corner + QPointF(0, middle), ink);
    };
    return piece;
}

} // namespace

Pieces bigBars(const Chart &chart, const PaperStyle &style, qreal width)
{
    Pieces pieces;
    if (chart.series.empty())
        return pieces;
    const auto &values = chart.series.front().values;
    core::Money longest;
    for (const core::Money value : values)
        longest = std::max(longest, value);
    const QFont bold = style.font(TextStyle::Bold);
    const QFont plain = style.font(TextStyle::Normal);
    const bool wide = style.look() == Look::Slides;
    std::vector<TextBlock> figures;
    qreal widestFigure = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const QString figure = at < chart.figures.size() ? chart.figures[at] : core::moneyFigure(values[i], chart.moneyUnit, chart.language);
        figures.emplace_back(figure, bold, width, Align::Right, style.metrics());
        widestFigure = std::max(widestFigure, figures.back().widestLine());
    }
    const qreal longestBar = width * (1 - kNameOfRow) - millimetres(8) - widestFigure;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const TextBlock &figureText = figures[i];
        const TextBlock name(chart.categories.value(at), plain, wide ? width * kNameOfRow : width - figureText.widestLine() - millimetres(3), Align::Left, style.metrics());
        const qreal line = name.lineHeight();
        const qreal share = longest.isZero() ? 0 : std::max(0.0, static_cast<qreal>(values[i].tyiyn()) / static_cast<qreal>(longest.tyiyn()));
        if (wide) {
            pieces.push_back(wideRow(name, figureText, share, longestBar, style, width));
            continue;
        }
        Piece piece;
        piece.gapBefore = line * kGap;
        piece.height = name.height() + line * kBarHeight;
        piece.draw = [=, ink = style.ink(), colour = style.bar(), ground = style.barGround(), edge = style.barEdge()](QPainter &painter, QPointF corner) {
            for (int n = 0; n < name.lines(); ++n)
                name.drawLine(painter, n, corner + QPointF(0, n * line), ink);
            figureText.drawLine(painter, 0, corner + QPointF(0, (name.lines() - 1) * line), ink);
            const QRectF bar(corner + QPointF(0, name.height()), QSizeF(width, line * kBarHeight));
            painter.fillRect(bar, ground);
            painter.setPen(edge);
            painter.setBrush(colour);
            painter.drawRect(QRectF(bar.topLeft(), QSizeF(width * share, bar.height())));
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace eldin::ui::documents
