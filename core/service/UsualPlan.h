// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

/// A hearing as it usually is called; a starting point to be edited. `date` is the day, `year` the budget's.
[[nodiscard]] Hearing usualHearing(HearingKind kind, int year, const QDate &date);

/// The tasks that hearings usually need with their customary days counted from the hearing (domain: 2.4).
/// No day here is law.
[[nodiscard]] std::vector<PlanTask> usualPlan(const Hearing &hearing);

} // namespace eldin::core
