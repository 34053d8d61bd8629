// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

/// The agenda that hearings usually have, with customary minutes; a starting point to be edited.
/// Source of the order: the stages of real hearings (domain: 2.4, rows 7–11).
[[nodiscard]] std::vector<AgendaItem> usualAgenda(HearingKind kind);

} // namespace eldin::core
