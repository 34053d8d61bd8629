// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace eldin::core {

/// In a village people of a smaller group can be recognised, so papers for everybody do not tell how many they were. Five is
/// the usual least group of public statistics; no act in force here sets another.
inline constexpr int kSmallestGroup = 5;

/// The sizes of groups that make one whole, ready to be shown to everybody: one of 1 to 4 is "< 5". Where only one group is
/// hidden it could be reckoned from the whole, so the smallest of the others is hidden too ("…").
[[nodiscard]] QStringList publicCounts(const std::vector<int> &counts);

} // namespace eldin::core
