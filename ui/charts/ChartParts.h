// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/charts/ChartMaker.h"

#include <QFont>

class QAbstractAxis;
class QBarSet;

/// What the makers of the single kinds of charts share.
namespace eldin::ui::charts {

[[nodiscard]] QColor inkColour(ChartInk ink);
/// Of the ground the chart stands on, for the hair between neighbours and for letters on dark colours.
[[nodiscard]] QColor groundColour(ChartInk ink);
[[nodiscard]] QFont chartFont(int pixels);
/// Breaks a name into lines for labels that Qt Charts would cut off with dots; the result is rich text.
[[nodiscard]] QString wrapped(const QString &name, qsizetype width);
/// Only for the length of a bar: figures that are read come from Money.
[[nodiscard]] qreal lengthOf(core::Money money, core::MoneyUnit unit);
/// What stands at a category: its own figure, else the amount of the first series.
[[nodiscard]] QString figureAt(const core::report::Chart &chart, std::size_t category);
void styleAxis(QAbstractAxis &axis, ChartInk ink);

/// How high the names beside a ring are; Qt Charts leaves out those that have no room.
[[nodiscard]] int ringLegendHeight(const core::report::Chart &chart);
void fillRing(QChart &made, const core::report::Chart &chart, ChartInk ink);
void fillBars(QChart &made, const core::report::Chart &chart, ChartInk ink);
void fillGroupedBars(QChart &made, const core::report::Chart &chart, ChartInk ink);
/// Grouped bars as parts of one bar each; what stands behind it are the figures of the chart.
void fillStackedBars(QChart &made, const core::report::Chart &chart, ChartInk ink, bool lastIsRest);
void fillWaterfall(QChart &made, const core::report::Chart &chart, ChartInk ink);
void fillColumns(QChart &made, const core::report::Chart &chart, ChartInk ink);

} // namespace eldin::ui::charts
