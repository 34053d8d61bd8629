// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WallConsents.h"

#include "core/storage/RowQueries.h"
#include "core/storage/Seals.h"

#include <algorithm>

namespace eldin::core {

template class Rows<WallConsent>;

WallConsents::WallConsents(const Stores &stores)
    : Rows(Seals(stores).connection())
{
}

std::vector<WallConsent> WallConsents::ofAttendance(const Id<Attendance> &attendance) const
{
    return list("WHERE attendance_id = ? ORDER BY id", attendance);
}

QString WallConsents::nameOf(const Stores &stores, const Id<Attendance> &attendance) const
{
    const auto person = stores.persons.ofAttendance(attendance);
    const auto given = ofAttendance(attendance);
    const bool own = person && std::any_of(given.begin(), given.end(), [&](const WallConsent &consent) { return consent.personId == person->id && consent.name == person->name; });
    return own ? person->name : QString();
}

} // namespace eldin::core
