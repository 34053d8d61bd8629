// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PictureLaws.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/BudgetFindings.h"

#include <rapidcheck.h>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// Few codes and names, so that groups, twins and lines without a code are common; negative amounts too.
rc::Gen<BudgetLine> anyLine()
{
    return rc::gen::apply(
        [](int code, int economic, int name, int section, int amount, bool isProtected) {
            static const QStringList functions{QString(), QStringLiteral("7063"), QStringLiteral("70911"),
                                               QStringLiteral("7092"), QStringLiteral("7045")};
            static const QStringList items{QString(), QStringLiteral("2111"), QStringLiteral("2225"),
                                           QStringLiteral("3111")};
            BudgetLine line;
            line.section = std::get<0>(Codes<BudgetSection>::list[section]);
            if (line.section == BudgetSection::Revenue)
                line.revenueCode = code == 0 ? QString()
                    : code == 1              ? QStringLiteral("13311100")
                                             : QStringLiteral("11111100");
            else
                line.functionCode = functions[code];
            line.economicCode = items[economic];
            line.name.ky = QStringLiteral("n%1").arg(name);
            line.isProtected = isProtected;
            line.amount = Money::fromTyiyn(amount);
            return line;
        },
        rc::gen::inRange(0, 5), rc::gen::inRange(0, 4), rc::gen::inRange(0, 20), rc::gen::inRange(0, 3),
        rc::gen::inRange(-20, 10'000), rc::gen::arbitrary<bool>());
}

struct AnyBudget
{
    int year;
    BudgetStage stage;
    std::vector<BudgetLine> lines;
};

/// In one commit, for each waits for the disk.
void replaceBudgets(TestDocument &document, std::vector<AnyBudget> budgets)
{
    const Environment environment = document.environment();
    document->transact(Operation::CreateSample, [&](Stores &stores) {
        for (const Budget &budget : stores.budgets.all()) {
            for (const BudgetLine &line : stores.lines.ofBudget(budget.id))
                stores.lines.remove(line.id);
            stores.budgets.remove(budget.id);
        }
        for (AnyBudget &any : budgets) {
            Budget budget;
            budget.id = Id<Budget>::create(environment.clock, environment.random);
            budget.year = any.year;
            budget.stage = any.stage;
            stores.budgets.insert(budget);
            int position = 0;
            for (BudgetLine &line : any.lines) {
                line.id = Id<BudgetLine>::create(environment.clock, environment.random);
                line.budgetId = budget.id;
                line.position = ++position;
                stores.lines.insert(line);
            }
        }
    });
}

} // namespace

TEST_CASE("pictures of any budgets add up on every level", "[property][pictures]")
{
    TestDocument document;
    CHECK(rc::check([&] {
        std::vector<AnyBudget> budgets{{2026, BudgetStage::Approved, {}},
                                       {2026, BudgetStage::Executed, {}},
                                       {2027, BudgetStage::Draft, {}}};
        for (AnyBudget &budget : budgets)
            budget.lines = *rc::gen::container<std::vector<BudgetLine>>(anyLine());
        replaceBudgets(document, std::move(budgets));
        const BudgetBook book(document.stores(), document.stores().budgets.all(), Language::Kyrgyz);
        for (const auto &[kind, code] : Codes<PictureKind>::list) {
            const QStringList broken = brokenLaws(document.stores(), book, kind);
            if (!broken.isEmpty())
                RC_FAIL(broken.join(u'\n').toStdString());
        }
        for (const BudgetFinding &finding : budgetFindings(book))
            RC_ASSERT(!finding.lines.empty() && !finding.sentence.contains(u'%' + QString::number(1)));
    }));
}
