// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PublicGroups.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

/// The sizes of groups that make one whole, ready to be shown to everybody: one of 1 to 4 is "< 5". Where the hidden ones
/// could be reckoned from the whole and the others, the smallest of the others are hidden too ("…"), until they cannot.
[[nodiscard]] QStringList publicCounts(const std::vector<int> &counts);

} // namespace eldin::core
