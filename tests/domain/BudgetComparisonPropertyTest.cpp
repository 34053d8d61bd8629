// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/domain/BudgetComparison.h"

#include <rapidcheck.h>

using namespace eldin::core;

namespace {

/// Few codes, names and amounts, so that twins are common.
rc::Gen<BudgetLine> anyLine()
{
    return rc::gen::apply(
        [](int code, int name, int village, int section, int amount, bool russian) {
            BudgetLine line;
            line.code = code == 0 ? QString() : QString::number(code);
            line.name.of(russian ? Language::Russian : Language::Kyrgyz)
                = name == 0 ? QString() : QStringLiteral("n%1").arg(name);
            line.settlementId = Id<Settlement>(village == 0 ? QString() : QString::number(village));
            line.section = std::get<0>(Codes<BudgetSection>::list[section]);
            line.amount = Money::fromTyiyn(amount);
            return line;
        },
        rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::inRange(0, 3), rc::gen::inRange(0, 3),
        rc::gen::inRange(-3, 4), rc::gen::arbitrary<bool>());
}

Money sum(const std::vector<LineChange> &changes)
{
    Money result;
    for (const LineChange &change : changes)
        result += change.amount().difference();
    return result;
}

} // namespace

TEST_CASE("changes explain the whole difference of the totals, and every line is told of once",
          "[property][comparison]")
{
    CHECK(rc::check([] {
        const auto from = *rc::gen::container<std::vector<BudgetLine>>(anyLine());
        const auto to = *rc::gen::container<std::vector<BudgetLine>>(anyLine());
        const BudgetComparison comparison = compareLines(from, to);
        Money difference;
        for (const AmountChange &total : comparison.totals)
            difference += total.difference();
        RC_ASSERT(sum(comparison.added) + sum(comparison.changed) + sum(comparison.removed) == difference);
        RC_ASSERT(sum(comparison.reworded).isZero());
        const std::size_t both
            = comparison.changed.size() + comparison.reworded.size() + comparison.unchanged;
        RC_ASSERT(both + comparison.removed.size() == from.size());
        RC_ASSERT(both + comparison.added.size() == to.size());
    }));
}

TEST_CASE("a shuffled copy has no differences", "[property][comparison]")
{
    CHECK(rc::check([] {
        auto lines = *rc::gen::container<std::vector<BudgetLine>>(anyLine());
        // Lines without a name and a code can be told apart by nothing.
        std::erase_if(lines,
                      [](const BudgetLine &line) { return line.code.isEmpty() && line.name.isEmpty(); });
        auto copy = lines;
        for (std::size_t i = copy.size(); i > 1; --i)
            std::swap(copy[i - 1], copy[*rc::gen::inRange<std::size_t>(0, i)]);
        RC_ASSERT(compareLines(lines, copy).isEmpty());
    }));
}
