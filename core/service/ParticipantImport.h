// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "core/service/AttendanceService.h"
#include "core/service/RecordPlan.h"

namespace eldin::core {

/// Reads a list of participants: our own form or any table with names. Throws what readSheets throws.
[[nodiscard]] exchange::RecordTable readParticipants(const QString &path,
                                                     const exchange::SheetSourceOptions &options);
/// The same of a sheet that is read already.
[[nodiscard]] exchange::RecordTable participantsIn(const exchange::Sheet &sheet);

/// Brings a list of participants into a meeting.
class ParticipantImport final : public Service
{
public:
    using Service::Service;

    /// Somebody of the same name and village who is registered at the meeting, or stands above in the table,
    /// is a duplicate. A sex that cannot be understood is an error; an unknown age, village or role is a
    /// warning and left empty. The numbers that the table gives are those of the registration sheet, if all of them are free.
    [[nodiscard]] RecordPlan<ParticipantEntry> plan(const exchange::RecordTable &table,
                                                    const Id<Meeting> &meeting) const;
    /// All in one action. Error{RuleBroken, "import-errors"} where the plan has errors, "record-closed" once
    /// the record is.
    void import(const RecordPlan<ParticipantEntry> &plan, const Id<Meeting> &meeting);
};

} // namespace eldin::core
