// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/storage/Stores.h"

namespace eldin::core {

/// Signs of the code of what a paper says: enough to tell two prints of it apart.
inline constexpr int kVersionLength = 6;

/// The line at the foot of a paper: of which day its data is, and a short code of what it says, which changes only when
/// that does. The last thing a paper is given.
void sayDataState(report::Report &paper, const Stores &stores);

} // namespace eldin::core
