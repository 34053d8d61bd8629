// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/domain/Classification.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

/// A place in the tree of a budget: a group of the classification, or a line at the leaves.
struct BudgetNode
{
    QString key;  ///< stable within a section across budgets
    QString code; ///< of the classification, or the line's own; may be empty
    LocalText name;
    std::vector<Money> amounts;             ///< one per budget asked for
    std::vector<Id<BudgetLine>> lines;      ///< leaves: one per budget, null where it has none
    bool isProtected = false;
    std::vector<BudgetNode> children;

    [[nodiscard]] bool isLine() const { return !lines.empty(); }
};

/// One section of one or several budgets side by side: functions (or revenue groups), items, lines. Amounts of
/// groups are the sums of their lines, so every total agrees to the last tyiyn. Lines of several budgets are the
/// same if codes, village, project and name are; lines whose code no table knows stand under their own name.
[[nodiscard]] BudgetNode budgetTree(const Stores &stores, BudgetSection section, const std::vector<Id<Budget>> &budgets);

/// The expenditure of one budget by economic item, two levels (21 → 2111 …), for the citizens' budget.
[[nodiscard]] BudgetNode economicTree(const Stores &stores, const Id<Budget> &budget);

} // namespace eldin::core
