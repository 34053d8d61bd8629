// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"

#include <QDir>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

std::vector<Sheet> read(const QString &relative)
{
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    return readSheets(sharedData(relative), options);
}

QString textAt(const Sheet &sheet, std::uint32_t row, std::uint32_t column)
{
    const SheetCell *cell = sheet.at(row - 1, column - 1);
    return cell == nullptr ? QString() : cell->text;
}

std::size_t cellsOf(const Sheet &sheet)
{
    std::size_t count = 0;
    for (const auto &line : sheet.cells)
        count += line.second.size();
    return count;
}

} // namespace

TEST_CASE("the city budget is read to the last cell", "[exchange][data]")
{
    const auto sheets = read(QStringLiteral("budgets/tomsk2022_pril2_vedomstvennaya.xlsx"));
    const Sheet &sheet = sheets.at(0);
    CHECK(cellsOf(sheet) == 8628);
    CHECK(sheet.rows == 1451);
    CHECK(textAt(sheet, 6, 8) == u"т.р.");
    CHECK(textAt(sheet, 7, 4) == u"Раз-\nдел");
    CHECK(textAt(sheet, 10, 4) == u"01");
    CHECK(textAt(sheet, 10, 6) == u"00 0 00 00000");
    CHECK(textAt(sheet, 976, 8) == u"1300");
    CHECK(textAt(sheet, 1446, 2) == u"Всего расходов");
    CHECK(textAt(sheet, 1446, 8).toDouble() == Approx(17445251.3));
    int formulas = 0;
    for (std::uint32_t row = 9; row <= sheet.rows; ++row) {
        const SheetCell *amount = sheet.at(row - 1, 7);
        formulas += amount != nullptr && amount->formula ? 1 : 0;
        CHECK((amount == nullptr || amount->kind != CellKind::NoValue));
    }
    CHECK(formulas == 872);
}

TEST_CASE("large and noisy budgets keep every digit", "[exchange][data]")
{
    const auto oakland = read(QStringLiteral("budgets/oakland_fy16-17_midcycle.xlsx"));
    CHECK(cellsOf(oakland.at(0)) == 269568);
    bool noise = false;
    for (const Sheet &sheet : read(QStringLiteral("budgets/tomsk2022_pril5_programmy.xlsx"))) {
        for (const auto &line : sheet.cells) {
            for (const auto &cell : line.second)
                noise = noise || cell.text == u"602848.29999999993";
        }
    }
    CHECK(noise);
}

TEST_CASE("the odd workbooks of other projects are read as they mean", "[exchange][data]")
{
    const auto at = [](const char *file, std::uint32_t row, std::uint32_t column, std::size_t sheet = 0) {
        return textAt(read(QStringLiteral("xlsx_ods/") + QString::fromLatin1(file)).at(sheet), row, column);
    };
    CHECK(at("calamine_has_x000D_.xlsx", 1, 1) == u"ABC\r\nDEF");
    CHECK(at("calamine_date_iso.xlsx", 1, 1) == u"2021-01-01");
    CHECK(at("calamine_date_1904.xlsx", 1, 1) == u"2021-01-01");
    CHECK(at("calamine_date.ods", 2, 1) == u"2021-01-01T10:10:10");
    CHECK(at("calamine_special_cells.ods", 1, 1) == u"Split\nLine");
    CHECK(at("calamine_special_cells.ods", 3, 1) == u"Value   With 3 spaces");
    CHECK(at("calamine_number_rows_repeated.ods", 3, 1) == u"C");
    CHECK_FALSE(read(QStringLiteral("xlsx_ods/calamine_strict_iso_paths.xlsx")).at(0).cells.empty());
    CHECK(cellsOf(read(QStringLiteral("xlsx_ods/calamine_table_with_absolute_paths.xlsx")).at(0)) == 10);
    CHECK(cellsOf(read(QStringLiteral("xlsx_ods/calamine_nonstandard-xml-ns-prefix.xlsx")).at(0)) == 6);
    CHECK(read(QStringLiteral("xlsx_ods/calamine_merged_cells.ods")).at(0).merges.size() == 1);
    const auto sheets = read(QStringLiteral("xlsx_ods/calamine_any_sheets.xlsx"));
    CHECK(std::count_if(sheets.begin(), sheets.end(), [](const Sheet &sheet) { return sheet.hidden; }) == 2);
    CHECK_ERROR(read(QStringLiteral("xlsx_ods/calamine_pass_protected.xlsx")), ErrorCode::FileEncrypted);
    CHECK_ERROR(read(QStringLiteral("xlsx_ods/calamine_pass_protected.ods")), ErrorCode::FileEncrypted);
}

TEST_CASE("every workbook of the data set but the locked ones is read", "[exchange][data]")
{
    const QDir folder(sharedData(QStringLiteral("xlsx_ods")));
    for (const QString &name : folder.entryList(QDir::Files)) {
        INFO(name.toStdString());
        if (!name.contains(u"pass_protected"))
            CHECK_NOTHROW(read(QStringLiteral("xlsx_ods/") + name));
    }
}

TEST_CASE("what is no table is named", "[exchange][data]")
{
    CHECK_ERROR(read(QStringLiteral("sqlite/corruptN_1.db")), ErrorCode::FileWrongKind);
}
