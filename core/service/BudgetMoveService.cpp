// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BudgetMoveService.h"

#include "core/domain/BudgetComparison.h"
#include "core/service/BudgetService.h"

#include <algorithm>

namespace eldin::core {

namespace {

bool isOpen(const Stores &stores, const Budget &budget)
{
    if (budget.isFixed())
        return false;
    const auto hearings = stores.hearings.all();
    return std::none_of(hearings.begin(), hearings.end(), [&](const Hearing &hearing) {
        return hearing.recordClosedAt.isValid() && (hearing.budgetId == budget.id || hearing.planBudgetId == budget.id);
    });
}

Hearing hearingOf(const Stores &stores, const Response &response)
{
    return stores.hearings.get(stores.remarks.get(response.remarkId).hearingId);
}

void requireGranted(const Response &response)
{
    if (!isGranted(response.decision) || !response.amount || *response.amount <= Money())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("not-granted"));
}

/// The line of the version that is the given one, which may stand in the version before.
BudgetLine lineIn(const Stores &stores, const Budget &version, const Id<BudgetLine> &id)
{
    BudgetLine line = stores.lines.get(id);
    if (line.budgetId == version.id)
        return line;
    const auto before = stores.lines.ofBudget(line.budgetId);
    const auto after = stores.lines.ofBudget(version.id);
    const auto matches = matchLines(before, after);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (matches[i] && before[*matches[i]].id == id)
            return after[i];
    }
    throw Error(ErrorCode::NotFound, line.name.best(Language::Kyrgyz));
}

/// A changed amount is no longer that of its source cell.
void addTo(Stores &stores, BudgetLine line, Money amount)
{
    line.amount += amount;
    if (line.amount.isNegative()) // somebody has made the line smaller than what was put into it
        throw Error(ErrorCode::RuleBroken, QStringLiteral("line-too-small"));
    line.importId = {};
    line.cell.clear();
    stores.lines.update(line);
}

void undoMove(Stores &stores, const BudgetMove &move)
{
    requireBudgetOpen(stores, move.budgetId);
    stores.moves.remove(move.id);
    const auto line = stores.lines.find(move.lineId);
    if (!line)
        return;
    const auto others = stores.moves.ofBudget(move.budgetId);
    const bool shared = std::any_of(others.begin(), others.end(), [&](const BudgetMove &other) { return other.lineId == move.lineId; });
    if (move.createsLine && !shared && line->amount == move.amount)
        stores.lines.remove(line->id);
    else
        addTo(stores, *line, Money() - move.amount);
}

/// Whoever asked for the money before in this version does so no longer.
void undoMovesIn(Stores &stores, const Id<Response> &response, const Id<Budget> &budget)
{
    for (const BudgetMove &move : stores.moves.ofResponse(response)) {
        if (move.budgetId == budget)
            undoMove(stores, move);
    }
}

bool hasCode(const BudgetLine &line, const QString &code)
{
    return line.code == code || line.economicCode == code || line.functionCode.startsWith(code);
}

} // namespace

std::optional<Budget> BudgetMoveService::nextDraft(const Stores &stores, const Hearing &hearing)
{
    const auto heard = hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(hearing.budgetId);
    if (!heard)
        return std::nullopt;
    std::optional<Budget> found;
    for (const Budget &budget : stores.budgets.all()) {
        const bool later = hearing.kind == HearingKind::Draft
            ? budget.year == heard->year && budget.stage == heard->stage && budget.version > heard->version
            : budget.year > heard->year && budget.stage == BudgetStage::Draft;
        if (later && isOpen(stores, budget) && (!found || std::pair(budget.year, budget.version) > std::pair(found->year, found->version)))
            found = budget;
    }
    return found;
}

std::vector<BudgetLine> BudgetMoveService::linesFor(const Stores &stores, const Hearing &hearing, const QString &code, std::size_t most)
{
    std::vector<BudgetLine> result;
    const auto next = nextDraft(stores, hearing);
    const Id<Budget> budget = next ? next->id : hearing.budgetId;
    if (code.isEmpty() || budget.isNull() || (!next && hearing.kind == HearingKind::Execution))
        return result;
    for (BudgetLine &line : stores.lines.ofBudget(budget)) {
        if (line.section == BudgetSection::Expenditure && hasCode(line, code) && result.size() < most)
            result.push_back(std::move(line));
    }
    return result;
}

std::optional<BudgetMove> BudgetMoveService::current(const Stores &stores, const Response &response)
{
    const auto moves = stores.moves.ofResponse(response.id);
    if (moves.empty())
        return std::nullopt;
    const auto next = nextDraft(stores, hearingOf(stores, response));
    const auto here = std::find_if(moves.begin(), moves.end(), [&](const BudgetMove &move) { return next && move.budgetId == next->id; });
    return here == moves.end() ? moves.back() : *here;
}

Budget BudgetMoveService::openVersion(Stores &stores, const Response &response) const
{
    requireGranted(response);
    const Hearing hearing = hearingOf(stores, response);
    if (const auto next = nextDraft(stores, hearing))
        return *next;
    const auto heard = hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(hearing.budgetId);
    if (!heard || hearing.kind == HearingKind::Execution)
        throw Error(ErrorCode::RuleBroken, QStringLiteral("no-heard-budget"));
    return BudgetService(document()).copyIn(stores, heard->id, heard->year, heard->stage);
}

Id<BudgetMove> BudgetMoveService::take(const Id<Response> &id, const Id<BudgetLine> &line)
{
    return document().transact(Operation::TakeIntoBudget, [&](Stores &stores) {
        const Response response = stores.responses.get(id);
        const Budget version = openVersion(stores, response);
        BudgetLine target = lineIn(stores, version, line);
        if (target.section != BudgetSection::Expenditure)
            throw Error(ErrorCode::RuleBroken, QStringLiteral("not-an-expense"));
        bool created = false;
        for (const BudgetMove &move : stores.moves.ofResponse(id)) {
            if (move.lineId != target.id)
                continue;
            // With its amount of now; the line that was made for it stays.
            created = move.createsLine;
            stores.moves.remove(move.id);
            addTo(stores, target, Money() - move.amount);
            target = stores.lines.get(target.id);
        }
        undoMovesIn(stores, id, version.id);
        addTo(stores, target, *response.amount);
        const BudgetMove move {newId<BudgetMove>(), id, version.id, target.id, created, *response.amount};
        stores.moves.insert(move);
        return move.id;
    });
}

Id<BudgetMove> BudgetMoveService::takeAsNewLine(const Id<Response> &id, BudgetLine line)
{
    return document().transact(Operation::TakeIntoBudget, [&](Stores &stores) {
        const Response response = stores.responses.get(id);
        const Budget version = openVersion(stores, response);
        undoMovesIn(stores, id, version.id);
        line.id = newId<BudgetLine>();
        line.budgetId = version.id;
        line.section = BudgetSection::Expenditure;
        line.position = stores.lines.lastPosition(version.id) + 1;
        line.amount = *response.amount;
        line.importId = {};
        line.cell.clear();
        requireValid(BudgetService::validate(line));
        stores.lines.insert(line);
        const BudgetMove move {newId<BudgetMove>(), id, version.id, line.id, true, *response.amount};
        stores.moves.insert(move);
        return move.id;
    });
}

void BudgetMoveService::takeOut(const Id<BudgetMove> &id)
{
    document().transact(Operation::TakeOutOfBudget, [&](Stores &stores) { undoMove(stores, stores.moves.get(id)); });
}

} // namespace eldin::core
