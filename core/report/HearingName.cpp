// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HearingName.h"

#include "core/storage/Stores.h"

namespace eldin::core {

int budgetYear(const Stores &stores, const Hearing &hearing)
{
    if (const auto budget = hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(hearing.budgetId))
        return budget->year;
    return hearing.date.year() + (hearing.kind == HearingKind::Draft ? 1 : -1);
}

QString hearingName(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    const QString &typed = hearing.title.of(wording.language());
    if (!typed.isEmpty())
        return typed;
    return wording(hearing.kind == HearingKind::Draft ? "hearing.draft" : "hearing.execution").arg(budgetYear(stores, hearing));
}

} // namespace eldin::core
