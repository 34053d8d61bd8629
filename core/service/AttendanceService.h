// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// What the registrar writes about one participant; only the meeting is required.
struct ParticipantEntry
{
    Id<Meeting> meetingId;
    QString name;
    QString phone;
    QString address;
    bool consent = false;
    Sex sex = Sex::Unknown;
    QString ageGroup;
    Id<Settlement> settlementId;
    QString role;
    QDateTime arrivedAt; ///< invalid: not noted
    QDateTime leftAt; ///< invalid: not noted, or still there
    bool mayBeNamed = false; ///< on the wall of the hall, while speaking; without a name it says nothing
    int number = 0; ///< on the registration sheet, of a list that gives it; 0: the next one
};

/// An official of a meeting: who chairs it, keeps the minutes, presents.
struct OfficialEntry
{
    Id<Meeting> meetingId;
    QString name;
    Duty duty = Duty::Presidium;
    LocalText office;
};

/// Registration, head counts and the officials of a meeting. Names go to private tables only.
class AttendanceService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] Problems validate(const ParticipantEntry &entry) const;
    [[nodiscard]] static Problems validate(const HeadCount &count);
    [[nodiscard]] static Problems validate(const OfficialEntry &entry);

    Id<Attendance> registerParticipant(const ParticipantEntry &entry);
    /// A whole list in one action.
    void registerAll(const Id<Meeting> &meeting, const std::vector<ParticipantEntry> &entries);
    void editParticipant(const Id<Attendance> &id, const ParticipantEntry &entry);
    /// Error{Conflict} naming the remark if one of the participant's is in the record.
    void removeParticipant(const Id<Attendance> &id);
    /// When the participant went; invalid: is still there. Error{WrongInput} for a moment before the arrival.
    void noteLeaving(const Id<Attendance> &id, const QDateTime &moment);
    [[nodiscard]] ParticipantEntry entryOf(const Id<Attendance> &id) const;

    Id<HeadCount> addHeadCount(HeadCount count);
    void editHeadCount(const HeadCount &count);
    void removeHeadCount(const Id<HeadCount> &id);
    /// The whole grid of a meeting in one action: each group's number of people; a group that is not named, or has
    /// nobody, goes. Groups whose number stays keep their rows.
    void countHeads(const Id<Meeting> &meeting, const std::vector<HeadCount> &groups);

    Id<PersonDuty> addOfficial(const OfficialEntry &entry);
    void editOfficial(const Id<PersonDuty> &id, const OfficialEntry &entry);
    void removeOfficial(const Id<PersonDuty> &id);

private:
    void savePerson(Stores &stores, const Id<Attendance> &attendance, const ParticipantEntry &entry) const;
};

} // namespace eldin::core
