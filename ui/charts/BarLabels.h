// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

#include <vector>

class QChart;

namespace eldin::ui::charts {

/// Width kept free at the left for the names of horizontal bars.
inline constexpr int kBarNameWidth = 230;
inline constexpr int kBarTextWidth = kBarNameWidth - 12;

/// Writes names before and figures behind horizontal bars, from the top. Qt Charts cuts the labels of its own axis off
/// with dots when they are long; these wrap, and follow the plot area.
void labelBars(QChart &chart, const QStringList &names, const QStringList &figures, const std::vector<qreal> &shares,
               const QFont &font, const QColor &ink);

} // namespace eldin::ui::charts
