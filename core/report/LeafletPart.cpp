// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/LeafletPart.h"

#include "core/report/Papers.h"
#include "core/domain/VillageName.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostSources = 5;
constexpr std::size_t kMostPurposes = 7;
constexpr std::size_t kMostProjects = 4;

} // namespace

void LeafletPart::fill(bool translation)
{
    addFront(translation);
    addHearing();
    addAimakInBrief();
    nextPanel();
    addWhatIsABudget();
    if (m_hasBudget) {
        addTotals();
        addFamily();
    }
    nextPanel();
    if (m_hasBudget)
        addMoney();
    nextPanel();
    if (m_hasBudget) {
        addYears();
        addLargestProjects();
    }
    if (!m_over || !m_hasBudget)
        addFewWords();
    nextPanel();
    addBack();
    nextPanel();
    if (!m_over)
        addSlip("cb.leaflet.cut");
    else if (m_hasBudget)
        addFewWords();
}

void LeafletPart::addAimakInBrief()
{
    const auto villages = m_stores.settlements.all();
    int households = 0;
    for (const Settlement &village : villages)
        households += village.households;
    QStringList facts;
    const auto fact = [&](const char *key, int value) {
        facts += m_wording(key) + QStringLiteral("\u00a0– ") + (value > 0 ? m_wording.figure(Money::fromSom(value), MoneyUnit::Som) : m_wording("not_stated"));
    };
    fact("cb.aimak.population", m_municipality.population);
    fact("cb.aimak.households", households);
    fact("cb.aimak.villages", static_cast<int>(villages.size()));
    add(Heading {2, m_wording("cb.aimak.title")});
    paragraph(facts.join(QStringLiteral(". ")) + u'.');
}

void LeafletPart::addFamily()
{
    if (m_municipality.population <= 0 || m_totals.expenditure.isZero())
        return;
    const auto som = [&](Money amount) { return m_wording.money(amount, MoneyUnit::Som); };
    const Money one = average(m_municipality.population);
    add(Heading {2, m_wording("cb.example.caption").arg(kFamily)});
    paragraph(m_wording("cb.example.text").arg(som(one)).arg(kFamily).arg(som(one.times(kFamily))));
}

void LeafletPart::addMoney()
{
    heading("cb.revenue.title");
    if (m_revenue.children.empty())
        paragraph(m_wording("cb.revenue.none"));
    else
        addBars(revenueChart(ChartKind::Bars, kMostSources));
    heading("cb.expenditure.title");
    if (m_expenditure.children.empty())
        paragraph(m_wording("cb.expenditure.none"));
    else
        addBars(expenditureChart(kMostPurposes));
    paragraph(m_wording("cb.leaflet.amounts").arg(unitName(m_budget.unit, m_wording.language())), TextStyle::Note);
}

void LeafletPart::addBars(Chart chart)
{
    QStringList words;
    for (std::size_t i = 0; i < chart.shares.size(); ++i) {
        const QString amount = figure(chart.series.front().values[i]);
        chart.figures += chart.shares[i] ? amount + QStringLiteral(" · ") + m_wording.percent(*chart.shares[i]) : amount;
        words += chart.categories.value(static_cast<qsizetype>(i)) + QStringLiteral(": ") + chart.figures.back();
    }
    // No table stands beside these bars: whoever cannot see them is told every figure.
    chart.alternative = words.join(QStringLiteral("; ")) + u'.';
    add(std::move(chart));
}

void LeafletPart::addYears()
{
    heading("cb.compare.title");
    const auto budgets = comparedBudgets();
    if (budgets.size() < 2) {
        paragraph(m_wording("cb.compare.one_year"));
        return;
    }
    add(yearsTable(budgets));
}

/// The village is named once: many projects name it themselves.
QString LeafletPart::placeAndProject(const BudgetLine &line) const
{
    const QString project = m_wording.marked(line.project);
    const QString village = villageOf(line);
    return project.contains(bareVillageName(village), Qt::CaseInsensitive) ? project : village + QStringLiteral(": ") + project;
}

void LeafletPart::addLargestProjects()
{
    heading("cb.projects.title");
    auto lines = projects();
    if (lines.empty()) {
        paragraph(m_wording("cb.projects.none"));
        return;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BudgetLine &a, const BudgetLine &b) { return a.amount > b.amount; });
    Table table;
    table.caption = m_wording("cb.projects.title");
    table.columns = {{m_wording("cb.projects.project"), Align::Left, 7}, {unitName(m_budget.unit, m_wording.language()), Align::Right, 3}};
    Money rest;
    Money total;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        total += lines[i].amount;
        if (i >= kMostProjects)
            rest += lines[i].amount;
        else
            table.rows.push_back({{placeAndProject(lines[i]), figure(lines[i].amount)}, RowStyle::Normal});
    }
    if (lines.size() > kMostProjects)
        table.rows.push_back({{m_wording("cb.rest").arg(lines.size() - kMostProjects), figure(rest)}, RowStyle::Normal});
    table.rows.push_back({{m_wording("cb.projects.total"), figure(total)}, RowStyle::Total});
    add(std::move(table));
}

void LeafletPart::addFewWords()
{
    heading("cb.glossary.title");
    std::vector<const char *> words {"own", "transfer", "capital", "balance"};
    if (m_over)
        words = {"budget", "own", "transfer", "equalization", "special", "protected", "capital", "balance", "revised", "execution"};
    for (const char *word : words) {
        const QString key = QStringLiteral("cb.glossary.") + QString::fromLatin1(word);
        paragraph(m_wording.text(key) + QStringLiteral(" – ") + m_wording.text(key + QStringLiteral(".text")));
    }
}

void LeafletPart::addBack()
{
    heading("cb.past.title");
    const auto told = past();
    paragraph(told ? told->summary : m_wording("cb.past.none"));
    if (m_hasBudget)
        addProtected();
    addTakePart("cb.leaflet.take_part.2");
    paragraph(m_wording("cb.leaflet.full"), TextStyle::Bold);
}

Report leaflet(const Stores &stores, const Id<Hearing> &hearing, PaperLanguage language)
{
    Report result;
    result.kind = QStringLiteral("leaflet");
    result.look = Look::Leaflet;
    const Hearing subject = stores.hearings.get(hearing);
    const auto wordings = wordingsOf(stores, language);
    result.title = wordings.front()("cb.title");
    for (const Wording &wording : wordings) {
        Part part = LeafletPart(stores, subject, wording).make(&wording != &wordings.front());
        part.continuedMark = wording("cb.leaflet.continued");
        part.continuationMark = wording("cb.leaflet.continuation");
        result.parts.push_back(std::move(part));
    }
    return result;
}

} // namespace eldin::core
