// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// One page for the head: the main figures, what was promised last time, what people will ask, what is still to be done.
class BriefPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void addFigures();
    void addPromises();
    void addQuestions();
    void addOpenTasks();
};

} // namespace eldin::core
