// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/domain/Classification.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

/// A place in the tree of a budget: a group, or a line at the leaves.
struct BudgetNode
{
    QString key;  ///< stable within a section across budgets
    QString code; ///< of the classification, or the line's own; may be empty
    LocalText name; ///< empty for the lines that have no value of what is grouped by
    std::vector<Money> amounts;             ///< one per budget asked for
    std::vector<Id<BudgetLine>> lines;      ///< leaves: one per budget, null where it has none
    bool isProtected = false;
    std::vector<BudgetNode> children;

    [[nodiscard]] bool isLine() const { return !lines.empty(); }
};

/// By what the lines of a section stand together.
enum class BudgetGrouping {
    Main,        ///< revenue by its classification, everything else by function
    Item,        ///< economic item; revenue as in Main
    Institution,
    Settlement,
    Project,
    Source,      ///< where the money comes from
    None         ///< one line after the other
};

struct BudgetQuestion
{
    BudgetSection section = BudgetSection::Revenue;
    std::vector<Id<Budget>> budgets; ///< side by side
    BudgetGrouping grouping = BudgetGrouping::Main;
    /// Only lines whose codes or names, or those of a group above them, hold this text in any language; Kyrgyz letters
    /// typed as Russian ones count as well. Empty: all.
    QString filter;
    /// Only these lines, unless empty.
    QSet<QString> only;

    bool operator==(const BudgetQuestion &) const = default;
};

/// One section of one or several budgets. Amounts of groups are the sums of their lines, so every total agrees to the
/// last tyiyn. Lines of several budgets are the same if codes, village, project and name are; lines whose code no table
/// knows stand under their own name.
[[nodiscard]] BudgetNode budgetTree(const Stores &stores, const BudgetQuestion &question);
[[nodiscard]] BudgetNode budgetTree(const Stores &stores, BudgetSection section, const std::vector<Id<Budget>> &budgets);

/// The expenditure of one budget by economic item, two levels (21 → 2111 …), for the citizens' budget.
[[nodiscard]] BudgetNode economicTree(const Stores &stores, const Id<Budget> &budget);

} // namespace eldin::core
