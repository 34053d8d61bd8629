// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// The questionnaires of the municipality's own, each in as many numbered copies as are to be handed out.
class OwnQuestionnairePaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    struct Asked
    {
        Question question;
        std::vector<QuestionOption> options;
    };
    void addCopy(const Questionnaire &questionnaire, const std::vector<Asked> &asked, int number);
    void ask(const Asked &asked, int place);
};

} // namespace eldin::core
