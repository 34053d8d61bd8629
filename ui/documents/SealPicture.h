// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/ChartPicture.h"
#include "ui/documents/PaperStyle.h"

class QPainter;

namespace eldin::ui::documents {

/// The words of a sealed paper (report::Part::sealWords) as a QR code at the foot of each page, light ground included: its
/// squares are a third of a millimetre wide or more, which a telephone reads from a page of an office printer.
inline constexpr qreal kSealSide = millimetres(19);
/// The lower margin of a page that carries one.
inline constexpr qreal kSealMargin = millimetres(30);

void paintSeal(QPainter &painter, const QPointF &corner, const QString &words);
/// For programs that take no drawings of ours.
[[nodiscard]] ChartPicture sealPicture(const QString &words);
/// For web pages, as an `svg` element.
[[nodiscard]] QString sealSvg(const QString &words);

/// Whether any page of the paper carries a code.
[[nodiscard]] bool isSealed(const core::report::Report &report);

} // namespace eldin::ui::documents
