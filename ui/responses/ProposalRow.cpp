// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/ProposalRow.h"

#include "core/report/RemarkRows.h"
#include "core/service/TopicService.h"
#include "ui/models/RemarkWords.h"

#include <algorithm>
#include <map>

namespace eldin::ui {

std::vector<ProposalRow> proposalRows(const core::Stores &stores, const core::Id<core::Hearing> &hearing, bool onlyOpen, const QDate &today)
{
    std::vector<ProposalRow> rows;
    if (hearing.isNull())
        return rows;
    std::map<core::Id<core::Remark>, QString> assignees;
    for (const core::Assignment &assignment : stores.assignments.ofHearing(hearing))
        assignees.try_emplace(assignment.remarkId, assignment.assignee);
    std::map<core::Id<core::Remark>, core::Waiting> waiting;
    if (today.isValid()) {
        for (const core::WaitingAnswer &one : core::waitingAnswers(stores, hearing, today))
            waiting.emplace(one.remark, one.why);
    }
    const core::TopicList list(stores); // a topic has one name, in whatever language it was typed
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
        proposal.topics = list.shown(row.topics, core::Language::Kyrgyz);
        if (const auto assignee = assignees.find(row.remark.id); assignee != assignees.end())
            proposal.assignee = assignee->second;
        if (const auto why = waiting.find(row.remark.id); why != waiting.end())
            proposal.waiting = why->second;
        rows.push_back(std::move(proposal));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const ProposalRow &row) { return !row.decision; });
    return rows;
}

bool ProposalFilter::shows(const ProposalRow &row, core::Language language) const
{
    if ((onlyOpen && row.decision) || (decision && row.decision != decision) || (waiting && row.waiting != waiting))
        return false;
    if (!topic.isEmpty() && !row.topics.contains(topic))
        return false;
    if (!village.isEmpty() && row.settlement.best(language) != village)
        return false;
    if ((!assignee.isEmpty() && row.assignee != assignee) || (assignedToNobody && !row.assignee.isEmpty()))
        return false;
    switch (amount) {
    case Amount::Any: return true;
    case Amount::Asked: return row.amount.has_value();
    case Amount::NotAsked: return !row.amount;
    case Amount::Large: return row.amount && *row.amount >= core::Money::fromSom(kLargeAmountSom);
    }
    return true;
}

QStringList assigneesOf(const core::Stores &stores, const core::Id<core::Hearing> &hearing)
{
    QStringList names;
    for (const core::Assignment &assignment : stores.assignments.ofHearing(hearing))
        names += assignment.assignee;
    for (const core::Meeting &meeting : stores.meetings.ofHearing(hearing)) {
        for (const core::PersonDuty &duty : stores.duties.ofMeeting(meeting.id)) {
            if (const auto person = stores.persons.find(duty.personId))
                names += person->name;
        }
    }
    for (const core::OfficeHolder &holder : stores.holders.all()) {
        if (const auto person = stores.persons.find(holder.personId))
            names += person->name;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
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
