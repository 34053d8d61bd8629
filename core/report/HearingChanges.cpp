// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HearingChanges.h"

#include "core/report/ComparisonTexts.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>
#include <set>

namespace eldin::core {

Money MovedLine::byProposals() const
{
    Money sum;
    for (const LineMove &move : moves)
        sum += move.amount;
    return sum;
}

std::vector<LineMove> movesBetween(const Stores &stores, const Id<Budget> &before, const Id<Budget> &after)
{
    // Versions hand on what answers of an earlier hearing moved: that is no change from one to the next.
    std::map<Id<Response>, Money> handedOn;
    for (const BudgetMove &move : stores.moves.ofBudget(before)) {
        if (stores.lines.find(move.lineId))
            handedOn[move.responseId] += move.amount;
    }
    std::vector<LineMove> result;
    for (const BudgetMove &move : stores.moves.ofBudget(after)) {
        Money &known = handedOn[move.responseId];
        const Money amount = move.amount - known;
        known = {};
        if (amount.isZero() || !stores.lines.find(move.lineId))
            continue;
        RemarkRow proposal = remarkRow(stores, stores.responses.get(move.responseId).remarkId);
        result.push_back({std::move(proposal), move.lineId, move.createsLine, amount});
    }
    return result;
}

std::optional<HearingChanges> hearingChanges(const Stores &stores, const Hearing &hearing)
{
    const auto heard = hearing.budgetId.isNull() || hearing.kind != HearingKind::Draft ? std::nullopt : stores.budgets.find(hearing.budgetId);
    const auto newest = heard ? stores.budgets.latest(heard->year, heard->stage) : std::nullopt;
    if (!newest || newest->version <= heard->version)
        return std::nullopt;
    HearingChanges result;
    result.before = *heard;
    result.after = *newest;
    const BudgetComparison comparison = compareBudgets(stores, heard->id, newest->id);
    result.expenditure = comparison.of(BudgetSection::Expenditure);
    std::map<Id<BudgetLine>, std::vector<LineMove>> moves;
    for (LineMove &move : movesBetween(stores, heard->id, newest->id)) {
        result.byProposals += move.amount;
        moves[move.lineId].push_back(std::move(move));
    }
    std::set<Id<BudgetLine>> listed;
    for (const auto *changes : {&comparison.added, &comparison.changed}) {
        for (const LineChange &change : *changes) {
            listed.insert(change.line().id);
            const auto of = moves.find(change.line().id);
            result.lines.push_back({change, of == moves.end() ? std::vector<LineMove>() : of->second});
        }
    }
    // What proposals gave was taken away elsewhere, so the sum of the line is as it was.
    for (const auto &[line, of] : moves) {
        if (const BudgetLine same = stores.lines.get(line); listed.insert(line).second)
            result.lines.push_back({{same, same}, of});
    }
    std::stable_sort(result.lines.begin(), result.lines.end(), [](const MovedLine &a, const MovedLine &b) {
        return std::pair(a.change.line().section, a.change.line().position) < std::pair(b.change.line().section, b.change.line().position);
    });
    for (const LineChange &change : comparison.removed)
        result.lines.push_back({change, {}});
    return result;
}

} // namespace eldin::core
