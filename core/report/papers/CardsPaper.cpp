// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/CardsPaper.h"

#include "core/report/HearingName.h"

#include <algorithm>
#include <map>

namespace eldin::core {

using namespace report;

namespace {

// A card is read at arm's length in a few seconds.
constexpr std::size_t kMostLines = 4;

} // namespace

void CardsPaper::fill()
{
    addInvitation();
    addBudget();
    addAnswers();
    addPromises();
}

void CardsPaper::addInvitation()
{
    begin(m_wording("hp.cards.invitation"));
    paragraph(m_wording(isDraftHearing() ? "hp.poster.what.draft" : "hp.poster.what.execution").arg(budgetYearText(m_stores, m_hearing)), TextStyle::Lead);
    addPlaces();
    paragraph(m_wording("hp.cards.take_part"));
    const LocalText contacts = m_stores.municipality.one().contacts;
    if (!contacts.isEmpty())
        paragraph(marked(contacts), TextStyle::Bold);
}

void CardsPaper::addBudget()
{
    const auto sums = totals();
    if (!sums) {
        missing("hp.missing.budget");
        return;
    }
    const BudgetBook book(m_stores, {m_stores.budgets.get(m_hearing.budgetId)}, m_wording.language(), BudgetBook::Names::Marked);
    addShares(book, PictureKind::Revenue, "hp.cards.revenue", sums->revenue);
    addShares(book, PictureKind::Functions, "hp.cards.expenditure", sums->expenditure);
    addVillages(book);
}

void CardsPaper::addVillages(const BudgetBook &book)
{
    std::map<Id<Settlement>, std::vector<BudgetLine>> spent;
    for (const BudgetLine &line : book.lines(book.budget().id, BudgetSection::Expenditure)) {
        if (!line.settlementId.isNull() && !line.amount.isZero())
            spent[line.settlementId].push_back(line);
    }
    if (spent.empty()) {
        begin(m_wording("hp.cards.villages"));
        paragraph(m_wording("hp.cards.undivided"), TextStyle::Lead);
        return;
    }
    for (const Settlement &village : book.settlements()) {
        begin(marked(village.name));
        const auto found = spent.find(village.id);
        if (found == spent.end()) {
            paragraph(m_wording("hp.cards.village.none"), TextStyle::Lead);
            continue;
        }
        auto &lines = found->second;
        std::stable_sort(lines.begin(), lines.end(), [](const BudgetLine &a, const BudgetLine &b) { return a.amount > b.amount; });
        Money sum;
        for (const BudgetLine &line : lines)
            sum += line.amount;
        paragraph(book.nameOf(book.budget()) + QStringLiteral(":\n") + m_wording.money(sum, MoneyUnit::ThousandSom), TextStyle::Lead);
        for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i) {
            const LocalText &name = lines[i].project.isEmpty() ? lines[i].name : lines[i].project;
            paragraph(marked(name) + QStringLiteral(" – ") + m_wording.money(lines[i].amount, MoneyUnit::ThousandSom));
        }
        if (lines.size() > kMostLines)
            paragraph(m_wording("hp.and_more").arg(lines.size() - kMostLines));
        paragraph(m_wording("hp.cards.village.rest"), TextStyle::Note);
    }
}

} // namespace eldin::core
