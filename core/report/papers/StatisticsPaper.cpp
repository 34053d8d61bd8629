// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/StatisticsPaper.h"

#include "core/base/Shares.h"
#include "core/report/HearingName.h"
#include "core/report/SmallGroups.h"

namespace eldin::core {

using namespace report;

namespace {

constexpr std::int64_t kTyiynInSom = 100;
constexpr std::size_t kMostInChart = 10;
constexpr std::size_t kMostColumns = 6; // topics beside the names of villages
constexpr std::size_t kTopicsInChart = 3; // that black and white print still tells apart

QString shareOf(int part, int whole, const Wording &wording)
{
    return whole > 0 ? wording.percent(shareTenths(Money::fromTyiyn(part), Money::fromTyiyn(whole))) : QStringLiteral("–");
}

/// 0: not known.
int residentsIn(const std::vector<StatisticsGroup> &groups)
{
    int sum = 0;
    for (const StatisticsGroup &group : groups)
        sum += group.population.value_or(0);
    return sum;
}

/// Counts as bars: a chart knows amounts only, so a count is as many som.
Chart countChart(const QString &title, const std::vector<std::pair<QString, int>> &counts, const Wording &wording)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = title;
    chart.moneyUnit = MoneyUnit::Som;
    chart.language = wording.language();
    chart.series.push_back({title, {}});
    QStringList words;
    for (const auto &[name, count] : counts) {
        chart.categories += name;
        chart.figures += QString::number(count);
        chart.series.front().values.push_back(Money::fromTyiyn(count * kTyiynInSom));
        words += name + QStringLiteral(" – ") + QString::number(count);
    }
    chart.alternative = title + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    return chart;
}

} // namespace

void StatisticsPaper::fill()
{
    addHead("statistics.title");
    const Statistics statistics = statisticsOf(m_stores, m_hearing, m_wording);
    if (!wasHeld())
        missing("after.missing.held");
    paragraph(m_wording("after.indicators.note").arg(kSmallestGroup), TextStyle::Note);
    if (statistics.isCoarsened)
        paragraph(m_wording("statistics.coarsened").arg(kSmallestGroup), TextStyle::Note);
    addGroups("statistics.sexes", statistics.sexes, statistics.people, residentsIn(statistics.sexes));
    addGroups("statistics.ages", statistics.ages, statistics.people, residentsIn(statistics.ages));
    addGroups("statistics.villages", statistics.villages, statistics.people, statistics.population);
    addGroups("statistics.roles", statistics.roles, statistics.people, 0);
    addTopics(statistics.topics);
    addTopicsByVillage(statistics);
    addHearings(statistics.hearings);
}

void StatisticsPaper::addGroups(const char *title, const std::vector<StatisticsGroup> &groups, int people, int population)
{
    heading(2, m_wording(title));
    Table table;
    table.caption = m_wording(title);
    table.columns = {{m_wording("statistics.group"), Align::Left, 8}, {m_wording("statistics.people"), Align::Right, 3}, {m_wording("column.share"), Align::Right, 3}};
    if (population > 0) {
        table.columns.push_back({m_wording("statistics.population"), Align::Right, 3});
        table.columns.push_back({m_wording("statistics.population_share"), Align::Right, 3});
    }
    table.columns.push_back({m_wording("statistics.remarks"), Align::Right, 3});
    table.columns.push_back({m_wording("kind.proposal.plural"), Align::Right, 3});
    std::vector<std::pair<QString, int>> bars;
    for (const StatisticsGroup &group : groups) {
        const bool hidden = group.peopleShown != QString::number(group.people);
        QStringList cells {group.name, group.peopleShown, hidden ? QStringLiteral("–") : shareOf(group.people, people, m_wording)};
        if (population > 0)
            cells << (group.population ? m_wording.figure(Money::fromSom(*group.population), MoneyUnit::Som) : QStringLiteral("–"))
                  << (group.population ? shareOf(*group.population, population, m_wording) : QStringLiteral("–"));
        cells << group.remarksShown << group.proposalsShown;
        table.rows.push_back({cells, RowStyle::Normal});
        if (!hidden && group.people > 0)
            bars.emplace_back(group.name, group.people);
    }
    if (bars.size() > 1 && bars.size() <= kMostInChart)
        add(countChart(m_wording("statistics.people") + QStringLiteral(": ") + m_wording(title), bars, m_wording));
    add(std::move(table));
}

void StatisticsPaper::addTopics(const std::vector<StatisticsTopic> &topics)
{
    heading(2, m_wording("statistics.topics"));
    if (topics.empty()) {
        paragraph(m_wording("nothing_recorded"));
        return;
    }
    Table table;
    table.caption = m_wording("statistics.topics");
    table.columns = {{m_wording("statistics.topic"), Align::Left, 8}, {m_wording("statistics.remarks"), Align::Right, 3}, {m_wording("kind.proposal.plural"), Align::Right, 3},
                     {m_wording("statistics.asked"), Align::Right, 4}, {m_wording("after.ledger.granted"), Align::Right, 4}};
    std::vector<std::pair<QString, int>> bars;
    for (const StatisticsTopic &topic : topics) {
        table.rows.push_back({{topic.topic, QString::number(topic.remarks), QString::number(topic.proposals), m_wording.figure(topic.asked, MoneyUnit::ThousandSom),
                               m_wording.figure(topic.granted, MoneyUnit::ThousandSom)},
                              RowStyle::Normal});
        if (bars.size() < kMostInChart)
            bars.emplace_back(topic.topic, topic.remarks);
    }
    if (bars.size() > 1)
        add(countChart(m_wording("statistics.topics_chart"), bars, m_wording));
    add(std::move(table));
    paragraph(m_wording("unit.note") + u' ' + m_wording("statistics.topics_note"), TextStyle::Note);
}

