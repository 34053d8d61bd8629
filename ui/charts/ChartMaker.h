// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QColor>

#include <memory>

class QChart;

namespace eldin::ui::charts {

/// On what a chart is drawn.
enum class ChartInk { Paper, LightScreen, DarkScreen };

/// Eight colours that people with any colour blindness can tell apart (Okabe and Ito, Color Universal Design, 2008,
/// without black), then grey for "other".
[[nodiscard]] QColor chartColour(int index);
[[nodiscard]] QColor otherColour();

/// Makes the Qt chart of a chart value: ring with its parts named beside it, sorted bars with the figure at the name,
/// or columns in groups. It draws every category it is given: who makes the chart folds the small ones.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const core::report::Chart &chart, ChartInk ink);

/// How high it wants to be at 640 units of width, so that every name has room.
[[nodiscard]] int preferredHeight(const core::report::Chart &chart);

} // namespace eldin::ui::charts
