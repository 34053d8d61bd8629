// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/ProposalRow.h"

#include "core/report/RemarkRows.h"
#include "ui/models/RemarkWords.h"

namespace eldin::ui {

std::vector<ProposalRow> proposalRows(const core::Stores &stores, const core::Id<core::Hearing> &hearing, bool onlyOpen)
{
    std::vector<ProposalRow> rows;
    if (hearing.isNull())
        return rows;
    for (const core::RemarkRow &row : core::remarkRows(stores, hearing)) {
        if (row.remark.kind != core::RemarkKind::Proposal || (onlyOpen && row.response))
            continue;
        ProposalRow proposal;
        proposal.id = row.remark.id;
        proposal.label = remarkLabel(row.remark);
        proposal.settlement = row.settlement;
        proposal.text = linkMark(row) + row.words.text.simplified();
        proposal.amount = row.remark.amount;
        if (row.response)
            proposal.decision = row.response->decision;
        rows.push_back(std::move(proposal));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const ProposalRow &row) { return !row.decision; });
    return rows;
}

ProposalMoney proposalMoney(const core::Stores &stores, const core::Hearing &hearing)
{
    ProposalMoney money;
    for (const core::RemarkRow &row : core::remarkRows(stores, hearing.id)) {
        if (row.remark.kind != core::RemarkKind::Proposal)
            continue;
        ++money.all;
        if (row.remark.amount)
            money.asked += *row.remark.amount;
        if (!row.response) {
            ++money.open;
            continue;
        }
        const core::Decision decision = row.response->decision;
        if (row.response->amount && core::isGranted(decision) && !row.isAnsweredByLead())
            money.granted += *row.response->amount;
    }
    if (const auto budget = hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(hearing.budgetId)) {
        money.expenditure = stores.lines.totals(budget->id).expenditure;
        money.unit = budget->unit;
    }
    return money;
}

} // namespace eldin::ui
