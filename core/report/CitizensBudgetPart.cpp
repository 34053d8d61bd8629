// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CitizensBudgetPart.h"

#include "core/report/GapNotes.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

bool isTransferCode(const QString &code)
{
    // Official transfers are group 13 of the revenue classification (domain 3.3).
    return code.startsWith(u"13");
}

} // namespace

CitizensBudgetPart::CitizensBudgetPart(const Stores &stores, Hearing hearing, const Wording &wording)
    : m_stores(stores)
    , m_hearing(std::move(hearing))
    , m_municipality(stores.municipality.one())
    , m_wording(wording)
{
    const auto budget = m_hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(m_hearing.budgetId);
    if (!budget)
        return;
    m_hasBudget = true;
    m_budget = *budget;
    m_totals = stores.lines.totals(budget->id);
    m_revenue = budgetTree(stores, BudgetSection::Revenue, {budget->id});
    m_expenditure = budgetTree(stores, BudgetSection::Expenditure, {budget->id});
}

void CitizensBudgetPart::paragraph(const QString &text, TextStyle style, int indent)
{
    m_blocks.push_back(Paragraph {text, style, Align::Left, indent});
}

QString CitizensBudgetPart::plainName(const BudgetNode &node) const
{
    const QString key = QStringLiteral("cb.plain.") + node.code;
    if (!node.isLine() && m_wording.has(key))
        return m_wording.text(key);
    return m_wording.marked(node.name);
}

QString CitizensBudgetPart::budgetName(const Budget &budget) const
{
    return m_wording.text(QStringLiteral("cb.compare.") + codeOf(budget.stage)).arg(budget.year);
}

Part CitizensBudgetPart::make(bool translation)
{
    addFront(translation);
    addHearing();
    if (m_hasBudget) {
        addAimak();
        addWhatIsABudget();
        addTotals();
        addRevenue();
        addExpenditure();
        addEconomic();
        addComparison();
        addProjects();
        addPast();
        addProtected();
    } else {
        paragraph(m_wording("mark.draft_note").arg(m_wording("cb.missing.budget")), TextStyle::Note);
        addAimak();
        addWhatIsABudget();
        addPast();
    }
    addGlossary();
    addTakePart();
    addSlip();
    Part part;
    part.language = m_wording.language();
    part.translation = translation;
    part.footer = m_municipality.name.best(m_wording.language());
    part.pageWord = m_wording("page");
    part.blocks = std::move(m_blocks);
    return part;
}

void CitizensBudgetPart::addFront(bool translation)
{
    if (translation)
        m_blocks.push_back(Paragraph {m_wording("mark.translation_note"), TextStyle::Note, Align::Right, 0});
    m_blocks.push_back(Paragraph {m_municipality.name.best(m_wording.language()), TextStyle::Subtitle, Align::Left, 0});
    m_blocks.push_back(Paragraph {m_wording("cb.title"), TextStyle::Title, Align::Left, 0});
    if (m_hasBudget)
        m_blocks.push_back(Paragraph {m_wording.text(QStringLiteral("cb.subtitle.") + codeOf(m_budget.stage)).arg(m_budget.year),
                                      TextStyle::Subtitle, Align::Left, 0});
    m_blocks.push_back(Heading {2, m_wording("cb.greeting.title")});
    const int year = m_hasBudget ? m_budget.year : m_hearing.date.year();
    paragraph(m_wording(m_hearing.kind == HearingKind::Draft ? "cb.greeting.draft" : "cb.greeting.execution").arg(year), TextStyle::Lead);
}

void CitizensBudgetPart::addHearing()
{
    m_blocks.push_back(Heading {2, m_wording("cb.hearing.title")});
    const auto meetings = m_stores.meetings.ofHearing(m_hearing.id);
    const bool past = m_hearing.state != HearingState::Planned && m_hearing.state != HearingState::Announced;
    if (past) {
        paragraph(m_wording("cb.hearing.past").arg(m_wording.dateIn(m_hearing.date)));
    } else if (meetings.empty()) {
        paragraph(m_wording("cb.hearing.unknown"));
    } else {
        for (const Meeting &meeting : meetings) {
            const QString when = m_wording.date(meeting.startsAt.date()) + QStringLiteral(", ")
                + meeting.startsAt.time().toString(QStringLiteral("HH:mm"));
            paragraph(m_wording("cb.hearing.when").arg(when) + QStringLiteral(". ")
                          + m_wording("cb.hearing.where").arg(m_wording.marked(meeting.place)),
                      TextStyle::Bold, 1);
        }
        paragraph(m_wording("cb.hearing.come"));
    }
    if (!m_municipality.contacts.isEmpty())
        paragraph(m_wording("cb.contacts.address").arg(m_wording.marked(m_municipality.contacts)));
}

