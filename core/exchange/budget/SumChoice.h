// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace eldin::core::exchange {

/// An amount per budget in tyiyn, added with wrap-around: only equality is ever asked.
using Amounts = std::vector<std::uint64_t>;
using AmountsView = std::span<const std::uint64_t>;

/// One way in which a row may count in a sum above it.
struct SumOption
{
    Amounts amounts;
    int cost = 0; ///< how far it is from what the row looks like
    int tag = 0;
};

/// Picks one option for every item so that they add up to the stated amounts at the least cost, looking only
/// at the given budgets. Nothing where no choice does, or where too many would have to be tried.
[[nodiscard]] std::optional<std::vector<std::size_t>>
chooseSum(const std::vector<std::vector<SumOption>> &items, AmountsView stated,
          const std::vector<bool> &budgets);

/// A number equal for equal amounts in these budgets, additive, and different for others but for chance of
/// 2^-64.
[[nodiscard]] std::uint64_t fingerprint(AmountsView amounts, const std::vector<bool> &budgets);

} // namespace eldin::core::exchange
