// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Throws Error{WrongInput} for a code that is neither in the classification nor in any budget; an empty one is none.
void requireKnownCode(const Stores &stores, const QString &code);

/// An approved version is fixed, and so is one whose figures a closed record holds: Error{RuleBroken, "budget-fixed"} or
/// "budget-in-record".
void requireBudgetOpen(const Stores &stores, const Id<Budget> &id);

/// Budgets and their lines, entered or edited by hand. Error{RuleBroken, "budget-fixed"} where the version is approved.
class BudgetService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const Budget &budget);
    [[nodiscard]] static Problems validate(const BudgetLine &line);

    /// A new, empty version of the year and stage.
    Id<Budget> add(int year, BudgetStage stage, MoneyUnit unit);
    /// Whether and when it was approved is not edited here.
    void edit(const Budget &budget);
    /// Approval fixes this version: from then on it, its lines and their number stay as they are, and every change asks
    /// for a copy. A budget that a closed record holds may still be approved: that changes no figure.
    /// Error{WrongInput} without a day, Error{RuleBroken, "budget-fixed"} the second time.
    void approve(const Id<Budget> &id, const QDate &day);
    /// With its lines; Error{Conflict} if a hearing is about it.
    void remove(const Id<Budget> &id);
    /// A new version with the same lines that can be changed, for instance a draft made from the revised budget.
    Id<Budget> copy(const Id<Budget> &id, int year, BudgetStage stage);
    /// The same within an act of another service.
    [[nodiscard]] Budget copyIn(Stores &stores, const Id<Budget> &id, int year, BudgetStage stage) const;

    /// Id and, if 0, position are given here.
    Id<BudgetLine> addLine(BudgetLine line);
    /// A changed amount loses its source cell: from then on the commit is its source.
    void editLine(BudgetLine line);
    /// Amounts typed or pasted into several lines, as one act; a line of a null id is added.
    void editLines(std::vector<BudgetLine> lines);
    void removeLines(const std::vector<Id<BudgetLine>> &ids);
    /// Takes `amount` out of the line into a new one right behind it that has all else of it. Error{WrongInput} where the
    /// line would keep nothing or the signs differ.
    Id<BudgetLine> splitLine(const Id<BudgetLine> &id, Money amount);
    /// Each pair, two lines of one budget, changes places.
    void swapLines(const std::vector<std::pair<Id<BudgetLine>, Id<BudgetLine>>> &pairs);

private:
    void insertLine(Stores &stores, BudgetLine line) const;
    static void updateLine(Stores &stores, BudgetLine line);
};

} // namespace eldin::core
