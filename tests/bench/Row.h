// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

/// The one table of `./test.sh --bench`: a row a line, tabs between: row, ours, limit or peer, ratio, goal, ok or short.
/// A row is ok while its ratio is at most its goal.
namespace eldin::bench {

/// Of a run: ours and what it is compared with, sample by sample, taken in turn so that whatever else the machine does meets both.
struct Pairs
{
    std::vector<double> ours;
    std::vector<double> other;
};

/// Takes the samples in turn, each time the other one first.
template <typename Ours, typename Other>
[[nodiscard]] Pairs inTurn(int rounds, Ours ours, Other other)
{
    Pairs pairs;
    for (int i = 0; i < rounds; ++i) {
        if (i % 2 == 0)
            pairs.ours.push_back(ours());
        pairs.other.push_back(other());
        if (i % 2 != 0)
            pairs.ours.push_back(ours());
    }
    return pairs;
}

[[nodiscard]] double median(std::vector<double> values);
/// `share` from 0 to 1.
[[nodiscard]] double percentile(std::vector<double> values, double share);

void row(const std::string &name, double ours, double other, double goal);
/// Their medians, and the median of the ratios pair by pair.
void row(const std::string &name, const Pairs &pairs, double goal);
/// Against what it may be at most: the goal is 1.
void rowWithin(const std::string &name, double ours, double most);
/// Of the exponent of what grows with n log n from a thousand to a hundred thousand, and of what should not grow.
constexpr double kLinear = 1.12;
constexpr double kConstant = 0.1;

/// What cost how much, by size: ours is the exponent that fits best, the limit 1 of what grows as its work does.
void growth(const std::string &name, const std::vector<std::pair<double, double>> &costBySize, double goal);
/// Said beside the table: a peer that is not installed.
void skipped(const std::string &name, const std::string &missing);

/// Milliseconds: by the wall, of this process, of this thread.
[[nodiscard]] double wallTime();
[[nodiscard]] double processTime();
[[nodiscard]] double threadTime();

/// The most memory this process held since forgetPeak(), MB.
[[nodiscard]] double peakMegabytes();
void forgetPeak();

} // namespace eldin::bench
