// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include <limits>

using namespace eldin::core;

namespace {
constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
}

TEST_CASE("money adds and subtracts exactly and never wraps", "[base][money]")
{
    CHECK(Money::fromTyiyn(10) + Money::fromTyiyn(20) == Money::fromTyiyn(30));
    CHECK(Money::fromSom(5) - Money::fromSom(7) == Money::fromSom(-2));
    CHECK_ERROR(Money::fromTyiyn(kMax) + Money::fromTyiyn(1), ErrorCode::Overflow);
    CHECK_ERROR(Money::fromTyiyn(kMin) - Money::fromTyiyn(1), ErrorCode::Overflow);
    CHECK_ERROR(-Money::fromTyiyn(kMin), ErrorCode::Overflow);
    CHECK_ERROR(Money::fromTyiyn(kMax).times(2), ErrorCode::Overflow);
    CHECK_ERROR(Money::fromSom(kMax), ErrorCode::Overflow);
}

TEST_CASE("a failed sum leaves no half result behind", "[base][money]")
{
    Money total = Money::fromTyiyn(100);
    CHECK_ERROR(total.times(kMax), ErrorCode::Overflow);
    CHECK_ERROR(total += Money::fromTyiyn(kMax), ErrorCode::Overflow);
    CHECK_ERROR(total -= Money::fromTyiyn(-kMax), ErrorCode::Overflow);
    CHECK(total == Money::fromTyiyn(100));
}

TEST_CASE("shares round half away from zero through 128 bits", "[base][money]")
{
    CHECK(Money::fromTyiyn(5).share(1, 2) == Money::fromTyiyn(3));
    CHECK(Money::fromTyiyn(-5).share(1, 2) == Money::fromTyiyn(-3));
    CHECK(Money::fromTyiyn(kMax).share(kMax, kMax) == Money::fromTyiyn(kMax));
    CHECK_ERROR(Money::fromTyiyn(1).share(1, 0), ErrorCode::Overflow);
    CHECK(basisPoints(Money::fromSom(1), Money::fromSom(3)) == 3333);
    CHECK(basisPoints(Money::fromSom(1), Money()) == 0);
}