void CitizensBudgetPart::addAimak()
{
    heading("cb.aimak.title");
    const auto settlements = m_stores.settlements.all();
    KeyValues facts;
    const auto number = [&](int value) {
        return value > 0 ? m_wording.figure(Money::fromSom(value), MoneyUnit::Som) : m_wording("no_data");
    };
    int households = 0;
    for (const Settlement &settlement : settlements)
        households += settlement.households;
    facts.rows.emplace_back(m_wording("cb.aimak.population"), number(m_municipality.population));
    facts.rows.emplace_back(m_wording("cb.aimak.households"), number(households));
    facts.rows.emplace_back(m_wording("cb.aimak.villages"), number(static_cast<int>(settlements.size())));
    m_blocks.push_back(std::move(facts));
    for (const Settlement &settlement : settlements)
        paragraph(m_wording("cb.aimak.village_row").arg(settlement.name.best(m_wording.language()), number(settlement.population), number(settlement.households)),
                  TextStyle::Normal, 1);
}

void CitizensBudgetPart::addWhatIsABudget()
{
    heading("cb.what.title");
    paragraph(m_wording("cb.what.1") + u' ' + m_wording("cb.what.2") + u' ' + m_wording("cb.what.3"));
    paragraph(m_wording("cb.what.balance"), TextStyle::Bold);
}

void CitizensBudgetPart::addTotals()
{
    heading("cb.totals.title");
    Money transfers;
    for (const BudgetLine &line : m_stores.lines.ofBudget(m_budget.id)) {
        if (line.section == BudgetSection::Revenue && isTransferCode(line.revenueCode))
            transfers += line.amount;
    }
    Table table;
    table.caption = m_wording("cb.totals.title");
    table.columns = {{m_wording("column.name"), Align::Left, 7}, {unitName(m_budget.unit, m_wording.language()), Align::Right, 3}};
    const auto row = [&](const QString &name, Money amount, RowStyle style) {
        table.rows.push_back({{name, figure(amount)}, style});
    };
    row(m_wording("cb.totals.opening"), m_totals.financing, RowStyle::Normal);
    row(m_wording("cb.totals.revenue"), m_totals.revenue, RowStyle::Subtotal);
    row(m_wording("cb.totals.own"), m_totals.revenue - transfers, RowStyle::Normal);
    row(m_wording("cb.totals.transfers"), transfers, RowStyle::Normal);
    row(m_wording("cb.totals.expenditure"), m_totals.expenditure, RowStyle::Subtotal);
    row(m_wording("cb.totals.closing"), m_totals.balance(), RowStyle::Normal);
    m_blocks.push_back(std::move(table));
    if (m_totals.balance().isNegative())
        paragraph(m_wording("cb.totals.not_balanced").arg(money(m_totals.balance())), TextStyle::Bold);
    else
        paragraph(m_wording("cb.totals.balanced"));
    if (m_municipality.population > 0) {
        // To the som: an average is no budget figure.
        const Money average = Money::fromSom(m_totals.expenditure.share(1, m_municipality.population).share(1, 100).tyiyn());
        paragraph(m_wording("cb.totals.per_resident.text").arg(m_wording.money(average, MoneyUnit::Som)), TextStyle::Bold);
    } else {
        paragraph(m_wording("cb.totals.no_population"));
    }
    paragraph(m_wording("cb.revenue.own_share").arg(share(m_totals.revenue - transfers, m_totals.revenue), share(transfers, m_totals.revenue)));
    for (const QString &note : gapNotes(m_stores, m_budget, m_wording))
        paragraph(note, TextStyle::Note);
}

Table CitizensBudgetPart::shareTable(const QString &caption, const QString &nameTitle) const
{
    Table table;
    table.caption = caption;
    table.columns = {{nameTitle, Align::Left, 60},
                     {unitName(m_budget.unit, m_wording.language()), Align::Right, 20},
                     {m_wording("column.share"), Align::Right, 14}};
    return table;
}

void CitizensBudgetPart::addShareRow(Table &table, const QString &name, Money amount, Money total, RowStyle style) const
{
    table.rows.push_back({{name, figure(amount), share(amount, total)}, style});
}

Chart CitizensBudgetPart::chart(ChartKind kind, const char *titleKey, const char *alternativeKey,
                                const std::vector<std::pair<QString, Money>> &slices, Money total) const
{
    Chart result;
    result.kind = kind;
    result.title = m_wording(titleKey);
    result.unit = unitName(m_budget.unit, m_wording.language());
    result.moneyUnit = m_budget.unit;
    result.language = m_wording.language();
    ChartSeries series;
    series.name = result.title;
    for (const auto &[name, amount] : slices) {
        result.categories += name;
        series.values.push_back(amount);
    }
    if (!slices.empty())
        result.alternative = m_wording(alternativeKey).arg(slices.front().first, share(slices.front().second, total));
    result.series.push_back(std::move(series));
    return result;
}

