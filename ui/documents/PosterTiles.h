// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace eldin::ui::documents {

class PaperStyle;

/// A poster on four sheets of A4, two by two, for offices whose printer knows nothing larger. Each sheet prints a part of it
/// inside margins that every printer keeps; the sheets overlap by a strip to be glued, and say where to cut and where to glue.
namespace tiles {

inline constexpr int kAcross = 2;
inline constexpr int kSheets = kAcross * kAcross;

/// How much larger the poster is on the four sheets than on its own one.
[[nodiscard]] qreal scaleOf(const QSizeF &poster);
/// The part of the poster on a sheet (counted from 0, row by row), in the poster's dots.
[[nodiscard]] QRectF partOf(const QSizeF &poster, int tile);
/// Paints a sheet with its marks; `paintPoster` paints the whole poster.
void paint(QPainter &painter, const QSizeF &poster, int tile, const core::report::Part &words, const PaperStyle &style,
           const std::function<void(QPainter &)> &paintPoster);

} // namespace tiles

} // namespace eldin::ui::documents
