// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// Closed hearings that have no seal (`seal-missing`), and whether the history tells of more closings than there are seals
/// (`closing-without-seal`, the value says how many more). There are honest ones: what was taken over from an export for the
/// public, or saved from a damaged file, is closed and has none.
[[nodiscard]] Problems missingSeals(sqlite::Connection &connection);

/// Notes in a public copy that is being made what its document lacks already.
void noteMissingSeals(sqlite::Connection &copy);

/// missingSeals() for the check. In a public copy nothing gives the seals: what it does not tell of itself is an error, for then a seal
/// was taken out. Who takes the closings out of the history as well is told by the code on paper alone. In any other document
/// the commits give the seals, and these are notes.
[[nodiscard]] Problems sealFindings(sqlite::Connection &connection);

} // namespace eldin::core
