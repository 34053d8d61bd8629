// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/LedgerTexts.h"
#include "core/report/Papers.h"
#include "core/report/PlainText.h"
#include "core/report/RemarkRows.h"
#include "core/report/Wording.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/BudgetService.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

const std::vector<std::pair<PaperLanguage, Language>> kSingle{{PaperLanguage::Kyrgyz, Language::Kyrgyz},
                                                              {PaperLanguage::Russian, Language::Russian},
                                                              {PaperLanguage::English, Language::English}};

Money amount(const QString &cell, MoneyUnit unit)
{
    const auto money = parseMoney(cell, unit);
    INFO(cell.toStdString());
    REQUIRE(money.has_value());
    return *money;
}

/// The second column of the rows of a style.
std::vector<Money> amounts(const Table &table, RowStyle style, MoneyUnit unit)
{
    std::vector<Money> result;
    for (const TableRow &row : table.rows) {
        if (row.style == style)
            result.push_back(amount(row.cells[1], unit));
    }
    return result;
}

Money sum(const std::vector<Money> &values)
{
    Money total;
    for (const Money value : values)
        total += value;
    return total;
}

} // namespace

TEST_CASE("every total of the citizens' budget is the budget's to the last tyiyn",
          "[report][citizens-budget]")
{
    SampleDocument document;
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        for (const Hearing &hearing : document.stores().hearings.all()) {
            const Budget budget = document.stores().budgets.get(hearing.budgetId);
            const BudgetTotals totals = document.stores().lines.totals(budget.id);
            const Part part = citizensBudget(document.stores(), hearing.id, paper).parts.at(0);

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
            CHECK(row("cb.totals.opening") == totals.opening);
            CHECK(row("cb.totals.closing") == totals.balance());
            CHECK(row("cb.totals.own") + row("cb.totals.transfers") == totals.revenue);

            const Table revenue = tableOf(part, wording("cb.revenue.chart"));
            CHECK(amounts(revenue, RowStyle::Total, budget.unit) == std::vector<Money>{totals.revenue});
            CHECK(sum(amounts(revenue, RowStyle::Subtotal, budget.unit)) == totals.revenue);
            CHECK(sum(amounts(revenue, RowStyle::Normal, budget.unit)) == totals.revenue);
            const Table expenditure = tableOf(part, wording("cb.expenditure.chart"));
            CHECK(amounts(expenditure, RowStyle::Total, budget.unit)
                  == std::vector<Money>{totals.expenditure});
            CHECK(sum(amounts(expenditure, RowStyle::Subtotal, budget.unit)) == totals.expenditure);
            const Table economic = tableOf(part, wording("cb.economic.chart"));
            CHECK(amounts(economic, RowStyle::Total, budget.unit) == std::vector<Money>{totals.expenditure});
            CHECK(sum(amounts(economic, RowStyle::Normal, budget.unit)) == totals.expenditure);
        }
    }
}

TEST_CASE("the citizens' budget has its thirteen blocks, the slip and eight charts", "[report][citizens-budget]")
{
    SampleDocument document;
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        const Part part = citizensBudget(document.stores(), document.openHearing().id, paper).parts.at(0);
        QStringList headings;
        for (const Heading &heading : blocksOf<Heading>(part))
            headings += heading.text;
        for (const char *block : {"cb.greeting.title", "cb.aimak.title", "cb.what.title", "cb.totals.title", "cb.revenue.title", "cb.expenditure.title",
                                  "cb.economic.title", "cb.compare.title", "cb.projects.title", "cb.past.title", "cb.protected.title",
                                  "cb.glossary.title", "cb.take_part.title", "cb.slip.title"}) {
            INFO(block);
            CHECK(headings.count(wording(block)) == 1);
        }
        CHECK(blocksOf<Chart>(part).size() >= 8);
    }
}

TEST_CASE("the charts show the same sums as the tables", "[report][citizens-budget]")
{
    SampleDocument document;
    const Hearing hearing = document.openHearing();
    const BudgetTotals totals = document.stores().lines.totals(hearing.budgetId);
    const auto charts
        = blocksOf<Chart>(citizensBudget(document.stores(), hearing.id, PaperLanguage::Kyrgyz).parts[0]);
    const Wording wording(Language::Kyrgyz);
    const auto chart = [&](const char *title) {
        const auto found = std::find_if(charts.begin(), charts.end(), [&](const Chart &one) { return one.title == wording(title); });
        REQUIRE(found != charts.end());
        return *found;
    };
    // Composition, ratio, purposes, one som, per resident, years, plan and result twice, projects.
    CHECK(charts.size() == 9);
    CHECK((chart("cb.revenue.chart").kind == ChartKind::Ring));
    CHECK(sum(chart("cb.revenue.chart").series.at(0).values) == totals.revenue);
    CHECK((chart("cb.expenditure.chart").kind == ChartKind::Bars));
    CHECK(sum(chart("cb.expenditure.chart").series.at(0).values) == totals.expenditure);
    CHECK((chart("cb.compare.chart").kind == ChartKind::GroupedColumns));
    CHECK(chart("cb.compare.chart").series.size() == 2);
}

