// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TermService.h"

namespace eldin::core {

Problems TermService::validate(const LegalTerm &term)
{
    Problems problems;
    if (term.days < 0 || term.days > 366)
        problems.push_back({QStringLiteral("days"), Severity::Error, QStringLiteral("out-of-range"), QString::number(term.days)});
    return problems;
}

void TermService::set(LegalTerm term)
{
    requireValid(validate(term));
    document().transact(Operation::SetLegalTerm, [&](Stores &stores) {
        if (!term.id.isNull())
            return stores.terms.update(term);
        term.id = onlyId(stores.terms, QStringLiteral("legal-term ") + term.code);
        stores.terms.insert(term);
    });
}

Problems TermService::validate(const Holiday &holiday)
{
    Problems problems;
    if (!holiday.date.isValid())
        problems.push_back({QStringLiteral("date"), Severity::Error, QStringLiteral("empty"), {}});
    return problems;
}

Id<Holiday> TermService::setHoliday(Holiday holiday)
{
    requireValid(validate(holiday));
    return document().transact(Operation::SetHoliday, [&](Stores &stores) {
        for (const Holiday &other : stores.holidays.all()) {
            if (other.date == holiday.date && other.id != holiday.id)
                stores.holidays.remove(other.id);
        }
        if (!holiday.id.isNull()) {
            stores.holidays.update(holiday);
            return holiday.id;
        }
        holiday.id = onlyId(stores.holidays, QStringLiteral("holiday ") + holiday.date.toString(Qt::ISODate));
        stores.holidays.insert(holiday);
        return holiday.id;
    });
}

void TermService::removeHoliday(const Id<Holiday> &id)
{
    document().transact(Operation::RemoveHoliday, [&](Stores &stores) { stores.holidays.remove(id); });
}

} // namespace eldin::core
