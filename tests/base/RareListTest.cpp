// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/RareList.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

TEST_CASE("a list that is seldom filled takes a pointer, and its copies live apart", "[base]")
{
    static_assert(sizeof(RareList<QString>) == sizeof(void *));
    RareList<QString> list;
    CHECK(list.size() == 0);
    CHECK((list.begin() == list.end()));
    list.push_back(QStringLiteral("бюджет"));
    RareList<QString> copy = list;
    copy.push_back(QStringLiteral("грант"));
    CHECK(list.size() == 1);
    QStringList all;
    for (const QString &item : copy)
        all += item;
    CHECK(all.join(u' ') == u"бюджет грант");
    list = copy;
    CHECK(list[1] == u"грант");
    const RareList<QString> moved = std::move(copy);
    CHECK(moved.size() == 2);
    list = RareList<QString>();
    CHECK(list.size() == 0);
}
