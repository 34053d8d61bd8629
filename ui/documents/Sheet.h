// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QSizeF>

namespace eldin::ui::documents {

/// A page and its margins, in dots of 1/1200 inch.
struct Sheet
{
    QSizeF size;
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
    qreal bottom = 0;

    [[nodiscard]] qreal textWidth() const { return size.width() - left - right; }
    [[nodiscard]] qreal textHeight() const { return size.height() - top - bottom; }
};

/// A4; of a leaflet one of its panels; of a poster A3; of a card 1080 × 1350 points of a telephone; of slides 16:9.
[[nodiscard]] Sheet sheetOf(core::report::Look look);
/// The same with the margins of the municipality's official papers; below there is room for the code of a sealed one.
[[nodiscard]] Sheet sheetOf(const core::report::Report &report);
[[nodiscard]] QSizeF a4();

/// Points of the picture that a card becomes.
inline constexpr int kCardWidth = 1080;

} // namespace eldin::ui::documents
