// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

namespace eldin::core {

/// What an accepted proposal changed in the next version of the draft: from the answer to the line and back.
struct BudgetMove
{
    Id<BudgetMove> id;
    Id<Response> responseId;
    Id<Budget> budgetId; ///< the version that was changed
    Id<BudgetLine> lineId; ///< of that version; it may be gone
    bool createsLine = false; ///< the line was made for this answer
    Money amount; ///< added to the line
    bool operator==(const BudgetMove &) const = default;
};

} // namespace eldin::core
