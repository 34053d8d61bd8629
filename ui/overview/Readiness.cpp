// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/Readiness.h"

#include "core/merge/Conflicts.h"
#include "ui/shell/HearingFigures.h"

#include <QCoreApplication>

#include <numeric>

namespace eldin::ui {

namespace {

bool hasOfficial(const std::vector<core::PersonDuty> &duties, core::Duty duty)
{
    return std::any_of(duties.begin(), duties.end(), [duty](const core::PersonDuty &d) { return d.duty == duty; });
}

} // namespace

std::vector<ReadinessPoint> readiness(const Workspace &workspace)
{
    core::Stores &stores = workspace.stores();
    std::vector<ReadinessPoint> result;
    if (const int conflicts = core::openConflictCount(workspace.document()); conflicts > 0)
        result.push_back({QCoreApplication::translate("Readiness", "What two people changed differently is decided: %1 open").arg(conflicts),
                          QCoreApplication::translate("Readiness", "Decide conflicts"), false, PageKey::Share, QStringLiteral("merge")});
    const auto hearing = workspace.hearing();
    const bool hasBudget = stores.lines.count() > 0;
    result.push_back({QCoreApplication::translate("Readiness", "The budget is in"),
                          QCoreApplication::translate("Readiness", "Import the budget"), hasBudget, PageKey::Budget, QStringLiteral("import")});
    if (!hearing) {
        result.push_back({QCoreApplication::translate("Readiness", "A hearing is planned"),
                          QCoreApplication::translate("Readiness", "Plan a hearing"), false, PageKey::Preparation, QStringLiteral("new-hearing")});
    } else {
        const auto meetings = stores.meetings.ofHearing(hearing->id);
        const auto duties = meetings.empty() ? std::vector<core::PersonDuty>() : stores.duties.ofMeeting(meetings.front().id);
        const auto summary = HearingFigures::of(workspace);
        const bool balanced = !hearing->budgetId.isNull() && !stores.lines.totals(hearing->budgetId).balance().isNegative();
        const bool held = !meetings.empty()
            && std::all_of(meetings.begin(), meetings.end(), [](const core::Meeting &m) { return m.endsAt.isValid(); });
        result.push_back({QCoreApplication::translate("Readiness", "The draft is balanced"),
                          QCoreApplication::translate("Readiness", "Balance the draft"), balanced, PageKey::Budget, {}});
        result.push_back({QCoreApplication::translate("Readiness", "Day and place are set"),
                          QCoreApplication::translate("Readiness", "Set day and place"), !meetings.empty(), PageKey::Preparation, {}});
        result.push_back({QCoreApplication::translate("Readiness", "Chair and secretary are named"),
                          QCoreApplication::translate("Readiness", "Name chair and secretary"),
                          hasOfficial(duties, core::Duty::Chair) && hasOfficial(duties, core::Duty::Secretary),
                          PageKey::Preparation, QStringLiteral("officials")});
        const auto announcements = stores.announcements.ofHearing(hearing->id);
        const int copies = std::accumulate(announcements.begin(), announcements.end(), 0, [](int sum, const core::Announcement &one) { return sum + one.count; });
        result.push_back({announcements.empty() ? QCoreApplication::translate("Readiness", "People were told")
                                                : QCoreApplication::translate("Readiness", "People were told: announcements – %1, copies in all – %2").arg(announcements.size()).arg(copies),
                          QCoreApplication::translate("Readiness", "Announce the hearing"), !announcements.empty(),
                          PageKey::Preparation, QStringLiteral("announcements")});
        result.push_back({QCoreApplication::translate("Readiness", "The hearing was held"),
                          QCoreApplication::translate("Readiness", "Hold the hearing"), held || hearing->recordClosedAt.isValid(),
                          PageKey::Meeting, {}});
        result.push_back({QCoreApplication::translate("Readiness", "Every proposal is answered"),
                          QCoreApplication::translate("Readiness", "Answer the proposals"),
                          summary.proposals > 0 && summary.answered == summary.proposals, PageKey::Responses, {}});
        result.push_back({QCoreApplication::translate("Readiness", "The hearing is closed"),
                          QCoreApplication::translate("Readiness", "Close the hearing"), hearing->closedAt.isValid(), PageKey::Responses, {}});
    }
    return result;
}

} // namespace eldin::ui
