// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/WaitingAnswers.h"

#include "core/storage/PutOff.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>

namespace eldin::core {

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
    for (const PutOff &putOff : putOffUntilNow(stores, today, hearing)) {
        const auto assignee = assignees.find(putOff.remark);
        result.push_back({putOff.remark, Waiting::PutOff, putOff.day, assignee == assignees.end() ? QString() : assignee->second});
    }
    std::stable_sort(result.begin(), result.end(), [](const WaitingAnswer &a, const WaitingAnswer &b) { return a.day < b.day; });
    return result;
}

std::map<Id<Hearing>, int> putOffByHearing(const Stores &stores, const QDate &today)
{
    std::map<Id<Hearing>, int> counts;
    for (const PutOff &putOff : putOffUntilNow(stores, today))
        ++counts[putOff.hearing];
    return counts;
}

int countOf(const std::vector<WaitingAnswer> &answers, Waiting why)
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [why](const WaitingAnswer &one) { return one.why == why; }));
}

} // namespace eldin::core
