// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/WhatIf.h"

#include "core/report/CodeTable.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

constexpr int kParts = 10; // a line gives so many parts of itself, one after the other
constexpr std::int64_t kRound = 1000 * 100; // tyiyn: what a proposal counts in

/// People are counted where every village says how many they are.
void countPeople(const Stores &stores, WhatIf &result, const Id<Settlement> &village)
{
    if (const auto one = village.isNull() ? std::nullopt : stores.settlements.find(village)) {
        result.place = one->name;
        result.population = one->population;
        result.households = one->households;
        return;
    }
    const auto villages = stores.settlements.all();
    const auto sum = [&](int Settlement::*field) {
        int people = 0;
        for (const Settlement &each : villages) {
            if (each.*field == 0)
                return 0;
            people += each.*field;
        }
        return people;
    };
    result.households = sum(&Settlement::households);
    result.population = stores.municipality.one().population;
    if (result.population == 0)
        result.population = sum(&Settlement::population);
}

std::optional<Money> eachOf(Money amount, int many)
{
    return many > 0 ? std::optional(amount.share(1, many)) : std::nullopt;
}

/// What a line gives of itself at most when it gives so many parts.
Money most(Money amount, int parts)
{
    if (parts == kParts)
        return amount;
    const std::int64_t share = amount.tyiyn() / kParts * parts;
    return Money::fromTyiyn(share - share % kRound);
}

Money sumOf(const std::vector<WhatIfLine *> &lines, Money (*weight)(const WhatIfLine &))
{
    Money sum;
    for (const WhatIfLine *line : lines)
        sum += weight(*line);
    return sum;
}

/// Shares a sum out in proportion to the weights, in whole tyiyn: the parts add up to it, and none is larger than its
/// weight where the sum is no larger than all of them.
void shareOut(Money sum, const std::vector<WhatIfLine *> &lines, Money (*weight)(const WhatIfLine &), bool gives)
{
    const Money all = sumOf(lines, weight);
    if (sum <= Money() || all <= Money())
        return;
    Money weights;
    Money done;
    for (WhatIfLine *line : lines) {
        weights += weight(*line);
        const Money part = sum.share(weights.tyiyn(), all.tyiyn()) - done;
        done += part;
        gives ? line->taken += part : line->taken -= part;
    }
}

Money leftOf(const WhatIfLine &line)
{
    return std::max(Money(), line.left());
}

Money takenOf(const WhatIfLine &line)
{
    return line.taken;
}

} // namespace

void balance(WhatIf &seen, const std::set<Id<BudgetLine>> &fixed)
{
    std::vector<WhatIfLine *> giving;
    std::vector<WhatIfLine *> willing; // could give more
    std::vector<WhatIfLine *> others;
    Money taken;
    for (WhatIfLine &line : seen.lines) {
        taken += line.taken;
        if (fixed.contains(line.id))
            continue;
        if (!line.taken.isZero())
            giving.push_back(&line);
        if (!line.isGone && !line.isPurpose)
            (line.taken.isZero() ? others : willing).push_back(&line);
    }
    const Money open = seen.asked - taken;
    if (open.isNegative()) {
        shareOut(std::min(-open, sumOf(giving, takenOf)), giving, takenOf, false);
    } else {
        const Money first = std::min(open, sumOf(willing, leftOf));
        shareOut(first, willing, leftOf, true);
        shareOut(std::min(open - first, sumOf(others, leftOf)), others, leftOf, true);
    }
    seen.taken = {};
    for (const WhatIfLine &line : seen.lines)
        seen.taken += line.taken;
    seen.gap = seen.asked - seen.taken;
    seen.newBalance = seen.balance - seen.gap;
}

Money mostOf(const WhatIf &seen, const Id<BudgetLine> &line, const std::set<Id<BudgetLine>> &fixed)
{
    Money has;
    Money set;
    for (const WhatIfLine &each : seen.lines) {
        if (each.id == line)
            has = each.amount;
        else if (fixed.contains(each.id))
            set += each.taken;
    }
    return std::max(Money(), std::min(has, seen.asked - set));
}

Money WhatIf::missing() const
{
    if (gap <= Money())
        return {};
    const Money lacking = newBalance.isNegative() ? -newBalance : Money();
    return std::min(gap, lacking);
}