void CitizensBudgetPart::addRevenue()
{
    heading("cb.revenue.title");
    std::vector<std::pair<QString, Money>> slices;
    Table table = shareTable(m_wording("cb.revenue.chart"), m_wording("cb.revenue.group"));
    std::vector<const BudgetNode *> lines;
    for (const BudgetNode &group : m_revenue.children) {
        if (!group.isLine())
            slices.emplace_back(m_wording.marked(group.name), group.amounts[0]);
        addShareRow(table, m_wording.marked(group.name), group.amounts[0], m_totals.revenue,
                    group.isLine() ? RowStyle::Normal : RowStyle::Subtotal);
        const auto addLines = [&](const auto &self, const BudgetNode &node) -> void {
            for (const BudgetNode &child : node.children) {
                if (child.isLine()) {
                    addShareRow(table, QStringLiteral("\u2003") + m_wording.marked(child.name), child.amounts[0], m_totals.revenue, RowStyle::Normal);
                    lines.push_back(&child);
                } else {
                    self(self, child);
                }
            }
        };
        addLines(addLines, group);
    }
    addShareRow(table, m_wording("total.revenue"), m_totals.revenue, m_totals.revenue, RowStyle::Total);
    if (slices.size() < 2) {
        // A table without codes has no groups: its largest lines make the picture.
        slices.clear();
        for (const BudgetNode &node : m_revenue.children)
            slices.emplace_back(m_wording.marked(node.name), node.amounts[0]);
    }
    std::stable_sort(slices.begin(), slices.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (!slices.empty())
        m_blocks.push_back(chart(ChartKind::Ring, "cb.revenue.chart", "cb.chart.alt.revenue", slices, m_totals.revenue));
    std::stable_sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) { return a->amounts[0] > b->amounts[0]; });
    if (!lines.empty())
        paragraph(m_wording("cb.revenue.largest").arg(m_wording.marked(lines.front()->name), money(lines.front()->amounts[0])));
    m_blocks.push_back(std::move(table));
    paragraph(m_wording("cb.revenue.note"), TextStyle::Italic);
}

void CitizensBudgetPart::addExpenditure()
{
    heading("cb.expenditure.title");
    std::vector<const BudgetNode *> groups;
    for (const BudgetNode &group : m_expenditure.children)
        groups.push_back(&group);
    std::stable_sort(groups.begin(), groups.end(), [](const auto *a, const auto *b) { return a->amounts[0] > b->amounts[0]; });
    std::vector<std::pair<QString, Money>> bars;
    Table table = shareTable(m_wording("cb.expenditure.chart"), m_wording("cb.expenditure.group"));
    for (const BudgetNode *group : groups) {
        bars.emplace_back(plainName(*group), group->amounts[0]);
        addShareRow(table, plainName(*group), group->amounts[0], m_totals.expenditure,
                    group->isLine() ? RowStyle::Normal : RowStyle::Subtotal);
        for (const BudgetNode &item : group->children) {
            if (!item.isLine())
                addShareRow(table, QStringLiteral("\u2003") + plainName(item), item.amounts[0], m_totals.expenditure, RowStyle::Normal);
        }
    }
    addShareRow(table, m_wording("total.expenditure"), m_totals.expenditure, m_totals.expenditure, RowStyle::Total);
    if (!bars.empty()) {
        m_blocks.push_back(chart(ChartKind::Bars, "cb.expenditure.chart", "cb.chart.alt.expenditure", bars, m_totals.expenditure));
        paragraph(m_wording("cb.expenditure.largest").arg(bars.front().first, money(bars.front().second)));
    }
    m_blocks.push_back(std::move(table));
}

