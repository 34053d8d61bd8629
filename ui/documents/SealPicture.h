// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/ChartPicture.h"
#include "ui/documents/PaperStyle.h"

class QPainter;

namespace eldin::ui::documents {

/// The code of a sealed paper as a QR code at the foot of each page, light ground included: its squares are 0.4 mm wide,
/// which a telephone reads from a printed page.
inline constexpr qreal kSealSide = millimetres(13);
/// The lower margin of a page that carries one.
inline constexpr qreal kSealMargin = millimetres(28);

void paintSeal(QPainter &painter, const QPointF &corner, const QString &code);
/// For programs that take no drawings of ours.
[[nodiscard]] ChartPicture sealPicture(const QString &code);
/// For web pages, as an `svg` element.
[[nodiscard]] QString sealSvg(const QString &code);

/// Whether any page of the paper carries a code.
[[nodiscard]] bool isSealed(const core::report::Report &report);

} // namespace eldin::ui::documents
