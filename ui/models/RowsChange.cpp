// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowsChange.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace eldin::ui {

namespace {

constexpr int kNone = -1;

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

/// True if the small list's rows stand in the large one in the same order; `meet(large, small)` gets the places of each.
template <typename Meet>
bool isPart(const std::vector<QString> &large, int front, int endOfLarge, const std::vector<QString> &small, int frontOfSmall, int endOfSmall, Meet meet)
{
    std::vector<int> places;
    if (endOfSmall - frontOfSmall > endOfLarge - front)
        return false;
    places.reserve(static_cast<std::size_t>(endOfSmall - frontOfSmall));
    int place = front;
    for (int i = frontOfSmall; i < endOfSmall; ++i, ++place) {
        while (place < endOfLarge && large[at(place)] != small[at(i)])
            ++place;
        if (place == endOfLarge)
            return false;
        places.push_back(place);
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        meet(places[i], frontOfSmall + static_cast<int>(i));
    return true;
}

/// Of each wanted row the present one of its id. What both begin and end with alike is not looked up: mostly it is all.
std::vector<int> presentOf(const std::vector<QString> &from, const std::vector<QString> &to)
{
    const auto shorter = static_cast<int>(std::min(from.size(), to.size()));
    const auto less = static_cast<int>(from.size()) - static_cast<int>(to.size());
    int front = 0;
    while (front < shorter && from[at(front)] == to[at(front)])
        ++front;
    int back = 0;
    while (back < shorter - front && from[from.size() - 1 - at(back)] == to[to.size() - 1 - at(back)])
        ++back;
    std::vector<int> present(to.size(), kNone);
    std::iota(present.begin(), present.begin() + front, 0);
    for (int i = static_cast<int>(to.size()) - back; i < static_cast<int>(to.size()); ++i)
        present[at(i)] = i + less;
    const int endOfFrom = static_cast<int>(from.size()) - back;
    const int endOfTo = static_cast<int>(to.size()) - back;
    if (isPart(from, front, endOfFrom, to, front, endOfTo, [&](int inFrom, int inTo) { present[at(inTo)] = inFrom; }))
        return present; // a filter that became narrower
    if (isPart(to, front, endOfTo, from, front, endOfFrom, [&](int inTo, int inFrom) { present[at(inTo)] = inFrom; }))
        return present; // wider
    // The shorter one is kept to be looked up: another list is often the beginning of one that is still being read.
    const bool looksForFrom = endOfFrom - front <= endOfTo - front;
    const std::vector<QString> &kept = looksForFrom ? from : to;
    const std::vector<QString> &other = looksForFrom ? to : from;
    const int endOfKept = looksForFrom ? endOfFrom : endOfTo;
    const int endOfOther = looksForFrom ? endOfTo : endOfFrom;
    QHash<QString, int> first;
    first.reserve(endOfKept - front);
    std::vector<int> next(kept.size(), kNone); // with the same id
    for (int i = endOfKept - 1; i >= front; --i) {
        const auto known = first.find(kept[at(i)]);
        if (known == first.end()) {
            first.insert(kept[at(i)], i);
        } else {
            next[at(i)] = *known;
            *known = i;
        }
    }
    for (int i = front; i < endOfOther; ++i) {
        const auto known = first.find(other[at(i)]);
        if (known == first.end() || *known == kNone)
            continue;
        if (looksForFrom)
            present[at(i)] = *known;
        else
            present[at(*known)] = i;
        *known = next[at(*known)];
    }
    return present;
}

/// The places for which it is so, running ones together.
template <typename Is>
std::vector<RowsChange::Range> ranges(int count, Is is)
{
    std::vector<RowsChange::Range> found;
    for (int i = 0; i < count; ++i) {
        if (!is(i))
            continue;
        if (!found.empty() && found.back().last == i - 1)
            found.back().last = i;
        else
            found.push_back({i, i});
    }
    return found;
}

/// Before the next row that stays behind the first chosen one that goes; else the end.
int placeOfGoing(const std::vector<int> &kept, const std::vector<bool> &stays, const std::vector<int> &chosen)
{
    auto first = static_cast<int>(stays.size());
    for (const int row : chosen) {
        if (!stays[at(row)])
            first = std::min(first, row);
    }
    const auto next = std::find(stays.begin() + first, stays.end(), true);
    const auto place = std::find(kept.begin(), kept.end(), static_cast<int>(next - stays.begin()));
    return static_cast<int>(place - kept.begin());
}

} // namespace

RowsChange::RowsChange(const std::vector<QString> &from, const std::vector<QString> &to, const std::vector<int> &chosen)
{
    const std::vector<int> present = presentOf(from, to);
    std::vector<bool> stays(from.size(), false);
    std::vector<int> kept; // in the order that is wanted
    for (const int row : present) {
        if (row == kNone)
            continue;
        stays[at(row)] = true;
        kept.push_back(row);
    }
    removed = ranges(static_cast<int>(from.size()), [&](int i) { return !stays[at(i)]; });
    const auto staying = static_cast<int>(kept.size());
    if (removed.size() > kFewPlaces || !std::is_sorted(kept.begin(), kept.end())) {
        std::vector<int> going;
        for (int i = 0; i < static_cast<int>(from.size()); ++i) {
            if (!stays[at(i)])
                going.push_back(i);
        }
        const int place = placeOfGoing(kept, stays, chosen);
        before.assign(kept.begin(), kept.begin() + place);
        before.insert(before.end(), going.begin(), going.end());
        before.insert(before.end(), kept.begin() + place, kept.end());
        removed.clear();
        if (!going.empty())
            removed.push_back({place, place + static_cast<int>(going.size()) - 1});
    }
    inserted = ranges(static_cast<int>(to.size()), [&](int i) { return present[at(i)] == kNone; });
    if (inserted.size() <= kFewPlaces)
        return;
    inserted = {{staying, static_cast<int>(to.size()) - 1}};
    after.resize(to.size());
    sources.resize(to.size(), kNone);
    int old = 0;
    int fresh = staying;
    for (int i = 0; i < static_cast<int>(to.size()); ++i) {
        int &place = present[at(i)] == kNone ? fresh : old;
        after[at(i)] = place;
        sources[at(place)] = i;
        ++place;
    }
}

} // namespace eldin::ui
