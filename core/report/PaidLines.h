// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/domain/BudgetMove.h"
#include "core/domain/Remark.h"

#include <map>
#include <vector>

namespace eldin::core {

struct Stores;

/// A line that pays for an answer, and whose budget it is of.
struct PaidLine
{
    Budget budget;
    BudgetLine line;
    Money moved; ///< by the answer: part of the line's amount
};

/// Follows the money of an answer from the line that it moved to that line in the other budgets of the year. Versions that
/// were copied hand the move on; in one that came as a table of its own the same line is looked for as when two budgets are
/// compared. Reads each budget once: made for one list, and not kept.
class PaidLines
{
public:
    explicit PaidLines(const Stores &stores);

    /// The newest line that the answer stands in, of the year's budgets if it stands there, else of the first year in which it
    /// stands; forecasts are left out. Nothing where it moved nothing or its lines are gone.
    [[nodiscard]] std::optional<PaidLine> movedBy(const Id<Response> &response, int year) const;
    /// The same line in another budget, in which the answer may stand itself. Nothing where there is no such line, or where
    /// the answer was taken out of it.
    [[nodiscard]] std::optional<PaidLine> sameIn(const Budget &budget, const PaidLine &paid, const Id<Response> &response);
    /// The newest version of the year and stage.
    [[nodiscard]] std::optional<Budget> newest(int year, BudgetStage stage) const;
    [[nodiscard]] const std::vector<BudgetLine> &linesOf(const Id<Budget> &budget);

private:
    const Stores &m_stores;
    std::vector<Budget> m_budgets; ///< by year, stage and version
    std::map<Id<Budget>, std::vector<BudgetLine>> m_lines;
};

} // namespace eldin::core
