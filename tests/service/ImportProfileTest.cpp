// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/service/BudgetImport.h"

using namespace eldin::core;
using namespace eldin::core::test;
using exchange::ColumnRole;

namespace {

/// The same form year after year: its second column of figures is the one that counts, and nothing in it says so.
BudgetFile formOf(const std::string &year, const std::string &amount)
{
    BudgetFile file;
    file.name = QString::fromStdString("бюджет-" + year + ".xlsx");
    file.sheets.push_back(sheetOf({{year + "-жылдын бюджетинин чыгашалары, миң сом"},
                                   {"Аталышы", "Суммасы", "Суммасы такталган"},
                                   {"Суу", "#1", "#" + amount},
                                   {"Эскертүү", "#7", "#7"},
                                   {"Бардыгы", "#1", "#" + amount}}));
    return file;
}

BudgetTableOptions options(TestDocument &document, int year)
{
    BudgetTableOptions result;
    result.understand.year = year;
    result.profiles = document.stores().profiles.all();
    return result;
}

exchange::TableMapping decided()
{
    exchange::TableMapping mapping;
    mapping.columns[1] = {ColumnRole::Ignored, exchange::CodeKind::None, {}, {}};
    mapping.columns[2] = {ColumnRole::Amount, exchange::CodeKind::None, 2026, BudgetStage::Draft};
    mapping.rows[3] = exchange::RowChoice::NotCounted;
    return mapping;
}

} // namespace

TEST_CASE("what was decided for one table is found again for the next of its shape", "[service][import]")
{
    TestDocument document;
    auto first = options(document, 2026);
    first.mapping = decided();
    const BudgetTable table = understandBudgetFile(formOf("2026", "40"), first);
    CHECK(table.reading.gaps.empty());
    checkDoUndoRedo(document, [&] { BudgetImportService(*document).import(table, std::nullopt); });
    REQUIRE(document.stores().profiles.count() == 1);
    CHECK(document.stores().profiles.all()[0].name == u"бюджет-2026.xlsx");

    const BudgetTable next = understandBudgetFile(formOf("2027", "50"), options(document, 2027));
    REQUIRE(next.profile.has_value());
    CHECK(next.profile->name == u"бюджет-2026.xlsx");
    REQUIRE(next.reading.budgets.size() == 1);
    CHECK(next.reading.budgets[0].column == 2);
    CHECK(next.reading.budgets[0].year == 2027);
    // Rows are of one file only: the note is a line again until somebody says otherwise.
    CHECK(next.reading.gaps.size() == 1);

    // The same decisions leave the same profile; other ones take its place.
    BudgetImportService(*document).import(next, QStringLiteral("эскертүү"));
    CHECK(document.stores().profiles.count() == 1);
    auto again = options(document, 2027);
    again.mapping = decided();
    again.mapping->columns.erase(1);
    again.mapping->columns[1] = {ColumnRole::Amount, exchange::CodeKind::None, 2027, BudgetStage::Approved};
    BudgetImportService(*document).import(understandBudgetFile(formOf("2027", "50"), again), QStringLiteral("эскертүү"));
    REQUIRE(document.stores().profiles.count() == 1);
    CHECK(document.stores().profiles.all()[0].mapping.contains(u"approved"));
}

TEST_CASE("what was decided for tables of a shape can be forgotten", "[service][import]")
{
    TestDocument document;
    auto first = options(document, 2026);
    first.mapping = decided();
    const BudgetTable table = understandBudgetFile(formOf("2026", "40"), first);
    BudgetImportService service(*document);
    service.import(table, std::nullopt);
    checkDoUndoRedo(document, [&] { service.forgetProfile(exchange::shapeOf(table.sheet)); });
    CHECK(document.stores().profiles.count() == 0);
    CHECK_FALSE(understandBudgetFile(formOf("2027", "50"), options(document, 2027)).profile.has_value());
}

TEST_CASE("a sheet that is not there is named, and one may be chosen", "[service][import]")
{
    TestDocument document;
    BudgetFile file = formOf("2026", "40");
    file.sheets.front().name = QStringLiteral("Биринчи");
    file.sheets.push_back(file.sheets.front());
    file.sheets.back().name = QStringLiteral("Экинчи");
    auto wanted = options(document, 2026);
    wanted.source.sheet = QStringLiteral("Экинчи");
    CHECK(understandBudgetFile(file, wanted).sheet.name == u"Экинчи");
    wanted.source.sheet = QStringLiteral("Үчүнчү");
    CHECK_ERROR(static_cast<void>(understandBudgetFile(file, wanted)), ErrorCode::NoSuchSheet);
}
