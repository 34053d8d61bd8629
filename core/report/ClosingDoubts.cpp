// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ClosingDoubts.h"

#include "core/report/Papers.h"
#include "core/report/ToTranslate.h"
#include "core/storage/Stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace eldin::core {

namespace {

struct ClosingSentences
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// The hearing's own day, or that of its last meeting.
QDate lastDay(const Stores &stores, const Hearing &hearing)
{
    QDate day = hearing.date;
    for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id))
        day = std::max(day, meeting.startsAt.date());
    return day;
}

} // namespace

QStringList closingDoubts(const Stores &stores, const Hearing &hearing, ClosingAct act, const QDate &today, Language language)
{
    QStringList doubts;
    if (!hearing.recordClosedAt.isValid()) {
        if (const QDate day = lastDay(stores, hearing); day > today)
            doubts += ClosingSentences::tr("The day of the hearing is still to come: %1.").arg(Wording(language).date(day));
        if (const QStringList missing = missingWhenClosed(stores, hearing.id, language); !missing.isEmpty())
            doubts += ClosingSentences::tr("The minutes will say for good that this is missing: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    const auto texts = toTranslate(stores, hearing.id);
    if (!hearing.recordClosedAt.isValid()) {
        const auto said = std::count_if(texts.begin(), texts.end(), [](const Untranslated &text) { return text.kind != TextKind::Line; });
        if (said > 0)
            doubts += ClosingSentences::tr("Texts of the minutes that are written in one language only: %1. The minutes keep them so; what is translated later comes into other papers.").arg(said);
    } else if (act == ClosingAct::Hearing) {
        const auto reasons = std::count_if(texts.begin(), texts.end(), [](const Untranslated &text) { return text.kind == TextKind::Reason; });
        if (reasons > 0)
            doubts += ClosingSentences::tr("Reasons of answers that are written in one language only: %1. Once the hearing is closed they can no longer be translated.").arg(reasons);
    }
    return doubts;
}

} // namespace eldin::core
