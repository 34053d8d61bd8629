// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Appeal.h"
#include "core/domain/BudgetMove.h"
#include "core/domain/Correction.h"
#include "core/domain/Questionnaire.h"
#include "core/storage/Rows.h"

namespace eldin::core {

/// What follows from the answers, and the questionnaires: one class per table, as in Stores.h.
class BudgetMoveStore final : public Rows<BudgetMove>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<BudgetMove> ofBudget(const Id<Budget> &budget) const;
    [[nodiscard]] std::vector<BudgetMove> ofResponse(const Id<Response> &response) const;
};

class AppealStore final : public Rows<Appeal>
{
public:
    using Rows::Rows;
    /// Of several that were merged, the first.
    [[nodiscard]] std::optional<Appeal> ofRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<Appeal> allOfRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<Appeal> ofHearing(const Id<Hearing> &hearing) const;
};

class CorrectionStore final : public Rows<Correction>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Correction> ofHearing(const Id<Hearing> &hearing) const; ///< in the order they were noted
};

class HolidayStore final : public Rows<Holiday>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Holiday> all() const; ///< by date
};

class AssignmentStore final : public Rows<Assignment>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::optional<Assignment> ofRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<Assignment> allOfRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<Assignment> ofHearing(const Id<Hearing> &hearing) const;
};

class QuestionnaireStore final : public Rows<Questionnaire>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Questionnaire> ofHearing(const Id<Hearing> &hearing) const;
};

class QuestionStore final : public Rows<Question>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Question> ofQuestionnaire(const Id<Questionnaire> &questionnaire) const;
};

class QuestionOptionStore final : public Rows<QuestionOption>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<QuestionOption> ofQuestion(const Id<Question> &question) const;
};

class AnswerSheetStore final : public Rows<AnswerSheet>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<AnswerSheet> ofQuestionnaire(const Id<Questionnaire> &questionnaire) const; ///< by number
};

class AnswerStore final : public Rows<Answer>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Answer> ofSheet(const Id<AnswerSheet> &sheet) const;
    [[nodiscard]] std::vector<Answer> ofQuestion(const Id<Question> &question) const;
};

class AnswerWordsStore final : public Rows<AnswerWords>
{
public:
    using Rows::Rows;
};

} // namespace eldin::core
