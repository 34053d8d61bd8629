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
            cells << (group.population ? QString::number(*group.population) : QStringLiteral("–"))
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
