// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/VoteOutcome.h"

#include <algorithm>
#include <numeric>

namespace eldin::core {

bool VoteOutcome::isTied() const
{
    return std::any_of(places.begin(), places.end(), [](const VotePlace &place) { return place.tied; });
}

int pointsOf(const Vote &vote, const VoteOption &option)
{
    return vote.method == VoteMethod::Ranking ? 3 * option.votes + 2 * option.second + option.third : option.votes;
}

VoteOutcome outcomeOf(const Vote &vote, const std::vector<VoteOption> &options)
{
    VoteOutcome outcome;
    for (std::size_t i = 0; i < options.size(); ++i)
        outcome.places.push_back({i, pointsOf(vote, options[i]), false, false});
    std::stable_sort(outcome.places.begin(), outcome.places.end(), [](const VotePlace &a, const VotePlace &b) { return a.points > b.points; });
    const auto cost = [&](const VotePlace &place) { return options[place.option].cost.value_or(Money {}); };
    const auto fits = [&](Money wanted) { return !vote.moneyLimit || outcome.spent + wanted <= *vote.moneyLimit; };
    for (auto from = outcome.places.begin(); from != outcome.places.end() && from->points > 0;) {
        const auto to = std::find_if(from, outcome.places.end(), [&](const VotePlace &place) { return place.points != from->points; });
        // Those that fit alone; of one that does not, its equals need not be told apart.
        std::vector<VotePlace *> able;
        for (auto each = from; each != to; ++each) {
            if (fits(cost(*each)))
                able.push_back(&*each);
        }
        const Money together = !vote.moneyLimit ? Money {}
                                                : std::accumulate(able.begin(), able.end(), Money {}, [&](Money sum, const VotePlace *place) { return sum + cost(*place); });
        const bool all = vote.moneyLimit ? fits(together) : able.size() <= 1;
        for (VotePlace *place : able)
            (all ? place->chosen : place->tied) = true;
        if (!all || !vote.moneyLimit)
            break;
        outcome.spent = outcome.spent + together;
        from = to;
    }
    return outcome;
}

} // namespace eldin::core
