// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

namespace eldin::core {

/// That a participant let the name be shown on the wall of the hall while speaking at this meeting. It stands apart from the
/// consent to the processing of personal data: what people sign on the sheet lets their names be used for counting alone.
struct WallConsent
{
    Id<WallConsent> id;
    Id<Person> personId;
    Id<Attendance> attendanceId;
    QString name; ///< that was asked about: who is called otherwise since, by correction or by merging, was not asked
    bool operator==(const WallConsent &) const = default;
};

} // namespace eldin::core
