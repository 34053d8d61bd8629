// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/WaitingAnswers.h"

#include "core/storage/Stores.h"

#include <algorithm>
#include <map>
#include <set>

namespace eldin::core {

namespace {

/// The day until which it is put off now; invalid: no longer, for it was noted what became of it.
QDate putOffUntil(const Stores &stores, const Response &response)
{
    const auto notes = stores.followUps.ofResponse(response.id);
    if (notes.empty())
        return response.deadline;
    if (notes.back().newDate.isValid())
        return notes.back().newDate;
    return notes.back().date < response.deadline ? response.deadline : QDate();
}

bool isUnderALaterOne(const Stores &stores, const Id<Hearing> &hearing, const Response &response)
{
    const auto links = stores.remarkLinks.toLead(response.remarkId);
    return std::any_of(links.begin(), links.end(), [&](const RemarkLink &link) {
        const auto remark = stores.remarks.find(link.remarkId);
        return remark && remark->hearingId != hearing;
    });
}

} // namespace

std::vector<WaitingAnswer> waitingAnswers(const Stores &stores, const Id<Hearing> &hearing, const QDate &today)
{
    std::vector<WaitingAnswer> result;
    std::map<Id<Remark>, QString> assignees;
    for (const Assignment &assignment : stores.assignments.ofHearing(hearing)) {
        // Of two that were merged the first counts, as in the list.
        const bool isFirst = assignees.try_emplace(assignment.remarkId, assignment.assignee).second;
        if (!isFirst || !assignment.due.isValid() || assignment.due > today.addDays(kSoonDays) || stores.responses.forRemark(assignment.remarkId))
            continue;
        result.push_back({assignment.remarkId, assignment.due < today ? Waiting::Late : Waiting::Soon, assignment.due, assignment.assignee});
    }
    std::set<Id<Remark>> answered;
    for (const Response &response : stores.responses.ofHearing(hearing)) {
        if (!answered.insert(response.remarkId).second || response.decision != Decision::Deferred)
            continue;
        const QDate day = putOffUntil(stores, response);
        if (!day.isValid() || day > today || isUnderALaterOne(stores, hearing, response))
            continue;
        const auto assignee = assignees.find(response.remarkId);
        result.push_back({response.remarkId, Waiting::PutOff, day, assignee == assignees.end() ? QString() : assignee->second});
    }
    std::stable_sort(result.begin(), result.end(), [](const WaitingAnswer &a, const WaitingAnswer &b) { return a.day < b.day; });
    return result;
}

int countOf(const std::vector<WaitingAnswer> &answers, Waiting why)
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [why](const WaitingAnswer &one) { return one.why == why; }));
}

} // namespace eldin::core
