// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/domain/Remark.h"

#include <map>

namespace eldin::core {

struct Stores;

/// What became of the accepted proposals of a hearing: the last word on each counts.
struct Promises
{
    LocalText hearing;
    int accepted = 0;
    int implemented = 0;
    int inProgress = 0;
    int notImplemented = 0;
};

/// Of the latest hearing before this one that accepted anything; nothing if there is none.
[[nodiscard]] std::optional<Promises> promisesBefore(const Stores &stores, const Hearing &hearing);

/// The latest hearing before this one whose record is closed.
[[nodiscard]] std::optional<Hearing> closedHearingBefore(const Stores &stores, const Hearing &hearing);

/// The last word on what was done, by the response; those of which nothing was noted are left out.
[[nodiscard]] std::map<Id<Response>, FollowUpStatus> lastStatuses(const Stores &stores, const Id<Hearing> &hearing);

} // namespace eldin::core
