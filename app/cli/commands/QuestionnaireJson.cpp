// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/QuestionnaireJson.h"

#include "app/cli/Values.h"
#include "core/report/QuestionnaireResults.h"

#include <QJsonArray>
#include <QJsonObject>

namespace eldin::cli {

using namespace core;

namespace {

QJsonArray choicesJson(const QuestionResult &result, Language language)
{
    QJsonArray choices;
    for (const Tally &tally : result.tallies)
        choices.append(QJsonObject {{QStringLiteral("text"), tally.step > 0 ? QString::number(tally.step) : tally.title.best(language)},
                                    {QStringLiteral("before"), tally.of(SheetStage::Before)},
                                    {QStringLiteral("after"), tally.of(SheetStage::After)}});
    return choices;
}

QJsonArray wordsJson(const QuestionResult &result)
{
    QJsonArray words;
    for (const FreeAnswer &answer : result.words)
        words.append(QJsonObject {{QStringLiteral("stage"), codeOf(answer.stage)}, {QStringLiteral("number"), answer.sheet}, {QStringLiteral("text"), answer.text}});
    return words;
}

} // namespace

QJsonArray questionnairesJson(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Questionnaire &questionnaire : stores.questionnaires.ofHearing(hearing.id)) {
            const QuestionnaireResult result = questionnaireResult(stores, questionnaire.id);
            for (const QuestionResult &question : result.questions)
                rows.append(QJsonObject {{QStringLiteral("id"), question.question.id.text()},
                                         {QStringLiteral("questionnaire"), questionnaire.id.text()},
                                         {QStringLiteral("hearing"), hearing.id.text()},
                                         {QStringLiteral("title"), questionnaire.title.best(context.language)},
                                         {QStringLiteral("question"), question.question.title.best(context.language)},
                                         {QStringLiteral("kind"), codeOf(question.question.kind)},
                                         {QStringLiteral("sheets"), result.sheetsAll()},
                                         {QStringLiteral("answered"), question.answeredAll()},
                                         {QStringLiteral("choices"), choicesJson(question, context.language)},
                                         {QStringLiteral("words"), wordsJson(question)}});
        }
    }
    return rows;
}

} // namespace eldin::cli
