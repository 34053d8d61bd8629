// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MeetingSteps.h"

#include "core/storage/Stores.h"

#include <algorithm>

namespace eldin::core {

namespace {

/// The votes that the item under way still asks for, in their order.
std::vector<MeetingStep> votesDue(const Stores &stores, const AgendaItem &item)
{
    std::vector<MeetingStep> due;
    const auto votes = stores.votes.ofMeeting(item.meetingId);
    if (item.kind == AgendaKind::Opening) {
        for (const MeetingAct act : {MeetingAct::ApproveAgenda, MeetingAct::AgreeRules}) {
            const bool settled = std::any_of(votes.begin(), votes.end(), [&](const Vote &vote) { return vote.step == openingStepOf(act); });
            if (!settled)
                due.push_back({act, item.id, {}});
        }
    } else if (item.kind == AgendaKind::Voting) {
        const bool taken = std::any_of(votes.begin(), votes.end(), [&](const Vote &vote) { return vote.agendaItemId == item.id; });
        if (!taken)
            due.push_back({MeetingAct::TakeVote, item.id, {}});
    }
    return due;
}

MeetingStep afterMeeting(const Stores &stores, const Meeting &meeting)
{
    for (const Meeting &other : stores.meetings.ofHearing(meeting.hearingId)) {
        if (!other.endsAt.isValid())
            return {MeetingAct::NextMeeting, {}, other.id};
    }
    return {MeetingAct::CloseRecord, {}, {}};
}

} // namespace

const AgendaItem *itemUnderWay(const std::vector<AgendaItem> &items)
{
    const auto found = std::find_if(items.begin(), items.end(), isUnderWay);
    return found == items.end() ? nullptr : &*found;
}

const AgendaItem *itemAfter(const std::vector<AgendaItem> &items)
{
    auto from = std::find_if(items.begin(), items.end(), isUnderWay);
    from = from == items.end() ? items.begin() : from + 1;
    const auto found = std::find_if(from, items.end(), [](const AgendaItem &item) { return !item.startedAt.isValid(); });
    return found == items.end() ? nullptr : &*found;
}

MeetingStep nextStep(const Stores &stores, const Id<Meeting> &id, const std::vector<MeetingStep> &passed)
{
    const Meeting meeting = stores.meetings.get(id);
    if (stores.hearings.get(meeting.hearingId).recordClosedAt.isValid())
        return {MeetingAct::Answer, {}, {}};
    if (meeting.endsAt.isValid())
        return afterMeeting(stores, meeting);
    const auto items = stores.agenda.ofMeeting(id);
    if (const AgendaItem *now = itemUnderWay(items)) {
        for (const MeetingStep &step : votesDue(stores, *now)) {
            if (std::find(passed.begin(), passed.end(), step) == passed.end())
                return step;
        }
    }
    const AgendaItem *next = itemAfter(items);
    if (next == nullptr)
        return {MeetingAct::End, {}, {}};
    return {next == &items.front() ? MeetingAct::Begin : MeetingAct::NextItem, next->id, {}};
}

LocalText titleOf(const Stores &stores, OpeningStep step)
{
    LocalText title;
    if (step == OpeningStep::None)
        return title;
    const auto phrases = stores.phrases.all();
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English})
        title.of(language) = Wording(language, phrases)(step == OpeningStep::Agenda ? "meeting.step.agenda" : "meeting.step.rules");
    return title;
}

} // namespace eldin::core
