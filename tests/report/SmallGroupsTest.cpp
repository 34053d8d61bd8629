// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/report/SmallGroups.h"

using namespace eldin::core;

TEST_CASE("groups in which people could be recognised are hidden", "[report][privacy]")
{
    const QString small = QStringLiteral("< 5");
    const QString left = QStringLiteral("…");
    CHECK(publicCounts({}).isEmpty());
    CHECK(publicCounts({0, 12, 30}) == QStringList {QStringLiteral("0"), QStringLiteral("12"), QStringLiteral("30")});
    CHECK(publicCounts({5, 12}) == QStringList {QStringLiteral("5"), QStringLiteral("12")});
    CHECK(publicCounts({4, 1, 30}) == QStringList {small, small, QStringLiteral("30")});
    // One alone could be reckoned from the whole: the smallest other goes too.
    CHECK(publicCounts({4, 12, 30}) == QStringList {small, left, QStringLiteral("30")});
    CHECK(publicCounts({40, 3, 0}) == QStringList {left, small, QStringLiteral("0")});
    CHECK(publicCounts({2}) == QStringList {small});
    // Nor may several be reckoned: two of one each are two together, 1 and 5 are six.
    CHECK(publicCounts({40, 1, 1}) == QStringList {left, small, small});
    CHECK(publicCounts({4, 4, 40}) == QStringList {small, small, left});
    CHECK(publicCounts({1, 5, 40}) == QStringList {small, left, left});
}
