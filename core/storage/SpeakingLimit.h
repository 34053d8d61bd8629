// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Speaking.h"

namespace eldin::core {

struct Stores;

/// Seconds one may speak, 0 for as long as one likes: as set in the document, else as shipped.
[[nodiscard]] int speakingLimit(const Stores &stores, TurnKind kind);

} // namespace eldin::core
