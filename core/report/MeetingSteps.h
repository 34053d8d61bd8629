// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Wording.h"
#include "core/domain/Hearing.h"

namespace eldin::core {

struct Stores;

enum class MeetingAct {
    Begin,
    ApproveAgenda, ///< a vote on the presidium, the secretary and the agenda
    AgreeRules,    ///< a vote on how one speaks and how proposals are filed
    TakeVote,      ///< on an item of the agenda that is there to vote
    NextItem,
    End,
    NextMeeting,
    CloseRecord,
    Answer, ///< the record is closed: the answers are next
};

/// What is next in order at a meeting.
struct MeetingStep
{
    MeetingAct act = MeetingAct::Begin;
    Id<AgendaItem> item;    ///< of the votes and of what begins
    Id<Meeting> nextMeeting; ///< of NextMeeting
    bool operator==(const MeetingStep &) const = default;
};

/// The order of a hearing as domain 2.3 and 2.4 (stages 7 to 11) have it: the opening settles who leads, the agenda and
/// the rules before anything is reported; each item follows the other; the record is closed after the last meeting.
/// `passed` are acts that whoever leads the meeting left out.
[[nodiscard]] MeetingStep nextStep(const Stores &stores, const Id<Meeting> &meeting, const std::vector<MeetingStep> &passed = {});

/// What the opening votes on, in the three languages, in the municipality's own words where it has some.
[[nodiscard]] LocalText titleOf(const Stores &stores, OpeningStep step);
[[nodiscard]] constexpr OpeningStep openingStepOf(MeetingAct act)
{
    return act == MeetingAct::ApproveAgenda ? OpeningStep::Agenda : act == MeetingAct::AgreeRules ? OpeningStep::Rules : OpeningStep::None;
}

/// The item under way, else nothing.
[[nodiscard]] const AgendaItem *itemUnderWay(const std::vector<AgendaItem> &items);
/// The item after the one under way, or the first that was not begun; null if there is none.
[[nodiscard]] const AgendaItem *itemAfter(const std::vector<AgendaItem> &items);

} // namespace eldin::core
