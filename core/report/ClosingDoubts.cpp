// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ClosingDoubts.h"

#include "core/report/Papers.h"
#include "core/report/ToTranslate.h"

#include <QCoreApplication>

#include <algorithm>

namespace eldin::core {

namespace {

struct ClosingSentences
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

} // namespace

QStringList closingDoubts(const Stores &stores, const Hearing &hearing, ClosingAct act, const QDate &today, Language language)
{
    QStringList doubts;
    if (!hearing.recordClosedAt.isValid()) {
        if (hearing.date > today)
            doubts += ClosingSentences::tr("The day of the hearing is still to come: %1.").arg(Wording(language).date(hearing.date));
        if (const QStringList missing = missingWhenClosed(stores, hearing.id, language); !missing.isEmpty())
            doubts += ClosingSentences::tr("The minutes will say for good that this is missing: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    if (act == ClosingAct::Hearing) {
        const auto texts = toTranslate(stores, hearing.id);
        const auto reasons = std::count_if(texts.begin(), texts.end(), [](const Untranslated &text) { return text.kind == TextKind::Reason; });
        if (reasons > 0)
            doubts += ClosingSentences::tr("Reasons of answers that are written in one language only: %1. Once the hearing is closed they can no longer be translated.").arg(reasons);
    }
    return doubts;
}

} // namespace eldin::core
