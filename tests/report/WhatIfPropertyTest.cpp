// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/WhatIf.h"
#include "core/service/BudgetService.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Money some(int highest)
{
    return Money::fromTyiyn(*rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::int64_t>(1, static_cast<std::int64_t>(highest) * 100)));
}

} // namespace

TEST_CASE("sums of a what-if are kept to the tyiyn", "[property][whatif]")
{
    TestDocument document;
    CHECK(rc::check([&] {
        std::vector<BudgetLine> lines;
        Money available;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            BudgetLine line;
            line.section = *rc::gen::element(BudgetSection::Revenue, BudgetSection::Expenditure, BudgetSection::Expenditure, BudgetSection::Financing);
            line.isProtected = *rc::gen::inRange(0, 3) == 0;
            line.functionCode = QStringLiteral("7045");
            line.name.ky = QStringLiteral("Жол");
            line.amount = some(9'000'000);
            if (line.section == BudgetSection::Expenditure && !line.isProtected)
                available += line.amount;
            lines.push_back(line);
        }
        BudgetService service(*document);
        const auto budget = service.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
        for (BudgetLine &line : lines) {
            line.budgetId = budget;
            service.addLine(line);
        }
        ScenarioPlan plan;
        plan.scenario.budgetId = budget;
        plan.scenario.amount = some(12'000'000);
        const Money balance = document.stores().lines.totals(budget).balance();
        plan.changes = proposedChanges(whatIf(document.stores(), plan));
        const WhatIf seen = whatIf(document.stores(), plan);

        // What is taken is what is asked for, or all there is, and the gap is named.
        RC_ASSERT(seen.available == available);
        RC_ASSERT(seen.taken == std::min(plan.scenario.amount, available));
        RC_ASSERT(seen.taken + seen.gap == seen.asked);
        RC_ASSERT(seen.balance == balance);
        RC_ASSERT(seen.newBalance + seen.gap == seen.balance);
        Money sum;
        for (const WhatIfLine &line : seen.lines) {
            RC_ASSERT(!line.taken.isNegative());
            RC_ASSERT(line.taken <= line.amount);
            RC_ASSERT(line.left() + line.taken == line.amount);
            sum += line.taken;
        }
        RC_ASSERT(sum == seen.taken);
        RC_ASSERT(seen.missing() <= std::max(seen.gap, Money()));
        service.remove(budget);
    }));
}
