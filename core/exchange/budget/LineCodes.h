// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/UnderstandBudget.h"

namespace eldin::core::exchange {

/// Writes the codes of a row into its line, `kinds` saying what each column holds: what the classification knows of a code
/// goes before what its column and its shape say.
void setCodes(ReadLine &line, const std::vector<QString> &codes, const std::vector<CodeKind> &kinds, const UnderstandOptions &options);

} // namespace eldin::core::exchange
