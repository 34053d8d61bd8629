// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/NamedOnWall.h"

#include "core/storage/Stores.h"
#include "core/storage/WallConsents.h"

namespace eldin::core {

QSet<QString> namedOnWall(const Stores &stores, const Id<Meeting> &meeting)
{
    const WallConsents consents(stores);
    QSet<QString> named;
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting)) {
        if (!consents.nameOf(stores, attendance.id).isEmpty())
            named.insert(attendance.id.text());
    }
    return named;
}

} // namespace eldin::core
