// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SpeakingLimit.h"

#include "core/storage/Stores.h"

namespace eldin::core {

int speakingLimit(const Stores &stores, TurnKind kind)
{
    const auto own = stores.speakingLimits.ofKind(kind);
    return own ? own->seconds : shippedLimit(kind);
}

} // namespace eldin::core
