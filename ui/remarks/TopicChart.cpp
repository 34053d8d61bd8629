// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/TopicChart.h"

#include <algorithm>

namespace eldin::ui {

using core::Money;

namespace {

constexpr std::size_t kMostBars = 24;

/// Places of the villages that get a colour, in their order: those that said most.
std::vector<std::size_t> coloured(const std::vector<core::TopicCount> &rows, std::size_t villages)
{
    std::vector<std::pair<int, std::size_t>> sums;
    for (std::size_t i = 0; i < villages; ++i) {
        int sum = 0;
        for (const core::TopicCount &row : rows)
            sum += row.villages[i];
        if (sum > 0)
            sums.emplace_back(-sum, i);
    }
    std::sort(sums.begin(), sums.end());
    if (sums.size() > static_cast<std::size_t>(charts::kColours))
        sums.resize(static_cast<std::size_t>(charts::kColours));
    std::vector<std::size_t> places;
    for (const auto &[sum, place] : sums)
        places.push_back(place);
    std::sort(places.begin(), places.end());
    return places;
}

int countIn(const core::TopicCount &row, const std::vector<std::size_t> &places)
{
    int sum = 0;
    for (const std::size_t place : places)
        sum += row.villages[place];
    return sum;
}

} // namespace

QString countFigure(int count, core::Language language)
{
    return count == 0 ? QStringLiteral("–") : core::moneyFigure(Money::fromSom(count), core::MoneyUnit::Som, language);
}

QString TopicChart::title()
{
    return tr("Remarks by topic and village");
}

QString TopicChart::nameOf(const core::TopicCount &count)
{
    return count.topic.isEmpty() ? tr("Without a topic") : count.topic;
}

TopicChart TopicChart::of(const core::TopicCounts &counts, const std::vector<QString> &villages, core::Language language)
{
    std::vector<core::TopicCount> rows = counts.topics;
    if (counts.without.remarks > 0)
        rows.push_back(counts.without);
    TopicChart result;
    result.isShort = rows.size() > kMostBars;
    rows.resize(std::min(rows.size(), kMostBars));
    core::report::Chart &chart = result.chart;
    chart.kind = core::report::ChartKind::GroupedBars;
    chart.title = title();
    chart.moneyUnit = core::MoneyUnit::Som; // a remark is drawn as one som
    chart.language = language;
    const std::size_t named = villages.size() - 1; // behind them, those that are not stated
    const auto places = coloured(rows, named);
    for (const std::size_t place : places)
        chart.series.push_back({villages[place], {}});
    const auto restOf = [&](const core::TopicCount &row) { return row.remarks - countIn(row, places); };
    const bool anyUnknown = std::any_of(rows.begin(), rows.end(), [](const core::TopicCount &row) { return row.villages.back() > 0; });
    const bool anyOther = std::any_of(rows.begin(), rows.end(), [&](const core::TopicCount &row) { return restOf(row) > row.villages.back(); });
    if (anyUnknown || anyOther) {
        result.groups = charts::BarGroups::StackedWithRest;
        chart.series.push_back({!anyOther ? villages.back() : anyUnknown ? tr("Other villages, or not stated") : tr("Other villages"), {}});
    }
    QStringList words;
    for (const core::TopicCount &row : rows) {
        const QString name = nameOf(row);
        chart.categories += name;
        chart.figures += countFigure(row.remarks, language);
        for (std::size_t i = 0; i < places.size(); ++i)
            chart.series[i].values.push_back(Money::fromSom(row.villages[places[i]]));
        if (chart.series.size() > places.size())
            chart.series.back().values.push_back(Money::fromSom(restOf(row)));
        QStringList parts;
        for (std::size_t i = 0; i < villages.size(); ++i) {
            if (row.villages[i] > 0)
                parts += villages[i] + QStringLiteral(" – ") + countFigure(row.villages[i], language);
        }
        result.about += QStringLiteral("<b>%1</b> – %2<br>%3").arg(name.toHtmlEscaped(), chart.figures.back(), parts.join(QStringLiteral("; ")).toHtmlEscaped());
        words += QStringLiteral("%1 – %2 (%3)").arg(name, chart.figures.back(), parts.join(QStringLiteral(", ")));
    }
    QStringList colours;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const QColor colour = i < places.size() ? charts::chartColour(static_cast<int>(i)) : charts::otherColour();
        colours += QStringLiteral("<span style='color:%1'>■</span>&nbsp;%2").arg(colour.name(), chart.series[i].name.toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;")));
    }
    result.legend = colours.join(QStringLiteral("&nbsp;&nbsp; "));
    chart.alternative = chart.title + QStringLiteral(": ") + words.join(QStringLiteral("; "));
    return result;
}

} // namespace eldin::ui
