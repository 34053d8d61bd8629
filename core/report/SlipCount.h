// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Slip.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// What became of the slips handed out at a meeting: issued = returned + void + missing. Each number counts once, also
/// where merged copies know it twice.
struct SlipCount
{
    int issued = 0;
    int returned = 0;
    int spoilt = 0; ///< void
    std::vector<int> missing; ///< their numbers, rising

    [[nodiscard]] bool any() const { return issued > 0; }
    bool operator==(const SlipCount &) const = default;
};

[[nodiscard]] SlipCount slipCount(const Stores &stores, const Id<Meeting> &meeting);

/// The missing number that comes after the last one entered, else the first missing one; 0 where none is missing.
[[nodiscard]] int nextSlip(const SlipCount &count, int last);

/// "1–2, 4–10, 21".
[[nodiscard]] QString numbersText(const std::vector<int> &rising);

} // namespace eldin::core
