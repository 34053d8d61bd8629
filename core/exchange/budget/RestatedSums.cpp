// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/RestatedSums.h"

#include <unordered_map>

namespace eldin::core::exchange {

std::vector<RestatedSum> restatedSums(const BudgetReading &reading)
{
    struct Parts
    {
        std::uint32_t first = 0;
        std::size_t count = 0;
    };
    std::unordered_map<std::int64_t, Parts> parts;
    for (const RowMeaning &row : reading.rows) {
        if (row.parent < 0 || (row.role != RowRole::Line && row.role != RowRole::Subtotal))
            continue;
        Parts &known = parts[row.parent];
        if (known.count++ == 0)
            known.first = row.row;
    }
    std::vector<RestatedSum> result;
    for (const RowMeaning &row : reading.rows) {
        const auto found = row.role == RowRole::Subtotal ? parts.find(row.row) : parts.end();
        if (found != parts.end() && found->second.count == 1)
            result.push_back({row.row, found->second.first});
    }
    return result;
}

} // namespace eldin::core::exchange
