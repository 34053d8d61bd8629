// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of picture shows: chart, table, note.
#include "core/report/BudgetPictures.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostYears = 8;

QString dash()
{
    return QStringLiteral("–");
}

/// Amounts of one budget among several.
std::vector<Money> amountsOf(const std::vector<PictureItem> &items, std::size_t budget)
{
    std::vector<Money> amounts;
    for (const PictureItem &item : items)
        amounts.push_back(item.amounts[budget]);
    return amounts;
}

/// False where all amounts are zero or below: no part has a share in them, so the whole is not said either.
bool isDivided(const std::vector<std::optional<std::int64_t>> &shares)
{
    return std::any_of(shares.begin(), shares.end(), [](const auto &share) { return share.has_value(); });
}

} // namespace

void BudgetPictures::addShares(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto parts = shares(level, kWholeInTenths);
    setColumns(picture,
               {wording("column.name"), unitName(picture.unit, picture.language), wording("column.share")});
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        PictureItem &item = picture.items[i];
        item.share = parts[i];
        const QString share = item.share ? wording.percent(*item.share) : dash();
        picture.chart.figures += figure(item.amounts.front()) + QStringLiteral("\u00a0· ") + share;
        addRow(picture, {item.name, figure(item.amounts.front()), share});
    }
    addRow(picture,
           {wording("picture.total"), figure(level.amounts.front()), isDivided(parts) ? wording.percent(kWholeInTenths) : dash()}, true);
    const bool ring = picture.kind == PictureKind::Revenue && picture.trail.size() == 1;
    addChart(picture, ring ? ChartKind::Ring : ChartKind::Bars,
             {{picture.title, amountsOf(picture.items, 0)}});
}

void BudgetPictures::addOneSom(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto tyiyns = shares(level, level.whole);
    std::vector<Money> values;
    setColumns(picture,
               {wording("column.name"), wording("picture.tyiyn"), unitName(picture.unit, picture.language)});
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        PictureItem &item = picture.items[i];
        const std::int64_t tyiyn = tyiyns[i].value_or(0);
        values.push_back(Money::fromTyiyn(tyiyn));
        picture.chart.figures += wording.count(QStringLiteral("picture.tyiyns"), static_cast<int>(tyiyn));
        addRow(picture,
               {item.name, tyiyns[i] ? QString::number(tyiyn) : dash(), figure(item.amounts.front())});
    }
    addRow(picture,
           {wording("picture.total"), isDivided(tyiyns) ? QString::number(level.whole) : dash(), figure(level.amounts.front())}, true);
    picture.note = wording("picture.note.one_som");
    addChart(picture, ChartKind::Bars, {{picture.title, values}});
}

void BudgetPictures::addPerResident(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto soms = shares(level, level.whole);
    std::vector<Money> values;
    setColumns(
        picture,
        {wording("column.name"), wording("column.per_resident"), unitName(picture.unit, picture.language)});
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        PictureItem &item = picture.items[i];
        values.push_back(Money::fromSom(soms[i].value_or(0)));
        picture.chart.figures += wording.money(values.back(), MoneyUnit::Som);
        addRow(picture,
               {item.name, soms[i] ? wording.figure(values.back(), MoneyUnit::Som) : dash(),
                figure(item.amounts.front())});
    }
    addRow(picture,
           {wording("picture.total"), isDivided(soms) ? wording.figure(Money::fromSom(level.whole), MoneyUnit::Som) : dash(),
            figure(level.amounts.front())},
           true);
    picture.note = wording("picture.note.per_resident")
                       .arg(wording.figure(Money::fromSom(m_book.municipality().population), MoneyUnit::Som));
    addChart(picture, ChartKind::Bars, {{picture.title, values}});
}

void BudgetPictures::addResult(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto shown = m_book.plansAndResult();
    const std::size_t last = shown.size() - 1;
    QStringList columns{wording("column.name")};
    std::vector<std::pair<QString, std::vector<Money>>> series;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        columns += wording.text(QStringLiteral("picture.stage.") + codeOf(shown[i].stage));
        series.emplace_back(columns.last(), amountsOf(picture.items, i));
    }
    const bool executed = shown[last].stage == BudgetStage::Executed;
    columns += wording(executed ? "column.executed_percent" : "column.change_percent");
    setColumns(picture, columns);
    const auto ratio = [&](const std::vector<Money> &amounts) {
        if (!executed)
            return changeText(amounts[last - 1], amounts[last]);
        return amounts[last - 1].isZero() ? dash()
                                          : wording.percent(shareTenths(amounts[last], amounts[last - 1]));
    };
    const auto row = [&](const QString &name, const std::vector<Money> &amounts, bool total) {
        QStringList cells{name};
        for (const Money amount : amounts)
            cells += figure(amount);
        addRow(picture, cells << ratio(amounts), total);
    };
    for (const PictureItem &item : picture.items) {
        picture.chart.figures += ratio(item.amounts);
        row(item.name, item.amounts, false);
    }
    row(wording("picture.total"), level.amounts, true);
    addChart(picture, ChartKind::GroupedBars, series);
}

