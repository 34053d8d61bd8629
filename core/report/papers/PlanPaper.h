// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// The working group's plan: tasks by stage with days and those responsible.
class PlanPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
};

} // namespace eldin::core
