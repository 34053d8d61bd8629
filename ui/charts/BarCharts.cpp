// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of lying bars: names at the left have room for whole sentences.
#include "ui/charts/BarLabels.h"
#include "ui/charts/ChartParts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace eldin::ui::charts {

using core::Money;
using core::report::Chart;

namespace {

QColor accent(ChartInk ink)
{
    return QColor(ink == ChartInk::DarkScreen ? 0x4FB8B0 : 0x0B6E6E);
}

/// From what was first planned to what came of it: lighter to darker, so that black and white will do.
QColor rampColour(std::size_t series, std::size_t all, ChartInk ink)
{
    if (series + 1 == all)
        return accent(ink);
    const bool dark = ink == ChartInk::DarkScreen;
    if (series == 0)
        return QColor(dark ? 0x2b3838 : 0xdfe6e5);
    if (all <= 3)
        return QColor(dark ? 0x2c7f79 : 0x7fb3b0);
    const QColor from(dark ? 0x2b625e : 0xadd0cd);
    const QColor to(dark ? 0x3a9f98 : 0x4b9692);
    const double way = static_cast<double>(series - 1) / static_cast<double>(all - 3);
    const auto between = [way](int a, int b) { return a + static_cast<int>(way * (b - a)); };
    return QColor(between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue()));
}

/// Both axes without words: names and figures are written by labelBars.
void addBars(QChart &made, QAbstractBarSeries *series, std::size_t categories, qreal longest, ChartInk ink)
{
    made.addSeries(series);
    QStringList keys;
    for (std::size_t i = 0; i < categories; ++i)
        keys += QString::number(i);
    auto *nameAxis = new QBarCategoryAxis(&made);
    nameAxis->append(keys);
    nameAxis->setGridLineVisible(false);
    nameAxis->setLabelsVisible(false);
    styleAxis(*nameAxis, ink);
    made.addAxis(nameAxis, Qt::AlignLeft);
    series->attachAxis(nameAxis);
    auto *valueAxis = new QValueAxis(&made);
    valueAxis->setLabelsVisible(false);
    valueAxis->setLineVisible(false);
    valueAxis->setGridLineVisible(false);
    valueAxis->setRange(0, longest > 0 ? longest : 1);
    made.addAxis(valueAxis, Qt::AlignBottom);
    series->attachAxis(valueAxis);
}

/// `ends`: where each bar ends, as parts of the longest.
void addWords(QChart &made, const Chart &chart, const QStringList &figures, const std::vector<qreal> &ends,
              ChartInk ink)
{
    QFont bold = chartFont(13);
    bold.setWeight(QFont::DemiBold);
    qreal room = 0;
    for (const QString &figure : figures)
        room = std::max(room, QFontMetricsF(bold).horizontalAdvance(figure));
    made.setMargins(QMargins(kBarNameWidth, 0, static_cast<int>(room) + 20, 0));
    labelBars(made, chart.categories, figures, ends, chartFont(13), inkColour(ink));
}

QStringList figuresOf(const Chart &chart)
{
    QStringList figures;
    for (std::size_t i = 0; i < chart.series.front().values.size(); ++i)
        figures += figureAt(chart, i);
    return figures;
}

} // namespace

void fillBars(QChart &made, const Chart &chart, ChartInk ink)
{
    const auto &values = chart.series.front().values;
    auto *set = new QBarSet(QString(), &made);
    set->setColor(accent(ink));
    set->setBorderColor(Qt::transparent);
    qreal longest = 0;
    for (const Money value : values)
        longest = std::max(longest, lengthOf(value, chart.moneyUnit));
    std::vector<qreal> ends;
    for (const Money value : values)
        ends.push_back(longest > 0 ? std::max(0.0, lengthOf(value, chart.moneyUnit) / longest) : 0);
    // The axis counts from below, the labels from the top.
    for (std::size_t i = values.size(); i-- > 0;)
        *set << lengthOf(values[i], chart.moneyUnit);
    auto *series = new QHorizontalBarSeries(&made);
    series->setBarWidth(0.62);
    series->append(set);
    addBars(made, series, values.size(), longest, ink);
    made.legend()->hide();
    addWords(made, chart, figuresOf(chart), ends, ink);
}

