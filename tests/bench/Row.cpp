// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Row.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>

#include <malloc.h>

namespace eldin::bench {
namespace {

double timeOf(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void print(const std::string &name, double ours, double other, double ratio, double goal)
{
    std::printf("%s\t%.3g\t%.3g\t%.3g\t%.3g\t%s\n", name.c_str(), ours, other, ratio, goal, ratio <= goal ? "ok" : "short");
    std::fflush(stdout);
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

void row(const std::string &name, double ours, double other, double goal)
{
    print(name, ours, other, ours / other, goal);
}

void row(const std::string &name, const Pairs &pairs, double goal)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < pairs.ours.size(); ++i)
        ratios.push_back(pairs.ours[i] / pairs.other.at(i));
    print(name, median(pairs.ours), median(pairs.other), median(ratios), goal);
}

void rowWithin(const std::string &name, double ours, double most)
{
    print(name, ours, most, ours / most, 1);
}

void growth(const std::string &name, const std::vector<std::pair<double, double>> &costBySize, double goal)
{
    // The least squares' slope on logarithms.
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    std::string costs;
    for (const auto &[size, cost] : costBySize) {
        const double u = std::log(size);
        const double v = std::log(cost);
        n += 1;
        x += u;
        y += v;
        xx += u * u;
        xy += u * v;
        char text[32];
        std::snprintf(text, sizeof text, "%s%.3g", costs.empty() ? "" : " / ", cost);
        costs += text;
    }
    const double exponent = (n * xy - x * y) / (n * xx - x * x);
    print("growth: " + name + " (" + costs + ")", exponent, 1, exponent, goal);
}

void skipped(const std::string &name, const std::string &missing)
{
    std::fprintf(stderr, "skipped: %s (%s is not installed, or not all of it)\n", name.c_str(), missing.c_str());
}

double wallTime()
{
    return timeOf(CLOCK_MONOTONIC);
}

double processTime()
{
    return timeOf(CLOCK_PROCESS_CPUTIME_ID);
}

double threadTime()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

void forgetPeak()
{
    malloc_trim(0); // what was given back long ago is not there to be used again unseen
    std::ofstream("/proc/self/clear_refs") << "5";
}

} // namespace eldin::bench
