// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/document/BackupThinning.h"

#include <set>

using namespace eldin::core;

namespace {

QDateTime moment(const QDate &day, int hour = 9, int minute = 0)
{
    return {day, QTime(hour, minute), Qt::OffsetFromUTC, 6 * 3600};
}

/// What is left after thinning, as "12-10 09:00".
QStringList left(const std::vector<QDateTime> &times, const QDateTime &now)
{
    const auto keep = backupsToKeep(times, now);
    QStringList result;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (keep[i])
            result += times[i].toString(QStringLiteral("MM-dd HH:mm"));
    }
    return result;
}

const QDate kToday(2026, 12, 10); // a Thursday

} // namespace

TEST_CASE("nothing is thinned where there is nothing", "[document][backup]")
{
    CHECK(backupsToKeep({}, moment(kToday)).empty());
}

TEST_CASE("of today the newest of each hour stays, and all of the last hour", "[document][backup]")
{
    CHECK(left({moment(kToday, 8, 5), moment(kToday, 8, 50), moment(kToday, 10, 20), moment(kToday, 10, 40), moment(kToday, 11, 0)},
               moment(kToday, 11, 15))
          == QStringList {QStringLiteral("12-10 08:50"), QStringLiteral("12-10 10:20"), QStringLiteral("12-10 10:40"), QStringLiteral("12-10 11:00")});
}

TEST_CASE("of a day before today the newest stays, whatever the order they are named in", "[document][backup]")
{
    CHECK(left({moment(QDate(2026, 12, 9), 17), moment(QDate(2026, 12, 8), 9), moment(QDate(2026, 12, 9), 9)}, moment(kToday))
          == QStringList {QStringLiteral("12-09 17:00"), QStringLiteral("12-08 09:00")});
}

TEST_CASE("days without work do not use up the twelve", "[document][backup]")
{
    std::vector<QDateTime> times;
    for (int i = 1; i <= 12; ++i)
        times.push_back(moment(kToday.addDays(-10 * i)));
    CHECK(left(times, moment(kToday)).size() == 12);
}

TEST_CASE("after a year of daily work twelve days, ten weeks and nine months are left", "[document][backup]")
{
    std::vector<QDateTime> times;
    QDateTime now;
    for (int day = 0; day < 400; ++day) {
        now = moment(QDate(2026, 1, 1).addDays(day), 9);
        times.push_back(now);
        const auto keep = backupsToKeep(times, now);
        std::vector<QDateTime> kept;
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (keep[i])
                kept.push_back(times[i]);
        }
        times = kept;
    }
    CHECK(times.size() == 1 + 12 + 10 + 9);
    const auto daysBack = times.front().daysTo(now);
    CHECK(daysBack > 300); // ten months back there is still one
    for (int i = 0; i <= 12; ++i)
        CHECK(times[times.size() - 1 - static_cast<std::size_t>(i)].date() == now.date().addDays(-i));
}

TEST_CASE("a backup from the future stays: the clock was wrong once", "[document][backup]")
{
    CHECK(left({moment(QDate(2035, 1, 1)), moment(QDate(2035, 1, 2), 9, 1)}, moment(kToday)).size() == 2);
    CHECK(left({moment(QDate(2035, 1, 1)), moment(QDate(2035, 1, 1), 9, 1)}, moment(kToday)).size() == 1);
}

TEST_CASE("hours and days are those of the place, not of Greenwich", "[document][backup]")
{
    // 01:00 and 05:30 in Bishkek are two days in UTC, one here.
    const QDateTime night = moment(QDate(2026, 12, 9), 1).toUTC();
    const QDateTime morning = moment(QDate(2026, 12, 9), 7, 30).toUTC();
    CHECK(backupsToKeep({night, morning}, moment(kToday)) == std::vector {false, true});
}