void fillGroupedBars(QChart &made, const Chart &chart, ChartInk ink)
{
    const std::size_t categories = chart.series.front().values.size();
    std::vector<qreal> ends(categories);
    qreal longest = 0;
    auto *series = new QHorizontalBarSeries(&made);
    series->setBarWidth(0.74);
    // Within a group the axis counts from below too.
    for (std::size_t k = chart.series.size(); k-- > 0;) {
        auto *set = new QBarSet(chart.series[k].name, &made);
        set->setColor(rampColour(k, chart.series.size(), ink));
        set->setPen(QPen(inkColour(ink), 0.8));
        for (std::size_t i = categories; i-- > 0;) {
            const qreal length = std::max(0.0, lengthOf(chart.series[k].values[i], chart.moneyUnit));
            *set << length;
            ends[i] = std::max(ends[i], length);
            longest = std::max(longest, length);
        }
        series->append(set);
    }
    addBars(made, series, categories, longest, ink);
    for (qreal &end : ends)
        end = longest > 0 ? end / longest : 0;
    made.legend()->setAlignment(Qt::AlignTop);
    made.legend()->setReverseMarkers(true);
    addWords(made, chart, figuresOf(chart), ends, ink);
}

void fillStackedBars(QChart &made, const Chart &chart, ChartInk ink, bool lastIsRest)
{
    const std::size_t categories = chart.series.front().values.size();
    std::vector<qreal> ends(categories);
    auto *series = new QHorizontalStackedBarSeries(&made);
    series->setBarWidth(0.68);
    for (std::size_t k = 0; k < chart.series.size(); ++k) {
        auto *set = new QBarSet(chart.series[k].name, &made);
        set->setColor(lastIsRest && k + 1 == chart.series.size() ? otherColour() : chartColour(static_cast<int>(k)));
        set->setPen(QPen(groundColour(ink), 1)); // a hair between neighbours
        for (std::size_t i = categories; i-- > 0;) {
            const qreal length = std::max(0.0, lengthOf(chart.series[k].values[i], chart.moneyUnit));
            *set << length;
            ends[i] += length;
        }
        series->append(set);
    }
    const qreal longest = *std::max_element(ends.begin(), ends.end());
    addBars(made, series, categories, longest, ink);
    for (qreal &end : ends)
        end = longest > 0 ? end / longest : 0;
    made.legend()->hide();
    addWords(made, chart, figuresOf(chart), ends, ink);
}

void fillWaterfall(QChart &made, const Chart &chart, ChartInk ink)
{
    const auto &values = chart.series.front().values;
    const std::size_t count = values.size();
    struct Step
    {
        Money low;
        Money high;
    };
    std::vector<Step> steps;
    Money way;
    Money highest;
    for (std::size_t i = 0; i < count; ++i) {
        const bool end = i == 0 || i + 1 == count;
        const Money before = end ? chart.axisFrom : way;
        way = end ? values[i] : way + values[i];
        steps.push_back({std::min(before, way), std::max(before, way)});
        highest = std::max(highest, steps.back().high);
    }
    const auto place
        = [&](Money money) { return std::max(0.0, lengthOf(money - chart.axisFrom, chart.moneyUnit)); };
    const qreal longest = place(highest);
    auto *base = new QBarSet(QString(), &made);
    auto *ends = new QBarSet(QString(), &made);
    auto *up = new QBarSet(QString(), &made);
    auto *down = new QBarSet(QString(), &made);
    base->setColor(Qt::transparent);
    ends->setColor(QColor(ink == ChartInk::DarkScreen ? 0x8b9a9a : 0x5f6d6d));
    up->setColor(kGrowthColour);
    down->setColor(kDeclineColour);
    for (QBarSet *set : {base, ends, up, down})
        set->setBorderColor(Qt::transparent);
    for (std::size_t i = count; i-- > 0;) {
        const bool end = i == 0 || i + 1 == count;
        const qreal length = place(steps[i].high) - place(steps[i].low);
        *base << place(steps[i].low);
        *ends << (end ? length : 0.0);
        *up << (!end && !values[i].isNegative() ? length : 0.0);
        *down << (!end && values[i].isNegative() ? length : 0.0);
    }
    auto *series = new QHorizontalStackedBarSeries(&made);
    series->setBarWidth(0.62);
    series->append({base, ends, up, down});
    addBars(made, series, count, longest, ink);
    QStringList figures;
    std::vector<qreal> tips;
    for (std::size_t i = 0; i < count; ++i) {
        const bool end = i == 0 || i + 1 == count;
        const QString arrow = end    ? QString()
            : values[i].isNegative() ? QStringLiteral("↓ ")
                                     : QStringLiteral("↑ ");
        figures += arrow + figureAt(chart, i);
        tips.push_back(longest > 0 ? place(steps[i].high) / longest : 0);
    }
    made.legend()->hide();
    addWords(made, chart, figures, tips, ink);
}

} // namespace eldin::ui::charts
