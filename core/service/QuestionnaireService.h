// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Questionnaire.h"
#include "core/service/Service.h"

#include <map>

namespace eldin::core {

/// What stands on a filled in sheet for one question.
struct SheetAnswer
{
    std::vector<Id<QuestionOption>> options; ///< of a single choice at most one
    int step = 0; ///< of a scale; 0: none
    QString text;
    [[nodiscard]] bool isEmpty() const { return options.empty() && step == 0 && text.trimmed().isEmpty(); }
    bool operator==(const SheetAnswer &) const = default;
};

/// A filled in sheet as it is keyed in: the answers by question, those left empty left out.
struct SheetEntry
{
    Id<AnswerSheet> id; ///< null: a new one
    Id<Questionnaire> questionnaireId;
    int number = 0; ///< 0: the next that is free
    SheetStage stage = SheetStage::After;
    std::map<Id<Question>, SheetAnswer> answers;
};

/// Own questionnaires of a hearing: their questions, and the sheets that came back.
class QuestionnaireService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const Questionnaire &questionnaire);
    [[nodiscard]] static Problems validate(const Question &question, const std::vector<QuestionOption> &options);

    /// Id and, if 0, position are given here, as in addQuestion().
    Id<Questionnaire> add(Questionnaire questionnaire);
    void edit(const Questionnaire &questionnaire);
    /// With its questions and all sheets.
    void remove(const Id<Questionnaire> &id);

    /// Once sheets are entered the questions stay as they were printed: Error{RuleBroken, "questionnaire-filled"}; only
    /// their wording in another language may still be changed by editQuestion().
    Id<Question> addQuestion(Question question, std::vector<QuestionOption> options);
    /// Options are the whole list: those of a null id are added, those left out removed.
    void editQuestion(const Question &question, std::vector<QuestionOption> options);
    void removeQuestion(const Id<Question> &id);

    /// Durable when it returns. Error{RuleBroken, "sheet-entered:N"} for a number that is entered already,
    /// Error{WrongInput} for an answer that the question does not allow.
    Id<AnswerSheet> enter(const SheetEntry &entry);
    void removeSheet(const Id<AnswerSheet> &id);
    [[nodiscard]] static SheetEntry entryOf(const Stores &stores, const Id<AnswerSheet> &id);

private:
    void saveOptions(Stores &stores, const Id<Question> &question, std::vector<QuestionOption> options) const;
    void saveAnswers(Stores &stores, const Id<AnswerSheet> &sheet, const SheetEntry &entry) const;
};

} // namespace eldin::core
