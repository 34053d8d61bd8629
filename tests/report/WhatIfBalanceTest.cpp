// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/report/WhatIf.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

using namespace eldin::core;

namespace {

using Fixed = std::set<Id<BudgetLine>>;

WhatIf someLines()
{
    WhatIf seen;
    const int count = *rc::gen::inRange(1, 15);
    for (int i = 0; i < count; ++i) {
        WhatIfLine line;
        line.id = Id<BudgetLine>(QStringLiteral("00000000-0000-4000-8000-%1").arg(i, 12, 10, QLatin1Char('0')));
        line.amount = Money::fromTyiyn(*rc::gen::inRange<std::int64_t>(1, 900'000'000'000));
        seen.lines.push_back(line);
    }
    seen.balance = Money::fromTyiyn(*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000));
    recount(seen, Money::fromTyiyn(*rc::gen::inRange<std::int64_t>(1, 2'000'000'000'000)), {});
    recount(seen, seen.asked, proposedChanges(seen));
    return seen;
}

Money roomOf(const WhatIf &seen, const Fixed &fixed)
{
    Money room;
    for (const WhatIfLine &line : seen.lines) {
        if (!fixed.contains(line.id))
            room += line.amount;
    }
    return room;
}

Money setByHand(const WhatIf &seen, const Fixed &fixed)
{
    Money sum;
    for (const WhatIfLine &line : seen.lines) {
        if (fixed.contains(line.id))
            sum += line.taken;
    }
    return sum;
}

} // namespace

TEST_CASE("whatever hands do to the lines of a what-if, the sums meet to the tyiyn", "[property][whatif]")
{
    CHECK(rc::check([] {
        WhatIf seen = someLines();
        Fixed fixed;
        for (int hand = *rc::gen::inRange(1, 12); hand > 0; --hand) {
            const WhatIf before = seen;
            const auto at = *rc::gen::inRange<std::size_t>(0, seen.lines.size());
            const Id<BudgetLine> id = seen.lines[at].id;
            fixed.insert(id);
            const Money most = mostOf(seen, id, fixed);
            const Money wanted = std::min(Money::fromTyiyn(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000)), most);
            seen.lines[at].taken = wanted;
            balance(seen, fixed);

            Money sum;
            for (std::size_t i = 0; i < seen.lines.size(); ++i) {
                const WhatIfLine &line = seen.lines[i];
                RC_ASSERT(!line.taken.isNegative());
                RC_ASSERT(line.taken <= line.amount);
                if (fixed.contains(line.id) && line.id != id)
                    RC_ASSERT(line.taken == before.lines[i].taken);
                sum += line.taken;
            }
            RC_ASSERT(seen.lines[at].taken == wanted);
            RC_ASSERT(sum == seen.taken);
            RC_ASSERT(seen.taken + seen.gap == seen.asked);
            RC_ASSERT(seen.newBalance + seen.gap == seen.balance);
            // A gap stays only where the lines that are left have no more.
            RC_ASSERT(seen.gap == std::max(Money(), seen.asked - setByHand(seen, fixed) - roomOf(seen, fixed)));
        }
    }));
}

TEST_CASE("what one line gives less the lines that give already give, in proportion to what they have left", "[unit][whatif]")
{
    WhatIf seen;
    for (const std::int64_t som : {1000, 500, 300, 200}) {
        WhatIfLine line;
        line.id = Id<BudgetLine>(QStringLiteral("00000000-0000-4000-8000-%1").arg(som, 12, 10, QLatin1Char('0')));
        line.amount = Money::fromSom(som);
        seen.lines.push_back(line);
    }
    seen.lines[0].taken = Money::fromSom(100);
    seen.lines[1].taken = Money::fromSom(100);
    seen.lines[2].taken = Money::fromSom(100);
    seen.asked = Money::fromSom(300);
    const Fixed fixed {seen.lines[0].id};
    seen.lines[0].taken = Money::fromSom(40);
    balance(seen, fixed);
    // 400 and 200 soms are left in the two others that give.
    CHECK(seen.lines[1].taken == Money::fromSom(140));
    CHECK(seen.lines[2].taken == Money::fromSom(120));
    CHECK(seen.lines[3].taken.isZero());
    CHECK(seen.gap.isZero());
}

TEST_CASE("lines that are spent on what is asked for, and those that are gone, never give more", "[unit][whatif]")
{
    WhatIf seen;
    for (int i = 0; i < 2; ++i) {
        WhatIfLine line;
        line.id = Id<BudgetLine>(QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(i));
        line.amount = Money::fromSom(1000);
        line.taken = Money::fromSom(50);
        line.isPurpose = i == 0;
        line.isGone = i == 1;
        seen.lines.push_back(line);
    }
    seen.asked = Money::fromSom(300);
    balance(seen, {});
    CHECK(seen.gap == Money::fromSom(200));
    seen.asked = Money::fromSom(60);
    balance(seen, {});
    CHECK(seen.gap.isZero());
}
