// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/WhatIf.h"
#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

ScenarioPlan planOf(const Id<Budget> &budget, std::int64_t som)
{
    ScenarioPlan plan;
    plan.scenario.budgetId = budget;
    plan.scenario.amount = Money::fromSom(som);
    return plan;
}

} // namespace

TEST_CASE("what somebody asks for is counted on everybody, or on a village", "[unit][whatif]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    ScenarioPlan plan = planOf(document.openHearing().budgetId, 500'000);
    const WhatIf all = whatIf(stores, plan);
    CHECK(all.population == stores.municipality.one().population);
    int households = 0;
    for (const Settlement &village : stores.settlements.all())
        households += village.households;
    CHECK(all.households == households);
    CHECK(all.perHousehold == Money::fromSom(500'000).share(1, households));
    const Settlement village = stores.settlements.all().front();
    plan.scenario.settlementId = village.id;
    const WhatIf one = whatIf(stores, plan);
    CHECK(one.place == village.name);
    CHECK(one.perResident == Money::fromSom(500'000).share(1, village.population));
    CHECK(one.perHousehold == Money::fromSom(500'000).share(1, village.households));
}

TEST_CASE("where a village does not say how many households it has, nothing is guessed", "[unit][whatif]")
{
    SampleDocument document;
    Settlement village = document.stores().settlements.all().front();
    village.households = 0;
    MunicipalityService(*document).editSettlement(village);
    ScenarioPlan plan = planOf(document.openHearing().budgetId, 500'000);
    const WhatIf all = whatIf(document.stores(), plan);
    CHECK(all.households == 0);
    CHECK_FALSE(all.perHousehold.has_value());
    CHECK(all.perResident.has_value());
}

TEST_CASE("only lines that are not protected could give, the largest first", "[unit][whatif]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    const auto budget = document.openHearing().budgetId;
    const WhatIf seen = whatIf(stores, planOf(budget, 500'000));
    REQUIRE_FALSE(seen.lines.empty());
    Money last = seen.lines.front().amount;
    Money sum;
    for (const WhatIfLine &line : seen.lines) {
        const BudgetLine kept = stores.lines.get(line.id);
        CHECK_FALSE(kept.isProtected);
        CHECK(kept.section == BudgetSection::Expenditure);
        CHECK(line.amount <= last);
        CHECK_FALSE(line.title.isEmpty());
        last = line.amount;
        sum += line.amount;
    }
    const BudgetTotals totals = stores.lines.totals(budget);
    CHECK(seen.available == sum);
    CHECK(seen.available + totals.protectedItems == totals.expenditure);
    CHECK(seen.protectedItems == totals.protectedItems);
}

TEST_CASE("the new balance is the old one less what no line gives", "[unit][whatif]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    ScenarioPlan plan = planOf(document.openHearing().budgetId, 500'000);
    const WhatIf before = whatIf(stores, plan);
    const Money balance = stores.lines.totals(plan.scenario.budgetId).balance();
    CHECK(before.gap == Money::fromSom(500'000));
    CHECK(before.balance == balance);
    CHECK(before.newBalance == balance - Money::fromSom(500'000));
    plan.changes = proposedChanges(before);
    const WhatIf covered = whatIf(stores, plan);
    CHECK(covered.gap.isZero());
    CHECK(covered.missing().isZero());
    CHECK(covered.newBalance == balance);
    // A line gives a tenth at most as long as that does.
    for (const WhatIfLine &line : covered.lines)
        CHECK(line.taken.times(10) <= line.amount);
}

TEST_CASE("nothing is taken from what is asked for", "[unit][whatif]")
{
    SampleDocument document;
    const auto budget = document.openHearing().budgetId;
    const WhatIf plain = whatIf(document.stores(), planOf(budget, 500'000));
    const QString purpose = document.stores().lines.get(plain.lines.front().id).functionCode;
    const WhatIf seen = whatIf(document.stores(), planOf(budget, 500'000), purpose);
    CHECK(seen.lines.front().isPurpose);
    for (const ScenarioChange &change : proposedChanges(seen))
        CHECK(document.stores().lines.get(change.lineId).functionCode != purpose);
}

TEST_CASE("a line that is gone is still named in the sum", "[unit][whatif]")
{
    SampleDocument document;
    ScenarioPlan plan = planOf(document.openHearing().budgetId, 1'000);
    plan.changes.push_back({{}, {}, Id<BudgetLine>(QStringLiteral("gone")), Money::fromSom(400), 1});
    const WhatIf seen = whatIf(document.stores(), plan);
    REQUIRE(seen.lines.back().isGone);
    CHECK(seen.lines.back().taken == Money::fromSom(400));
    CHECK(seen.gap == Money::fromSom(600));
}

TEST_CASE("without a budget a sum is still counted on people", "[unit][whatif]")
{
    SampleDocument document;
    const WhatIf seen = whatIf(document.stores(), planOf({}, 1'000));
    CHECK_FALSE(seen.budget.has_value());
    CHECK(seen.lines.empty());
    CHECK(seen.perResident.has_value());
    CHECK(proposedChanges(seen).empty());
}
