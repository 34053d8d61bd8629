// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Appeals.h"

#include "core/storage/AppealAnswers.h"
#include "core/storage/LegalTerms.h"
#include "core/storage/Stores.h"

#include <algorithm>

namespace eldin::core {

QDate appealDue(const Stores &stores, const QDate &receivedOn)
{
    return receivedOn.isValid() ? endOfTerm(stores, receivedOn, legalTerm(stores, QStringLiteral("appeal"))) : QDate();
}

AppealRow appealRow(const Stores &stores, const Appeal &appeal)
{
    AppealRow row {appeal, stores.remarks.get(appeal.remarkId), AppealAnswers(stores).of(appeal.id), appealDue(stores, appeal.receivedOn), appeal.answeredOn};
    if (!row.answeredOn.isValid()) {
        if (const auto response = stores.responses.forRemark(appeal.remarkId))
            row.answeredOn = response->decidedOn;
    }
    return row;
}

std::vector<AppealRow> appealsOf(const Stores &stores, const Id<Hearing> &hearing)
{
    std::vector<AppealRow> rows;
    for (const Appeal &appeal : stores.appeals.ofHearing(hearing))
        rows.push_back(appealRow(stores, appeal));
    std::stable_sort(rows.begin(), rows.end(), [](const AppealRow &a, const AppealRow &b) { return a.due < b.due; });
    return rows;
}

} // namespace eldin::core
