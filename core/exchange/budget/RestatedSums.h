// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"

namespace eldin::core::exchange {

/// A sum that has one part only and so says its amount again; it is counted once, in that part.
struct RestatedSum
{
    std::uint32_t row = 0; ///< from 0, as the next
    std::uint32_t part = 0;
};

/// In the order of the sheet.
[[nodiscard]] std::vector<RestatedSum> restatedSums(const BudgetReading &reading);

} // namespace eldin::core::exchange
