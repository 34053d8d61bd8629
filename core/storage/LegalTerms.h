// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LegalTerm.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// Every term in the order of the work: as the municipality set it, else as shipped.
[[nodiscard]] std::vector<LegalTerm> legalTerms(const Stores &stores);
/// Error{Internal} for a code that is none.
[[nodiscard]] LegalTerm legalTerm(const Stores &stores, const QString &code);

/// The last day of a term that begins after a day; working days are those of the document's calendar.
[[nodiscard]] QDate endOfTerm(const Stores &stores, const QDate &from, const LegalTerm &term);

} // namespace eldin::core
