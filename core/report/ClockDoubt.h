// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

class Document;

/// Why the clock of the laptop may be wrong when a meeting begins. Old laptops lose it with their battery, and every time
/// of the record is taken from it.
enum class ClockDoubt {
    None,
    BeforeLastChange, ///< something in the document was written later than now
    FarFromPlan,      ///< more than three hours away from when the meeting was to begin
};

[[nodiscard]] ClockDoubt clockDoubt(Document &document, const Id<Meeting> &meeting);

} // namespace eldin::core
