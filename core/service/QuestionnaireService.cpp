// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/QuestionnaireService.h"

#include "core/service/HearingService.h"
#include "core/service/Removal.h"

#include <algorithm>

namespace eldin::core {

namespace {

constexpr std::size_t kMostOptions = 9; ///< as many as one key can type

LocalText trimmed(const LocalText &text)
{
    return {text.ky.trimmed(), text.ru.trimmed(), text.en.trimmed()};
}

bool hasOptions(QuestionKind kind)
{
    return kind == QuestionKind::Single || kind == QuestionKind::Multiple;
}

void requireNotFilled(const Stores &stores, const Id<Questionnaire> &id)
{
    if (!stores.sheets.ofQuestionnaire(id).empty())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("questionnaire-filled"));
}

void removeAnswers(Stores &stores, const Id<AnswerSheet> &sheet)
{
    for (const Answer &answer : stores.answers.ofSheet(sheet)) {
        if (stores.answerWords.find(answer.id))
            stores.answerWords.remove(answer.id);
        stores.answers.remove(answer.id);
    }
}

/// What is printed keeps its words; a language that it lacked may be added.
bool isCompleted(const LocalText &before, const LocalText &after)
{
    return std::all_of(std::begin(Codes<Language>::list), std::end(Codes<Language>::list), [&](const auto &each) {
        const QString &words = before.of(each.first);
        return words.isEmpty() || words == after.of(each.first).trimmed();
    });
}

/// A closed hearing has its results.
void requireOpen(const Stores &stores, const Id<Questionnaire> &questionnaire)
{
    requireHearingOpen(stores.hearings.get(stores.questionnaires.get(questionnaire).hearingId));
}

void requireAllowed(const Stores &stores, const Question &question, const SheetAnswer &answer)
{
    const auto wrong = [&] { requireValid({{QStringLiteral("answer"), Severity::Error, QStringLiteral("out-of-range"), question.title.best(Language::Kyrgyz)}}); };
    if (question.kind != QuestionKind::Scale && answer.step != 0)
        wrong();
    if (answer.step < 0 || answer.step > question.steps)
        wrong();
    if (question.kind != QuestionKind::Text && !answer.text.trimmed().isEmpty())
        wrong();
    if (answer.options.size() > (question.kind == QuestionKind::Multiple ? kMostOptions : question.kind == QuestionKind::Single ? 1 : 0))
        wrong();
    const auto options = stores.questionOptions.ofQuestion(question.id);
    for (const Id<QuestionOption> &chosen : answer.options) {
        if (std::none_of(options.begin(), options.end(), [&](const QuestionOption &option) { return option.id == chosen; }))
            wrong();
    }
}

} // namespace

Problems QuestionnaireService::validate(const Questionnaire &questionnaire)
{
    Problems problems;
    if (trimmed(questionnaire.title).isEmpty())
        problems.push_back({QStringLiteral("title"), Severity::Error, QStringLiteral("empty"), {}});
    if (questionnaire.copies < 1 || questionnaire.copies > kMostCopies)
        problems.push_back({QStringLiteral("copies"), Severity::Error, QStringLiteral("out-of-range"), QString::number(questionnaire.copies)});
    return problems;
}

Problems QuestionnaireService::validate(const Question &question, const std::vector<QuestionOption> &options)
{
    Problems problems;
    if (trimmed(question.title).isEmpty())
        problems.push_back({QStringLiteral("text"), Severity::Error, QStringLiteral("empty"), {}});
    if (question.kind == QuestionKind::Scale && (question.steps < 2 || question.steps > kMostSteps))
        problems.push_back({QStringLiteral("steps"), Severity::Error, QStringLiteral("out-of-range"), QString::number(question.steps)});
    if (hasOptions(question.kind) && (options.size() < 2 || options.size() > kMostOptions))
        problems.push_back({QStringLiteral("options"), Severity::Error, QStringLiteral("out-of-range"), QString::number(options.size())});
    for (const QuestionOption &option : options) {
        if (trimmed(option.title).isEmpty())
            problems.push_back({QStringLiteral("text"), Severity::Error, QStringLiteral("empty"), {}});
    }
    return problems;
}

