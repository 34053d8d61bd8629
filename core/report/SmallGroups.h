// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PublicGroups.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

/// The sizes of groups that make one whole, ready to be shown to everybody: one of 1 to 4 is "< 5". Where the hidden ones
/// could be reckoned from the whole and the others, the smallest of the others are hidden too ("…"), until they cannot.
[[nodiscard]] QStringList publicCounts(const std::vector<int> &counts);

/// Such counts in rows that have sums of their own, where the sums of the columns are known too: what alone is hidden of its
/// row or its column could be reckoned, so the smallest of the others there is hidden beside it ("…").
void hideAcross(const std::vector<std::vector<int>> &counts, std::vector<QStringList> &shown);

/// In a public copy people of small groups lost what tells them apart (coarsenSmallGroups), so what can be counted of a group
/// there is the least it can have been, not how many came.
[[nodiscard]] bool areGroupsCoarsened(const Stores &stores);

/// Such counts as they may be shown, where of `untold` people it is not told to which of the groups they belong: "≥ 27", and
/// "…" of a group of which nobody is told. With nobody untold the counts are what they say.
[[nodiscard]] QStringList leastCounts(const std::vector<int> &counts, int untold);

} // namespace eldin::core
