// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/RemarkRows.h"
#include "core/report/Wording.h"

#include <map>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

const std::vector<std::pair<PaperLanguage, Language>> kSingle {{PaperLanguage::Kyrgyz, Language::Kyrgyz},
                                                               {PaperLanguage::Russian, Language::Russian},
                                                               {PaperLanguage::English, Language::English}};

Money amount(const QString &text, MoneyUnit unit)
{
    const auto money = parseMoney(text.section(QStringLiteral(" · "), 0, 0), unit);
    INFO(text.toStdString());
    REQUIRE(money.has_value());
    return *money;
}

std::vector<Part> panelsOf(const Part &part)
{
    std::vector<Part> panels(1);
    for (const Block &block : part.blocks) {
        if (std::holds_alternative<PageBreak>(block))
            panels.emplace_back();
        else
            panels.back().blocks.push_back(block);
    }
    return panels;
}

/// Sums of the lines of a section by the first digits of their codes.
std::vector<Money> groupSums(const Stores &stores, const Id<Budget> &budget, BudgetSection section, qsizetype digits)
{
    std::map<QString, Money> sums;
    for (const BudgetLine &line : stores.lines.ofBudget(budget)) {
        if (line.section == section)
            sums[(section == BudgetSection::Revenue ? line.revenueCode : line.functionCode).left(digits)] += line.amount;
    }
    std::vector<Money> result;
    for (const auto &[code, sum] : sums)
        result.push_back(sum);
    return result;
}

} // namespace

TEST_CASE("every figure of the leaflet is the budget's to the last tyiyn", "[report][leaflet]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    for (const Hearing &hearing : stores.hearings.all()) {
        const Budget budget = stores.budgets.get(hearing.budgetId);
        const BudgetTotals totals = stores.lines.totals(budget.id);
        for (const auto &[paper, language] : kSingle) {
            const Wording wording(language);
            const Part part = leaflet(stores, hearing.id, paper).parts.at(0);
            const auto charts = blocksOf<Chart>(part);
            REQUIRE(charts.size() == 2);
            for (std::size_t i = 0; i < charts.size(); ++i) {
                const Chart &chart = charts[i];
                const bool revenue = i == 0;
                const auto groups = groupSums(stores, budget.id, revenue ? BudgetSection::Revenue : BudgetSection::Expenditure, revenue ? 2 : 3);
                const auto &values = chart.series.at(0).values;
                REQUIRE(chart.figures.size() == std::ssize(values));
                Money sum;
                for (std::size_t k = 0; k < values.size(); ++k) {
                    sum += values[k];
                    CHECK(amount(chart.figures[static_cast<qsizetype>(k)], budget.unit) == values[k]);
                    CHECK(chart.alternative.contains(chart.figures[static_cast<qsizetype>(k)]));
                    if (!revenue && !(chart.lastIsRest && k + 1 == values.size()))
                        CHECK(std::find(groups.begin(), groups.end(), values[k]) != groups.end());
                }
                CHECK(sum == (revenue ? totals.revenue : totals.expenditure));
            }
            const Table overview = tableOf(part, wording("cb.totals.title"));
            const auto row = [&](const char *key) {
                for (const TableRow &candidate : overview.rows) {
                    if (candidate.cells[0] == wording(key))
                        return amount(candidate.cells[1], budget.unit);
                }
                FAIL("no row " << key);
                return Money();
            };
            CHECK(row("cb.totals.revenue") == totals.revenue);
            CHECK(row("cb.totals.expenditure") == totals.expenditure);
            CHECK(row("cb.totals.closing") == totals.balance());
            CHECK(row("cb.totals.own") + row("cb.totals.transfers") == totals.revenue);
            const Table years = tableOf(part, wording("cb.compare.title"));
            const auto budgets = stores.budgets.all();
            REQUIRE(years.rows.size() == budgets.size());
            for (std::size_t i = 0; i < budgets.size(); ++i) {
                CHECK(amount(years.rows[i].cells[1], budget.unit) == stores.lines.totals(budgets[i].id).revenue);
                CHECK(amount(years.rows[i].cells[2], budget.unit) == stores.lines.totals(budgets[i].id).expenditure);
            }
            Money projects;
            for (const BudgetLine &line : stores.lines.ofBudget(budget.id)) {
                if (line.section == BudgetSection::Expenditure && !line.project.isEmpty())
                    projects += line.amount;
            }
            if (!projects.isZero()) {
                const Table table = tableOf(part, wording("cb.projects.title"));
                Money sum;
                for (const TableRow &one : table.rows) {
                    if (one.style == RowStyle::Normal)
                        sum += amount(one.cells[1], budget.unit);
                }
                CHECK(sum == projects);
                CHECK(amount(table.rows.back().cells[1], budget.unit) == projects);
            }
        }
    }
}

TEST_CASE("a leaflet has six panels, the slip on the last, and names no resident", "[report][leaflet]")
{
    SampleDocument document;
    QStringList names;
    for (const RemarkRow &row : remarkRows(document.stores(), document.closedHearing().id)) {
        if (!row.personName.isEmpty())
            names += row.personName;
    }
    REQUIRE_FALSE(names.isEmpty());
    for (const auto &[paper, language] : kSingle) {
        const Report report = leaflet(document.stores(), document.openHearing().id, paper);
        const auto panels = panelsOf(report.parts[0]);
        REQUIRE(panels.size() == 6);
        for (std::size_t i = 0; i < panels.size(); ++i) {
            CHECK_FALSE(panels[i].blocks.empty());
            CHECK(blocksOf<CutLine>(panels[i]).size() == (i == 5 ? 1 : 0));
        }
        for (const QString &text : textsOf(report)) {
            for (const QString &name : std::as_const(names))
                CHECK_FALSE(text.contains(name));
        }
        // Nobody can hand in a slip for a hearing that is over; the flap is used all the same.
        const auto over = panelsOf(leaflet(document.stores(), document.closedHearing().id, paper).parts[0]);
        REQUIRE(over.size() == 6);
        CHECK(blocksOf<CutLine>(over[5]).empty());
        CHECK_FALSE(over[5].blocks.empty());
    }
}

TEST_CASE("a leaflet without a budget says so", "[report][leaflet]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const Part part = leaflet(document.stores(), story.hearing, PaperLanguage::Kyrgyz).parts[0];
    CHECK(textsOf(part).join(u'\n').contains(Wording(Language::Kyrgyz)("cb.missing.budget")));
}
