// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/QuestionnaireResults.h"
#include "core/service/QuestionnaireService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QuestionOption option(const char16_t *text)
{
    QuestionOption result;
    result.title.ky = QString::fromUtf16(text);
    return result;
}

struct Form
{
    Id<Questionnaire> id;
    Id<Question> single;
    Id<Question> several;
    Id<Question> scale;
    Id<Question> words;
};

Form makeForm(TestDocument &document, const Id<Hearing> &hearing)
{
    QuestionnaireService service(*document);
    Questionnaire questionnaire;
    questionnaire.hearingId = hearing;
    questionnaire.title.ky = QStringLiteral("Угуу жөнүндө");
    questionnaire.copies = 50;
    Form form;
    form.id = service.add(questionnaire);
    const auto add = [&](QuestionKind kind, std::vector<QuestionOption> options) {
        Question question;
        question.questionnaireId = form.id;
        question.kind = kind;
        question.title.ky = QStringLiteral("Суроо");
        return service.addQuestion(question, std::move(options));
    };
    form.single = add(QuestionKind::Single, {option(u"ооба"), option(u"жок")});
    form.several = add(QuestionKind::Multiple, {option(u"суу"), option(u"жол"), option(u"жарык")});
    form.scale = add(QuestionKind::Scale, {});
    form.words = add(QuestionKind::Text, {});
    return form;
}

} // namespace

TEST_CASE("a questionnaire and its questions are made, changed and removed with undo", "[service][questionnaire]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    QuestionnaireService service(*document);
    Questionnaire questionnaire;
    questionnaire.hearingId = story.hearing;
    CHECK(placesAndCodes(QuestionnaireService::validate(questionnaire)) == QStringList {QStringLiteral("title empty")});
    questionnaire.title.ky = QStringLiteral("Угуу жөнүндө");
    checkDoUndoRedo(document, [&] { questionnaire.id = service.add(questionnaire); });
    questionnaire = document.stores().questionnaires.get(questionnaire.id);
    questionnaire.copies = 120;
    checkDoUndoRedo(document, [&] { service.edit(questionnaire); });
    Question question;
    question.questionnaireId = questionnaire.id;
    question.title.ky = QStringLiteral("Түшүнүктүү болдубу?");
    CHECK_ERROR(service.addQuestion(question, {option(u"ооба")}), ErrorCode::WrongInput);
    checkDoUndoRedo(document, [&] { question.id = service.addQuestion(question, {option(u"ооба"), option(u"жок")}); });
    question = document.stores().questions.get(question.id);
    auto options = document.stores().questionOptions.ofQuestion(question.id);
    options.erase(options.begin());
    options.push_back(option(u"билбейм"));
    checkDoUndoRedo(document, [&] { service.editQuestion(question, options); });
    CHECK(document.stores().questionOptions.ofQuestion(question.id).back().title.ky == QStringLiteral("билбейм"));
    question.kind = QuestionKind::Scale;
    checkDoUndoRedo(document, [&] { service.editQuestion(question, options); });
    CHECK(document.stores().questionOptions.ofQuestion(question.id).empty());
    checkDoUndoRedo(document, [&] { service.removeQuestion(question.id); });
    checkDoUndoRedo(document, [&] { service.remove(questionnaire.id); });
}

