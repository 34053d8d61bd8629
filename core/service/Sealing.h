// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/domain/Seal.h"

#include <functional>

namespace eldin::core {

/// Gives the protocol of a hearing as text, in each language of papers. Papers are made above services, so whoever closes a
/// hearing brings it along (report: protocolTexts); a seal made without holds the records alone.
using ProtocolTexts = std::function<std::vector<ProtocolText>(const Stores &stores, const Id<Hearing> &hearing)>;

/// Seals the hearing as it stands in the stores, inside Document::transact. The day and hour are those of its closing.
Seal sealHearing(Stores &stores, const Hearing &hearing, SealKind kind, const Environment &environment, const ProtocolTexts &protocol);

} // namespace eldin::core
