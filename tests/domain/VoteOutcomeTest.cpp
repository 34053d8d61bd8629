// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/VoteOutcome.h"

#include <catch2/catch.hpp>

using namespace eldin::core;

namespace {

VoteOption option(int votes, std::int64_t cost = 0, int second = 0, int third = 0)
{
    VoteOption result;
    result.votes = votes;
    result.second = second;
    result.third = third;
    if (cost > 0)
        result.cost = Money::fromSom(cost);
    return result;
}

Vote choice(std::int64_t limit = 0, VoteMethod method = VoteMethod::Choice)
{
    Vote vote;
    vote.method = method;
    if (limit > 0)
        vote.moneyLimit = Money::fromSom(limit);
    return vote;
}

/// The indices of the chosen options, best first.
std::vector<std::size_t> chosen(const VoteOutcome &outcome)
{
    std::vector<std::size_t> result;
    for (const VotePlace &place : outcome.places) {
        if (place.chosen)
            result.push_back(place.option);
    }
    return result;
}

using Indices = std::vector<std::size_t>;

} // namespace

TEST_CASE("of a choice without a limit the one with most voices is chosen, and nobody among equals", "[domain][vote]")
{
    CHECK(chosen(outcomeOf(choice(), {option(12), option(30), option(3)})) == Indices {1});
    const VoteOutcome tie = outcomeOf(choice(), {option(30), option(12), option(30)});
    CHECK(chosen(tie).empty());
    CHECK(tie.isTied());
    CHECK(tie.places[1].option == 2);
    CHECK_FALSE(tie.places[2].tied);
    const VoteOutcome none = outcomeOf(choice(), {option(0), option(0)});
    CHECK(chosen(none).empty());
    CHECK_FALSE(none.isTied());
}

TEST_CASE("a ranking counts three points for a first place, two for a second, one for a third", "[domain][vote]")
{
    // 20 first places lose against 10 first, 20 second: 60 + 0 and 30 + 40.
    const VoteOutcome outcome = outcomeOf(choice(0, VoteMethod::Ranking), {option(20), option(10, 0, 20), option(0, 0, 10, 30)});
    CHECK(chosen(outcome) == Indices {1});
    CHECK(outcome.places[0].points == 70);
    CHECK(outcome.places[1].points == 60);
    CHECK(outcome.places[2].points == 50);
}

TEST_CASE("within a limit of money the most supported that still fit are chosen", "[domain][vote]")
{
    // The second is too dear for what is left, the third fits.
    const VoteOutcome outcome = outcomeOf(choice(1'000'000), {option(40, 600'000), option(30, 500'000), option(20, 400'000), option(0, 1)});
    CHECK(chosen(outcome) == Indices {0, 2});
    CHECK(outcome.spent == Money::fromSom(1'000'000));
    CHECK_FALSE(outcome.isTied());
}

TEST_CASE("equals that do not all fit are named, and nothing below them is chosen", "[domain][vote]")
{
    const VoteOutcome outcome = outcomeOf(choice(1'000'000), {option(40, 600'000), option(30, 300'000), option(30, 200'000), option(20, 100'000)});
    CHECK(chosen(outcome) == Indices {0});
    CHECK(outcome.isTied());
    CHECK(outcome.places[1].tied);
    CHECK(outcome.places[2].tied);
    CHECK(outcome.spent == Money::fromSom(600'000));
    // Together they fit: both.
    CHECK(chosen(outcomeOf(choice(1'100'000), {option(40, 600'000), option(30, 300'000), option(30, 200'000)})) == Indices {0, 1, 2});
    // The one that does not fit in any case is no equal.
    CHECK(chosen(outcomeOf(choice(1'000'000), {option(40, 600'000), option(30, 500'000), option(30, 200'000), option(20, 100'000)})) == Indices {0, 2, 3});
}
