// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CitizensBudgetPart.h"
#include "core/report/Papers.h"

namespace eldin::core {

report::Report citizensBudget(const Stores &stores, const Id<Hearing> &hearing, PaperLanguage language)
{
    report::Report result;
    result.kind = QStringLiteral("citizens-budget");
    result.look = report::Look::Brochure;
    const Hearing subject = stores.hearings.get(hearing);
    const auto wordings = wordingsOf(stores, language);
    result.title = wordings.front()("cb.title");
    for (const Wording &wording : wordings)
        result.parts.push_back(CitizensBudgetPart(stores, subject, wording).make(&wording != &wordings.front()));
    return result;
}

} // namespace eldin::core
