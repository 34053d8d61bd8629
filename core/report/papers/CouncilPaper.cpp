// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/CouncilPaper.h"

#include "core/base/MoneyWords.h"
#include "core/report/BudgetFindings.h"
#include "core/report/BudgetTree.h"
#include "core/report/HearingName.h"
#include "core/report/LedgerTexts.h"
#include "core/report/OfficialHead.h"
#include "core/report/RemarkRows.h"

#include <functional>

namespace eldin::core {

using namespace report;

void CouncilPaper::fill()
{
    addResolution();
    if (m_hearing.budgetId.isNull() || !m_stores.budgets.find(m_hearing.budgetId)) {
        missing("hp.missing.budget");
    } else {
        addSection(BudgetSection::Revenue, "hp.council.annex.revenue");
        addSection(BudgetSection::Expenditure, "hp.council.annex.expenditure");
        addBalances();
        addNote();
    }
    addProposals();
}

void CouncilPaper::addResolution()
{
    add(officialHead(m_stores, m_wording.language(), HeadOf::Kenesh));
    paragraph(m_wording("hp.council.title"), TextStyle::Title, Align::Center);
    paragraph(m_wording("hp.number_date").arg(m_wording("date.blank"), QStringLiteral("______")), TextStyle::Normal, Align::Center);
    const QString year = budgetYearText(m_stores, m_hearing);
    paragraph(m_wording(isDraftHearing() ? "hp.council.subject.draft" : "hp.council.subject.execution").arg(year), TextStyle::Bold, Align::Center);
    paragraph(m_wording("hp.council.preamble").arg(m_wording.dateIn(m_hearing.date)), TextStyle::Normal, Align::Justify);
    add(WritingLines {m_wording("hp.ordinance.basis"), 1});
    paragraph(m_wording("hp.council.resolves"), TextStyle::Bold, Align::Center);
    int point = 0;
    const auto say = [&](const QString &text) { paragraph(QStringLiteral("%1. ").arg(++point) + text, TextStyle::Normal, Align::Justify); };
    if (const auto sums = totals()) {
        const auto amount = [&](Money money) {
            return m_wording.money(money, MoneyUnit::ThousandSom) + QStringLiteral(" (") + moneyInWords(money, m_wording.language()) + u')';
        };
        say(m_wording(isDraftHearing() ? "hp.council.approve.draft" : "hp.council.approve.execution").arg(year, amount(sums->revenue), amount(sums->expenditure)));
    }
    say(m_wording("hp.council.annexes"));
    say(m_wording("hp.council.control"));
    addSignature(Office::CouncilChair, m_hearing.date);
}

void CouncilPaper::addAnnexHead(const char *title)
{
    add(PageBreak {});
    paragraph(m_wording("annex.numbered").arg(++m_annex), TextStyle::Normal, Align::Right);
    heading(1, m_wording(title));
    paragraph(m_wording("unit.note"), TextStyle::Note, Align::Right);
}

std::vector<Budget> CouncilPaper::columns() const
{
    const Budget own = m_stores.budgets.get(m_hearing.budgetId);
    const BudgetBook book(m_stores, {own}, m_wording.language());
    std::vector<Budget> result;
    for (const int year : {own.year - 2, own.year - 1}) {
        if (const auto before = book.bestOf(year))
            result.push_back(*before);
    }
    result.push_back(own);
    for (const int year : {own.year + 1, own.year + 2}) {
        if (const auto forecast = book.latest(year, BudgetStage::Forecast))
            result.push_back(*forecast);
    }
    return result;
}

void CouncilPaper::addYears(Table &table, const std::vector<Budget> &budgets) const
{
    for (const Budget &budget : budgets)
        table.columns.push_back({m_wording("year").arg(budget.year) + u'\n' + m_wording.text(QStringLiteral("stage.") + codeOf(budget.stage)), Align::Right, 3});
}

void CouncilPaper::addSection(BudgetSection section, const char *title)
{
    addAnnexHead(title);
    const auto budgets = columns();
    BudgetQuestion question;
    question.section = section;
    for (const Budget &budget : budgets)
        question.budgets.push_back(budget.id);
    const BudgetNode tree = budgetTree(m_stores, question);
    Table table;
    table.caption = m_wording(title);
    table.columns = {{m_wording("column.code"), Align::Left, 2}, {m_wording("column.name"), Align::Left, 8}};
    addYears(table, budgets);
    const auto cells = [&](const QString &code, const QString &text, const std::vector<Money> &amounts) {
        QStringList row {code, text};
        for (const Money amount : amounts)
            row += amount == Money() ? QStringLiteral("–") : m_wording.figure(amount, MoneyUnit::ThousandSom);
        return row;
    };
    const std::function<void(const BudgetNode &)> addNode = [&](const BudgetNode &node) {
        // A group of one line of its own code says nothing that the line does not say.
        if (node.children.size() == 1 && node.children.front().isLine() && node.children.front().code == node.code)
            return addNode(node.children.front());
        table.rows.push_back({cells(node.code, marked(node.name), node.amounts), node.isLine() ? RowStyle::Normal : RowStyle::Subtotal});
        for (const BudgetNode &child : node.children)
            addNode(child);
    };
    for (const BudgetNode &child : tree.children)
        addNode(child);
    table.rows.push_back({cells({}, m_wording(section == BudgetSection::Revenue ? "total.revenue" : "total.expenditure"), tree.amounts), RowStyle::Total});
    add(std::move(table));
}

void CouncilPaper::addBalances()
{
    addAnnexHead("hp.council.annex.balances");
    const auto budgets = columns();
    Table table;
    table.caption = m_wording("hp.council.annex.balances");
    table.columns = {{m_wording("column.name"), Align::Left, 8}};
    addYears(table, budgets);
    std::vector<BudgetTotals> sums;
    for (const Budget &budget : budgets)
        sums.push_back(m_stores.lines.totals(budget.id));
    const auto row = [&](const char *key, const std::function<Money(const BudgetTotals &)> &of, RowStyle style) {
        TableRow cells {{m_wording(key)}, style};
        for (const BudgetTotals &one : sums)
            cells.cells += m_wording.figure(of(one), MoneyUnit::ThousandSom);
        table.rows.push_back(std::move(cells));
    };
    row("opening_balance", [](const BudgetTotals &one) { return one.opening; }, RowStyle::Normal);
    row("section.revenue", [](const BudgetTotals &one) { return one.revenue; }, RowStyle::Normal);
    row("section.expenditure", [](const BudgetTotals &one) { return one.expenditure; }, RowStyle::Normal);
    if (std::any_of(sums.begin(), sums.end(), [](const BudgetTotals &one) { return !one.otherFinancing().isZero(); }))
        row("other_financing", [](const BudgetTotals &one) { return one.otherFinancing(); }, RowStyle::Normal);
    row("closing_balance", [](const BudgetTotals &one) { return one.balance(); }, RowStyle::Total);
    add(std::move(table));
}

void CouncilPaper::addNote()
{
    add(PageBreak {});
    heading(1, m_wording("hp.council.note"));
    const Budget own = m_stores.budgets.get(m_hearing.budgetId);
    for (const BudgetFinding &finding : budgetFindings(BudgetBook(m_stores, {own}, m_wording.language(), BudgetBook::Names::Marked)))
        paragraph(finding.sentence, TextStyle::Normal, Align::Justify);
    addGapNotes(own);
    addSignature(Office::FinanceHead, m_hearing.date);
}

void CouncilPaper::addProposals()
{
    add(PageBreak {});
    heading(1, m_wording("hp.council.proposals"));
    Table table;
    table.caption = m_wording("hp.council.proposals");
    table.columns = {{m_wording("number_sign"), Align::Right, 1}, {m_wording("hp.council.proposal"), Align::Left, 7}, {m_wording("column.settlement"), Align::Left, 3},
                     {m_wording("column.decision"), Align::Left, 3}, {m_wording("column.reason"), Align::Left, 6}};
    for (const RemarkRow &row : remarkRows(m_stores, m_hearing.id)) {
        if (row.remark.kind != RemarkKind::Proposal)
            continue;
        const QString label = row.remark.number > 0 ? QString::number(row.remark.number) : row.remark.label();
        table.rows.push_back({{label, proposalText(row, m_wording), row.settlement.isEmpty() ? QStringLiteral("–") : marked(row.settlement),
                               m_wording.text(QStringLiteral("decision.") + (row.response ? codeOf(row.response->decision) : QStringLiteral("open"))),
                               row.response ? marked(row.response->reason) : QString()},
                              RowStyle::Normal});
    }
    if (table.rows.empty())
        paragraph(m_wording("hp.council.proposals.none"));
    else
        add(std::move(table));
}

} // namespace eldin::core
