// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/BackupThinning.h"

#include <algorithm>
#include <numeric>

namespace eldin::core {

namespace {

constexpr qint64 kHour = 3600; // seconds
constexpr int kDays = 12;
constexpr int kWeeks = 10;
constexpr int kMonths = 9;

/// Keeps the first that comes of each span of time, until there are enough of them.
class Spans
{
public:
    explicit Spans(int most)
        : m_left(most)
    {
    }
    enum class Verdict { Keep, Drop, Beyond };
    Verdict judge(int span)
    {
        if (span == m_last)
            return Verdict::Drop;
        if (m_left == 0)
            return Verdict::Beyond;
        --m_left;
        m_last = span;
        return Verdict::Keep;
    }

private:
    int m_left;
    int m_last = -1;
};

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

std::vector<bool> backupsToKeep(const std::vector<QDateTime> &times, const QDateTime &now)
{
    std::vector<std::size_t> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t {0});
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [&](std::size_t a, std::size_t b) { return times[a] > times[b]; });

    std::vector<bool> keep(times.size(), false);
    Spans hours(24);
    Spans days(kDays);
    Spans weeks(kWeeks);
    Spans months(kMonths);
    Spans strangeDays(kDays);
    for (const std::size_t i : newestFirst) {
        // Days and hours are those of the place where the program runs.
        const QDateTime at = times[i].toOffsetFromUtc(now.offsetFromUtc());
        // Made while a clock went wrong, or the clock goes wrong now: as many are kept as of a row of days.
        if (at.date() > now.date()) {
            keep[i] = strangeDays.judge(static_cast<int>(at.date().toJulianDay())) == Spans::Verdict::Keep;
            continue;
        }
        const QDate day = at.date();
        auto verdict = day == now.date() ? hours.judge(at.time().hour()) : days.judge(static_cast<int>(day.toJulianDay()));
        if (verdict == Spans::Verdict::Beyond)
            verdict = weeks.judge(weekOf(day));
        if (verdict == Spans::Verdict::Beyond)
            verdict = months.judge(day.year() * 12 + day.month());
        keep[i] = verdict == Spans::Verdict::Keep || at.secsTo(now) < kHour;
    }
    return keep;
}

} // namespace eldin::core
