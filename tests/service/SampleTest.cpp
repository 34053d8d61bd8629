// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/report/BudgetTree.h"
#include "core/report/Summary.h"
#include "core/service/Sample.h"
#include "core/storage/Schema.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("the sample is whole and the same on every run", "[service][sample]")
{
    TestDocument place;
    QStringList dumps[2];
    QStringList heads[2];
    for (int i = 0; i < 2; ++i) {
        const QString path = place.pathOf(QStringLiteral("sample%1.eldin").arg(i));
        createSample(path, SampleSize::Small);
        const auto document = Document::open(path, place.environment(), Access::ReadWrite);
        dumps[i] = dumpData(document->connection());
        heads[i] = document->commits().heads();
        CHECK(verifyDocument(*document).empty());
    }
    CHECK(dumps[0] == dumps[1]);
    CHECK(heads[0] == heads[1]);
    CHECK_ERROR(createSample(place.pathOf(QStringLiteral("sample0.eldin")), SampleSize::Small), ErrorCode::FileExists);
}

TEST_CASE("the sample has the shape that it promises", "[service][sample]")
{
    TestDocument place;
    const QString path = place.pathOf(QStringLiteral("sample.eldin"));
    createSample(path, SampleSize::Small);
    const auto document = Document::open(path, place.environment(), Access::ReadWrite);
    const Stores &stores = document->stores();
    CHECK(stores.settlements.all().size() == 4);
    const auto hearings = hearingSummaries(stores);
    REQUIRE(hearings.size() == 2);
    CHECK(hearings[0].hearing.kind == HearingKind::Execution);
    CHECK(hearings[0].hearing.state == HearingState::Closed);
    CHECK(hearings[0].meetings == 2);
    CHECK(hearings[0].proposals > 10);
    CHECK(hearings[0].answered == hearings[0].proposals);
    CHECK_FALSE(hearings[1].hearing.recordClosedAt.isValid());
    const auto budgets = stores.budgets.all();
    REQUIRE(budgets.size() == 4);
    const BudgetTotals draft = stores.lines.totals(budgets.back().id);
    CHECK(draft.revenue == Money::fromSom(55400000));
    CHECK(draft.expenditure == Money::fromSom(55820000));
    CHECK(draft.balance().isZero());
    std::vector<Id<Budget>> ids;
    for (const Budget &budget : budgets)
        ids.push_back(budget.id);
    for (const auto section : {BudgetSection::Revenue, BudgetSection::Expenditure, BudgetSection::Financing}) {
        const BudgetNode tree = budgetTree(stores, section, ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            Money sum;
            for (const BudgetNode &child : tree.children)
                sum += child.amounts[i];
            CHECK(sum == tree.amounts[i]);
        }
    }
}
