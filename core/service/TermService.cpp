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
        term.id = newId<LegalTerm>();
        stores.terms.insert(term);
    });
}

} // namespace eldin::core
