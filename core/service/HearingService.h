// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Sealing.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Hearings, their meetings, agenda, plan and announcements.
class HearingService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const Hearing &hearing);
    [[nodiscard]] static Problems validate(const Meeting &meeting);
    [[nodiscard]] static Problems validate(const AgendaItem &item);
    [[nodiscard]] static Problems validate(const PlanTask &task);
    [[nodiscard]] static Problems validate(const Announcement &announcement);

    /// Ids and positions are given by the add functions.
    Id<Hearing> add(Hearing hearing);
    void edit(const Hearing &hearing);
    /// With its meetings, agenda, plan; Error{Conflict} if anything was said at it.
    void remove(const Id<Hearing> &id);

    /// The meeting gets the usual agenda (domain: stages 7–11 of a hearing) unless `withAgenda` is false.
    Id<Meeting> addMeeting(Meeting meeting, bool withAgenda = true);
    void editMeeting(const Meeting &meeting);
    /// With its agenda and officials; Error{Conflict} if people, remarks, slips or recordings stand in it.
    void removeMeeting(const Id<Meeting> &id);

    Id<AgendaItem> addAgendaItem(AgendaItem item);
    void editAgendaItem(const AgendaItem &item);
    /// With the votes taken on it; who spoke to it stays.
    void removeAgendaItem(const Id<AgendaItem> &id);
    /// Moves an item by `steps` places, up if negative.
    void moveAgendaItem(const Id<AgendaItem> &id, int steps);

    Id<PlanTask> addTask(PlanTask task);
    /// The customary tasks, in one step.
    void addUsualTasks(const Id<Hearing> &hearing);
    void editTask(const PlanTask &task);
    void removeTask(const Id<PlanTask> &id);

    Id<Announcement> addAnnouncement(Announcement announcement);
    void editAnnouncement(const Announcement &announcement);
    void removeAnnouncement(const Id<Announcement> &id);

    /// What was said is complete: gives the proposals of the hearing their numbers and seals the record. Undo stops here.
    /// Returns how many were numbered.
    int closeRecord(const Id<Hearing> &id, const ProtocolTexts &protocol = {}, const Document::Elsewhere &elsewhere = {});
    /// Error{RuleBroken} while openProposals() are left; seals the answers, and closes the record too if that was not done.
    void closeHearing(const Id<Hearing> &id, const ProtocolTexts &protocol = {}, const Document::Elsewhere &elsewhere = {});
};

/// The proposals for which a hearing cannot be closed: without an answer, or put off without a day.
[[nodiscard]] std::vector<Remark> openProposals(const Stores &stores, const Id<Hearing> &hearing);

/// Throws Error{RuleBroken, "record-closed"} if nothing may be added to what was said.
void requireRecordOpen(const Hearing &hearing);
/// The same for the hearing that a meeting belongs to. Error{NotFound} where there is no such meeting.
void requireMeetingOpen(const Stores &stores, const Id<Meeting> &meeting);
/// Answers and what belongs to them may still change. Error{RuleBroken, "hearing-closed"}.
void requireHearingOpen(const Hearing &hearing);

} // namespace eldin::core
