// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

enum class QuestionKind { Single, Multiple, Scale, Text };
/// Whether a sheet was filled in before the meeting or after it.
enum class SheetStage { Before, After };

template <>
struct Codes<QuestionKind>
{
    static constexpr std::pair<QuestionKind, const char16_t *> list[] {
        {QuestionKind::Single, u"single"},
        {QuestionKind::Multiple, u"multiple"},
        {QuestionKind::Scale, u"scale"},
        {QuestionKind::Text, u"text"},
    };
};
template <>
struct Codes<SheetStage>
{
    static constexpr std::pair<SheetStage, const char16_t *> list[] {
        {SheetStage::Before, u"before"},
        {SheetStage::After, u"after"},
    };
};

/// Marks of a scale at most: as many as one key can type.
inline constexpr int kMostSteps = 9;

/// Copies at most: as many as come to the largest meetings, twice.
inline constexpr int kMostCopies = 1000;

/// A form of the municipality's own for one hearing.
struct Questionnaire
{
    Id<Questionnaire> id;
    Id<Hearing> hearingId;
    LocalText title;
    int copies = 1; ///< printed, with the numbers from 1 on
    int position = 0;
    bool operator==(const Questionnaire &) const = default;
};

struct Question
{
    Id<Question> id;
    Id<Questionnaire> questionnaireId;
    QuestionKind kind = QuestionKind::Single;
    int steps = 5; ///< of a scale: marks from 1 to this
    LocalText title;
    int position = 0;
    bool operator==(const Question &) const = default;
};

/// One thing to choose.
struct QuestionOption
{
    Id<QuestionOption> id;
    Id<Question> questionId;
    LocalText title;
    int position = 0;
    bool operator==(const QuestionOption &) const = default;
};

/// A questionnaire that somebody filled in; nobody knows who.
struct AnswerSheet
{
    Id<AnswerSheet> id;
    Id<Questionnaire> questionnaireId;
    int number = 0; ///< printed on it
    SheetStage stage = SheetStage::After;
    QDateTime enteredAt;
    bool operator==(const AnswerSheet &) const = default;
};

/// What was chosen on a sheet; of several choices each is an answer.
struct Answer
{
    Id<Answer> id;
    Id<AnswerSheet> sheetId;
    Id<Question> questionId;
    Id<QuestionOption> optionId; ///< null: of a scale or of words
    int step = 0; ///< of a scale; 0: none
    bool operator==(const Answer &) const = default;
};

/// What was written on a sheet, apart from the answer so that it can be redacted.
struct AnswerWords
{
    Id<Answer> id; ///< the answer's
    QString text;
    bool operator==(const AnswerWords &) const = default;
};

} // namespace eldin::core
