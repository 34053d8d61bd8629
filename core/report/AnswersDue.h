// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

struct Stores;

/// Until when the proposals of a hearing are to be answered, by the term that the municipality has set; invalid where the
/// hearing has no day.
[[nodiscard]] QDate answersDue(const Stores &stores, const Hearing &hearing);

} // namespace eldin::core
