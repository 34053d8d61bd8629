// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/GapReasons.h"

#include "core/service/BudgetTable.h"

#include <algorithm>

namespace eldin::core {

QString GapReasons::of(const BudgetTable &part, const QString &cell) const
{
    const auto found = own.find({part.sheet.name, cell});
    return found == own.end() || found->second.isEmpty() ? common : found->second;
}

bool GapReasons::cover(const BudgetTable &table) const
{
    const auto parts = table.parts();
    return std::all_of(parts.begin(), parts.end(), [&](const BudgetTable *part) {
        const auto &gaps = part->reading.gaps;
        return std::all_of(gaps.begin(), gaps.end(), [&](const exchange::Gap &gap) { return !of(*part, gap.cell).isEmpty(); });
    });
}

QString GapReasons::summary() const
{
    QStringList reasons {common};
    for (const auto &[place, reason] : own)
        reasons += reason;
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

} // namespace eldin::core
