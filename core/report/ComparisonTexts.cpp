// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ComparisonTexts.h"

#include "core/base/Shares.h"
#include "core/report/Wording.h"
#include "core/storage/Stores.h"

namespace eldin::core {

namespace {

class ComparisonText
{
public:
    ComparisonText(MoneyUnit unit, Language language)
        : m_wording(language)
        , m_unit(unit)
    {
    }

    QString of(const BudgetComparison &comparison);

private:
    void addTotals(const BudgetComparison &comparison);
    void add(const char *head, const std::vector<LineChange> &changes);
    [[nodiscard]] QString signedFigure(Money amount) const
    {
        const QString figure = m_wording.figure(amount, m_unit);
        return amount.isNegative() ? figure : u'+' + figure;
    }
    /// "+1 000,0; +12,34 %".
    [[nodiscard]] QString difference(const AmountChange &change) const
    {
        const QString amount = signedFigure(change.difference());
        const auto points = change.basisPoints();
        return points ? amount + QStringLiteral("; ") + percentChange(*points, m_wording.language()) : amount;
    }
    [[nodiscard]] QString name(const BudgetLine &line) const
    {
        const QString code = codeText(line);
        const QString name = m_wording.marked(line.name);
        return code.isEmpty() || name.isEmpty() ? code + name : code + u' ' + name;
    }

    Wording m_wording;
    MoneyUnit m_unit;
    QString m_text;
};

void ComparisonText::addTotals(const BudgetComparison &comparison)
{
    for (const auto &[section, code] : Codes<BudgetSection>::list) {
        const AmountChange &change = comparison.of(section);
        if (change.from.isZero() && change.to.isZero())
            continue;
        m_text += m_wording.text(QStringLiteral("section.") + QString::fromUtf16(code)) + QStringLiteral(": ")
            + m_wording("comparison.from_to")
                  .arg(m_wording.figure(change.from, m_unit), m_wording.money(change.to, m_unit),
                       difference(change))
            + u'\n';
    }
}

void ComparisonText::add(const char *head, const std::vector<LineChange> &changes)
{
    if (changes.empty())
        return;
    m_text += QStringLiteral("\n%1 (%2)\n").arg(m_wording(head)).arg(changes.size());
    for (const LineChange &change : changes) {
        const AmountChange amount = change.amount();
        m_text += QStringLiteral("  ") + name(change.line()) + QStringLiteral(": ");
        if (change.from && change.to && amount.from == amount.to)
            m_text += m_wording("comparison.was").arg(name(*change.from));
        else if (change.from && change.to)
            m_text += m_wording("comparison.from_to")
                          .arg(m_wording.figure(amount.from, m_unit), m_wording.money(amount.to, m_unit),
                               difference(amount));
        else
            m_text += m_wording.money(change.line().amount, m_unit);
        m_text += u'\n';
    }
}

QString ComparisonText::of(const BudgetComparison &comparison)
{
    addTotals(comparison);
    if (comparison.isEmpty())
        m_text += m_wording("comparison.none") + u'\n';
    add("comparison.added", comparison.added);
    add("comparison.changed", comparison.changed);
    add("comparison.reworded", comparison.reworded);
    add("comparison.removed", comparison.removed);
    return m_text;
}

} // namespace

BudgetComparison compareBudgets(const Stores &stores, const Id<Budget> &from, const Id<Budget> &to)
{
    for (const Id<Budget> &id : {from, to})
        static_cast<void>(stores.budgets.get(id));
    return compareLines(stores.lines.ofBudget(from), stores.lines.ofBudget(to));
}

QString budgetTitle(const Budget &budget, Language language)
{
    const Wording wording(language);
    return wording("comparison.version")
        .arg(wording.text(QStringLiteral("budget.") + codeOf(budget.stage)).arg(budget.year))
        .arg(budget.version);
}

QString codeText(const BudgetLine &line)
{
    if (!line.code.isEmpty())
        return line.code;
    QStringList codes{line.revenueCode, line.functionCode, line.economicCode};
    codes.removeAll(QString());
    return codes.join(u' ');
}

QString percentChange(std::int64_t basisPoints, Language language)
{
    return (basisPoints < 0 ? QString() : QStringLiteral("+")) + percentText(basisPoints, 2, language);
}

QString comparisonText(const BudgetComparison &comparison, MoneyUnit unit, Language language)
{
    return ComparisonText(unit, language).of(comparison);
}

} // namespace eldin::core
