// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <vector>

namespace eldin::core {

/// What-if: what is asked for in a remark, counted on people and set against a budget, which stays as it is. Kept beside
/// the remark it is its fiscal note.
struct Scenario
{
    Id<Scenario> id; ///< null: not kept
    Id<Remark> remarkId; ///< null: of a sum that somebody only named
    Id<Budget> budgetId;
    Id<Settlement> settlementId; ///< whose people it is counted on; null: everybody's
    Money amount; ///< asked for
    QDateTime madeAt;
    LocalText title; ///< what it is for, as it may stand on the wall: never the words of a resident
    bool operator==(const Scenario &) const = default;
};

/// What one line of the budget would give.
struct ScenarioChange
{
    Id<ScenarioChange> id;
    Id<Scenario> scenarioId;
    Id<BudgetLine> lineId; ///< the line may be gone
    Money amount; ///< taken from it
    int position = 0;
    bool operator==(const ScenarioChange &) const = default;
};

/// A scenario with what is taken from the lines, kept or only tried out.
struct ScenarioPlan
{
    Scenario scenario;
    std::vector<ScenarioChange> changes;

    [[nodiscard]] Money taken() const
    {
        Money sum;
        for (const ScenarioChange &change : changes)
            sum += change.amount;
        return sum;
    }
    bool operator==(const ScenarioPlan &) const = default;
};

} // namespace eldin::core
