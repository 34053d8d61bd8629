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

namespace {

/// Where the lines of one version stand in another one.
std::map<Id<BudgetLine>, Id<BudgetLine>> placesIn(const Stores &stores, const Id<Budget> &before, const Id<Budget> &after)
{
    const auto from = stores.lines.ofBudget(before);
    const auto to = stores.lines.ofBudget(after);
    const auto matches = matchLines(from, to);
    std::map<Id<BudgetLine>, Id<BudgetLine>> places;
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (matches[i])
            places.emplace(from[*matches[i]].id, to[i].id);
    }
    return places;
}

} // namespace

std::vector<LineMove> movesBetween(const Stores &stores, const Id<Budget> &before, const Id<Budget> &after)
{
    const std::map<Id<BudgetLine>, Id<BudgetLine>> places = placesIn(stores, before, after);
    // Versions hand on what answers of an earlier hearing moved: only what stands there no longer, or in another line, is a change.
    std::map<std::pair<Id<Response>, Id<BudgetLine>>, LineMove> changes;
    const auto add = [&](const BudgetMove &move, const Id<BudgetLine> &line, Money amount) {
        if (!stores.lines.find(line) || !stores.responses.find(move.responseId))
            return;
        LineMove &change = changes[{move.responseId, line}];
        change.lineId = line;
        change.amount += amount;
        change.createsLine = move.createsLine && std::none_of(places.begin(), places.end(), [&](const auto &place) { return place.second == line; });
    };
    for (const BudgetMove &move : stores.moves.ofBudget(before)) {
        const auto place = places.find(move.lineId);
        add(move, place == places.end() ? move.lineId : place->second, Money() - move.amount);
    }
    for (const BudgetMove &move : stores.moves.ofBudget(after))
        add(move, move.lineId, move.amount);
    std::vector<LineMove> result;
    for (auto &[key, change] : changes) {
        if (change.amount.isZero())
            continue;
        change.proposal = remarkRow(stores, stores.responses.get(key.first).remarkId);
        result.push_back(std::move(change));
    }
    return result;
}

std::vector<LineMove> movesInto(const Stores &stores, const BudgetLine &line)
{
    std::vector<LineMove> result;
    for (const BudgetMove &move : stores.moves.ofBudget(line.budgetId)) {
        const auto response = move.lineId == line.id ? stores.responses.find(move.responseId) : std::nullopt;
        if (response)
            result.push_back({remarkRow(stores, response->remarkId), line.id, move.createsLine, move.amount});
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
    for (const LineChange &change : comparison.removed)
        listed.insert(change.line().id);
    // What proposals gave was taken away elsewhere, so the sum of the line is as it was.
    for (const auto &[line, of] : moves) {
        if (const BudgetLine same = stores.lines.get(line); listed.insert(line).second)
            result.lines.push_back({{same, same}, of});
    }
    std::stable_sort(result.lines.begin(), result.lines.end(), [](const MovedLine &a, const MovedLine &b) {
        return std::pair(a.change.line().section, a.change.line().position) < std::pair(b.change.line().section, b.change.line().position);
    });
    for (const LineChange &change : comparison.removed) {
        const auto of = moves.find(change.line().id);
        result.lines.push_back({change, of == moves.end() ? std::vector<LineMove>() : of->second});
    }
    return result;
}

} // namespace eldin::core
