// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/report/SmallGroups.h"

#include <algorithm>

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

TEST_CASE("what alone is hidden of a row or a column gets another beside it", "[report][privacy]")
{
    const std::vector<std::vector<int>> counts {{3, 2, 20}, {9, 8, 30}, {0, 12, 40}, {6, 7, 50}};
    std::vector<QStringList> shown;
    for (const auto &row : counts)
        shown.push_back(publicCounts(row));
    REQUIRE(shown[1] == QStringList {QStringLiteral("9"), QStringLiteral("8"), QStringLiteral("30")});
    hideAcross(counts, shown);
    for (std::size_t row = 0; row < counts.size(); ++row) {
        const auto hidden = std::count_if(shown[row].cbegin(), shown[row].cend(), [](const QString &cell) { return cell.startsWith(u'<') || cell == u"…"; });
        INFO(row);
        CHECK(hidden != 1);
    }
    for (qsizetype column = 0; column < 3; ++column) {
        const auto hidden = std::count_if(shown.begin(), shown.end(), [column](const QStringList &row) { return row[column].startsWith(u'<') || row[column] == u"…"; });
        INFO(column);
        CHECK(hidden != 1);
    }
    CHECK(shown[2][0] == u"0");
    CHECK(shown[3] == QStringList {QStringLiteral("…"), QStringLiteral("…"), QStringLiteral("50")});
    // Where nothing is hidden nothing has to be.
    std::vector<QStringList> open {publicCounts({12, 13}), publicCounts({14, 15})};
    const auto before = open;
    hideAcross({{12, 13}, {14, 15}}, open);
    CHECK(open == before);
    std::vector<QStringList> none;
    hideAcross({}, none);
    CHECK(none.empty());
}
