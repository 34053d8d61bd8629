// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartParts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QPen>
#include <QValueAxis>

namespace eldin::ui::charts {

using core::Money;
using core::report::Chart;

namespace {

constexpr qsizetype kWrap = 14;
constexpr qsizetype kRoomyWrap = 26; ///< where few categories leave room
constexpr qsizetype kFew = 3;

/// The same colour, paler: for what has not come true yet. Its edge stays, so it can be told in black and
/// white.
QColor pale(const QColor &colour, const QColor &ground)
{
    const auto mixed = [](int a, int b) { return (a + 4 * b) / 5; };
    return {mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
            mixed(colour.blue(), ground.blue())};
}

} // namespace

void fillColumns(QChart &made, const Chart &chart, ChartInk ink)
{
    auto *series = new QBarSeries(&made);
    series->setBarWidth(0.7);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const QColor colour = chartColour(static_cast<int>(i));
        auto *set = new QBarSet(chart.series[i].name, &made);
        set->setColor(colour);
        set->setPen(chart.planned.empty() ? QPen(Qt::transparent) : QPen(colour, 1.6));
        for (const Money value : chart.series[i].values)
            *set << lengthOf(value, chart.moneyUnit);
        set->setSelectedColor(pale(colour, groundColour(ink)));
        for (std::size_t k = 0; k < chart.planned.size(); ++k) {
            if (chart.planned[k])
                set->selectBar(static_cast<int>(k));
        }
        series->append(set);
    }
    made.addSeries(series);
    auto *nameAxis = new QBarCategoryAxis(&made);
    QStringList names;
    const bool few = chart.categories.size() <= kFew;
    for (const QString &category : chart.categories)
        names += wrapped(category, few ? kRoomyWrap : kWrap);
    nameAxis->append(names);
    nameAxis->setGridLineVisible(false);
    styleAxis(*nameAxis, ink);
    nameAxis->setLabelsFont(chartFont(few ? 13 : 11));
    made.addAxis(nameAxis, Qt::AlignBottom);
    series->attachAxis(nameAxis);
    auto *valueAxis = new QValueAxis(&made);
    valueAxis->setLabelFormat(QStringLiteral("%.0f"));
    styleAxis(*valueAxis, ink);
    made.addAxis(valueAxis, Qt::AlignLeft);
    series->attachAxis(valueAxis);
    valueAxis->setMin(0);
    valueAxis->applyNiceNumbers();
    made.legend()->setAlignment(Qt::AlignTop);
}

} // namespace eldin::ui::charts
