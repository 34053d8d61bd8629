// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

/// The year of the budget that a hearing is on: a draft is of the year after, an execution of the year before, where no
/// budget is chosen. A hearing without a day has that of its first meeting; 0: nobody knows yet.
[[nodiscard]] int budgetYear(const Stores &stores, const Hearing &hearing);

/// The same for a sentence: a blank to be filled in by hand where nobody knows.
[[nodiscard]] QString budgetYearText(const Stores &stores, const Hearing &hearing);

/// What a paper calls the hearing: its title where somebody wrote one in the paper's language, else the usual phrase,
/// so that no head or footer speaks another language than its paper.
[[nodiscard]] QString hearingName(const Stores &stores, const Hearing &hearing, const Wording &wording);

} // namespace eldin::core
