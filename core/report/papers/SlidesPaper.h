// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/ShownPaper.h"

namespace eldin::core {

/// What is shown on the wall at the hearing: agenda, totals, where the money comes from and goes, projects, what became of
/// the last proposals, how to propose. Only public data.
class SlidesPaper final : public ShownPaper
{
public:
    using ShownPaper::ShownPaper;

protected:
    void fill() override;

private:
    void addAgenda();
    void addTotals();
    void addProjects(const BudgetBook &book);
};

} // namespace eldin::core
