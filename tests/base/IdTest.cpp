// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/Id.h"

using namespace eldin::core;

TEST_CASE("ids are version 7 and sort by time", "[base][id]")
{
    FixedClock clock(QDateTime(QDate(2026, 12, 10), QTime(10, 0), Qt::UTC), 1);
    SeededRandom random(1);
    QString last;
    for (int i = 0; i < 100; ++i) {
        const QString id = newUuid(clock, random);
        REQUIRE(isUuid(id));
        CHECK(id[14] == u'7');
        CHECK(QStringLiteral("89ab").contains(id[19]));
        CHECK(id > last);
        last = id;
    }
}

TEST_CASE("ids of one action are version 7, each greater than the one before", "[base][id]")
{
    const FixedClock clock(QDateTime(QDate(2026, 12, 10), QTime(10, 0), Qt::UTC));
    SeededRandom random(7);
    UuidSequence ids(clock, random);
    const QString beginning = newUuid(clock, random).first(13);
    QString last;
    for (int i = 0; i < 5000; ++i) {
        const QString id = ids.next();
        REQUIRE(isUuid(id));
        REQUIRE(id.startsWith(beginning));
        REQUIRE(id[14] == u'7');
        REQUIRE(QStringLiteral("89ab").contains(id[19]));
        REQUIRE(last < id);
        last = id;
    }
}

TEST_CASE("what is no id is not taken for one", "[base][id]")
{
    CHECK_FALSE(isUuid(QString()));
    CHECK_FALSE(isUuid(QStringLiteral("0193b1c0-0000-7000-8000-00000000000")));
    CHECK_FALSE(isUuid(QStringLiteral("0193B1C0-0000-7000-8000-000000000000")));
    CHECK_FALSE(isUuid(QStringLiteral("0193b1c0x0000-7000-8000-000000000000")));
    CHECK(isUuid(QStringLiteral("0193b1c0-0000-7000-8000-000000000000")));
}

TEST_CASE("the same seed gives the same bytes, of any length", "[base][random]")
{
    SeededRandom a(7);
    SeededRandom b(7);
    CHECK(a.bytes(32) == b.bytes(32));
    CHECK(a.bytes(3).size() == 3);
    SystemRandom system;
    CHECK(system.bytes(32) != system.bytes(32));
    CHECK(system.bytes(7).size() == 7);
}
