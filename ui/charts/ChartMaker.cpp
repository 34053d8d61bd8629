// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartMaker.h"

#include "core/base/Shares.h"
#include "ui/charts/BarLabels.h"
#include "ui/fonts/Fonts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLegendMarker>
#include <QLocale>
#include <QPieSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace eldin::ui::charts {

using core::Money;
using core::report::Chart;
using core::report::ChartKind;

namespace {

constexpr std::array kColours {0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0x56B4E9, 0xCC79A7, 0x7A6F00, 0x5B4B8A};
constexpr int kLineHeight = 18;
constexpr qsizetype kWrapRing = 22;
constexpr qsizetype kWrapBar = 26;
constexpr qsizetype kWrapColumn = 14;

QColor inkColour(ChartInk ink)
{
    return ink == ChartInk::DarkScreen ? QColor(0xe6, 0xeb, 0xec) : QColor(0x14, 0x1c, 0x1f);
}

QFont chartFont(int pixels)
{
    QFont font(screenFamily());
    font.setPixelSize(pixels);
    return font;
}

/// Breaks a name into lines for labels that Qt Charts would cut off with dots; the result is rich text.
QString wrapped(const QString &name, qsizetype width)
{
    QString result;
    qsizetype length = 0;
    const QStringList words = name.split(u' ');
    for (const QString &word : words) {
        if (length > 0 && length + 1 + word.size() > width) {
            result += QStringLiteral("<br>");
            length = 0;
        } else if (length > 0) {
            result += u' ';
            ++length;
        }
        result += word.toHtmlEscaped();
        length += word.size();
    }
    return result;
}

/// Only for the length of a bar: figures that are read come from Money.
qreal length(Money money, core::MoneyUnit unit)
{
    return static_cast<qreal>(money.tyiyn()) / (unit == core::MoneyUnit::ThousandSom ? 100000.0 : 100.0);
}

QString figure(Money money, const Chart &chart)
{
    return core::moneyFigure(money, chart.moneyUnit, chart.language);
}

void fillRing(QChart &made, const Chart &chart, ChartInk ink)
{
    auto *series = new QPieSeries(&made);
    series->setHoleSize(0.52);
    series->setPieSize(0.9);
    const auto &values = chart.series.front().values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        // A negative part takes no place in the ring, but is named beside it.
        const auto share = i < chart.shares.size() ? chart.shares[i] : std::nullopt;
        const QString name = chart.categories.value(static_cast<qsizetype>(i)) + QStringLiteral("\u00a0– ")
            + (share ? core::percentText(*share, chart.language) : figure(values[i], chart));
        auto *slice = series->append(wrapped(name, kWrapRing), std::max(0.0, length(values[i], chart.moneyUnit)));
        slice->setBrush(chart.lastIsRest && i + 1 == values.size() ? otherColour() : chartColour(static_cast<int>(i)));
        slice->setPen(QPen(ink == ChartInk::DarkScreen ? QColor(0x16, 0x1d, 0x20) : Qt::white, 2));
    }
    made.addSeries(series);
    made.legend()->setAlignment(Qt::AlignRight);
    made.legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
}

void styleAxis(QAbstractAxis &axis, ChartInk ink)
{
    axis.setLabelsFont(chartFont(13));
    axis.setLabelsColor(inkColour(ink));
    axis.setLinePenColor(QColor(0x8a, 0x94, 0x97));
    axis.setGridLineColor(QColor(0xd5, 0xda, 0xdb));
}

void fillBars(QChart &made, const Chart &chart, ChartInk ink)
{
    auto *set = new QBarSet(QString(), &made);
    set->setColor(QColor(ink == ChartInk::DarkScreen ? 0x4FB8B0 : 0x0B6E6E));
    set->setBorderColor(Qt::transparent);
    const auto &values = chart.series.front().values;
    const Money longest = values.empty() ? Money() : *std::max_element(values.begin(), values.end());
    QStringList figures;
    QStringList keys;
    std::vector<qreal> shares;
    // The axis counts from below, the labels from the top.
    for (std::size_t i = values.size(); i-- > 0;) {
        *set << length(values[i], chart.moneyUnit);
        keys += QString::number(i);
    }
    for (const Money value : values) {
        figures += figure(value, chart);
        shares.push_back(longest.tyiyn() > 0 ? std::max(0.0, length(value, chart.moneyUnit) / length(longest, chart.moneyUnit)) : 0);
    }
    auto *series = new QHorizontalBarSeries(&made);
    series->setBarWidth(0.62);
    series->append(set);
    made.addSeries(series);
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
    valueAxis->setRange(0, std::max(1.0, length(longest, chart.moneyUnit)));
    made.addAxis(valueAxis, Qt::AlignBottom);
    series->attachAxis(valueAxis);
    made.legend()->hide();
    made.setMargins(QMargins(kBarNameWidth, 0, kBarFigureWidth, 0));
    labelBars(made, chart.categories, figures, shares, chartFont(13), inkColour(ink));
}

void fillColumns(QChart &made, const Chart &chart, ChartInk ink)
{
    auto *series = new QBarSeries(&made);
    series->setBarWidth(0.7);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        auto *set = new QBarSet(chart.series[i].name, &made);
        set->setColor(chartColour(static_cast<int>(i)));
        set->setBorderColor(Qt::transparent);
        for (const Money value : chart.series[i].values)
            *set << length(value, chart.moneyUnit);
        series->append(set);
    }
    made.addSeries(series);
    auto *nameAxis = new QBarCategoryAxis(&made);
    QStringList names;
    for (const QString &category : chart.categories)
        names += wrapped(category, kWrapColumn);
    nameAxis->append(names);
    nameAxis->setGridLineVisible(false);
    styleAxis(*nameAxis, ink);
    nameAxis->setLabelsFont(chartFont(11));
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

} // namespace

QColor chartColour(int index)
{
    return QColor(kColours[static_cast<std::size_t>(index) % kColours.size()]);
}

QColor otherColour()
{
    return QColor(0x9a, 0xa3, 0xa6);
}

int preferredHeight(const Chart &chart)
{
    switch (chart.kind) {
    case ChartKind::Ring: return 250;
    case ChartKind::Bars: {
        // Qt Charts divides the axis evenly, so every name gets as much room as the longest.
        qsizetype lines = 1;
        for (const QString &category : chart.categories)
            lines = std::max(lines, wrapped(category, kWrapBar).count(QStringLiteral("<br>")) + 1);
        return 30 + static_cast<int>(chart.categories.size() * (lines * kLineHeight + 4));
    }
    case ChartKind::GroupedColumns: return 280;
    }
    return 260;
}

std::unique_ptr<QChart> makeChart(const Chart &chart, ChartInk ink)
{
    auto made = std::make_unique<QChart>();
    made->setBackgroundVisible(false);
    made->setMargins(QMargins(0, 0, 0, 0));
    made->setLocalizeNumbers(true);
    made->setLocale(chart.language == core::Language::English ? QLocale(QLocale::English) : QLocale(QLocale::Russian));
    made->legend()->setFont(chartFont(14));
    made->legend()->setLabelColor(inkColour(ink));
    if (chart.series.empty())
        return made;
    switch (chart.kind) {
    case ChartKind::Ring: fillRing(*made, chart, ink); break;
    case ChartKind::Bars: fillBars(*made, chart, ink); break;
    case ChartKind::GroupedColumns: fillColumns(*made, chart, ink); break;
    }
    return made;
}

} // namespace eldin::ui::charts
