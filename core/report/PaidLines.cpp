// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PaidLines.h"

#include "core/base/Text.h"
#include "core/domain/BudgetComparison.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <iterator>

namespace eldin::core {

namespace {

/// Two lines of different codes are never the same one: all others can be left out of the comparison.
bool hasCodesOf(const BudgetLine &line, const BudgetLine &other)
{
    return line.section == other.section && line.functionCode == other.functionCode && line.economicCode == other.economicCode
        && line.revenueCode == other.revenueCode && singleLine(line.code) == singleLine(other.code);
}

std::vector<BudgetLine> withCodesOf(const BudgetLine &line, const std::vector<BudgetLine> &lines)
{
    std::vector<BudgetLine> result;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(result), [&](const BudgetLine &other) { return hasCodesOf(line, other); });
    return result;
}

/// Taking an answer out leaves a line of hand without the amount, and no other trace in that version; a line that holds nothing
/// else goes. What was executed may be less than what was planned.
bool isTakenOut(const PaidLine &before, const BudgetLine &line, BudgetStage stage)
{
    const Money rest = before.line.amount - before.moved;
    return stage != BudgetStage::Executed && line.importId.isNull() && rest > Money() && line.amount <= rest;
}

} // namespace

PaidLines::PaidLines(const Stores &stores)
    : m_stores(stores)
    , m_budgets(stores.budgets.all())
{
}

std::optional<PaidLine> PaidLines::movedBy(const Id<Response> &response, int year) const
{
    const auto moves = m_stores.moves.ofResponse(response);
    std::optional<PaidLine> found;
    // A forecast that was copied from a draft hands its moves on and pays for nothing. Where the answer stands in several years
    // and in none that is asked for, the first of them is when it was put in.
    for (auto budget = m_budgets.rbegin(); budget != m_budgets.rend() && !moves.empty(); ++budget) {
        if (budget->stage == BudgetStage::Forecast || (found && (found->budget.year == year || (budget->year != year && budget->year >= found->budget.year))))
            continue;
        for (const BudgetMove &move : moves) {
            if (move.budgetId != budget->id)
                continue;
            if (auto line = m_stores.lines.find(move.lineId))
                found = PaidLine {*budget, *std::move(line), move.amount};
        }
    }
    return found;
}

std::optional<PaidLine> PaidLines::sameIn(const Budget &budget, const PaidLine &paid, const Id<Response> &response)
{
    if (paid.budget.id == budget.id)
        return paid;
    for (const BudgetMove &move : m_stores.moves.ofResponse(response)) {
        if (const auto line = move.budgetId == budget.id ? m_stores.lines.find(move.lineId) : std::nullopt)
            return PaidLine {budget, *line, move.amount};
    }
    const auto from = withCodesOf(paid.line, linesOf(paid.budget.id));
    const auto to = withCodesOf(paid.line, linesOf(budget.id));
    const auto partners = matchLines(from, to);
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (partners[i] && from[*partners[i]].id == paid.line.id && !isTakenOut(paid, to[i], budget.stage))
            return PaidLine {budget, to[i], paid.moved};
    }
    return std::nullopt;
}

std::optional<Budget> PaidLines::newest(int year, BudgetStage stage) const
{
    std::optional<Budget> found;
    for (const Budget &budget : m_budgets) {
        // Of two that were made at once, as by two laptops, the first: as everywhere.
        if (budget.year == year && budget.stage == stage && (!found || budget.version > found->version))
            found = budget;
    }
    return found;
}

const std::vector<BudgetLine> &PaidLines::linesOf(const Id<Budget> &budget)
{
    const auto [place, isNew] = m_lines.try_emplace(budget);
    if (isNew)
        place->second = m_stores.lines.ofBudget(budget);
    return place->second;
}

} // namespace eldin::core
