// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CorrectionService.h"

namespace eldin::core {

Problems CorrectionService::validate(const Correction &correction)
{
    Problems problems;
    const LocalText text {correction.text.ky.trimmed(), correction.text.ru.trimmed(), correction.text.en.trimmed()};
    if (text.isEmpty())
        problems.push_back({QStringLiteral("text"), Severity::Error, QStringLiteral("empty"), {}});
    return problems;
}

Id<Correction> CorrectionService::add(Correction correction)
{
    requireValid(validate(correction));
    correction.id = newId<Correction>();
    if (!correction.date.isValid())
        correction.date = document().environment().clock.today();
    document().transact(Operation::AddCorrection, [&](Stores &stores) {
        const QDateTime closed = stores.hearings.get(correction.hearingId).recordClosedAt;
        if (!closed.isValid())
            throw Error(ErrorCode::RuleBroken, QStringLiteral("record-open"));
        if (correction.date < closed.date() || correction.date > document().environment().clock.today())
            throw Error(ErrorCode::WrongInput, QStringLiteral("date:date-passed:") + correction.date.toString(Qt::ISODate));
        stores.corrections.insert(correction);
    });
    return correction.id;
}

void CorrectionService::remove(const Id<Correction> &id)
{
    document().transact(Operation::RemoveCorrection, [&](Stores &stores) { stores.corrections.remove(id); });
}

} // namespace eldin::core
