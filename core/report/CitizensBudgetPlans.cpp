// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The citizens' budget beyond this year: other years, projects in the villages, protected items.
#include "core/report/CitizensBudgetPart.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostProjects = 40;
constexpr std::ptrdiff_t kMostCompared = 6;
constexpr std::size_t kMostVillages = 10;

} // namespace

QString CitizensBudgetPart::budgetName(const Budget &budget) const
{
    return m_wording.text(QStringLiteral("cb.compare.") + codeOf(budget.stage)).arg(budget.year);
}

// The latest years fit the width of a leaflet; of a year and stage the newest version counts.
std::vector<Budget> CitizensBudgetPart::comparedBudgets() const
{
    std::vector<Budget> shown;
    for (const Budget &budget : m_stores.budgets.all()) {
        if (!shown.empty() && shown.back().year == budget.year && shown.back().stage == budget.stage)
            shown.pop_back();
        shown.push_back(budget);
    }
    if (std::ssize(shown) > kMostCompared)
        shown.erase(shown.begin(), shown.end() - kMostCompared);
    return shown;
}

Table CitizensBudgetPart::yearsTable(const std::vector<Budget> &budgets) const
{
    Table table;
    table.caption = m_wording("cb.compare.title");
    table.columns = {{m_wording("column.name"), Align::Left, 4},
                     {m_wording("section.revenue"), Align::Right, 2},
                     {m_wording("section.expenditure"), Align::Right, 2}};
    for (const Budget &budget : budgets) {
        const BudgetTotals totals = m_stores.lines.totals(budget.id);
        const auto known = [&](Money amount) { return amount.isZero() ? m_wording("no_data") : figure(amount); };
        table.rows.push_back({{budgetName(budget), known(totals.revenue), known(totals.expenditure)},
                              budget.id == m_budget.id ? RowStyle::Total : RowStyle::Normal});
    }
    return table;
}

void CitizensBudgetPart::addComparison()
{
    heading("cb.compare.title");
    const auto shown = comparedBudgets();
    if (shown.size() < 2) {
        paragraph(m_wording("cb.compare.one_year"));
        return;
    }
    Chart chart;
    chart.kind = ChartKind::GroupedColumns;
    chart.title = m_wording("cb.compare.chart");
    chart.unit = unitName(m_budget.unit, m_wording.language());
    chart.moneyUnit = m_budget.unit;
    chart.language = m_wording.language();
    chart.series = {{m_wording("section.revenue"), {}}, {m_wording("section.expenditure"), {}}};
    for (const Budget &budget : shown) {
        const BudgetTotals totals = m_stores.lines.totals(budget.id);
        chart.categories += budgetName(budget);
        chart.series[0].values.push_back(totals.revenue);
        chart.series[1].values.push_back(totals.expenditure);
    }
    chart.alternative = m_wording("cb.chart.alt.compare").arg(shown.front().year).arg(shown.back().year);
    add(std::move(chart));
    add(yearsTable(shown));
    addPlanAndResult();
}

void CitizensBudgetPart::addPlanAndResult()
{
    for (const PictureKind kind : {PictureKind::RevenueResult, PictureKind::ExpenditureResult}) {
        Picture picture = m_pictures->picture(kind);
        if (!picture.missing.isEmpty()) {
            paragraph(m_wording("cb.compare.no_result"));
            return;
        }
        const int year = m_book->plansAndResult().front().year;
        picture.chart.title = m_wording("cb.compare.result").arg(year).arg(picture.title);
        add(std::move(picture.chart));
        // Where the execution is what the hearing is on, the figures are named one by one.
        if (m_budget.stage == BudgetStage::Executed)
            add(std::move(picture.table));
    }
}

QString CitizensBudgetPart::villageOf(const BudgetLine &line) const
{
    const auto village = line.settlementId.isNull() ? std::nullopt : m_stores.settlements.find(line.settlementId);
    return village ? village->name.best(m_wording.language()) : m_wording("cb.projects.all_villages");
}

std::vector<BudgetLine> CitizensBudgetPart::projects() const
{
    std::vector<BudgetLine> projects;
    for (const BudgetLine &line : m_lines) {
        if (line.section == BudgetSection::Expenditure && !line.project.isEmpty())
            projects.push_back(line);
    }
    return projects;
}

void CitizensBudgetPart::addProjects()
{
    heading("cb.projects.title");
    Table table;
    table.caption = m_wording("cb.projects.title");
    table.columns = {{m_wording("column.settlement"), Align::Left, 3},
                     {m_wording("cb.projects.project"), Align::Left, 6},
                     {unitName(m_budget.unit, m_wording.language()), Align::Right, 2},
                     {m_wording("column.source"), Align::Left, 3}};
    Money total;
    Money rest;
    int more = 0;
    std::vector<BudgetPortion> villages;
    for (const BudgetLine &line : projects()) {
        const QString village = villageOf(line);
        auto known = std::find_if(villages.begin(), villages.end(), [&](const BudgetPortion &portion) { return portion.name == village; });
        if (known == villages.end())
            known = villages.insert(villages.end(), {village, {}, std::nullopt, &m_expenditure});
        known->amount += line.amount;
        total += line.amount;
        if (table.rows.size() >= kMostProjects) {
            rest += line.amount;
            ++more;
            continue;
        }
        table.rows.push_back({{village, m_wording.marked(line.project), figure(line.amount),
                               line.moneySource.isEmpty() ? m_wording("source.local") : m_wording.marked(line.moneySource)},
                              RowStyle::Normal});
    }
    if (table.rows.empty()) {
        paragraph(m_wording("cb.projects.none"));
        return;
    }
    std::stable_sort(villages.begin(), villages.end(), [](const BudgetPortion &a, const BudgetPortion &b) { return a.amount > b.amount; });
    if (villages.size() > 1)
        add(chart(ChartKind::Bars, "cb.projects.chart", "cb.chart.alt.projects", largest(std::move(villages), kMostVillages)));
    if (more > 0)
        table.rows.push_back({{{}, m_wording("cb.rest").arg(more), figure(rest), {}}, RowStyle::Normal});
    table.rows.push_back({{m_wording("cb.projects.total"), {}, figure(total), {}}, RowStyle::Total});
    add(std::move(table));
}

void CitizensBudgetPart::addProtected()
{
    heading("cb.protected.title");
    paragraph(m_wording("cb.protected.text"));
    Money amount;
    for (const BudgetLine &line : m_lines) {
        if (line.section == BudgetSection::Expenditure && line.isProtected)
            amount += line.amount;
    }
    if (amount.isZero()) {
        paragraph(m_wording("cb.protected.none"));
        return;
    }
    paragraph(m_wording("cb.protected.amount").arg(money(amount), m_wording.percent(shareTenths(amount, m_totals.expenditure))));
    // What has been spent or talked over leaves no room for proposals.
    if (!m_over && m_budget.stage != BudgetStage::Executed)
        paragraph(m_wording("cb.protected.free").arg(money(m_totals.expenditure - amount)));
}

} // namespace eldin::core
