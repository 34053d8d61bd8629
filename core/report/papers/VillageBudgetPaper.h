// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetBook.h"
#include "core/report/papers/HearingPaper.h"

#include <array>

namespace eldin::core {

/// A page for every village: what the budget spends there, and how much of it is not divided by village.
class VillageBudgetPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    struct Share
    {
        Money amount;
        std::optional<std::int64_t> tenths; ///< of a percent of the whole expenditure; a negative part has none
    };
    /// Of a village, of all others, what is not divided.
    using Shares = std::array<Share, 3>;

    void addVillage(const BudgetBook &book, const Settlement &village, std::vector<BudgetLine> lines, const Shares &shares);
    void addFacts(const BudgetBook &book, const Settlement &village, Money spent);
    void addLines(const BudgetBook &book, std::vector<BudgetLine> lines, Money spent);
    /// The shares, and the total of the budget.
    void addWhole(const BudgetBook &book, const Settlement &village, const Shares &shares);
    void addInvitation(const Settlement &village);
};

} // namespace eldin::core
