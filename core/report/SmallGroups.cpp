// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SmallGroups.h"

#include "core/storage/PublicRows.h"

#include <algorithm>

namespace eldin::core {

namespace {

bool isSmall(int count)
{
    return count > 0 && count < kSmallestGroup;
}

/// Whether what is hidden can still be one thing or another when its sum is known: small groups of 1 to 4, and others of five
/// and more.
bool isSafe(int sum, int small, int others)
{
    if (small == 0)
        return true;
    const int least = small + kSmallestGroup * others;
    if (others == 0)
        return sum > least && sum < small * (kSmallestGroup - 1) && small > 1;
    return sum > least + 1;
}

} // namespace

QStringList publicCounts(const std::vector<int> &counts)
{
    std::vector<std::size_t> shown;
    QStringList result;
    int sum = 0;
    int small = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (isSmall(counts[i])) {
            result += QStringLiteral("< %1").arg(kSmallestGroup);
            sum += counts[i];
            ++small;
        } else {
            result += QString::number(counts[i]);
            if (counts[i] > 0)
                shown.push_back(i); // nobody says nothing of anybody
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) { return counts[a] < counts[b]; });
    int others = 0;
    for (const std::size_t i : shown) {
        if (isSafe(sum, small, others))
            break;
        result[static_cast<qsizetype>(i)] = QStringLiteral("…");
        sum += counts[i];
        ++others;
    }
    return result;
}

bool areGroupsCoarsened(const Stores &stores)
{
    return isPublicCopy(stores);
}

QStringList leastCounts(const std::vector<int> &counts, int untold)
{
    QStringList result;
    for (const int count : counts) {
        if (untold == 0)
            result += QString::number(count);
        else
            result += count > 0 ? QStringLiteral("≥ %1").arg(count) : QStringLiteral("…");
    }
    return result;
}

} // namespace eldin::core