Id<Questionnaire> QuestionnaireService::add(Questionnaire questionnaire)
{
    requireValid(validate(questionnaire));
    questionnaire.id = newId<Questionnaire>();
    questionnaire.title = trimmed(questionnaire.title);
    document().transact(Operation::AddQuestionnaire, [&](Stores &stores) {
        requireHearingOpen(stores.hearings.get(questionnaire.hearingId));
        if (questionnaire.position == 0)
            questionnaire.position = static_cast<int>(stores.questionnaires.ofHearing(questionnaire.hearingId).size()) + 1;
        stores.questionnaires.insert(questionnaire);
    });
    return questionnaire.id;
}

void QuestionnaireService::edit(const Questionnaire &questionnaire)
{
    requireValid(validate(questionnaire));
    document().transact(Operation::EditQuestionnaire, [&](Stores &stores) {
        requireOpen(stores, questionnaire.id);
        stores.questionnaires.update(questionnaire);
    });
}

void QuestionnaireService::remove(const Id<Questionnaire> &id)
{
    document().transact(Operation::RemoveQuestionnaire, [&](Stores &stores) {
        requireOpen(stores, id);
        removeWithChildren(document(), QStringLiteral("questionnaire"), id.text());
    });
}

void QuestionnaireService::saveOptions(Stores &stores, const Id<Question> &question, std::vector<QuestionOption> options) const
{
    const auto before = stores.questionOptions.ofQuestion(question);
    int position = 0;
    for (QuestionOption &option : options) {
        option.questionId = question;
        option.title = trimmed(option.title);
        option.position = ++position;
        if (option.id.isNull()) {
            option.id = newId<QuestionOption>();
            stores.questionOptions.insert(option);
        } else {
            stores.questionOptions.update(option);
        }
    }
    for (const QuestionOption &old : before) {
        if (std::none_of(options.begin(), options.end(), [&](const QuestionOption &option) { return option.id == old.id; }))
            stores.questionOptions.remove(old.id);
    }
}

Id<Question> QuestionnaireService::addQuestion(Question question, std::vector<QuestionOption> options)
{
    if (!hasOptions(question.kind))
        options.clear();
    requireValid(validate(question, options));
    question.id = newId<Question>();
    question.title = trimmed(question.title);
    document().transact(Operation::AddQuestion, [&](Stores &stores) {
        requireOpen(stores, question.questionnaireId);
        requireNotFilled(stores, question.questionnaireId);
        if (question.position == 0)
            question.position = static_cast<int>(stores.questions.ofQuestionnaire(question.questionnaireId).size()) + 1;
        stores.questions.insert(question);
        saveOptions(stores, question.id, std::move(options));
    });
    return question.id;
}

void QuestionnaireService::editQuestion(const Question &question, std::vector<QuestionOption> options)
{
    if (!hasOptions(question.kind))
        options.clear();
    requireValid(validate(question, options));
    document().transact(Operation::EditQuestion, [&](Stores &stores) {
        const Question before = stores.questions.get(question.id);
        requireOpen(stores, before.questionnaireId);
        const auto had = stores.questionOptions.ofQuestion(question.id);
        const bool same = before.kind == question.kind && before.steps == question.steps && isCompleted(before.title, question.title)
            && std::equal(had.begin(), had.end(), options.begin(), options.end(),
                          [](const QuestionOption &a, const QuestionOption &b) { return a.id == b.id && isCompleted(a.title, b.title); });
        if (!same)
            requireNotFilled(stores, before.questionnaireId);
        stores.questions.update(question);
        saveOptions(stores, question.id, std::move(options));
    });
}

