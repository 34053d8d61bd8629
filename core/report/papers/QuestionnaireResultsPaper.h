// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"
#include "core/report/QuestionnaireResults.h"

namespace eldin::core {

/// What people answered on the questionnaires of the municipality's own, before and after the meeting, in tables and charts, and what they
/// wrote in their own words as far as it tells of nobody.
class QuestionnaireResultsPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    void addQuestion(const QuestionnaireResult &all, const QuestionResult &result, int place, bool bothStages);
    void addWords(const QuestionnaireResult &all, const std::vector<FreeAnswer> &words, bool bothStages);
};

} // namespace eldin::core
