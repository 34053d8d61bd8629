// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BudgetService.h"

#include "core/base/MoneyText.h"
#include "core/service/Removal.h"

#include <map>

namespace eldin::core {

void requireKnownCode(const Stores &stores, const QString &code)
{
    if (code.isEmpty() || stores.classification.hasCode(code) || stores.lines.hasCode(code))
        return;
    requireValid({{QStringLiteral("line"), Severity::Error, QStringLiteral("unknown-code"), code}});
}

namespace {

void requireNotApproved(const Budget &budget)
{
    if (budget.isFixed())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("budget-fixed"));
}

} // namespace

void requireBudgetOpen(const Stores &stores, const Id<Budget> &id)
{
    requireNotApproved(stores.budgets.get(id));
    for (const Hearing &hearing : stores.hearings.all()) {
        if (hearing.recordClosedAt.isValid() && (hearing.budgetId == id || hearing.planBudgetId == id))
            throw Error(ErrorCode::RuleBroken, QStringLiteral("budget-in-record"));
    }
}

namespace {

void requireOpen(const Stores &stores, const Id<Budget> &id)
{
    requireBudgetOpen(stores, id);
}

/// What answers changed in the line goes with it.
void removeLine(Stores &stores, const BudgetLine &line)
{
    for (const BudgetMove &move : stores.moves.ofBudget(line.budgetId)) {
        if (move.lineId == line.id)
            stores.moves.remove(move.id);
    }
    stores.lines.remove(line.id);
}

/// Gives every line a position of its own, in the order in which they stand.
void numberLines(Stores &stores, const Id<Budget> &budget)
{
    int position = 0;
    for (BudgetLine line : stores.lines.ofBudget(budget)) {
        if (line.position != ++position) {
            line.position = position;
            stores.lines.update(line);
        }
    }
}

} // namespace

Problems BudgetService::validate(const Budget &budget)
{
    Problems problems;
    if (budget.year < 1991 || budget.year > 2100)
        problems.push_back({QStringLiteral("year"), Severity::Error, QStringLiteral("out-of-range"), QString::number(budget.year)});
    if (budget.executedUntil.isValid() && budget.executedUntil.year() != budget.year)
        problems.push_back({QStringLiteral("date"), Severity::Error, QStringLiteral("out-of-range"), budget.executedUntil.toString(Qt::ISODate)});
    return problems;
}

Problems BudgetService::validate(const BudgetLine &line)
{
    Problems problems;
    if (line.budgetId.isNull())
        problems.push_back({QStringLiteral("budget"), Severity::Error, QStringLiteral("empty"), {}});
    const bool hasCode = !line.code.isEmpty() || !line.revenueCode.isEmpty() || !line.functionCode.isEmpty()
        || !line.economicCode.isEmpty();
    if (line.name.isEmpty() && !hasCode)
        problems.push_back({QStringLiteral("name"), Severity::Error, QStringLiteral("empty"), {}});
    return problems;
}

Id<Budget> BudgetService::add(int year, BudgetStage stage, MoneyUnit unit)
{
    Budget budget;
    budget.year = year;
    budget.stage = stage;
    budget.unit = unit;
    requireValid(validate(budget));
    budget.id = newId<Budget>();
    document().transact(Operation::AddBudget, [&](Stores &stores) {
        budget.version = stores.budgets.lastVersion(year, stage) + 1;
        stores.budgets.insert(budget);
    });
    return budget.id;
}

void BudgetService::edit(const Budget &budget)
{
    requireValid(validate(budget));
    document().transact(Operation::EditBudget, [&](Stores &stores) {
        requireOpen(stores, budget.id);
        Budget edited = budget;
        edited.approvedOn = {};
        stores.budgets.update(edited);
    });
}

void BudgetService::approve(const Id<Budget> &id, const QDate &day)
{
    if (!day.isValid())
        requireValid({{QStringLiteral("date"), Severity::Error, QStringLiteral("empty"), {}}});
    document().transact(Operation::ApproveBudget, [&](Stores &stores) {
        Budget budget = stores.budgets.get(id);
        requireNotApproved(budget);
        budget.approvedOn = day;
        stores.budgets.update(budget);
    });
}

void BudgetService::remove(const Id<Budget> &id)
{
    document().transact(Operation::RemoveBudget, [&](Stores &stores) {
        requireOpen(stores, id);
        for (const BudgetMove &move : stores.moves.ofBudget(id))
            stores.moves.remove(move.id);
        for (const BudgetLine &line : stores.lines.ofBudget(id))
            stores.lines.remove(line.id);
        for (const AcceptedGap &gap : stores.gaps.ofBudget(id))
            stores.gaps.remove(gap.id);
        requireUnused(document(), QStringLiteral("budget"), id.text());
        stores.budgets.remove(id);
    });
}

