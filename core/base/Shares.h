// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <vector>

namespace eldin::core {

/// A whole in tenths of a percent.
inline constexpr std::int64_t kWholeInTenths = 1000;

/// `part` of `whole` in tenths of a percent (123 = 12,3 %), rounded once, half away from zero; 0 where whole is 0.
[[nodiscard]] std::int64_t shareTenths(Money part, Money whole);

/// Shares of parts that are shown together, in tenths of a percent: they add up to `whole` exactly, so that a reader who
/// adds them finds no gap (largest remainder; of equal remainders the larger part, then the earlier, is rounded up).
/// A negative part has no share, and the others are shares of what the positive ones make; nothing has a share where
/// nothing is positive. Error{Overflow} where the parts cannot be added.
[[nodiscard]] std::vector<std::optional<std::int64_t>> completeShares(const std::vector<Money> &parts,
                                                                      std::int64_t whole = kWholeInTenths);

/// A percentage in units of its last decimal, for people: 1234 with two decimals is `12,34 %`, English `12.34%`; a true
/// minus.
[[nodiscard]] QString percentText(std::int64_t value, int decimals, Language language);

/// Tenths of a percent for people: `12,3 %`.
[[nodiscard]] QString percentText(std::int64_t tenths, Language language);

} // namespace eldin::core
