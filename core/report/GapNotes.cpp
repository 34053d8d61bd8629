// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/GapNotes.h"

#include "core/report/Wording.h"
#include "core/storage/Stores.h"

namespace eldin::core {

QStringList gapNotes(const Stores &stores, const Budget &budget, const Wording &wording)
{
    QStringList notes;
    for (const AcceptedGap &gap : stores.gaps.ofBudget(budget.id)) {
        const bool reasoned = !gap.reason.isEmpty() && gap.reason != u"–";
        notes += wording("source.gap")
                     .arg(stores.imports.get(gap.importId).fileName, gap.cell, gap.name,
                          wording.money(gap.stated, budget.unit), wording.money(gap.computed, budget.unit),
                          reasoned ? gap.reason : wording("not_stated"));
    }
    return notes;
}

} // namespace eldin::core
