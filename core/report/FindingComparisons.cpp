// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a budget says beside another one.
#include "core/report/FindingMaker.h"

#include <cstdlib>

namespace eldin::core {

using Limits = FindingThresholds;

void FindingMaker::addResults()
{
    const auto executed = m_book.latest(m_budget.year, BudgetStage::Executed);
    auto plan = m_book.latest(m_budget.year, BudgetStage::Revised);
    if (!plan)
        plan = m_book.latest(m_budget.year, BudgetStage::Approved);
    if (!executed || !plan)
        return;
    const auto add
        = [&](BudgetFindingKind kind, BudgetSection section, const char *words, PictureKind picture) {
              const auto all = [](const BudgetLine &) { return true; };
              const LineSum result = sumOfLines(m_book.lines(executed->id, section), all);
              const Money planned = sumOfLines(m_book.lines(plan->id, section), all).amount;
              if (planned <= Money())
                  return;
              const std::int64_t share = shareTenths(result.amount, planned);
              const QDate &until = executed->executedUntil;
              const QString when = until.isValid() ? m_words("finding.until").arg(m_words.date(until)) + u' ' : QString();
              say(kind,
                  when + m_words(words).arg(QString::number(m_budget.year), m_words.percent(share),
                                            money(result.amount), money(planned)),
                  result, picture, {}, share < Limits::executedLittle);
          };
    add(BudgetFindingKind::RevenueResult, BudgetSection::Revenue, "finding.revenue_result",
        PictureKind::RevenueResult);
    add(BudgetFindingKind::ExpenditureResult, BudgetSection::Expenditure, "finding.expenditure_result",
        PictureKind::ExpenditureResult);
}

void FindingMaker::addRevision()
{
    const auto approved = m_book.latest(m_budget.year, BudgetStage::Approved);
    const auto revised = m_book.latest(m_budget.year, BudgetStage::Revised);
    if (!approved || !revised)
        return;
    const auto before = m_book.lines(approved->id, BudgetSection::Expenditure);
    const auto after = m_book.lines(revised->id, BudgetSection::Expenditure);
    const AmountChange change{m_book.totals(approved->id).expenditure,
                              m_book.totals(revised->id).expenditure};
    if (change.difference().isZero())
        return;
    say(BudgetFindingKind::Revision,
        m_words(change.difference().isNegative() ? "finding.revision_down" : "finding.revision_up")
            .arg(by(change), figure(change.from), money(change.to)),
        difference(before, after), PictureKind::ExpenditureResult);
}

void FindingMaker::addYearBefore()
{
    // The budget chosen beside it if that is of an earlier year: then the picture shows the same two.
    auto before = m_book.before();
    if (!before || before->year >= m_budget.year)
        before = m_book.bestOf(m_budget.year - 1);
    if (!before)
        return;
    const auto earlier = m_book.lines(before->id, BudgetSection::Expenditure);
    const AmountChange change{m_book.totals(before->id).expenditure, m_totals.expenditure};
    if (earlier.empty() || m_expenditure.empty())
        return;
    // The picture of changes is of the budget chosen beside it: where that is another, the years show it.
    const auto beside = m_book.before();
    const bool same = beside && beside->id == before->id;
    if (!change.difference().isZero())
        say(BudgetFindingKind::YearBefore,
            m_words(change.difference().isNegative() ? "finding.year_before_down" : "finding.year_before_up")
                .arg(QString::number(before->year), by(change), figure(change.from), money(change.to)),
            difference(earlier, m_expenditure), same ? PictureKind::Changes : PictureKind::Trend);
    addFunctionChanges(*before, earlier, same);
}

void FindingMaker::addFunctionChanges(const Budget &before, const std::vector<BudgetLine> &earlier,
                                      bool pictured)
{
    struct Change
    {
        PartStep step;
        AmountChange amount;
        std::vector<Id<BudgetLine>> lines;
    };
    std::map<QString, Change> changes;
    for (TopGroup &group : topGroups(m_expenditure, m_book.byFunction())) {
        if (!group.isLine)
            changes[group.step.key] = {group.step, {{}, group.sum.amount}, std::move(group.sum.lines)};
    }
    for (const TopGroup &group : topGroups(earlier, m_book.byFunction())) {
        if (group.isLine)
            continue;
        Change &change = changes[group.step.key];
        change.step = group.step;
        change.amount.from = group.sum.amount;
        change.lines.insert(change.lines.end(), group.sum.lines.begin(), group.sum.lines.end());
    }
    const Change *grew = nullptr;
    const Change *fell = nullptr;
    for (const auto &[key, change] : changes) {
        const Money difference = change.amount.difference();
        const auto points = change.amount.basisPoints();
        if (std::abs(ofExpenditure(difference)) < Limits::change
            || (points && std::abs(*points) < Limits::changeOfItself))
            continue;
        if (difference > (grew ? grew->amount.difference() : Money()))
            grew = &change;
        if (difference < (fell ? fell->amount.difference() : Money()))
            fell = &change;
    }
    const auto add = [&](BudgetFindingKind kind, const char *words, const Change &change) {
        const Money difference = change.amount.difference();
        say(kind,
            m_words(words).arg(QString::number(before.year), m_book.nameOf(change.step),
                               money(difference.isNegative() ? -difference : difference), by(change.amount)),
            {difference, change.lines}, pictured ? PictureKind::Changes : PictureKind::Trend,
            pictured ? QStringList{change.step.key} : QStringList());
    };
    if (grew != nullptr)
        add(BudgetFindingKind::Grew, "finding.grew", *grew);
    if (fell != nullptr)
        add(BudgetFindingKind::Fell, "finding.fell", *fell);
}

} // namespace eldin::core
