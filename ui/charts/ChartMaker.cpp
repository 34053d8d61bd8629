// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartMaker.h"

#include "ui/charts/BarLabels.h"
#include "ui/charts/ChartParts.h"
#include "ui/fonts/Fonts.h"

#include <QAbstractAxis>
#include <QChart>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace eldin::ui::charts {

using core::Money;
using core::report::Chart;
using core::report::ChartKind;

namespace {

constexpr std::array<QRgb, kColours> kPalette {0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0x56B4E9, 0xCC79A7, 0x6F4518, 0x7B2CBF};
constexpr int kLineHeight = 18;
constexpr int kLegendHeight = 34;
constexpr int kGroupedBar = 13;
constexpr int kStackedBar = 26;

bool isLying(ChartKind kind)
{
    return kind == ChartKind::Bars || kind == ChartKind::GroupedBars || kind == ChartKind::Waterfall;
}

std::optional<std::size_t> sliceAt(const QRectF &plot, const Chart &chart, QPointF place)
{
    const QPointF way = place - plot.center();
    const qreal radius = std::min(plot.width(), plot.height()) / 2 * kRingSize;
    const qreal distance = std::hypot(way.x(), way.y());
    if (distance > radius || distance < radius * kRingHole)
        return std::nullopt;
    // From the top, clockwise.
    qreal turn = std::atan2(way.x(), -way.y()) / (2 * std::numbers::pi);
    turn = turn < 0 ? turn + 1 : turn;
    qreal whole = 0;
    for (const Money value : chart.series.front().values)
        whole += std::max(0.0, lengthOf(value, chart.moneyUnit));
    qreal passed = 0;
    for (std::size_t i = 0; i < chart.series.front().values.size(); ++i) {
        passed += std::max(0.0, lengthOf(chart.series.front().values[i], chart.moneyUnit));
        if (turn * whole < passed)
            return i;
    }
    return std::nullopt;
}

} // namespace

QColor inkColour(ChartInk ink)
{
    return ink == ChartInk::DarkScreen ? QColor(0xe6, 0xeb, 0xec) : QColor(0x14, 0x1c, 0x1f);
}

QColor groundColour(ChartInk ink)
{
    return ink == ChartInk::DarkScreen ? QColor(0x16, 0x1d, 0x20) : QColor(Qt::white);
}

QFont chartFont(int pixels)
{
    QFont font(screenFamily());
    font.setPixelSize(pixels);
    return font;
}

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

qreal lengthOf(Money money, core::MoneyUnit unit)
{
    return static_cast<qreal>(money.tyiyn()) / (unit == core::MoneyUnit::ThousandSom ? 100000.0 : 100.0);
}

QString figureAt(const Chart &chart, std::size_t category)
{
    const auto place = static_cast<qsizetype>(category);
    return place < chart.figures.size() ? chart.figures[place]
                                        : core::moneyFigure(chart.series.front().values[category], chart.moneyUnit, chart.language);
}

void styleAxis(QAbstractAxis &axis, ChartInk ink)
{
    axis.setLabelsFont(chartFont(13));
    axis.setLabelsColor(inkColour(ink));
    axis.setLinePenColor(QColor(0x8a, 0x94, 0x97));
    axis.setGridLineColor(ink == ChartInk::DarkScreen ? QColor(0x34, 0x41, 0x41) : QColor(0xd5, 0xda, 0xdb));
}

QColor chartColour(int index)
{
    return QColor(kPalette[static_cast<std::size_t>(index) % kPalette.size()]);
}

QColor otherColour()
{
    return QColor(0xc8, 0xce, 0xcf);
}

int preferredHeight(const Chart &chart, BarGroups groups)
{
    // Qt Charts divides the axis evenly, so every name gets as much room as the longest.
    const QFontMetrics metrics(chartFont(13));
    int name = kLineHeight + 4;
    for (const QString &category : chart.categories)
        name = std::max(name, metrics.boundingRect(QRect(0, 0, kBarTextWidth, 1000), Qt::TextWordWrap, category).height() + 5);
    const auto rows = static_cast<int>(chart.categories.size());
    switch (chart.kind) {
    case ChartKind::Ring: return std::max(250, ringLegendHeight(chart));
    case ChartKind::Bars:
    case ChartKind::Waterfall: return 30 + rows * name;
    case ChartKind::GroupedBars:
        if (groups != BarGroups::Beside)
            return 30 + rows * std::max(name, kStackedBar);
        return 30 + kLegendHeight + rows * std::max(name, static_cast<int>(chart.series.size()) * kGroupedBar + 12);
    case ChartKind::GroupedColumns: return 280;
    }
    return 260;
}

std::unique_ptr<QChart> makeChart(const Chart &chart, ChartInk ink, BarGroups groups)
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
    case ChartKind::GroupedBars:
        groups == BarGroups::Beside ? fillGroupedBars(*made, chart, ink) : fillStackedBars(*made, chart, ink, groups == BarGroups::StackedWithRest);
        break;
    case ChartKind::Waterfall: fillWaterfall(*made, chart, ink); break;
    case ChartKind::GroupedColumns: fillColumns(*made, chart, ink); break;
    }
    return made;
}

std::optional<std::size_t> categoryAt(const QChart &made, const Chart &chart, QPointF place)
{
    if (chart.series.empty() || chart.categories.isEmpty())
        return std::nullopt;
    if (chart.kind == ChartKind::Ring)
        return sliceAt(made.plotArea(), chart, place);
    for (std::size_t i = 0; i < static_cast<std::size_t>(chart.categories.size()); ++i) {
        if (bandOf(made, chart, i).contains(place))
            return i;
    }
    return std::nullopt;
}

QRectF bandOf(const QChart &made, const Chart &chart, std::size_t category)
{
    const QRectF plot = made.plotArea();
    const auto count = static_cast<qreal>(chart.categories.size());
    const auto place = static_cast<qreal>(category);
    if (isLying(chart.kind)) {
        const qreal step = plot.height() / count;
        const qreal left = plot.left() - kBarNameWidth;
        return {left, plot.top() + place * step, made.size().width() - left, step};
    }
    if (chart.kind == ChartKind::GroupedColumns)
        return {plot.left() + place * plot.width() / count, plot.top(), plot.width() / count, made.size().height() - plot.top()};
    return {};
}

} // namespace eldin::ui::charts
