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

/// The hearing's tables: proposals with their answers, the ledger, the indicators, announcements, and the lines of its budget.
/// They name nobody; amounts are in som.
[[nodiscard]] std::vector<DossierTable> dossierTables(const Stores &stores, const Hearing &hearing, const Wording &wording);

} // namespace eldin::core
