// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/QuestionnaireResults.h"

#include "core/storage/PublicWords.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace eldin::core {

std::optional<int> QuestionResult::mean(SheetStage stage) const
{
    int sum = 0;
    int count = 0;
    for (const Tally &tally : tallies) {
        sum += tally.step * tally.of(stage);
        count += tally.of(stage);
    }
    if (question.kind != QuestionKind::Scale || count == 0)
        return std::nullopt;
    return (200 * sum + count) / (2 * count);
}

namespace {

std::set<Id<AnswerSheet>> sheetsWithAnswers(const Stores &stores, const Id<Questionnaire> &id)
{
    std::set<Id<AnswerSheet>> sheets;
    for (const Question &question : stores.questions.ofQuestionnaire(id)) {
        for (const Answer &answer : stores.answers.ofQuestion(question.id))
            sheets.insert(answer.sheetId);
    }
    return sheets;
}

bool isBefore(const FreeAnswer &a, const FreeAnswer &b)
{
    const auto key = [](const FreeAnswer &answer) { return std::tuple(answer.stage, answer.text.toCaseFolded(), answer.id.text()); };
    return key(a) < key(b);
}

SheetCount countOf(const Questionnaire &questionnaire, const std::vector<AnswerSheet> &sheets, const std::set<Id<AnswerSheet>> &answered)
{
    SheetCount count;
    count.issued = std::clamp(questionnaire.copies, 0, kMostCopies);
    std::set<int> back;
    for (const AnswerSheet &sheet : sheets) {
        ++(answered.contains(sheet.id) ? count.filled : count.blank);
        // Two desks may have entered the same number.
        if (sheet.number > questionnaire.copies || sheet.number < 1 || !back.insert(sheet.number).second)
            ++count.issued;
    }
    for (int number = 1; number <= std::clamp(questionnaire.copies, 0, kMostCopies); ++number) {
        if (!back.contains(number))
            count.missing.push_back(number);
    }
    return count;
}

} // namespace

SheetCount sheetCount(const Stores &stores, const Questionnaire &questionnaire)
{
    return countOf(questionnaire, stores.sheets.ofQuestionnaire(questionnaire.id), sheetsWithAnswers(stores, questionnaire.id));
}

QuestionnaireResult questionnaireResult(const Stores &stores, const Id<Questionnaire> &id)
{
    QuestionnaireResult result;
    result.questionnaire = stores.questionnaires.get(id);
    const auto answered = sheetsWithAnswers(stores, id);
    const std::vector<AnswerSheet> all = stores.sheets.ofQuestionnaire(id);
    result.count = countOf(result.questionnaire, all, answered);
    std::map<Id<AnswerSheet>, std::size_t> stages;
    std::map<Id<AnswerSheet>, int> numbers;
    for (const AnswerSheet &sheet : all) {
        stages[sheet.id] = static_cast<std::size_t>(sheet.stage);
        numbers[sheet.id] = sheet.number;
        result.sheets.at(static_cast<std::size_t>(sheet.stage)) += answered.contains(sheet.id) ? 1 : 0;
    }
    for (const Question &question : stores.questions.ofQuestionnaire(id)) {
        QuestionResult one;
        one.question = question;
        std::map<Id<QuestionOption>, std::size_t> places;
        for (const QuestionOption &option : stores.questionOptions.ofQuestion(question.id)) {
            places[option.id] = one.tallies.size();
            one.tallies.push_back({option.title, 0, {}});
        }
        for (int step = 1; question.kind == QuestionKind::Scale && step <= std::min(question.steps, kMostSteps); ++step)
            one.tallies.push_back({{}, step, {}});
        std::set<Id<AnswerSheet>> sheets;
        for (const Answer &answer : stores.answers.ofQuestion(question.id)) {
            const auto known = stages.find(answer.sheetId);
            if (known == stages.end())
                continue; // its sheet is not in the file
            const std::size_t stage = known->second;
            if (sheets.insert(answer.sheetId).second)
                ++one.answered.at(stage);
            if (const auto place = places.find(answer.optionId); place != places.end())
                ++one.tallies[place->second].counts.at(stage);
            else if (answer.step > 0 && answer.step <= static_cast<int>(one.tallies.size()))
                ++one.tallies[static_cast<std::size_t>(answer.step - 1)].counts.at(stage);
            if (question.kind != QuestionKind::Text)
                continue;
            const auto words = stores.answerWords.find(answer.id);
            one.words.push_back({answer.id, static_cast<SheetStage>(stage), numbers[answer.sheetId], words ? words->text.simplified() : QString()});
        }
        std::sort(one.words.begin(), one.words.end(), isBefore);
        result.questions.push_back(std::move(one));
    }
    return result;
}

QString publicText(const QuestionnaireResult &result, const FreeAnswer &answer, const PublicWords &words)
{
    return isForEverybody(answer.text, result.filled(answer.stage), words.people()) ? answer.text : QString();
}

} // namespace eldin::core