void QuestionnaireService::removeQuestion(const Id<Question> &id)
{
    document().transact(Operation::RemoveQuestion, [&](Stores &stores) {
        requireOpen(stores, stores.questions.get(id).questionnaireId);
        requireNotFilled(stores, stores.questions.get(id).questionnaireId);
        for (const QuestionOption &option : stores.questionOptions.ofQuestion(id))
            stores.questionOptions.remove(option.id);
        stores.questions.remove(id);
    });
}

Id<AnswerSheet> QuestionnaireService::enter(const SheetEntry &entry)
{
    return document().transact(entry.id.isNull() ? Operation::EnterSheet : Operation::EditSheet, [&](Stores &stores) {
        AnswerSheet sheet;
        if (!entry.id.isNull())
            sheet = stores.sheets.get(entry.id);
        else
            sheet = {newId<AnswerSheet>(), entry.questionnaireId, 0, entry.stage, document().environment().clock.wallTime()};
        requireOpen(stores, sheet.questionnaireId);
        sheet.stage = entry.stage;
        int last = 0;
        for (const AnswerSheet &other : stores.sheets.ofQuestionnaire(sheet.questionnaireId)) {
            last = std::max(last, other.number);
            if (other.id != sheet.id && other.number == entry.number)
                throw Error(ErrorCode::RuleBroken, QStringLiteral("sheet-entered:%1").arg(entry.number));
        }
        if (entry.number < 0)
            requireValid({{QStringLiteral("number"), Severity::Error, QStringLiteral("negative"), QString::number(entry.number)}});
        if (entry.number > 0)
            sheet.number = entry.number;
        else if (sheet.number == 0)
            sheet.number = last + 1;
        if (entry.id.isNull()) {
            stores.sheets.insert(sheet);
        } else {
            removeAnswers(stores, sheet.id);
            stores.sheets.update(sheet);
        }
        saveAnswers(stores, sheet.id, entry);
        return sheet.id;
    });
}

void QuestionnaireService::saveAnswers(Stores &stores, const Id<AnswerSheet> &sheet, const SheetEntry &entry) const
{
    const Id<Questionnaire> questionnaire = stores.sheets.get(sheet).questionnaireId;
    for (const auto &[id, given] : entry.answers) {
        if (given.isEmpty())
            continue;
        const Question question = stores.questions.get(id);
        if (question.questionnaireId != questionnaire)
            throw Error(ErrorCode::NotFound, id.text());
        requireAllowed(stores, question, given);
        for (const Id<QuestionOption> &option : given.options)
            stores.answers.insert({newId<Answer>(), sheet, id, option, 0});
        if (!given.options.empty())
            continue;
        const Answer answer {newId<Answer>(), sheet, id, {}, given.step};
        stores.answers.insert(answer);
        if (!given.text.trimmed().isEmpty())
            stores.answerWords.insert({answer.id, given.text.trimmed()});
    }
}

void QuestionnaireService::removeSheet(const Id<AnswerSheet> &id)
{
    document().transact(Operation::RemoveSheet, [&](Stores &stores) {
        requireOpen(stores, stores.sheets.get(id).questionnaireId);
        removeAnswers(stores, id);
        stores.sheets.remove(id);
    });
}

SheetEntry QuestionnaireService::entryOf(const Stores &stores, const Id<AnswerSheet> &id)
{
    const AnswerSheet sheet = stores.sheets.get(id);
    SheetEntry entry {id, sheet.questionnaireId, sheet.number, sheet.stage, {}};
    for (const Answer &answer : stores.answers.ofSheet(id)) {
        SheetAnswer &one = entry.answers[answer.questionId];
        if (!answer.optionId.isNull())
            one.options.push_back(answer.optionId);
        one.step = answer.step;
        if (const auto words = stores.answerWords.find(answer.id))
            one.text = words->text;
    }
    return entry;
}

} // namespace eldin::core
