// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/Shares.h"

#include <limits>

using namespace eldin::core;

namespace {

std::vector<Money> som(std::initializer_list<std::int64_t> amounts)
{
    std::vector<Money> result;
    for (const std::int64_t amount : amounts)
        result.push_back(Money::fromSom(amount));
    return result;
}

using Shares = std::vector<std::optional<std::int64_t>>;

} // namespace

TEST_CASE("a share is rounded once, half away from zero", "[base][shares]")
{
    CHECK(shareTenths(Money::fromSom(1), Money::fromSom(3)) == 333);
    CHECK(shareTenths(Money::fromSom(2), Money::fromSom(3)) == 667);
    // 12.345 %: by way of hundredths it would become 12.35 and then 12.4.
    CHECK(shareTenths(Money::fromTyiyn(12345), Money::fromTyiyn(100000)) == 123);
    CHECK(shareTenths(Money::fromTyiyn(5), Money::fromTyiyn(10000)) == 1);
    CHECK(shareTenths(Money::fromTyiyn(-5), Money::fromTyiyn(10000)) == -1);
    CHECK(shareTenths(Money::fromSom(1), Money()) == 0);
    const Money most = Money::fromTyiyn(std::numeric_limits<std::int64_t>::max());
    CHECK(shareTenths(most, most) == 1000);
}

TEST_CASE("shares shown together make a whole", "[base][shares]")
{
    CHECK(completeShares(som({1, 1, 1})) == Shares{334, 333, 333});
    CHECK(completeShares(som({1, 2, 3})) == Shares{167, 333, 500});
    CHECK(completeShares(som({1, 1, 1}), 100) == Shares{34, 33, 33});
    CHECK(completeShares(som({7, 0})) == Shares{1000, 0});
    CHECK(completeShares({}).empty());
    std::vector<Money> many;
    for (int i = 1; i <= 5000; ++i)
        many.push_back(Money::fromTyiyn(i * 7919 % 5003));
    std::int64_t sum = 0;
    for (const auto &share : completeShares(many))
        sum += share.value();
    CHECK(sum == 1000);
}

TEST_CASE("a negative part has no share and nothing is a share of nothing", "[base][shares]")
{
    CHECK(completeShares(som({3, -1, 1})) == Shares{750, std::nullopt, 250});
    CHECK(completeShares(som({0, 0})) == Shares{std::nullopt, std::nullopt});
    CHECK(completeShares(som({-5})) == Shares{std::nullopt});
    const Money most = Money::fromTyiyn(std::numeric_limits<std::int64_t>::max());
    CHECK_ERROR(completeShares({most, most}), ErrorCode::Overflow);
}

TEST_CASE("shares are written in the manner of each language", "[base][shares]")
{
    CHECK(percentText(123, Language::Kyrgyz) == QStringLiteral("12,3\u00a0%"));
    CHECK(percentText(1000, Language::Russian) == QStringLiteral("100,0\u00a0%"));
    CHECK(percentText(-7, Language::Russian) == QStringLiteral("\u22120,7\u00a0%"));
    CHECK(percentText(5, Language::English) == QStringLiteral("0.5%"));
    CHECK(percentText(41, 0, Language::Kyrgyz) == QStringLiteral("41\u00a0%"));
}
