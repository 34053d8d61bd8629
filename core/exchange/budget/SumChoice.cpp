// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/SumChoice.h"

#include <unordered_map>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kMostFreeItems = 64;
constexpr std::size_t kMostStates = 2048;

/// Odd constants of SplitMix64, so that the budgets do not cancel each other out.
std::uint64_t weight(std::size_t budget)
{
    std::uint64_t z = (static_cast<std::uint64_t>(budget) + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return (z ^ (z >> 31U)) | 1U;
}

struct State
{
    std::uint64_t sum = 0;
    int cost = 0;
    std::size_t before = 0;
    std::size_t choice = 0;
};

} // namespace

std::uint64_t fingerprint(AmountsView amounts, const std::vector<bool> &budgets)
{
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (budgets[i])
            result += weight(i) * amounts[i];
    }
    return result;
}

std::optional<std::vector<std::size_t>> chooseSum(const std::vector<std::vector<SumOption>> &items,
                                                  AmountsView stated, const std::vector<bool> &budgets)
{
    std::uint64_t wanted = fingerprint(stated, budgets);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].size() == 1)
            wanted -= fingerprint(items[i].front().amounts, budgets);
        else
            open.push_back(i);
    }
    if (open.size() > kMostFreeItems)
        return std::nullopt;

    std::vector<std::vector<State>> layers{{State{}}};
    for (const std::size_t item : open) {
        std::vector<State> next;
        std::unordered_map<std::uint64_t, std::size_t> known;
        const std::vector<State> &last = layers.back();
        for (std::size_t s = 0; s < last.size(); ++s) {
            for (std::size_t o = 0; o < items[item].size(); ++o) {
                const SumOption &option = items[item][o];
                const State state{last[s].sum + fingerprint(option.amounts, budgets),
                                  last[s].cost + option.cost, s, o};
                const auto [place, added] = known.try_emplace(state.sum, next.size());
                if (added) {
                    if (next.size() == kMostStates)
                        return std::nullopt;
                    next.push_back(state);
                } else if (state.cost < next[place->second].cost) {
                    next[place->second] = state;
                }
            }
        }
        layers.push_back(std::move(next));
    }
    for (std::size_t s = 0; s < layers.back().size(); ++s) {
        if (layers.back()[s].sum != wanted)
            continue;
        std::vector<std::size_t> result(items.size(), 0);
        for (std::size_t layer = open.size(), at = s; layer > 0; --layer) {
            result[open[layer - 1]] = layers[layer][at].choice;
            at = layers[layer][at].before;
        }
        return result;
    }
    return std::nullopt;
}

} // namespace eldin::core::exchange
