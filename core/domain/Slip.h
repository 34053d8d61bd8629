// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

/// The highest number of a slip. A file from elsewhere may name any other.
inline constexpr int kLastSlip = 99'999;

/// Numbered slips that were handed out at a meeting, from the first to the last number.
struct SlipBatch
{
    Id<SlipBatch> id;
    Id<Meeting> meetingId;
    int first = 1;
    int last = 1;
    QDateTime issuedAt;
    bool operator==(const SlipBatch &) const = default;

    [[nodiscard]] int count() const { return last - first + 1; }
    [[nodiscard]] bool holds(int number) const { return first <= number && number <= last; }
};

/// A slip that came back spoilt or empty: it is accounted for, and no remark stands on it.
struct VoidSlip
{
    Id<VoidSlip> id;
    Id<Meeting> meetingId;
    int number = 0;
    bool operator==(const VoidSlip &) const = default;
};

} // namespace eldin::core