TEST_CASE("the comparison shows each budget with its own totals", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Russian);
    const Table table = tableOf(
        citizensBudget(document.stores(), document.openHearing().id, PaperLanguage::Russian).parts[0],
        wording("cb.compare.title"));
    const auto budgets = document.stores().budgets.all();
    REQUIRE(table.rows.size() == budgets.size());
    for (std::size_t i = 0; i < budgets.size(); ++i) {
        const BudgetTotals totals = document.stores().lines.totals(budgets[i].id);
        CHECK(amount(table.rows[i].cells[1], MoneyUnit::ThousandSom) == totals.revenue);
        CHECK(amount(table.rows[i].cells[2], MoneyUnit::ThousandSom) == totals.expenditure);
    }
}

TEST_CASE("projects by village add up and name where the money comes from", "[report][citizens-budget]")
{
    SampleDocument document;
    const Hearing hearing = document.openHearing();
    Money total;
    std::size_t projects = 0;
    for (const BudgetLine &line : document.stores().lines.ofBudget(hearing.budgetId)) {
        if (line.section == BudgetSection::Expenditure && !line.project.isEmpty()) {
            total += line.amount;
            ++projects;
        }
    }
    REQUIRE(projects > 0);
    const Wording wording(Language::Kyrgyz);
    const Table table = tableOf(citizensBudget(document.stores(), hearing.id, PaperLanguage::Kyrgyz).parts[0],
                                wording("cb.projects.title"));
    CHECK(table.rows.size() == projects + 1);
    CHECK(amount(table.rows.back().cells[2], MoneyUnit::ThousandSom) == total);
    for (const TableRow &row : table.rows) {
        if (row.style != RowStyle::Total)
            CHECK_FALSE(row.cells[3].isEmpty());
    }
}

TEST_CASE("last time's proposals are told with what became of them, and without names",
          "[report][citizens-budget]")
{
    SampleDocument document;
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        const Report report = citizensBudget(document.stores(), document.openHearing().id, paper);
        const Table table = tableOf(report.parts[0], wording("cb.past.title"));
        std::size_t answered = 0;
        QStringList names;
        for (const RemarkRow &row : remarkRows(document.stores(), document.closedHearing().id)) {
            answered += row.remark.kind == RemarkKind::Proposal && row.response ? 1 : 0;
            if (!row.personName.isEmpty())
                names += row.personName;
        }
        CHECK(table.rows.size() == answered);
        REQUIRE_FALSE(names.isEmpty());
        // The citizens' budget is handed out to everybody.
        for (const QString &text : textsOf(report)) {
            for (const QString &name : std::as_const(names))
                CHECK_FALSE(text.contains(name));
        }
    }
}

TEST_CASE("the citizens' budget says of each promise what the ledger says, and of one that owes its reason nothing yet", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Russian);
    const auto statuses = [&] {
        QStringList cells;
        for (const TableRow &row : tableOf(citizensBudget(document.stores(), document.openHearing().id, PaperLanguage::Russian).parts[0], wording("cb.past.title")).rows)
            cells += row.cells[3];
        return cells;
    };
    FollowUp note;
    note.id = Id<FollowUp>::create(document->environment().clock, document->environment().random);
    note.responseId = ledgerOf(document.stores(), document.closedHearing()).rows.front().response().id;
    note.status = FollowUpStatus::NotImplemented;
    note.date = QDate(2026, 12, 1);
    document->transact(Operation::AddFollowUp, [&](Stores &stores) { stores.followUps.insert(note); }); // as another copy may bring it
    for (const LedgerRow &row : ledgerOf(document.stores(), document.closedHearing()).rows)
        CHECK(statuses().contains(publicOutcomeText(row, wording)));
    // It is handed out to everybody: what the hall and the open tables do not show stands in no paper either.
    CHECK(statuses().contains(wording("ledger.withheld")));
    CHECK_FALSE(statuses().join(u'\n').contains(wording("ledger.no_reason")));
    note.note.ru = QStringLiteral("Нет подрядчика");
    note.newDate = QDate(2027, 6, 1);
    document->transact(Operation::AddFollowUp, [&](Stores &stores) { stores.followUps.update(note); });
    CHECK(statuses().join(u'\n').contains(QStringLiteral("Нет подрядчика – ") + wording("ledger.new_date").arg(wording.date(note.newDate))));
}

TEST_CASE("a loan is told beside the opening balance in every paper that tells of it, and never as one", "[report][paper]")
{
    SampleDocument sample;
    const Hearing hearing = sample.openHearing();
    BudgetLine loan;
    loan.budgetId = hearing.budgetId;
    loan.section = BudgetSection::Financing;
    loan.name.ru = QStringLiteral("Кредит на строительство школы");
    loan.amount = Money::fromSom(9'876'500);
    const BudgetTotals before = sample.stores().lines.totals(hearing.budgetId);
    CHECK(before.otherFinancing().isZero());
    BudgetService(*sample).addLine(loan);
    const BudgetTotals totals = sample.stores().lines.totals(hearing.budgetId);
    CHECK(totals.opening == before.opening);
    CHECK(totals.otherFinancing() == loan.amount);
    const QString other = moneyFigure(loan.amount, MoneyUnit::ThousandSom, Language::Russian);
    const QString both = moneyFigure(totals.financing, MoneyUnit::ThousandSom, Language::Russian);
    for (const PaperKind kind : {PaperKind::CitizensBudget, PaperKind::Protocol, PaperKind::CouncilPackage}) {
        INFO(codeOf(kind).toStdString());
        const QString text = report::toPlainText(makePaper(sample.stores(), {kind, hearing.id, {}, PaperLanguage::Russian, {}}));
        CHECK(text.contains(other));
        CHECK_FALSE(text.contains(both));
    }
}
