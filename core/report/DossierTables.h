// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

/// A table of a hearing for the archive and for other programs.
struct DossierTable
{
    QString file; ///< a safe name without ending, e.g. `proposals`
    QString title;
    QByteArray csv;
};

/// The hearing's tables: proposals with their answers, the ledger, the indicators, announcements, what happened in the hall
/// (DossierHallTables.h), and the lines of its budget. They name nobody who took part; amounts are in som.
[[nodiscard]] std::vector<DossierTable> dossierTables(const Stores &stores, const Hearing &hearing, const Wording &wording);

} // namespace eldin::core
