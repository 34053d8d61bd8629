// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the answers, and the questionnaires.
#include "core/storage/AtHearing.h"
#include "core/storage/RowQueries.h"
#include "core/storage/Stores.h"

namespace eldin::core {

template class Rows<BudgetMove>;
template class Rows<Appeal>;
template class Rows<Correction>;
template class Rows<Holiday>;
template class Rows<Assignment>;
template class Rows<Questionnaire>;
template class Rows<Question>;
template class Rows<QuestionOption>;
template class Rows<AnswerSheet>;
template class Rows<Answer>;
template class Rows<AnswerWords>;

std::vector<BudgetMove> BudgetMoveStore::ofBudget(const Id<Budget> &budget) const
{
    return list("WHERE budget_id = ? ORDER BY id", budget);
}

std::vector<BudgetMove> BudgetMoveStore::ofResponse(const Id<Response> &response) const
{
    return list("WHERE response_id = ? ORDER BY id", response);
}

std::optional<Appeal> AppealStore::ofRemark(const Id<Remark> &remark) const
{
    auto found = list("WHERE remark_id = ? ORDER BY id LIMIT 1", remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Appeal> AppealStore::allOfRemark(const Id<Remark> &remark) const
{
    return list("WHERE remark_id = ? ORDER BY id", remark);
}

std::vector<Appeal> AppealStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE " + isOfRemarkAt(connection(), table(), hearing) + " ORDER BY received_on, id", hearing);
}

std::vector<Correction> CorrectionStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY date, id", hearing);
}

std::vector<Holiday> HolidayStore::all() const
{
    return list("ORDER BY date, id");
}

std::optional<Assignment> AssignmentStore::ofRemark(const Id<Remark> &remark) const
{
    auto found = list("WHERE remark_id = ? ORDER BY id LIMIT 1", remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Assignment> AssignmentStore::allOfRemark(const Id<Remark> &remark) const
{
    return list("WHERE remark_id = ? ORDER BY id", remark);
}

std::vector<Assignment> AssignmentStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE " + isOfRemarkAt(connection(), table(), hearing) + " ORDER BY id", hearing);
}

std::vector<Questionnaire> QuestionnaireStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY position, id", hearing);
}

std::vector<Question> QuestionStore::ofQuestionnaire(const Id<Questionnaire> &questionnaire) const
{
    return list("WHERE questionnaire_id = ? ORDER BY position, id", questionnaire);
}

std::vector<QuestionOption> QuestionOptionStore::ofQuestion(const Id<Question> &question) const
{
    return list("WHERE question_id = ? ORDER BY position, id", question);
}

std::vector<AnswerSheet> AnswerSheetStore::ofQuestionnaire(const Id<Questionnaire> &questionnaire) const
{
    return list("WHERE questionnaire_id = ? ORDER BY number, id", questionnaire);
}

std::vector<Answer> AnswerStore::ofSheet(const Id<AnswerSheet> &sheet) const
{
    return list("WHERE sheet_id = ? ORDER BY id", sheet);
}

std::vector<Answer> AnswerStore::ofQuestion(const Id<Question> &question) const
{
    return list("WHERE question_id = ? ORDER BY id", question);
}

} // namespace eldin::core