TEST_CASE("sheets are keyed in, corrected and tallied before and after the meeting", "[service][questionnaire]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const Form form = makeForm(document, story.hearing);
    QuestionnaireService service(*document);
    const auto choices = document.stores().questionOptions.ofQuestion(form.single);
    const auto topics = document.stores().questionOptions.ofQuestion(form.several);
    SheetEntry entry;
    entry.questionnaireId = form.id;
    entry.stage = SheetStage::Before;
    entry.answers[form.single].options = {choices[0].id};
    entry.answers[form.several].options = {topics[0].id, topics[2].id};
    entry.answers[form.scale].step = 4;
    entry.answers[form.words].text = QStringLiteral(" Рахмат ");
    Id<AnswerSheet> first;
    checkDoUndoRedo(document, [&] { first = service.enter(entry); });
    CHECK(document.stores().sheets.get(first).number == 1);
    CHECK(QuestionnaireService::entryOf(document.stores(), first).answers.at(form.words).text == QStringLiteral("Рахмат"));
    entry.stage = SheetStage::After;
    entry.answers[form.single].options = {choices[1].id};
    entry.answers[form.scale].step = 5;
    entry.answers[form.words].text.clear();
    service.enter(entry);
    entry.answers[form.scale].step = 4;
    entry.number = 17;
    service.enter(entry);
    CHECK_ERROR(service.enter(entry), ErrorCode::RuleBroken); // No 17 again
    entry.number = 18;
    entry.answers[form.scale].step = 6;
    CHECK_ERROR(service.enter(entry), ErrorCode::WrongInput);
    entry.answers[form.scale].step = 0;
    entry.answers[form.single].options = {choices[0].id, choices[1].id};
    CHECK_ERROR(service.enter(entry), ErrorCode::WrongInput);

    const QuestionnaireResult result = questionnaireResult(document.stores(), form.id);
    CHECK(result.sheets == std::array {1, 2});
    REQUIRE(result.questions.size() == 4);
    CHECK(result.questions[0].tallies[0].counts == std::array {1, 0});
    CHECK(result.questions[0].tallies[1].counts == std::array {0, 2});
    CHECK(result.questions[1].tallies[0].all() == 3);
    CHECK(result.questions[1].tallies[1].all() == 0);
    CHECK(result.questions[1].answeredAll() == 3);
    CHECK(result.questions[2].mean(SheetStage::Before) == 400);
    CHECK(result.questions[2].mean(SheetStage::After) == 450);
    CHECK(result.questions[3].answeredAll() == 1);

    // Printed are as many as came back, filled in or not, and those that are missing.
    const Questionnaire printed = document.stores().questionnaires.get(form.id);
    SheetEntry blank;
    blank.questionnaireId = form.id;
    blank.number = printed.copies + 7; // of another printing
    const auto spoiled = service.enter(blank);
    const SheetCount count = sheetCount(document.stores(), printed);
    CHECK(count.filled == 3);
    CHECK(count.blank == 1);
    CHECK(count.issued == printed.copies + 1);
    CHECK(count.issued == count.filled + count.blank + static_cast<int>(count.missing.size()));
    CHECK(questionnaireResult(document.stores(), form.id).sheets == std::array {1, 2});
    service.removeSheet(spoiled);

    // Entered sheets keep their questions as they were printed, but a wording may be completed.
    Question question = document.stores().questions.get(form.single);
    CHECK_ERROR(service.removeQuestion(form.single), ErrorCode::RuleBroken);
    CHECK_ERROR(service.editQuestion(question, {choices[0], option(u"башка")}), ErrorCode::RuleBroken);
    auto swapped = choices;
    std::swap(swapped[0].title, swapped[1].title); // would turn the result round
    CHECK_ERROR(service.editQuestion(question, swapped), ErrorCode::RuleBroken);
    question.title.ru = QStringLiteral("Вопрос");
    checkDoUndoRedo(document, [&] { service.editQuestion(question, choices); });
    SheetEntry corrected = QuestionnaireService::entryOf(document.stores(), first);
    corrected.answers[form.single].options = {choices[1].id};
    corrected.answers[form.words].text.clear();
    checkDoUndoRedo(document, [&] { service.enter(corrected); });
    CHECK(questionnaireResult(document.stores(), form.id).questions[0].tallies[1].all() == 3);
    CHECK(document.stores().answerWords.count() == 0);
    checkDoUndoRedo(document, [&] { service.removeSheet(first); });
    // A closed hearing has its results.
    Hearing closed = document.stores().hearings.get(document.stores().questionnaires.get(form.id).hearingId);
    closed.closedAt = QDateTime(QDate(2026, 12, 31), QTime(10, 0), Qt::UTC);
    document->transact(Operation::EditHearing, [&](Stores &stores) { stores.hearings.update(closed); });
    SheetEntry late;
    late.questionnaireId = form.id;
    CHECK_ERROR(service.enter(late), ErrorCode::RuleBroken);
    CHECK_ERROR(service.remove(form.id), ErrorCode::RuleBroken);
    document->undo();
    checkDoUndoRedo(document, [&] { service.remove(form.id); });
    CHECK(document.stores().answers.count() == 0);
}
