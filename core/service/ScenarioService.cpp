// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ScenarioService.h"

#include "core/service/HearingService.h"

#include <algorithm>
#include <set>

namespace eldin::core {

namespace {

void removeOne(Stores &stores, const Id<Scenario> &id)
{
    for (const ScenarioChange &change : stores.scenarioChanges.ofScenario(id))
        stores.scenarioChanges.remove(change.id);
    stores.scenarios.remove(id);
}

LocalText trimmed(const LocalText &text)
{
    return {text.ky.trimmed(), text.ru.trimmed(), text.en.trimmed()};
}

} // namespace

ScenarioPlan scenarioPlan(const Stores &stores, const Id<Scenario> &id)
{
    return {stores.scenarios.get(id), stores.scenarioChanges.ofScenario(id)};
}

void removeScenarios(Stores &stores, const Id<Remark> &remark)
{
    for (const Scenario &scenario : stores.scenarios.allOfRemark(remark))
        removeOne(stores, scenario.id);
}

Problems ScenarioService::validate(const Stores &stores, const ScenarioPlan &plan)
{
    Problems problems;
    const auto wrong = [&](const char *where, const char *code, const QString &value = {}) {
        problems.push_back({QString::fromLatin1(where), Severity::Error, QString::fromLatin1(code), value});
    };
    if (plan.scenario.remarkId.isNull())
        wrong("remark", "empty");
    if (plan.scenario.budgetId.isNull())
        wrong("budget", "empty");
    if (plan.scenario.amount <= Money())
        wrong("amount", "not-positive", plainMoney(plan.scenario.amount));
    std::set<Id<BudgetLine>> seen;
    for (const ScenarioChange &change : plan.changes) {
        const auto line = stores.lines.find(change.lineId);
        if (change.amount.isNegative())
            wrong("line", "negative", plainMoney(change.amount));
        if (!seen.insert(change.lineId).second)
            wrong("line", "more-than-line", plainMoney(change.amount));
        if (!line)
            continue; // it was there when the sum was taken
        if (line->budgetId != plan.scenario.budgetId || line->section != BudgetSection::Expenditure || line->isProtected)
            wrong("line", "protected-line", line->code);
        else if (change.amount > line->amount)
            wrong("line", "more-than-line", plainMoney(line->amount));
    }
    if (const Money over = plan.taken() - plan.scenario.amount; over > Money())
        wrong("amount", "more-than-asked", plainMoney(over));
    return problems;
}

ScenarioPlan ScenarioService::planFor(const Stores &stores, const Id<Remark> &id)
{
    const Remark remark = stores.remarks.get(id);
    ScenarioPlan plan;
    plan.scenario.remarkId = id;
    plan.scenario.budgetId = stores.hearings.get(remark.hearingId).budgetId;
    plan.scenario.settlementId = remark.settlementId;
    plan.scenario.amount = remark.amount.value_or(Money());
    return plan;
}

void ScenarioService::saveChanges(Stores &stores, const Id<Scenario> &id, const std::vector<ScenarioChange> &changes) const
{
    auto known = stores.scenarioChanges.ofScenario(id);
    int position = 0;
    for (ScenarioChange change : changes) {
        if (change.amount.isZero())
            continue;
        change.scenarioId = id;
        change.position = ++position;
        const auto here = std::find_if(known.begin(), known.end(), [&](const ScenarioChange &other) { return other.lineId == change.lineId; });
        if (here == known.end()) {
            change.id = newId<ScenarioChange>();
            stores.scenarioChanges.insert(change);
            continue;
        }
        change.id = here->id;
        if (*here != change)
            stores.scenarioChanges.update(change);
        known.erase(here);
    }
    for (const ScenarioChange &gone : known)
        stores.scenarioChanges.remove(gone.id);
}

Id<Scenario> ScenarioService::keep(const ScenarioPlan &plan)
{
    const Stores &before = document().stores();
    requireValid(validate(before, plan));
    const auto known = before.scenarios.ofRemark(plan.scenario.remarkId);
    return document().transact(known ? Operation::EditScenario : Operation::KeepScenario, [&](Stores &stores) {
        requireHearingOpen(stores.hearings.get(stores.remarks.get(plan.scenario.remarkId).hearingId));
        Scenario scenario = plan.scenario;
        scenario.title = trimmed(scenario.title);
        scenario.madeAt = document().environment().clock.wallTime();
        scenario.id = known ? known->id : newId<Scenario>();
        known ? stores.scenarios.update(scenario) : stores.scenarios.insert(scenario);
        saveChanges(stores, scenario.id, plan.changes);
        return scenario.id;
    });
}

void ScenarioService::take(const Id<Scenario> &id, const Id<BudgetLine> &line, Money amount)
{
    document().transact(Operation::EditScenario, [&](Stores &stores) {
        ScenarioPlan plan = scenarioPlan(stores, id);
        requireHearingOpen(stores.hearings.get(stores.remarks.get(plan.scenario.remarkId).hearingId));
        const auto here = std::find_if(plan.changes.begin(), plan.changes.end(), [&](const ScenarioChange &each) { return each.lineId == line; });
        if (here == plan.changes.end())
            plan.changes.push_back({{}, id, line, amount, 0});
        else
            here->amount = amount;
        requireValid(validate(stores, plan));
        saveChanges(stores, id, plan.changes);
    });
}

void ScenarioService::remove(const Id<Scenario> &id)
{
    document().transact(Operation::RemoveScenario, [&](Stores &stores) {
        requireHearingOpen(stores.hearings.get(stores.remarks.get(stores.scenarios.get(id).remarkId).hearingId));
        removeOne(stores, id);
    });
}

} // namespace eldin::core
