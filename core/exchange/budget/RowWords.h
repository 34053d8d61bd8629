// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BodyRow.h"

#include <set>

namespace eldin::core::exchange {

/// What the rows say by their words alone: headings, signatures, balances, sources of money.
void markRowWords(Body &body, std::uint32_t lastAmount);

/// What needs the codes too: totals, "of which", and the section of each row.
void finishRowWords(Body &body, const UnderstandOptions &options);

/// Marks the rows without an amount that a reader of the table would take for lines: whatever has a name or code, unless it
/// heads what stands below it. `headings`: rows that are so by their look.
void markWithoutAmounts(Body &body, std::uint32_t lastAmount, const std::set<std::uint32_t> &headings);

} // namespace eldin::core::exchange
