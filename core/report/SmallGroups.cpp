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

void hideAcross(const std::vector<std::vector<int>> &counts, std::vector<QStringList> &shown)
{
    using Cell = std::pair<std::size_t, std::size_t>; // row, column
    const auto isHidden = [&](const Cell &cell) {
        return shown[cell.first][static_cast<qsizetype>(cell.second)] != QString::number(counts[cell.first][cell.second]);
    };
    std::vector<std::vector<Cell>> lines(counts.size());
    for (std::size_t row = 0; row < counts.size(); ++row) {
        lines.resize(std::max(lines.size(), counts.size() + counts[row].size()));
        for (std::size_t column = 0; column < counts[row].size(); ++column) {
            lines[row].emplace_back(row, column);
            lines[counts.size() + column].emplace_back(row, column);
        }
    }
    const auto hiddenIn = [&](std::size_t line) { return std::count_if(lines[line].begin(), lines[line].end(), isHidden); };
    // What is hidden in one direction may stand alone in the other; each turn hides one more, so it ends.
    for (bool again = true; again;) {
        again = false;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (hiddenIn(line) != 1)
                continue;
            // Where something is hidden across it already, nothing more has to be.
            const auto cost = [&](const Cell &cell) {
                const bool alone = hiddenIn(line < counts.size() ? counts.size() + cell.second : cell.first) == 0;
                return std::pair(alone, counts[cell.first][cell.second]);
            };
            const Cell *best = nullptr;
            for (const Cell &cell : lines[line]) {
                if (counts[cell.first][cell.second] > 0 && !isHidden(cell) && (best == nullptr || cost(cell) < cost(*best)))
                    best = &cell;
            }
            if (best == nullptr)
                continue; // nobody says nothing of anybody
            shown[best->first][static_cast<qsizetype>(best->second)] = QStringLiteral("…");
            again = true;
        }
    }
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
