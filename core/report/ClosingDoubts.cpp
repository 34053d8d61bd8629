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

std::vector<ClosingDoubt> whatIsDoubtful(const Stores &stores, const Hearing &hearing, ClosingAct act, const QDate &today, Language language)
{
    using What = ClosingDoubt::What;
    std::vector<ClosingDoubt> doubts;
    if (!hearing.recordClosedAt.isValid()) {
        if (const QDate day = lastDay(stores, hearing); day > today)
            doubts.push_back({What::DayToCome, Wording(language).date(day)});
        if (const QStringList missing = missingWhenClosed(stores, hearing.id, language); !missing.isEmpty())
            doubts.push_back({What::MissingForGood, missing.join(QStringLiteral(", "))});
    }
    const auto texts = toTranslate(stores, hearing.id);
    if (!hearing.recordClosedAt.isValid()) {
        const auto said = std::count_if(texts.begin(), texts.end(), [](const Untranslated &text) { return text.kind != TextKind::Line && text.kind != TextKind::AppealAnswer; });
        if (said > 0)
            doubts.push_back({What::TextsInOneLanguage, QString::number(said)});
    } else if (act == ClosingAct::Hearing) {
        const auto reasons = std::count_if(texts.begin(), texts.end(), [](const Untranslated &text) { return text.kind == TextKind::Reason; });
        if (reasons > 0)
            doubts.push_back({What::ReasonsInOneLanguage, QString::number(reasons)});
    }
    return doubts;
}

QStringList closingDoubts(const Stores &stores, const Hearing &hearing, ClosingAct act, const QDate &today, Language language)
{
    QStringList sentences;
    for (const ClosingDoubt &doubt : whatIsDoubtful(stores, hearing, act, today, language)) {
        switch (doubt.what) {
        case ClosingDoubt::What::DayToCome: sentences += ClosingSentences::tr("The day of the hearing is still to come: %1.").arg(doubt.detail); break;
        case ClosingDoubt::What::MissingForGood: sentences += ClosingSentences::tr("The minutes will say for good that this is missing: %1.").arg(doubt.detail); break;
        case ClosingDoubt::What::TextsInOneLanguage:
            sentences += ClosingSentences::tr("Texts of the minutes that are written in one language only: %1. The minutes keep them so; what is translated later comes into other papers.").arg(doubt.detail);
            break;
        case ClosingDoubt::What::ReasonsInOneLanguage:
            sentences += ClosingSentences::tr("Reasons of answers that are written in one language only: %1. Once the hearing is closed they can no longer be translated.").arg(doubt.detail);
            break;
        }
    }
    return sentences;
}

} // namespace eldin::core
