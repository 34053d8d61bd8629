// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Sealing.h"

#include "core/storage/Seals.h"

namespace eldin::core {

Seal sealHearing(Stores &stores, const Hearing &hearing, SealKind kind, const Environment &environment, const ProtocolTexts &protocol)
{
    UuidSequence ids(environment.clock, environment.random);
    const auto texts = protocol ? protocol(stores, hearing.id) : std::vector<ProtocolText>();
    return Seals(stores).make(hearing.id, kind, kind == SealKind::Record ? hearing.recordClosedAt : hearing.closedAt, texts, environment.random,
                              [&ids] { return ids.next(); });
}

} // namespace eldin::core
