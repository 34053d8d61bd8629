// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/domain/VillageName.h"
#include "core/exchange/budget/UnderstandBudget.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

UnderstandOptions withVillages()
{
    UnderstandOptions options;
    for (const char *name : {"Ак-Булак", "Жаңы-Турмуш айылы"})
        options.knownSettlements.insert(villageKey(QString::fromUtf8(name)));
    return options;
}

} // namespace

TEST_CASE("a column of villages gives each line its village, however the name is written", "[exchange][budget]")
{
    for (const char *head : {"Айыл", "Село", "Населенный пункт", "Village"}) {
        INFO(head);
        const auto reading = understandBudget(sheetOf({{"Аталышы", head, "2027, долбоор, миң сом"},
                                                       {"Суу түтүгү", "с. Ак-Булак", "#90"},
                                                       {"Көпүрө", "Жаны-Турмуш", "#40"},
                                                       {"Жол", "", "#20"},
                                                       {"Бардыгы", "", "#150"}}),
                                              withVillages());
        REQUIRE(reading.lines.size() == 3);
        CHECK(reading.columns.at(1).role == ColumnRole::Settlement);
        REQUIRE(reading.settlements.size() == 2);
        CHECK(villageKey(reading.settlements.at(reading.lines[0].settlement)) == villageKey(QStringLiteral("Ак-Булак айылы")));
        CHECK(reading.settlements.at(reading.lines[1].settlement) == u"Жаны-Турмуш");
        CHECK(reading.lines[2].settlement == -1);
        CHECK_FALSE(hasProblem(reading, u"unknown-settlement"));
        CHECK(reading.canImport());
    }
}

TEST_CASE("a village that the document does not know is named at its cell, and the line is read all the same", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"Аталышы", "Айылы", "2027, долбоор, миң сом"}, {"Суу", "Кызыл-Суу", "#90"}, {"Жол", "Ак-Булак", "#10"}}), withVillages());
    REQUIRE(hasProblem(reading, u"unknown-settlement"));
    for (const Problem &problem : reading.problems) {
        if (problem.code == u"unknown-settlement")
            CHECK(problem.where == u"B2");
    }
    CHECK(reading.lines.size() == 2);
    CHECK(reading.canImport());
}

TEST_CASE("where villages are all that is written, they are the names of the lines", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"Село", "2027, проект, тыс. сом"}, {"Ак-Булак", "#90"}, {"Кызыл-Суу", "#10"}}), withVillages());
    REQUIRE(reading.lines.size() == 2);
    CHECK(reading.lines.front().name == u"Ак-Булак");
    CHECK(reading.settlements.empty());
}

TEST_CASE("the meaning village can be chosen for any column, and is kept in a profile", "[exchange][budget]")
{
    UnderstandOptions options = withVillages();
    options.mapping.columns[1] = {ColumnRole::Settlement, CodeKind::None, {}, {}};
    const auto reading = understandBudget(sheetOf({{"Аталышы", "Жери", "2027, долбоор, миң сом"}, {"Суу", "Ак-Булак", "#90"}, {"Жол", "Ак-Булак", "#10"}}), options);
    REQUIRE(reading.lines.size() == 2);
    CHECK(reading.settlements == QStringList {QStringLiteral("Ак-Булак")});
    CHECK((reading.lines[0].settlement == 0 && reading.lines[1].settlement == 0));
    CHECK(columnRoleName(ColumnRole::Settlement) == u"settlement");
}
