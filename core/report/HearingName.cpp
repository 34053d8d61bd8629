// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HearingName.h"

#include "core/storage/Stores.h"

namespace eldin::core {

int budgetYear(const Stores &stores, const Hearing &hearing)
{
    if (const auto budget = hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(hearing.budgetId))
        return budget->year;
    QDate day = hearing.date;
    if (!day.isValid()) {
        for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            if (const QDate held = meeting.startsAt.date(); held.isValid() && (!day.isValid() || held < day))
                day = held;
        }
    }
    return day.isValid() ? day.year() + (hearing.kind == HearingKind::Draft ? 1 : -1) : 0;
}

QString budgetYearText(const Stores &stores, const Hearing &hearing)
{
    const int year = budgetYear(stores, hearing);
    return year > 0 ? QString::number(year) : QStringLiteral("____");
}

QString hearingName(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    const QString &typed = hearing.title.of(wording.language());
    if (!typed.isEmpty())
        return typed;
    return wording(hearing.kind == HearingKind::Draft ? "hearing.draft" : "hearing.execution").arg(budgetYearText(stores, hearing));
}

} // namespace eldin::core
