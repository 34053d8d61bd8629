// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// Reasons to begin an answer with, for they recur: those of this document's answers of the same kind, the most used first, then
/// the newest; after them the shipped ones of the decision. No text stands twice; of all decisions where none is chosen.
[[nodiscard]] std::vector<LocalText> answerBlocks(const Stores &stores, std::optional<Decision> decision);

} // namespace eldin::core
