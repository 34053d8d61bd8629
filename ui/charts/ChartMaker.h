// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>

class QChart;

namespace eldin::ui::charts {

/// On what a chart is drawn.
enum class ChartInk { Paper, LightScreen, DarkScreen };

inline constexpr double kRingHole = 0.52;
inline constexpr double kRingSize = 0.9;
inline constexpr int kColours = 8;
/// What went up and what went down in a waterfall, told apart by arrow and sign too.
inline constexpr QRgb kGrowthColour = 0xff0072B2;
inline constexpr QRgb kDeclineColour = 0xffD55E00;

/// Eight colours that people with any colour blindness can tell apart, each from each: six of Okabe and Ito (Color
/// Universal Design, 2008), brown and violet; then a light grey for "other".
[[nodiscard]] QColor chartColour(int index);
[[nodiscard]] QColor otherColour();

/// How several lying bars of one category stand: below each other, or as parts of one bar with the sum behind it, where the
/// last part may be a rest that has no colour of its own. Of parts there may be more than a legend of the chart has room for:
/// their names are for the one who shows the chart to say, in chartColour()s by their order.
enum class BarGroups { Beside, Stacked, StackedWithRest };

/// Makes the Qt chart of a chart value: ring with its parts named beside it, lying bars with the figure at each, alone,
/// in groups or as a way from one sum to another, or columns in groups. It draws every category it is given: who makes
/// the chart folds the small ones.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const core::report::Chart &chart, ChartInk ink, BarGroups groups = BarGroups::Beside);

/// How high it wants to be at 640 units of width, so that every name has room.
[[nodiscard]] int preferredHeight(const core::report::Chart &chart, BarGroups groups = BarGroups::Beside);

/// The category at a place of the made chart (in its own coordinates): of bars the whole row with its name, of columns
/// the whole strip, of a ring the slice.
[[nodiscard]] std::optional<std::size_t> categoryAt(const QChart &made, const core::report::Chart &chart, QPointF place);
/// The row or strip of a category; empty for a ring.
[[nodiscard]] QRectF bandOf(const QChart &made, const core::report::Chart &chart, std::size_t category);

} // namespace eldin::ui::charts
