// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/DossierTables.h"

namespace eldin::core {

/// What happened in the hall, a table each: who came in numbers, all remarks, votes, questionnaires and what was written on them.
/// They name nobody who took part; small groups are hidden as in every public figure, and what was written on questionnaires is
/// left out where it may tell of a person. A table of which there is nothing is not there.
[[nodiscard]] std::vector<DossierTable> dossierHallTables(const Stores &stores, const Hearing &hearing, const Wording &wording);

} // namespace eldin::core
