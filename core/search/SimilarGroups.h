// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SimilarPairs.h"

namespace eldin::core {

/// Texts that say nearly the same, each with each.
struct SimilarGroup
{
    QStringList keys; ///< in order, two or more
    double score = 0; ///< of the two that are the least alike
    bool operator==(const SimilarGroup &) const = default;
};

/// True for two keys that may not stand in one group.
using Apart = std::function<bool(const QString &, const QString &)>;

/// Puts the best pairs together first, and two groups only where every text of one is near every text of the other
/// (complete linkage: Sørensen 1948), so that no chain of half alike texts makes one large group. The same groups come out
/// whatever the order in which the texts came. Most members first; kLargestGroup at most, what is left makes another group.
/// `stopped` is asked now and then; true leaves what was put together so far.
[[nodiscard]] std::vector<SimilarGroup> similarGroups(const SimilarPairs &pairs, const Apart &apart, const std::function<bool()> &stopped = {});

/// More nobody reads through; the rest is proposed when these are put together.
inline constexpr qsizetype kLargestGroup = 50;

} // namespace eldin::core
