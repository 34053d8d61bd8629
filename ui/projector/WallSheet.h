// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ProjectorView.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSize>

#include <optional>
#include <vector>

class QPainter;

namespace eldin::ui::wall {

/// How high capital letters are at least, as a share of the height of the picture. From the last row, 12 m away, letters
/// must be 1/200 of the distance high, 60 mm: 17 minutes of arc, where ISO 9241-303 asks for 16 at least. Counted on the
/// usual screen of a hall, 2 m wide and 1.5 m high; a wide picture is thrown to the same height.
inline constexpr qreal kLeastLetter = 12000.0 / 200 / 1500;
/// Least contrast of words with what is behind them: WCAG 2.1, 1.4.6 (AAA).
inline constexpr qreal kLeastContrast = 7;

/// One line of words.
struct Line
{
    QRectF place;
    QString text;
    int pixels = 0; ///< size of the font
    QFont::Weight weight = QFont::Normal;
    QColor ink;
    QColor ground; ///< on which it stands
    Qt::Alignment align = Qt::AlignLeft;
};

struct Box
{
    QRectF place;
    QColor colour;
};

/// A view of the wall with everything in its place: what is painted, and what tests measure.
struct Sheet
{
    QSize size;
    QColor ground;
    std::vector<Box> boxes; ///< in the order in which they are painted, below the words
    std::vector<Line> lines;
    std::optional<QRectF> slide; ///< where a page of the slides has room
};

[[nodiscard]] QFont fontOf(int pixels, QFont::Weight weight);
/// The size of the font whose capitals are as high as the rule asks, in pixels.
[[nodiscard]] int leastPixels(QSize size);
/// As WCAG counts it: 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// Lays a view out on a wall of that size. What has no room even in the smallest letters is left out from the end, never
/// made smaller.
[[nodiscard]] Sheet sheetOf(const core::wall::ProjectorView &view, QSize size);
/// Without the slide.
void paint(QPainter &painter, const Sheet &sheet);

} // namespace eldin::ui::wall
