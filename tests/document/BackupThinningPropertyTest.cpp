// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/document/BackupThinning.h"

#include <rapidcheck.h>

#include <map>

using namespace eldin::core;

namespace {

const QDateTime kNow(QDate(2026, 12, 10), QTime(14, 30), Qt::OffsetFromUTC, 6 * 3600);

/// Moments within some span before now, near ones more often, and a few after.
std::vector<QDateTime> moments()
{
    const auto seconds = *rc::gen::container<std::vector<int>>(
        rc::gen::oneOf(rc::gen::inRange(0, 2 * 86'400), rc::gen::inRange(0, 40 * 86'400), rc::gen::inRange(0, 900 * 86'400), rc::gen::inRange(-90'000, 0)));
    std::vector<QDateTime> result;
    for (const int back : seconds)
        result.push_back(kNow.addSecs(-back));
    return result;
}

std::vector<QDateTime> kept(const std::vector<QDateTime> &times, const QDateTime &now = kNow)
{
    const auto keep = backupsToKeep(times, now);
    std::vector<QDateTime> result;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (keep[i])
            result.push_back(times[i]);
    }
    return result;
}

} // namespace

TEST_CASE("thinning keeps the newest, is done at once, and leaves few", "[document][backup]")
{
    CHECK(rc::check([] {
        const auto times = moments();
        const auto left = kept(times);
        RC_ASSERT(left.empty() == times.empty());
        if (!times.empty())
            RC_ASSERT(std::count(left.begin(), left.end(), *std::max_element(times.begin(), times.end())) > 0);
        RC_ASSERT(kept(left) == left);
        const auto older = std::count_if(left.begin(), left.end(), [](const QDateTime &at) { return at.secsTo(kNow) >= 3600; });
        RC_ASSERT(older <= 24 + 12 + 10 + 9);
    }));
}

TEST_CASE("every day of the last twelve with a backup keeps one", "[document][backup]")
{
    CHECK(rc::check([] {
        const auto times = moments();
        std::map<QDate, QDateTime, std::greater<>> newest;
        for (const QDateTime &at : times) {
            if (at <= kNow && at.date() < kNow.date())
                newest[at.date()] = std::max(newest[at.date()], at);
        }
        const auto left = kept(times);
        int days = 0;
        for (const auto &[day, at] : newest) {
            if (++days > 12)
                break;
            RC_ASSERT(std::count(left.begin(), left.end(), at) > 0);
        }
    }));
}

TEST_CASE("the order in which backups are named does not matter", "[document][backup]")
{
    CHECK(rc::check([] {
        auto times = moments();
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
        auto left = kept(times);
        std::reverse(times.begin(), times.end());
        auto reversed = kept(times);
        std::reverse(reversed.begin(), reversed.end());
        RC_ASSERT(left == reversed);
    }));
}

TEST_CASE("thinning as time goes on never leaves a gap wider than what it promises", "[document][backup]")
{
    CHECK(rc::check([] {
        // A backup at some moments of most days, thinned at each.
        std::vector<QDateTime> times;
        QDateTime now = kNow;
        const int steps = *rc::gen::inRange(1, 300);
        for (int i = 0; i < steps; ++i) {
            now = now.addSecs(*rc::gen::inRange(600, 2 * 86'400));
            times.push_back(now);
            times = kept(times, now);
        }
        // A week and the day of its backup, then a month and a week: gaps that no day, week or month explains.
        for (std::size_t i = 1; i < times.size(); ++i) {
            const auto age = times[i].daysTo(now);
            const auto gap = times[i - 1].daysTo(times[i]);
            RC_ASSERT(gap <= (age < 12 ? 3 : age < 70 ? 16 : 70));
        }
    }));
}
