// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// What goes to the council: the draft resolution, annexes on revenue, expenditure and balances with the forecast years,
/// the explanatory note, and the proposals of the hearing with the decisions on them (domain: 6a).
class CouncilPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void addResolution();
    void addAnnexHead(const char *title);
    /// A column for each budget.
    void addYears(report::Table &table, const std::vector<Budget> &budgets) const;
    void addSection(BudgetSection section, const char *title);
    void addBalances();
    void addNote();
    void addProposals();
    /// The years that stand side by side: executed or best known before, the budget itself, the forecasts after.
    [[nodiscard]] std::vector<Budget> columns() const;

    int m_annex = 0;
};

} // namespace eldin::core