void recount(WhatIf &seen, Money asked, const std::vector<ScenarioChange> &changes)
{
    seen.asked = asked;
    seen.perResident = eachOf(asked, seen.population);
    seen.perHousehold = eachOf(asked, seen.households);
    std::map<Id<BudgetLine>, Money> taken;
    seen.taken = {};
    for (const ScenarioChange &change : changes) {
        taken[change.lineId] += change.amount;
        seen.taken += change.amount;
    }
    seen.gap = seen.asked - seen.taken;
    seen.newBalance = seen.balance - seen.gap;
    std::erase_if(seen.lines, [](const WhatIfLine &line) { return line.isGone; });
    for (WhatIfLine &line : seen.lines) {
        const auto known = taken.find(line.id);
        line.taken = known == taken.end() ? Money() : known->second;
        if (known != taken.end())
            taken.erase(known);
    }
    for (const auto &[id, amount] : taken) {
        WhatIfLine gone;
        gone.id = id;
        gone.taken = amount;
        gone.isGone = true;
        seen.lines.push_back(gone);
    }
}

WhatIf whatIf(const Stores &stores, const ScenarioPlan &plan, const QString &purpose)
{
    WhatIf result;
    const Scenario &scenario = plan.scenario;
    result.title = scenario.title;
    countPeople(stores, result, scenario.settlementId);
    QString wanted = purpose;
    if (wanted.isEmpty() && !scenario.remarkId.isNull()) {
        if (const auto remark = stores.remarks.find(scenario.remarkId))
            wanted = remark->lineCode;
    }
    result.budget = scenario.budgetId.isNull() ? std::nullopt : stores.budgets.find(scenario.budgetId);
    if (result.budget) {
        const BudgetTotals totals = stores.lines.totals(result.budget->id);
        result.balance = totals.balance();
        result.protectedItems = totals.protectedItems;
        const CodeTable functions(stores, ClassificationKind::Function);
        const CodeTable economic(stores, ClassificationKind::Economic);
        for (const BudgetLine &line : stores.lines.ofBudget(result.budget->id)) {
            const bool gives = line.section == BudgetSection::Expenditure && !line.isProtected && line.amount > Money();
            const bool gave = std::any_of(plan.changes.begin(), plan.changes.end(), [&](const ScenarioChange &change) { return change.lineId == line.id; });
            if (!gives && !gave)
                continue;
            const auto path = functions.path(line.functionCode);
            WhatIfLine each;
            each.id = line.id;
            each.function = path.empty() ? LocalText() : path.back()->name;
            each.title = lineName(line, path, economic);
            each.amount = line.amount;
            each.isPurpose = !wanted.isEmpty() && (line.functionCode.startsWith(wanted) || line.code == wanted);
            if (gives)
                result.available += line.amount;
            result.lines.push_back(each);
        }
        std::stable_sort(result.lines.begin(), result.lines.end(), [](const WhatIfLine &a, const WhatIfLine &b) { return a.amount > b.amount; });
    }
    recount(result, scenario.amount, plan.changes);
    return result;
}

std::vector<ScenarioChange> proposedChanges(const WhatIf &whatIf)
{
    std::vector<const WhatIfLine *> lines;
    for (const WhatIfLine &line : whatIf.lines) {
        if (!line.isGone && !line.isPurpose && line.amount > Money())
            lines.push_back(&line);
    }
    const auto together = [&](int parts) {
        Money sum;
        for (const WhatIfLine *line : lines)
            sum += most(line->amount, parts);
        return sum;
    };
    int parts = 1;
    while (parts < kParts && together(parts) < whatIf.asked)
        ++parts;
    std::vector<ScenarioChange> changes;
    Money wanted = whatIf.asked;
    for (const WhatIfLine *line : lines) {
        const Money gives = std::min(wanted, most(line->amount, parts));
        if (gives <= Money())
            continue;
        ScenarioChange change;
        change.lineId = line->id;
        change.amount = gives;
        change.position = static_cast<int>(changes.size()) + 1;
        changes.push_back(change);
        wanted -= gives;
    }
    return changes;
}

} // namespace eldin::core