Budget BudgetService::copyIn(Stores &stores, const Id<Budget> &id, int year, BudgetStage stage) const
{
    Budget budget = stores.budgets.get(id);
    budget.id = newId<Budget>();
    budget.approvedOn = {};
    budget.year = year;
    budget.stage = stage;
    budget.version = stores.budgets.lastVersion(year, stage) + 1;
    requireValid(validate(budget));
    stores.budgets.insert(budget);
    std::map<Id<BudgetLine>, Id<BudgetLine>> copies;
    for (BudgetLine line : stores.lines.ofBudget(id)) {
        const auto copy = newId<BudgetLine>();
        copies[line.id] = copy;
        line.id = copy;
        line.budgetId = budget.id;
        stores.lines.insert(line);
    }
    // The lines keep their source, and with it what was wrong there, and what answers changed in them.
    for (AcceptedGap gap : stores.gaps.ofBudget(id)) {
        gap.id = newId<AcceptedGap>();
        gap.budgetId = budget.id;
        stores.gaps.insert(gap);
    }
    for (BudgetMove move : stores.moves.ofBudget(id)) {
        const auto copy = copies.find(move.lineId);
        if (copy == copies.end())
            continue;
        move.id = newId<BudgetMove>();
        move.budgetId = budget.id;
        move.lineId = copy->second;
        stores.moves.insert(move);
    }
    return budget;
}

Id<Budget> BudgetService::copy(const Id<Budget> &id, int year, BudgetStage stage)
{
    return document().transact(Operation::AddBudget, [&](Stores &stores) { return copyIn(stores, id, year, stage).id; });
}

void BudgetService::insertLine(Stores &stores, BudgetLine line) const
{
    requireOpen(stores, line.budgetId);
    if (line.position == 0)
        line.position = stores.lines.lastPosition(line.budgetId) + 1;
    stores.lines.insert(line);
}

void BudgetService::updateLine(Stores &stores, BudgetLine line)
{
    const BudgetLine before = stores.lines.get(line.id);
    requireOpen(stores, before.budgetId);
    if (before.budgetId != line.budgetId)
        requireOpen(stores, line.budgetId);
    if (before.amount != line.amount) {
        line.importId = {};
        line.cell.clear();
    }
    stores.lines.update(line);
}

Id<BudgetLine> BudgetService::addLine(BudgetLine line)
{
    requireValid(validate(line));
    line.id = newId<BudgetLine>();
    document().transact(Operation::AddBudgetLine, [&](Stores &stores) { insertLine(stores, line); });
    return line.id;
}

void BudgetService::editLine(BudgetLine line)
{
    requireValid(validate(line));
    document().transact(Operation::EditBudgetLine, [&](Stores &stores) { updateLine(stores, line); });
}

void BudgetService::editLines(std::vector<BudgetLine> lines)
{
    for (const BudgetLine &line : lines)
        requireValid(validate(line));
    document().transact(Operation::EditBudgetLines, [&](Stores &stores) {
        for (BudgetLine &line : lines) {
            if (!line.id.isNull()) {
                updateLine(stores, line);
                continue;
            }
            line.id = newId<BudgetLine>();
            insertLine(stores, line);
        }
    });
}

void BudgetService::removeLines(const std::vector<Id<BudgetLine>> &ids)
{
    document().transact(Operation::RemoveBudgetLine, [&](Stores &stores) {
        for (const Id<BudgetLine> &id : ids) {
            const BudgetLine line = stores.lines.get(id);
            requireOpen(stores, line.budgetId);
            removeLine(stores, line);
        }
    });
}

Id<BudgetLine> BudgetService::splitLine(const Id<BudgetLine> &id, Money amount)
{
    const auto part = newId<BudgetLine>();
    document().transact(Operation::SplitBudgetLine, [&](Stores &stores) {
        BudgetLine line = stores.lines.get(id);
        const Money rest = line.amount - amount;
        if (amount.isZero() || rest.isZero() || amount.isNegative() != line.amount.isNegative() || rest.isNegative() != line.amount.isNegative())
            requireValid({{QStringLiteral("amount"), Severity::Error, QStringLiteral("out-of-range"), plainMoney(amount)}});
        BudgetLine other = line;
        other.id = part;
        other.amount = amount;
        // Of the same position: what was made later stands behind.
        other.importId = {};
        other.cell.clear();
        line.amount = rest;
        updateLine(stores, line);
        insertLine(stores, other);
    });
    return part;
}

void BudgetService::swapLines(const std::vector<std::pair<Id<BudgetLine>, Id<BudgetLine>>> &pairs)
{
    document().transact(Operation::MoveBudgetLine, [&](Stores &stores) {
        for (const auto &[first, second] : pairs) {
            BudgetLine a = stores.lines.get(first);
            requireOpen(stores, a.budgetId);
            if (a.position == stores.lines.get(second).position)
                numberLines(stores, a.budgetId);
            a = stores.lines.get(first);
            BudgetLine b = stores.lines.get(second);
            if (a.budgetId != b.budgetId)
                throw Error(ErrorCode::Internal, QStringLiteral("lines of two budgets"));
            std::swap(a.position, b.position);
            stores.lines.update(a);
            stores.lines.update(b);
        }
    });
}

} // namespace eldin::core
