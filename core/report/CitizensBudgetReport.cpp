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
    const auto languages = languagesOf(language);
    const auto own = stores.phrases.all();
    for (const Language one : languages) {
        const Wording wording(one, own);
        if (result.title.isEmpty())
            result.title = wording("cb.title");
        result.parts.push_back(CitizensBudgetPart(stores, subject, wording).make(one != languages.front()));
    }
    return result;
}

} // namespace eldin::core
