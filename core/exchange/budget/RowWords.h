// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BodyRow.h"

namespace eldin::core::exchange {

/// What the rows say by their words alone: headings, signatures, balances, sources of money.
void markRowWords(Body &body, std::uint32_t lastAmount);

/// What needs the codes too: totals, "of which", and the section of each row.
void finishRowWords(Body &body, const UnderstandOptions &options);

} // namespace eldin::core::exchange
