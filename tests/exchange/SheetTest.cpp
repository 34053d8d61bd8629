// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sheet.h"
#include "tests/support/Printing.h"

using namespace eldin::core::exchange;

TEST_CASE("cells may come in any order, and a later one replaces an earlier", "[exchange][sheet]")
{
    Sheet sheet;
    const auto put = [&sheet](std::uint32_t row, std::uint32_t column, const char16_t *text) {
        sheet.put(row, column, {CellKind::Text, false, QString::fromUtf16(text)});
    };
    put(2, 5, u"f3");
    put(2, 1, u"b3");
    put(2, 3, u"d3");
    put(0, 7, u"h1");
    put(2, 3, u"D3");
    put(2, 9, u"j3");
    CHECK(sheet.rows == 3);
    CHECK(sheet.columns == 10);
    CHECK(sheet.at(2, 1)->text == u"b3");
    CHECK(sheet.at(2, 3)->text == u"D3");
    CHECK(sheet.at(0, 7)->text == u"h1");
    CHECK(sheet.at(2, 2) == nullptr);
    CHECK(sheet.at(2, 10) == nullptr);
    CHECK(sheet.at(1, 1) == nullptr);
    std::vector<std::uint32_t> columns;
    for (const auto &entry : sheet.cells.at(2))
        columns.push_back(entry.column);
    CHECK(columns == std::vector<std::uint32_t> {1, 3, 5, 9});
}
