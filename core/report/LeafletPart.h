// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/CitizensBudgetPart.h"

namespace eldin::core {

/// The citizens' budget in the six panels of a folded sheet: the same sums, less of them. The slip stands on the flap
/// that folds in.
class LeafletPart final : public CitizensBudgetPart
{
public:
    using CitizensBudgetPart::CitizensBudgetPart;

protected:
    void fill(bool translation) override;

private:
    void nextPanel() { add(report::PageBreak {}); }
    void addAimakInBrief();
    void addFamily();
    void addMoney();
    void addBars(report::Chart chart);
    void addYears();
    void addLargestProjects();
    [[nodiscard]] QString placeAndProject(const BudgetLine &line) const;
    void addFewWords();
    void addBack();
};

} // namespace eldin::core
