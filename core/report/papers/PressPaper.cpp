// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/PressPaper.h"

#include "core/report/HearingName.h"
#include "core/report/LedgerTexts.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostNamed = 5; ///< accepted proposals: a newspaper prints no list

}

void PressPaper::fill()
{
    paragraph(m_wording("after.press.title").arg(okmotu()), TextStyle::Bold);
    const HearingSummary summary = summaryOf(m_stores, m_hearing);
    const auto rows = proposals();
    const QString year = budgetYearText(m_stores, m_hearing);
    if (wasHeld()) {
        paragraph(m_wording(isDraftHearing() ? "after.press.held.draft" : "after.press.held.execution").arg(m_wording.dateIn(m_hearing.date), okmotu(), year));
        if (summary.participants > 0) {
            const QString people = m_wording.count(QStringLiteral("count.person"), summary.participants);
            const int unknown = summary.participants - summary.women - summary.men;
            const bool tellsSex = std::min(summary.women, summary.men) >= kSmallestGroup && (unknown == 0 || (unknown >= kSmallestGroup && !summary.isCoarsened));
            paragraph(tellsSex ? m_wording("after.press.people").arg(people, QString::number(summary.women), QString::number(summary.men))
                               : m_wording("after.press.people.all").arg(people));
        }
    } else {
        paragraph(m_wording("after.press.planned").arg(m_wording.dateIn(m_hearing.date), okmotu()));
    }
    addBudget();
    if (rows.empty()) {
        paragraph(m_wording("after.proposals.none"));
    } else {
        paragraph(decisionCounts(rows));
        std::size_t named = 0;
        for (const RemarkRow &row : rows) {
            if (!row.response || row.isAnsweredByLead() || !isGranted(row.response->decision) || named == kMostNamed)
                continue;
            if (named++ == 0)
                paragraph(m_wording("after.press.accepted"));
            paragraph(QStringLiteral("• ") + withVillage(row) + (row.response->amount ? QStringLiteral(" – ") + thousands(*row.response->amount) : QString()));
        }
    }
    if (const auto before = ledgersBefore(m_stores, m_hearing); !before.empty())
        paragraph(lookBackSentence(hearingsOf(before), sumOf(before), m_wording, notDueOn(before, m_hearing.date)));
    if (m_hearing.closedAt.isValid())
        paragraph(m_wording("after.press.where"));
    else if (wasHeld())
        paragraph(m_wording("after.press.where.later"));
    const LocalText contacts = m_stores.municipality.one().contacts;
    if (!contacts.isEmpty())
        paragraph(m_wording("hp.contacts") + QStringLiteral(": ") + marked(contacts));
}

void PressPaper::addBudget()
{
    const auto sums = totals();
    const auto budget = sums ? m_stores.budgets.find(m_hearing.budgetId) : std::nullopt;
    if (!budget)
        return;
    const bool isDraft = budget->stage == BudgetStage::Draft || budget->stage == BudgetStage::Forecast;
    if (!isDraft && budget->stage != BudgetStage::Executed)
        return addFigures(TextStyle::Normal);
    paragraph(m_wording(isDraft ? "after.press.figures.draft" : "after.press.figures.executed")
                  .arg(m_wording.money(sums->revenue, MoneyUnit::ThousandSom), m_wording.money(sums->expenditure, MoneyUnit::ThousandSom)));
}

} // namespace eldin::core
