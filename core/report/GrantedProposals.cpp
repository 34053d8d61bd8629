// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/GrantedProposals.h"

#include "core/storage/Stores.h"

namespace eldin::core {

namespace {

/// A hearing on a draft speaks of its budget. What is granted at a hearing on execution goes into the budget of the
/// year in which it is to be done; where none is said, into that of the hearing's year or the next.
bool concernsYear(const Hearing &hearing, const Response &response, int budgetYear, int year)
{
    if (hearing.kind == HearingKind::Draft)
        return budgetYear == year;
    if (response.deadline.isValid())
        return response.deadline.year() == year;
    return hearing.date.isValid() && (hearing.date.year() == year || hearing.date.year() + 1 == year);
}

} // namespace

QString codeNamed(const RemarkRow &proposal)
{
    if (proposal.response && !proposal.response->lineCode.isEmpty())
        return proposal.response->lineCode;
    return proposal.remark.lineCode;
}

bool namesLine(const RemarkRow &proposal, const BudgetLine &line)
{
    const QString code = codeNamed(proposal);
    if (code.isEmpty())
        return false;
    // Codes of functions and revenue begin with those of their group. Economic items cut across all functions, so a
    // group of them would name half of the budget.
    return line.code == code || line.economicCode == code || line.functionCode.startsWith(code)
        || line.revenueCode.startsWith(code);
}

std::vector<RemarkRow> grantedProposals(const Stores &stores, int year)
{
    std::vector<RemarkRow> result;
    for (const Hearing &hearing : stores.hearings.all()) {
        const auto budget = hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(hearing.budgetId);
        const int budgetYear = budget ? budget->year : 0;
        for (RemarkRow &row : remarkRows(stores, hearing.id)) {
            const bool granted = row.response && !row.isAnsweredByLead()
                && isGranted(row.response->decision);
            if (granted && !codeNamed(row).isEmpty() && concernsYear(hearing, *row.response, budgetYear, year))
                result.push_back(std::move(row));
        }
    }
    return result;
}

} // namespace eldin::core
