// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/CorpusCase.h"

namespace eldin::corpus {

/// Some hundreds of tables: the real workbooks and invented ones, as people write, save and spoil them.
[[nodiscard]] std::vector<CorpusCase> allCases();

} // namespace eldin::corpus
