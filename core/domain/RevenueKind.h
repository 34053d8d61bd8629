// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

namespace eldin::core {

/// Whose money a revenue is: earned by the municipality itself, or given to it.
enum class RevenueKind { Unknown, Own, Transfer };

/// The kind of a revenue line. A code says it: group 13 of the revenue classification are the transfers, 11, 12 and 14
/// are own revenue (domain 3.3). Where there is none the name may say it plainly ("теңдештирилген грант", "земельный
/// налог"); one that names neither or both stays unknown, for a paper must not guess.
[[nodiscard]] RevenueKind revenueKind(const BudgetLine &line);

} // namespace eldin::core
