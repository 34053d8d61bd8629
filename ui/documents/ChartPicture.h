// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QByteArray>
#include <QSizeF>

namespace eldin::ui::documents {

/// A chart for programs that take no drawings of ours: a PNG of 240 dots per inch where it fills the width.
struct ChartPicture
{
    QByteArray png;
    QSizeF size; ///< on paper, in dots of 1/1200 inch
};

/// So wide, unless it would be too high for a page; `zoom` as in PaperChart.
[[nodiscard]] ChartPicture pictureOf(const core::report::Chart &chart, qreal zoom, qreal widest);

} // namespace eldin::ui::documents