void BudgetPictures::addChanges(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    std::erase_if(picture.items, [](const PictureItem &item) { return item.amounts[0] == item.amounts[1]; });
    if (picture.items.empty()) {
        picture.missing = wording("picture.missing.changes");
        return;
    }
    // Upwards first: so the way never falls below both ends.
    std::stable_partition(picture.items.begin(), picture.items.end(),
                          [](const PictureItem &item) { return item.amounts[1] > item.amounts[0]; });
    const auto shown = budgets(picture.kind, {});
    std::array<PictureItem, 2> ends;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        ends[i].name = m_book.nameOf(shown[i]);
        ends[i].amounts.resize(2);
        ends[i].amounts[i] = level.amounts[i];
        for (const PartNode *part : level.parts) {
            const auto lines = part->allLines(i);
            ends[i].lines.insert(ends[i].lines.end(), lines.begin(), lines.end());
        }
    }
    setColumns(picture,
               {wording("column.name"), wording("picture.before"), wording("picture.after"),
                wording("column.change"), wording("column.change_percent")});
    addRow(picture, {ends[0].name, figure(level.amounts[0]), dash(), dash(), dash()});
    picture.chart.figures += figure(level.amounts[0]);
    std::vector<Money> values{level.amounts[0]};
    Money way = level.amounts[0];
    Money lowest = std::min(level.amounts[0], level.amounts[1]);
    Money highest = std::max(level.amounts[0], level.amounts[1]);
    for (const PictureItem &item : picture.items) {
        const Money change = item.amounts[1] - item.amounts[0];
        way += change;
        lowest = std::min(lowest, way);
        highest = std::max(highest, way);
        values.push_back(change);
        picture.chart.figures += signedFigure(change);
        addRow(picture,
               {item.name, figure(item.amounts[0]), figure(item.amounts[1]), signedFigure(change),
                changeText(item.amounts[0], item.amounts[1])});
    }
    values.push_back(level.amounts[1]);
    picture.chart.figures += figure(level.amounts[1]);
    const Money difference = level.amounts[1] - level.amounts[0];
    addRow(picture,
           {ends[1].name, dash(), figure(level.amounts[1]), signedFigure(difference),
            changeText(level.amounts[0], level.amounts[1])},
           true);
    picture.items.insert(picture.items.begin(), std::move(ends[0]));
    picture.items.push_back(std::move(ends[1]));
    // Small changes of a large sum would be hairs: the axis begins near them then, and the note says so.
    const Money from = lowest - (highest - lowest).share(1, 4);
    if (from > highest.share(1, 3)) {
        picture.chart.axisFrom = from;
        picture.note = wording("picture.note.axis");
    }
    addChart(picture, ChartKind::Waterfall, {{wording("column.change"), values}});
}

void BudgetPictures::addTrend(Picture &picture) const
{
    const Wording &wording = m_book.wording();
    std::vector<Budget> years;
    for (const Budget &budget : m_book.all()) {
        if (years.empty() || years.back().year != budget.year)
            years.push_back(*m_book.bestOf(budget.year));
    }
    if (years.size() > kMostYears) {
        years.erase(years.begin(), years.end() - kMostYears);
        picture.note = wording("picture.note.last_years").arg(kMostYears);
    }
    setColumns(picture,
               {wording("picture.year"), wording("section.revenue"), wording("section.expenditure"),
                wording("picture.balance")});
    std::vector<std::pair<QString, std::vector<Money>>> series{{wording("section.revenue"), {}},
                                                               {wording("section.expenditure"), {}}};
    bool anyPlanned = false;
    for (const Budget &budget : years) {
        const BudgetTotals totals = m_book.totals(budget.id);
        PictureItem item;
        item.key = budget.id.text();
        item.name = QStringLiteral("%1, %2")
                        .arg(budget.year)
                        .arg(wording.text(QStringLiteral("picture.stage.") + codeOf(budget.stage)));
        item.amounts = {totals.revenue, totals.expenditure};
        item.opens = !totals.expenditure.isZero();
        const bool planned = budget.stage == BudgetStage::Forecast || budget.stage == BudgetStage::Draft;
        anyPlanned = anyPlanned || planned;
        picture.chart.planned.push_back(planned);
        picture.chart.figures
            += wording("picture.trend.figures").arg(figure(totals.revenue), figure(totals.expenditure));
        addRow(picture,
               {item.name, figure(totals.revenue), figure(totals.expenditure),
                totals.balance().isZero() ? dash() : signedFigure(totals.balance())});
        series[0].second.push_back(totals.revenue);
        series[1].second.push_back(totals.expenditure);
        picture.items.push_back(std::move(item));
    }
    if (anyPlanned)
        picture.note = QStringList{picture.note, wording("picture.note.planned")}.join(u' ').trimmed();
    picture.subtitle = unitName(picture.unit, picture.language);
    addChart(picture, ChartKind::GroupedColumns, series);
}

} // namespace eldin::core
