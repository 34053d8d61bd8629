// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/AnswersDue.h"

#include "core/storage/LegalTerms.h"
#include "core/storage/Stores.h"

namespace eldin::core {

QDate answersDue(const Stores &stores, const Hearing &hearing)
{
    return hearing.date.isValid() ? endOfTerm(stores, hearing.date, legalTerm(stores, QStringLiteral("answers"))) : QDate();
}

} // namespace eldin::core
