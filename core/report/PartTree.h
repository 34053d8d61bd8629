// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <functional>
#include <vector>

namespace eldin::core {

/// A group a line belongs to: one step on the way from the whole down to it.
struct PartStep
{
    QString key; ///< tells groups of one parent apart
    QString code; ///< of the classification; may be empty
    LocalText name;
};

/// A part of one or several budgets with everything below it: groups, and lines at the leaves.
struct PartNode
{
    PartStep step;
    std::vector<Money> amounts; ///< one per budget; of a group the sum of its lines
    std::vector<Id<BudgetLine>> lines; ///< of a leaf: one per budget, null where it has none
    std::vector<PartNode> children;

    [[nodiscard]] bool isLine() const { return !lines.empty(); }
    /// Of all leaves, in their order; of one of the budgets if so asked.
    [[nodiscard]] std::vector<Id<BudgetLine>> allLines(std::optional<std::size_t> budget
                                                       = std::nullopt) const;
};

/// How lines are grouped: the steps from the top, without the line itself, and the name of the line.
struct PartRule
{
    std::function<std::vector<PartStep>(const BudgetLine &)> steps;
    std::function<LocalText(const BudgetLine &)> name;
};

/// Groups the lines of budgets side by side. Lines are the same where matchLines says so, seen from the last
/// budget. Groups stand in the order in which their first line comes. Error{Overflow}.
[[nodiscard]] PartNode partTree(const std::vector<std::vector<BudgetLine>> &budgets, const PartRule &rule);

} // namespace eldin::core