void CitizensBudgetPart::addEconomic()
{
    struct Kind
    {
        const char *key;
        QStringList prefixes;
    };
    const std::vector<Kind> kinds {
        {"cb.economic.wages", {QStringLiteral("2111"), QStringLiteral("2121")}},
        {"cb.economic.food", {QStringLiteral("2217"), QStringLiteral("2218")}},
        {"cb.economic.utilities", {QStringLiteral("2223"), QStringLiteral("2231")}},
        {"cb.economic.repair", {QStringLiteral("2225")}},
        {"cb.economic.capital", {QStringLiteral("31")}},
        {"cb.economic.benefits", {QStringLiteral("27")}},
        {"cb.economic.subsidies", {QStringLiteral("25")}},
        {"cb.economic.reserve", {QStringLiteral("2824")}},
        {"cb.economic.services", {QStringLiteral("22")}},
        {"cb.economic.other", {QString()}},
    };
    std::vector<std::pair<QString, Money>> sums;
    for (const Kind &kind : kinds)
        sums.emplace_back(m_wording(kind.key), Money());
    bool anyCode = false;
    for (const BudgetLine &line : m_stores.lines.ofBudget(m_budget.id)) {
        if (line.section != BudgetSection::Expenditure)
            continue;
        anyCode = anyCode || !line.economicCode.isEmpty();
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const bool match = std::any_of(kinds[i].prefixes.begin(), kinds[i].prefixes.end(), [&](const QString &prefix) {
                return line.economicCode.startsWith(prefix);
            });
            if (match) {
                sums[i].second += line.amount;
                break;
            }
        }
    }
    if (!anyCode)
        return;
    std::erase_if(sums, [](const auto &entry) { return entry.second.isZero(); });
    std::stable_sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    heading("cb.economic.title");
    Table table = shareTable(m_wording("cb.economic.chart"), m_wording("column.name"));
    for (const auto &[name, amount] : sums)
        addShareRow(table, name, amount, m_totals.expenditure, RowStyle::Normal);
    addShareRow(table, m_wording("total.expenditure"), m_totals.expenditure, m_totals.expenditure, RowStyle::Total);
    m_blocks.push_back(std::move(table));
}

void CitizensBudgetPart::addComparison()
{
    heading("cb.compare.title");
    const auto budgets = m_stores.budgets.all();
    if (budgets.size() < 2) {
        paragraph(m_wording("cb.compare.one_year"));
        return;
    }
    Table table;
    table.caption = m_wording("cb.compare.title");
    table.columns = {{m_wording("column.name"), Align::Left, 4},
                     {m_wording("section.revenue"), Align::Right, 2},
                     {m_wording("section.expenditure"), Align::Right, 2}};
    Chart chart;
    chart.kind = ChartKind::GroupedColumns;
    chart.title = m_wording("cb.compare.chart");
    chart.unit = unitName(m_budget.unit, m_wording.language());
    chart.moneyUnit = m_budget.unit;
    chart.language = m_wording.language();
    chart.series = {{m_wording("section.revenue"), {}}, {m_wording("section.expenditure"), {}}};
    // The latest years fit the width of a leaflet; of a year and stage the newest version counts.
    std::vector<Budget> shown;
    for (const Budget &budget : budgets) {
        if (!shown.empty() && shown.back().year == budget.year && shown.back().stage == budget.stage)
            shown.pop_back();
        shown.push_back(budget);
    }
    if (shown.size() > 6)
        shown.erase(shown.begin(), shown.end() - 6);
    for (const Budget &budget : shown) {
        const BudgetTotals totals = m_stores.lines.totals(budget.id);
        table.rows.push_back({{budgetName(budget), figure(totals.revenue), figure(totals.expenditure)},
                              budget.id == m_budget.id ? RowStyle::Total : RowStyle::Normal});
        chart.categories += budgetName(budget);
        chart.series[0].values.push_back(totals.revenue);
        chart.series[1].values.push_back(totals.expenditure);
    }
    chart.alternative = m_wording("cb.chart.alt.compare").arg(shown.front().year).arg(shown.back().year);
    m_blocks.push_back(std::move(chart));
    m_blocks.push_back(std::move(table));
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
    for (const BudgetLine &line : m_stores.lines.ofBudget(m_budget.id)) {
        if (line.section != BudgetSection::Expenditure || line.project.isEmpty())
            continue;
        const auto village = line.settlementId.isNull() ? std::nullopt : m_stores.settlements.find(line.settlementId);
        table.rows.push_back({{village ? village->name.best(m_wording.language()) : m_wording("cb.projects.all_villages"),
                               m_wording.marked(line.project), figure(line.amount),
                               line.moneySource.isEmpty() ? m_wording("source.local") : m_wording.marked(line.moneySource)},
                              RowStyle::Normal});
        total += line.amount;
    }
    if (table.rows.empty()) {
        paragraph(m_wording("cb.projects.none"));
        return;
    }
    table.rows.push_back({{m_wording("cb.projects.total"), {}, figure(total), {}}, RowStyle::Total});
    m_blocks.push_back(std::move(table));
}

void CitizensBudgetPart::addProtected()
{
    heading("cb.protected.title");
    paragraph(m_wording("cb.protected.text"));
    Money amount;
    for (const BudgetLine &line : m_stores.lines.ofBudget(m_budget.id)) {
        if (line.section == BudgetSection::Expenditure && line.isProtected)
            amount += line.amount;
    }
    if (amount.isZero()) {
        paragraph(m_wording("cb.protected.none"));
        return;
    }
    paragraph(m_wording("cb.protected.amount").arg(money(amount), share(amount, m_totals.expenditure)));
    paragraph(m_wording("cb.protected.free").arg(money(m_totals.expenditure - amount)));
}

} // namespace eldin::core
