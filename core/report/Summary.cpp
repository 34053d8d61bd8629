// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Summary.h"

#include "core/report/SmallGroups.h"
#include "core/storage/Stores.h"

namespace eldin::core {

Presence presence(const Stores &stores, const Id<Meeting> &meeting)
{
    Presence result;
    result.isCoarsened = areGroupsCoarsened(stores);
    const auto add = [&](Sex sex, int count) {
        result.total += count;
        if (sex == Sex::Female)
            result.women += count;
        else if (sex == Sex::Male)
            result.men += count;
    };
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting))
        add(attendance.sex, 1);
    for (const HeadCount &count : stores.headCounts.ofMeeting(meeting))
        add(count.sex, count.count);
    return result;
}

QStringList sexesText(const Presence &people)
{
    return leastCounts({people.women, people.men}, people.isCoarsened ? people.total - people.women - people.men : 0);
}

QStringList sexesText(const HearingSummary &summary)
{
    return sexesText(Presence {summary.participants, summary.women, summary.men, summary.isCoarsened});
}

HearingSummary summaryOf(const Stores &stores, const Hearing &hearing)
{
    HearingSummary summary;
    summary.hearing = hearing;
    for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
        ++summary.meetings;
        const Presence people = presence(stores, meeting.id);
        summary.participants += people.total;
        summary.women += people.women;
        summary.men += people.men;
        summary.isCoarsened = people.isCoarsened;
    }
    // Counted, not read: the window asks after each remark.
    for (const auto &[kind, code] : Codes<RemarkKind>::list) {
        const int count = stores.remarks.countOfKind(hearing.id, kind);
        summary.remarks += count;
        if (kind == RemarkKind::Proposal)
            summary.proposals = count;
    }
    summary.answered = summary.proposals - stores.remarks.unanswered(hearing.id, RemarkKind::Proposal);
    return summary;
}

std::vector<HearingSummary> hearingSummaries(const Stores &stores)
{
    std::vector<HearingSummary> result;
    for (const Hearing &hearing : stores.hearings.all())
        result.push_back(summaryOf(stores, hearing));
    return result;
}

} // namespace eldin::core
