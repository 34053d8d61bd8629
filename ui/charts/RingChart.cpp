// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartParts.h"

#include "core/base/Shares.h"

#include <QChart>
#include <QLegendMarker>
#include <QPen>
#include <QPieSeries>

namespace eldin::ui::charts {

using core::Money;
using core::report::Chart;

namespace {

constexpr qsizetype kWrap = 22; ///< at 640 units of width the legend cuts longer lines off with dots
constexpr int kLegendLine = 20;
constexpr int kLegendGap = 9;
constexpr int kLegendMargin = 40;
constexpr double kLeastNumbered = 0.035; ///< of the ring: on a narrower slice a number has no room

/// Letters on a colour: the ink that stands out more.
QColor onColour(const QColor &colour)
{
    return qGray(colour.rgb()) > 140 ? QColor(0x14, 0x1c, 0x1f) : QColor(Qt::white);
}

QString nameOf(const Chart &chart, std::size_t i)
{
    // A negative part takes no place in the ring, but is named beside it.
    const auto share = i < chart.shares.size() ? chart.shares[i] : std::nullopt;
    const QString figure = !chart.figures.isEmpty() ? figureAt(chart, i)
        : share                                     ? core::percentText(*share, chart.language)
                                                    : figureAt(chart, i);
    return QStringLiteral("%1. %2\u00a0– %3")
        .arg(i + 1)
        .arg(chart.categories.value(static_cast<qsizetype>(i)), QString(figure).replace(u' ', u'\u00a0'));
}

} // namespace

int ringLegendHeight(const Chart &chart)
{
    int height = kLegendMargin;
    for (std::size_t i = 0; i < static_cast<std::size_t>(chart.categories.size()); ++i) {
        const auto lines = wrapped(nameOf(chart, i), kWrap).count(QStringLiteral("<br>")) + 1;
        height += static_cast<int>(lines) * kLegendLine + kLegendGap;
    }
    return height;
}

void fillRing(QChart &made, const Chart &chart, ChartInk ink)
{
    auto *series = new QPieSeries(&made);
    series->setHoleSize(kRingHole);
    series->setPieSize(kRingSize);
    const auto &values = chart.series.front().values;
    QFont bold = chartFont(15);
    bold.setWeight(QFont::DemiBold);
    qreal whole = 0;
    for (const Money value : values)
        whole += std::max(0.0, lengthOf(value, chart.moneyUnit));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const qreal length = std::max(0.0, lengthOf(values[i], chart.moneyUnit));
        const QColor colour
            = chart.lastIsRest && i + 1 == values.size() ? otherColour() : chartColour(static_cast<int>(i));
        // A number in the slice and at its name: no colour is needed to tell which is which.
        auto *slice = series->append(QString::number(i + 1), length);
        slice->setBrush(colour);
        slice->setPen(QPen(groundColour(ink), 2));
        slice->setLabelPosition(QPieSlice::LabelInsideHorizontal);
        slice->setLabelFont(bold);
        slice->setLabelColor(onColour(colour));
        slice->setLabelVisible(whole > 0 && length / whole >= kLeastNumbered);
    }
    made.addSeries(series);
    const auto markers = made.legend()->markers(series);
    for (qsizetype i = 0; i < markers.size(); ++i)
        markers[i]->setLabel(wrapped(nameOf(chart, static_cast<std::size_t>(i)), kWrap));
    made.legend()->setAlignment(Qt::AlignRight);
    made.legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
}

} // namespace eldin::ui::charts
