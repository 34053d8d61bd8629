// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TranslationService.h"

#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/SaidWords.h"
#include "core/storage/AppealAnswers.h"

namespace eldin::core {

namespace {

/// A remark is translated until the hearing is closed; what was answered on the spot is sealed with the record.
void translateSaid(Stores &stores, const Untranslated &text, const QString &translation)
{
    const Id<Remark> id(text.id);
    const Hearing hearing = stores.hearings.get(stores.remarks.get(id).hearingId);
    const bool isAnswer = text.kind == TextKind::SpotAnswer;
    isAnswer ? requireRecordOpen(hearing) : requireHearingOpen(hearing);
    RemarkText words = wordsOf(stores, id);
    (isAnswer ? words.answer : words.translation).of(text.missing) = translation;
    saveWords(stores, words);
}

void translateReason(Stores &stores, const Untranslated &text, const QString &translation)
{
    Response response = stores.responses.get(Id<Response>(text.id));
    requireHearingOpen(stores.hearings.get(stores.remarks.get(response.remarkId).hearingId));
    response.reason.of(text.missing) = translation;
    stores.responses.update(response);
}

void translateAppeal(Stores &stores, const Untranslated &text, const QString &translation)
{
    AppealAnswers answers(stores);
    AppealAnswer answer = answers.get(Id<Appeal>(text.id));
    answer.text.of(text.missing) = translation;
    answers.save(answer);
}

void translateAgenda(Stores &stores, const Untranslated &text, const QString &translation)
{
    AgendaItem item = stores.agenda.get(Id<AgendaItem>(text.id));
    requireRecordOpen(stores.hearings.get(stores.meetings.get(item.meetingId).hearingId));
    item.title.of(text.missing) = translation;
    stores.agenda.update(item);
}

void translateLines(Stores &stores, const Untranslated &text, const QString &translation)
{
    const BudgetLine first = stores.lines.get(Id<BudgetLine>(text.id));
    requireBudgetOpen(stores, first.budgetId);
    for (BudgetLine line : stores.lines.ofBudget(first.budgetId)) {
        if (line.name != first.name)
            continue;
        line.name.of(text.missing) = translation;
        stores.lines.update(line);
    }
}

} // namespace

void TranslationService::translate(const Untranslated &text, const QString &typed)
{
    const QString translation = typed.trimmed();
    if (translation.isEmpty())
        requireValid({{QStringLiteral("text"), Severity::Error, QStringLiteral("empty"), {}}});
    document().transact(Operation::TranslateText, [&](Stores &stores) {
        switch (text.kind) {
        case TextKind::Remark:
        case TextKind::SpotAnswer: return translateSaid(stores, text, translation);
        case TextKind::Reason: return translateReason(stores, text, translation);
        case TextKind::AppealAnswer: return translateAppeal(stores, text, translation);
        case TextKind::AgendaTitle: return translateAgenda(stores, text, translation);
        case TextKind::Line: return translateLines(stores, text, translation);
        }
    });
}

} // namespace eldin::core