// A village a row: there may be thirty topics, and people look for their village. The chart shows the three that were spoken
// of most, where they may be told.
void StatisticsPaper::addTopicsByVillage(const Statistics &statistics)
{
    const auto &topics = statistics.topics;
    if (topics.empty() || statistics.villages.size() < 2)
        return;
    heading(2, m_wording("statistics.topic_villages"));
    const std::size_t columns = std::min(topics.size(), kMostColumns);
    Table table;
    table.caption = m_wording("statistics.topic_villages");
    table.columns = {{m_wording("statistics.villages"), Align::Left, 6}};
    for (std::size_t k = 0; k < columns; ++k)
        table.columns.push_back({topics[k].topic, Align::Right, 3});
    Chart chart;
    chart.kind = ChartKind::GroupedBars;
    chart.title = m_wording("statistics.topic_villages_chart");
    chart.moneyUnit = MoneyUnit::Som;
    chart.language = m_wording.language();
    // The strongest colour is the last one's.
    for (std::size_t k = std::min(topics.size(), kTopicsInChart); k-- > 0;)
        chart.series.push_back({topics[k].topic, {}});
    QStringList words;
    for (std::size_t i = 0; i < statistics.villages.size(); ++i) {
        const QString &village = statistics.villages[i].name;
        QStringList cells {village};
        for (std::size_t k = 0; k < columns; ++k)
            cells += topics[k].villagesShown[static_cast<qsizetype>(i)];
        table.rows.push_back({cells, RowStyle::Normal});
        QStringList figures;
        bool isTold = false;
        for (std::size_t k = 0; k < chart.series.size(); ++k) {
            const StatisticsTopic &topic = topics[k];
            const bool shown = topic.villagesShown[static_cast<qsizetype>(i)] == QString::number(topic.villages[i]);
            isTold = isTold || (shown && topic.villages[i] > 0);
        }
        if (!isTold || chart.categories.size() == static_cast<qsizetype>(kMostInChart))
            continue;
        chart.categories += village;
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const StatisticsTopic &topic = topics[chart.series.size() - 1 - s];
            const QString figure = topic.villagesShown[static_cast<qsizetype>(i)];
            const bool shown = figure == QString::number(topic.villages[i]);
            chart.series[s].values.push_back(Money::fromTyiyn(shown ? topic.villages[i] * kTyiynInSom : 0));
            figures += figure;
            words += village + QStringLiteral(", ") + topic.topic + QStringLiteral(" – ") + figure;
        }
        chart.figures += figures.join(QStringLiteral(" · "));
    }
    chart.alternative = chart.title + QStringLiteral(": ") + words.join(QStringLiteral("; "));
    if (chart.categories.size() > 1 && chart.series.size() > 1)
        add(std::move(chart));
    add(std::move(table));
    if (topics.size() > columns)
        paragraph(m_wording("statistics.topic_villages_note").arg(columns), TextStyle::Note);
}

void StatisticsPaper::addHearings(const std::vector<StatisticsHearing> &hearings)
{
    heading(2, m_wording("statistics.hearings"));
    Table table;
    table.caption = m_wording("statistics.hearings");
    table.columns = {{m_wording("hearing"), Align::Left, 12}, {m_wording("statistics.people"), Align::Right, 3}, {m_wording("statistics.women_share"), Align::Right, 3},
                     {m_wording("statistics.remarks"), Align::Right, 3}, {m_wording("kind.proposal.plural"), Align::Right, 3}, {m_wording("after.ledger.accepted"), Align::Right, 3},
                     {m_wording("statistics.asked"), Align::Right, 4}, {m_wording("after.ledger.granted"), Align::Right, 4}};
    for (const StatisticsHearing &one : hearings) {
        // The share of women alone would tell a small number of women or men.
        const QStringList sexes = publicCounts({one.women, one.people - one.women});
        const bool hidden = areGroupsCoarsened(m_stores) || sexes[0] != QString::number(one.women);
        table.rows.push_back({{hearingName(m_stores, one.hearing, m_wording) + QStringLiteral(", ") + one.hearing.date.toString(QStringLiteral("dd.MM.yyyy")), QString::number(one.people),
                               hidden || one.people == 0 ? QStringLiteral("–") : shareOf(one.women, one.people, m_wording), QString::number(one.remarks), QString::number(one.proposals),
                               QString::number(one.accepted), m_wording.figure(one.asked, MoneyUnit::ThousandSom), m_wording.figure(one.granted, MoneyUnit::ThousandSom)},
                              one.hearing.id == m_hearing.id ? RowStyle::Total : RowStyle::Normal});
    }
    add(std::move(table));
    paragraph(m_wording("unit.note"), TextStyle::Note);
}

} // namespace eldin::core
