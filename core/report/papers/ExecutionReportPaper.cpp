// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/ExecutionReportPaper.h"

#include "core/domain/BudgetComparison.h"
#include "core/report/BudgetBook.h"
#include "core/report/BudgetPictures.h"
#include "core/report/BudgetTree.h"
#include "core/report/LedgerTexts.h"

namespace eldin::core {

using namespace report;

void ExecutionReportPaper::fill()
{
    addHead("after.execution.title");
    addPromises();
    addBudget();
}

void ExecutionReportPaper::addPromises()
{
    heading(2, m_wording("after.execution.promises"));
    const auto before = ledgersBefore(m_stores, m_hearing);
    const std::vector<Hearing> hearings = hearingsOf(before);
    const LedgerCounts sum = sumOf(before);
    if (sum.proposals == 0) {
        missing("after.missing.before");
        paragraph(m_wording("hp.brief.promises.none"));
        return;
    }
    paragraph(ledgerSentence(sum, m_wording, notDueOn(before, m_hearing.date)), TextStyle::Bold);
    add(ledgerChart(sum, m_wording));
    Table done;
    done.caption = m_wording("after.execution.done");
    done.columns = {{m_wording("number_sign"), Align::Right, 2}, {m_wording("hp.council.proposal"), Align::Left, 9},
                    {m_wording("after.ledger.spent"), Align::Right, 4}, {m_wording("column.status"), Align::Left, 9}};
    Table open;
    open.caption = m_wording("after.execution.open");
    open.columns = {{m_wording("number_sign"), Align::Right, 2}, {m_wording("hp.council.proposal"), Align::Left, 9},
                    {m_wording("column.deadline"), Align::Left, 4}, {m_wording("after.execution.why"), Align::Left, 9}};
    for (const HearingLedger &ledger : before) {
        for (const LedgerRow &row : ledger.rows) {
            const QString third = row.isDone() ? (row.spent() ? thousands(*row.spent()) : QStringLiteral("–"))
                                               : (row.due().isValid() ? m_wording.date(row.due()) : m_wording("not_stated"));
            (row.isDone() ? done : open).rows.push_back({{numberText(row.proposal.remark, hearings), withVillage(row.proposal), third, publicOutcomeText(row, m_wording)}, RowStyle::Normal});
        }
    }
    if (!done.rows.empty()) {
        paragraph(m_wording("after.execution.done"), TextStyle::Bold);
        add(std::move(done));
    }
    if (open.rows.empty()) {
        paragraph(m_wording(sum.accepted > 0 ? "after.execution.all_done" : "after.ledger.none"));
        return;
    }
    paragraph(m_wording("after.execution.open"), TextStyle::Bold);
    add(std::move(open));
    if (sum.withheld > 0) {
        missing("after.missing.reasons");
        paragraph(withheldText(sum, m_wording), TextStyle::Note);
    }
}

void ExecutionReportPaper::addBudget()
{
    heading(2, m_wording("after.execution.budget"));
    std::vector<Budget> chosen;
    if (const auto own = m_hearing.budgetId.isNull() ? std::nullopt : m_stores.budgets.find(m_hearing.budgetId))
        chosen.push_back(*own);
    // A hearing on a draft looks back at the last year of which both are known.
    const BudgetBook book(m_stores, chosen, m_wording.language(), BudgetBook::Names::Marked);
    const auto sides = book.plansAndResult();
    if (sides.size() < 2 || sides.back().stage != BudgetStage::Executed) {
        missing("after.missing.executed");
        paragraph(m_wording("cb.compare.no_result"));
        return;
    }
    const Budget &executed = sides.back();
    Budget plan = sides[sides.size() - 2];
    if (const auto own = m_hearing.planBudgetId.isNull() ? std::nullopt : m_stores.budgets.find(m_hearing.planBudgetId); own && own->year == executed.year)
        plan = *own;
    paragraph(book.nameOf(plan) + QStringLiteral(" → ") + book.nameOf(executed));
    for (const PictureKind kind : {PictureKind::RevenueResult, PictureKind::ExpenditureResult}) {
        Picture picture = BudgetPictures(book).picture(kind);
        if (picture.missing.isEmpty())
            add(std::move(picture.chart));
    }
    addSection(BudgetSection::Revenue, plan, executed);
    addSection(BudgetSection::Expenditure, plan, executed);
    paragraph(m_wording("unit.note"), TextStyle::Note);
    addGapNotes(plan);
    addGapNotes(executed);
}

void ExecutionReportPaper::addSection(BudgetSection section, const Budget &plan, const Budget &executed)
{
    const QString title = m_wording(section == BudgetSection::Revenue ? "section.revenue" : "section.expenditure");
    heading(3, title);
    Table table;
    table.caption = title;
    table.columns = {{m_wording("column.code"), Align::Left, 2},   {m_wording("column.name"), Align::Left, 9}, {m_wording("column.plan"), Align::Right, 4},
                     {m_wording("column.fact"), Align::Right, 4},  {m_wording("column.change"), Align::Right, 4}, {m_wording("column.executed_percent"), Align::Right, 4}};
    const auto addRow = [&](const QString &code, const QString &name, const std::vector<Money> &amounts, RowStyle style) {
        const AmountChange change {amounts[0], amounts[1]};
        const auto figure = [&](Money amount) { return m_wording.figure(amount, MoneyUnit::ThousandSom); };
        const QString difference = (change.difference().isNegative() || change.difference().isZero() ? QString() : QStringLiteral("+")) + figure(change.difference());
        table.rows.push_back({{code, name, figure(change.from), figure(change.to), difference,
                               change.from.isZero() ? QStringLiteral("–") : m_wording.percent(shareTenths(change.to, change.from))},
                              style});
    };
    const BudgetNode tree = budgetTree(m_stores, section, {plan.id, executed.id});
    for (const BudgetNode &group : tree.children) {
        addRow(group.code, marked(group.name), group.amounts, group.isLine() ? RowStyle::Normal : RowStyle::Subtotal);
        for (const BudgetNode &part : group.children) {
            if (!part.isLine())
                addRow(part.code, marked(part.name), part.amounts, RowStyle::Normal);
        }
    }
    if (tree.amounts.size() == 2)
        addRow(QString(), m_wording(section == BudgetSection::Revenue ? "total.revenue" : "total.expenditure"), tree.amounts, RowStyle::Total);
    add(std::move(table));
}

} // namespace eldin::core
