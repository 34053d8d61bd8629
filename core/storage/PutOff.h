// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// A proposal whose answer put it off until a day that has come.
struct PutOff
{
    Id<Remark> remark;
    Id<Hearing> hearing;
    QDate day;
    bool operator==(const PutOff &) const = default;
};

/// Of all hearings, in one query, which grows with the answers and not with the hearings. What was noted since that day, or stands over a
/// proposal of another hearing, is no longer among them; a note with a new date puts it off until then. By the ids of the answers.
[[nodiscard]] std::vector<PutOff> putOffUntilNow(const Stores &stores, const QDate &today);
/// Of one hearing.
[[nodiscard]] std::vector<PutOff> putOffUntilNow(const Stores &stores, const QDate &today, const Id<Hearing> &hearing);

} // namespace eldin::core
