// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"
#include "core/report/BudgetFindings.h"

namespace eldin::core {

/// Lines and what they add up to.
struct LineSum
{
    Money amount;
    std::vector<Id<BudgetLine>> lines;

    void add(const BudgetLine &line)
    {
        amount += line.amount;
        lines.push_back(line.id);
    }
};

template <typename Condition> LineSum sumOfLines(const std::vector<BudgetLine> &lines, Condition &&condition)
{
    LineSum sum;
    for (const BudgetLine &line : lines) {
        if (condition(line))
            sum.add(line);
    }
    return sum;
}

/// What stands on top of the picture of a rule: its first groups, and lines that belong to none.
struct TopGroup
{
    PartStep step;
    LineSum sum;
    bool isLine = false;
};

/// No whole tree is grown for it: a budget may have lines by the ten thousand.
[[nodiscard]] std::vector<TopGroup> topGroups(const std::vector<BudgetLine> &lines, const PartRule &rule);

/// Looks for what can be said of a budget: each step adds its findings if they hold.
class FindingMaker final
{
public:
    explicit FindingMaker(const BudgetBook &book)
        : m_book(book)
        , m_words(book.wording())
        , m_budget(book.budget())
        , m_revenue(book.lines(m_budget.id, BudgetSection::Revenue))
        , m_expenditure(book.lines(m_budget.id, BudgetSection::Expenditure))
        , m_totals(book.totals(m_budget.id))
    {
    }

    [[nodiscard]] std::vector<BudgetFinding> find()
    {
        addRevenue();
        if (!m_totals.expenditure.isZero() && !m_totals.expenditure.isNegative()) {
            addFunction();
            addKinds();
            addLargestLine();
            addPerResident();
            addPlaces();
        }
        addResults();
        addRevision();
        addYearBefore();
        addBalance();
        return std::move(m_findings);
    }

private:
    void addRevenue();
    void addFunction();
    void addKinds();
    void addLargestLine();
    void addPerResident();
    void addPlaces();
    void addResults();
    void addRevision();
    void addYearBefore();
    void addFunctionChanges(const Budget &before, const std::vector<BudgetLine> &earlier, bool pictured);
    void addBalance();

    void say(BudgetFindingKind kind, const QString &sentence, const LineSum &sum, PictureKind picture,
             const QStringList &path = {}, bool attention = false)
    {
        m_findings.push_back({kind, attention, sentence, sum.amount, sum.lines, picture, path});
    }
    [[nodiscard]] QString money(Money amount) const { return m_words.money(amount, m_budget.unit); }
    [[nodiscard]] QString figure(Money amount) const { return m_words.figure(amount, m_budget.unit); }
    [[nodiscard]] std::int64_t ofExpenditure(Money amount) const
    {
        return shareTenths(amount, m_totals.expenditure);
    }
    /// A change without its sign: the sentence says the direction.
    [[nodiscard]] QString by(const AmountChange &change) const
    {
        const Money size = change.difference().isNegative() ? -change.difference() : change.difference();
        return change.basisPoints() ? m_words.percent(shareTenths(size, change.from)) : money(size);
    }
    /// All lines of two budgets, and the difference.
    [[nodiscard]] static LineSum difference(const std::vector<BudgetLine> &from,
                                            const std::vector<BudgetLine> &to)
    {
        LineSum sum;
        for (const BudgetLine &line : to)
            sum.add(line);
        for (const BudgetLine &line : from) {
            sum.amount -= line.amount;
            sum.lines.push_back(line.id);
        }
        return sum;
    }

    const BudgetBook &m_book;
    const Wording &m_words;
    const Budget &m_budget;
    std::vector<BudgetLine> m_revenue;
    std::vector<BudgetLine> m_expenditure;
    BudgetTotals m_totals;
    std::vector<BudgetFinding> m_findings;
};

} // namespace eldin::core
