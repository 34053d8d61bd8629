// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ResponseService.h"

#include "core/service/HearingService.h"
#include "core/service/BudgetService.h"

namespace eldin::core {

namespace {

void requireProposal(const Stores &stores, const Id<Remark> &remark)
{
    if (stores.remarks.get(remark).kind != RemarkKind::Proposal)
        throw Error(ErrorCode::RuleBroken, QStringLiteral("not-a-proposal"));
}

/// Money that stands in a draft for an answer must not lose its reason.
void requireNotInBudget(const Stores &stores, const Id<Response> &response)
{
    if (!stores.moves.ofResponse(response).empty())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("taken-into-budget"));
}

} // namespace

Problems ResponseService::validate(const Response &response)
{
    Problems problems;
    if (response.remarkId.isNull())
        problems.push_back({QStringLiteral("remark"), Severity::Error, QStringLiteral("empty"), {}});
    const LocalText reason {response.reason.ky.trimmed(), response.reason.ru.trimmed(), response.reason.en.trimmed()};
    if (reason.isEmpty())
        problems.push_back({QStringLiteral("reason"), Severity::Error, QStringLiteral("empty"), {}});
    if (response.amount && response.amount->isNegative())
        problems.push_back({QStringLiteral("amount"), Severity::Error, QStringLiteral("negative"), plainMoney(*response.amount)});
    return problems;
}

Id<Response> ResponseService::respond(Response response)
{
    requireValid(validate(response));
    // An answer of its own is corrected where it stands; else the group's is, or the lead gets it.
    const auto before = document().stores().responses.forRemark(response.remarkId);
    response.remarkId = before ? before->remarkId : document().stores().remarkLinks.leadOf(response.remarkId);
    response.id = before ? before->id : onlyId(document().stores().responses, QStringLiteral("response ") + response.remarkId.text());
    // The day belongs to the decision: other words or another amount for it do not move it, and where a table brought the
    // decision without its day nobody knows that day.
    const bool isDecided = before && before->decision == response.decision;
    if (isDecided && !response.decidedOn.isValid())
        response.decidedOn = before->decidedOn;
    else if (!isDecided && (!response.decidedOn.isValid() || (before && before->decidedOn == response.decidedOn)))
        response.decidedOn = document().environment().clock.today();
    document().transact(before ? Operation::EditResponse : Operation::AddResponse, [&](Stores &stores) {
        requireHearingOpen(stores.hearings.get(stores.remarks.get(response.remarkId).hearingId));
        requireProposal(stores, response.remarkId);
        requireKnownCode(stores, response.lineCode);
        if (before && !isGranted(response.decision))
            requireNotInBudget(stores, response.id);
        if (before)
            stores.responses.update(response);
        else
            stores.responses.insert(response);
    });
    return response.id;
}

void ResponseService::remove(const Id<Response> &id)
{
    document().transact(Operation::RemoveResponse, [&](Stores &stores) {
        requireHearingOpen(stores.hearings.get(stores.remarks.get(stores.responses.get(id).remarkId).hearingId));
        requireNotInBudget(stores, id);
        for (const FollowUp &followUp : stores.followUps.ofResponse(id))
            stores.followUps.remove(followUp.id);
        stores.responses.remove(id);
    });
}

void ResponseService::assign(const Id<Remark> &remark, const QString &assignee, const QDate &due)
{
    document().transact(Operation::AssignRemark, [&](Stores &stores) {
        requireHearingOpen(stores.hearings.get(stores.remarks.get(remark).hearingId));
        const auto before = stores.assignments.allOfRemark(remark);
        const QString name = assignee.simplified();
        for (std::size_t i = name.isEmpty() ? 0 : 1; i < before.size(); ++i)
            stores.assignments.remove(before[i].id);
        if (name.isEmpty())
            return;
        if (before.empty())
            stores.assignments.insert({onlyId(stores.assignments, QStringLiteral("assignment ") + remark.text()), remark, due, name});
        else
            stores.assignments.update({before.front().id, remark, due, name});
    });
}

Problems ResponseService::validate(const FollowUp &followUp)
{
    Problems problems;
    const LocalText note {followUp.note.ky.trimmed(), followUp.note.ru.trimmed(), followUp.note.en.trimmed()};
    if (followUp.status == FollowUpStatus::NotImplemented) {
        if (note.isEmpty())
            problems.push_back({QStringLiteral("note"), Severity::Error, QStringLiteral("no-reason"), {}});
        if (!followUp.newDate.isValid())
            problems.push_back({QStringLiteral("new_date"), Severity::Error, QStringLiteral("no-new-date"), {}});
    }
    if (followUp.newDate.isValid() && followUp.date.isValid() && followUp.newDate < followUp.date)
        problems.push_back({QStringLiteral("new_date"), Severity::Error, QStringLiteral("date-passed"), followUp.newDate.toString(Qt::ISODate)});
    if (followUp.spent && followUp.spent->isNegative())
        problems.push_back({QStringLiteral("spent"), Severity::Error, QStringLiteral("negative"), plainMoney(*followUp.spent)});
    return problems;
}

Id<FollowUp> ResponseService::addFollowUp(FollowUp followUp)
{
    followUp.id = newId<FollowUp>();
    if (!followUp.date.isValid())
        followUp.date = document().environment().clock.today();
    requireValid(validate(followUp));
    document().transact(Operation::AddFollowUp, [&](Stores &stores) {
        static_cast<void>(stores.responses.get(followUp.responseId));
        stores.followUps.insert(followUp);
    });
    return followUp.id;
}

void ResponseService::removeFollowUp(const Id<FollowUp> &id)
{
    document().transact(Operation::RemoveFollowUp, [&](Stores &stores) { stores.followUps.remove(id); });
}

} // namespace eldin::core
