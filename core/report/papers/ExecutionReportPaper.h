// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// What the next hearing opens with (domain: 5, check 14): what became of the proposals of all hearings before it, which are not
/// done and why; then the executed budget against its plan, by function.
class ExecutionReportPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    void addPromises();
    void addBudget();
    void addSection(BudgetSection section, const Budget &plan, const Budget &executed);
};

} // namespace eldin::core
