// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Stores.h"

namespace eldin::ui {

/// What became of the accepted proposals of a hearing: the last word on each counts.
struct Promises
{
    core::LocalText hearing;
    int accepted = 0;
    int implemented = 0;
    int inProgress = 0;
    int notImplemented = 0;
};

/// Of the latest hearing before this one that accepted anything; nothing if there is none.
[[nodiscard]] std::optional<Promises> promisesBefore(const core::Stores &stores, const core::Hearing &hearing);

} // namespace eldin::ui
