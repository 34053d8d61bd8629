// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/TableReader.h"
#include "tests/support/Collected.h"
#include "tests/support/Places.h"
#include "tests/support/XlsBuilder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace eldin::core::exchange;

namespace {

Collected readXlsParts(const XlsParts &parts, const ReadOptions &options = {})
{
    Collected collected;
    readTable(scratchFile("read.xls", parts.bytes()), options, collected);
    return collected;
}

ReadSheet sheetOf(const XlsParts &parts)
{
    const Collected collected = readXlsParts(parts);
    REQUIRE(collected.format == "xls");
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0].ended);
    return collected.sheets[0];
}

std::string failureOf(const XlsParts &parts, const ReadOptions &options = {})
{
    return failure(scratchFile("failure.xls", parts.bytes()), options);
}

/// A formula's record with this result; the tokens of the formula itself are nobody's business.
std::string formula(unsigned row, unsigned column, const std::string &result, unsigned flags = 0)
{
    return biff(0x0006, place(row, column) + result + le16(flags) + le32(0) + le16(0));
}

std::string specialResult(char type, char value = 0)
{
    return {type, 0, value, 0, 0, 0, '\xFF', '\xFF'};
}

} // namespace

TEST_CASE("numbers of an xls come in all four forms with their shortest digits", "[reader][xls]")
{
    const ReadSheet sheet = sheetOf(oneXlsSheet(
        biff(0x0203, place(0, 0) + real(602848.2999999999)) + biff(0x0203, place(0, 1) + real(100000))
        + biff(0x027E, place(1, 0) + le32(static_cast<std::uint32_t>(7861520) << 2 | 3))
        + biff(0x027E, place(1, 1) + le32(static_cast<std::uint32_t>(-5 * 4) | 2)) + biff(0x027E, place(1, 2) + le32(0x3FF80000))
        + biff(0x00BD, le16(2) + le16(3) + le16(0) + le32(4 | 2) + le16(0) + le32(8 | 2) + le16(4))
        + biff(0x0203, place(3, 0) + real(-0.0)) + biff(0x0203, place(3, 1) + real(1e300 * 1e300))
        + biff(0x0203, place(3, 2) + real(1e-9))));
    CHECK(sheet["A1"] == "N:602848.2999999999");
    CHECK(sheet["B1"] == "N:100000");
    CHECK(sheet["A2"] == "N:78615.2");
    CHECK(sheet["B2"] == "N:-5");
    CHECK(sheet["C2"] == "N:1.5");
    CHECK(sheet["D3"] == "N:1");
    CHECK(sheet["E3"] == "N:2");
    CHECK(sheet["A4"] == "N:0");
    CHECK(sheet["B4"] == "E:#NUM!");
    CHECK(sheet["C4"] == "N:1e-09");
}

TEST_CASE("texts of an xls stay text, shared or in the cell", "[reader][xls]")
{
    const std::string narrow = le16(2) + '\0' + "01";
    const std::string rich = le16(6) + '\x0D' + le16(1) + le32(4) + utf16("Бюджет") + le32(0) + "spok";
    const ReadSheet sheet = sheetOf(oneXlsSheet(
        biff(0x00FD, place(0, 0) + le32(0)) + biff(0x00FD, place(0, 1) + le32(1)) + biff(0x00FD, place(0, 2) + le32(2))
            + biff(0x00FD, place(0, 3) + le32(9)) + biff(0x0204, place(1, 0) + wideText("Өкмөт 😀"))
            + biff(0x00D6, place(1, 1) + wideText("Ысык-Көл") + le16(1) + le32(0)),
        biff(0x00FC, le32(3) + le32(3) + narrow + rich + wideText(""))));
    CHECK(sheet["A1"] == "T:01");
    CHECK(sheet["B1"] == "T:Бюджет");
    CHECK(sheet["C1"].empty());
    CHECK(sheet["D1"] == std::string("E:") + kLostText);
    CHECK(sheet["A2"] == "T:Өкмөт 😀");
    CHECK(sheet["B2"] == "T:Ысык-Көл");
}

TEST_CASE("shared strings go on in a CONTINUE record at any place", "[reader][xls]")
{
    // The characters of the first text change their width at the break; the second begins with its record.
    const std::string first = le16(7) + '\1' + utf16("Бюд");
    std::string second("\0abcd", 5);
    second.append(le16(4)).append(1, '\x09').append(le16(2)).append(utf16("ки"));
    std::string third(1, '\1');
    third.append(utf16("ре")).append(le32(1));
    const std::string fourth = le32(2) + le16(1) + '\0' + "x"; // formatting goes on without a flag
    const ReadSheet sheet = sheetOf(oneXlsSheet(
        biff(0x00FD, place(0, 0) + le32(0)) + biff(0x00FD, place(0, 1) + le32(1)) + biff(0x00FD, place(0, 2) + le32(2)),
        biff(0x00FC, le32(3) + le32(3) + first) + biff(0x003C, second) + biff(0x003C, third) + biff(0x003C, fourth)));
    CHECK(sheet["A1"] == "T:Бюдabcd");
    CHECK(sheet["B1"] == "T:кире");
    CHECK(sheet["C1"] == "T:x");
}

TEST_CASE("formulas of an xls give their stored results", "[reader][xls]")
{
    const ReadSheet sheet = sheetOf(oneXlsSheet(
        formula(0, 0, real(12.5)) + formula(0, 1, specialResult(0)) + biff(0x04BC, std::string(10, '\0'))
        + biff(0x0207, wideText("жыйынтык")) + formula(0, 2, specialResult(1, 1)) + formula(0, 3, specialResult(2, 0x17))
        + formula(0, 4, specialResult(3)) + formula(0, 5, specialResult(0)) + formula(0, 6, real(0))
        + formula(0, 7, real(0), 2) + formula(0, 8, specialResult(3), 3)
        + biff(0x0205, place(1, 0) + '\x2A' + '\1') + biff(0x0205, place(1, 1) + '\0' + '\0')));
    CHECK(sheet["A1"] == "N:12.5");
    CHECK(sheet.cells.at("A1").formula);
    CHECK(sheet["B1"] == "T:жыйынтык");
    CHECK(sheet.cells.at("B1").formula);
    CHECK(sheet["C1"] == "B:1");
    CHECK(sheet["D1"] == "E:#REF!");
    CHECK(sheet["E1"].empty());
    CHECK(sheet["F1"] == "?:"); // its text never came
    CHECK(sheet["G1"] == "N:0");
    CHECK(sheet["H1"] == "?:"); // not yet computed
    CHECK(sheet["I1"] == "?:");
    CHECK(sheet["A2"] == "E:#N/A");
    CHECK(sheet["B2"] == "B:0");
    CHECK_FALSE(sheet.cells.at("B2").formula);
}

TEST_CASE("a long text result goes on in a CONTINUE record", "[reader][xls]")
{
    const std::string half = utf16(std::string(3000, 'a'));
    const ReadSheet sheet = sheetOf(oneXlsSheet(formula(0, 0, specialResult(0))
                                                + biff(0x0207, le16(6000) + '\1' + half) + biff(0x003C, '\1' + half)));
    CHECK(sheet["A1"] == "T:" + std::string(6000, 'a'));
}

TEST_CASE("dates of an xls are told by the format of their style", "[reader][xls]")
{
    const auto xf = [](unsigned format) { return biff(0x00E0, le16(0) + le16(format) + std::string(16, '\0')); };
    const std::string head
        = biff(0x041E, le16(164) + wideText("dd.mm.yyyy")) + biff(0x041E, le16(165) + wideText("00"))
        + biff(0x041E, le16(166) + wideText("General")) + xf(0) + xf(14) + xf(164) + xf(165) + xf(166) + xf(20);
    std::string records;
    for (unsigned style = 0; style < 6; ++style)
        records += biff(0x0203, place(0, style, style) + real(style == 5 ? 0.5 : style == 3 ? 1 : 46366));
    const ReadSheet sheet = sheetOf(oneXlsSheet(records, head));
    CHECK(sheet["A1"] == "N:46366");
    CHECK(sheet["B1"] == "D:2026-12-10");
    CHECK(sheet["C1"] == "D:2026-12-10");
    CHECK(sheet["D1"] == "N:1");
    CHECK(sheet.cells.at("D1").numberFormat == "00");
    CHECK(sheet["E1"] == "N:46366");
    CHECK(sheet.cells.at("E1").numberFormat.empty());
    CHECK(sheet["F1"] == "D:12:00:00");
    CHECK(sheetOf(oneXlsSheet(records, biff(0x0022, le16(1)) + head))["B1"] == "D:2030-12-11");
}

TEST_CASE("merges, hidden rows and columns of an xls are told", "[reader][xls]")
{
    const auto row = [](unsigned number, unsigned height, unsigned flags) {
        return biff(0x0208, le16(number) + le32(0) + le16(height) + le32(0) + le32(flags));
    };
    const auto columns = [](unsigned first, unsigned last, unsigned width, unsigned flags) {
        return biff(0x007D, le16(first) + le16(last) + le16(width) + le16(0) + le16(flags) + le16(0));
    };
    const ReadSheet sheet = sheetOf(oneXlsSheet(
        columns(0, 0, 2560, 0) + columns(1, 2, 2560, 1) + columns(5, 256, 0, 0) + row(0, 255, 0x100) + row(1, 255, 0x120)
        + row(3, 0, 0x100) + biff(0x0203, place(0, 0) + real(1))
        + biff(0x00E5, le16(3) + le16(0) + le16(1) + le16(0) + le16(2) + le16(4) + le16(2) + le16(0) + le16(0) + le16(7)
                   + le16(7) + le16(3) + le16(4))));
    CHECK(sheet.hiddenRows == std::vector<std::pair<std::uint32_t, std::uint32_t>> {{1, 1}, {3, 3}});
    CHECK(sheet.hiddenColumns == std::vector<std::pair<std::uint32_t, std::uint32_t>> {{1, 2}, {5, 255}});
    CHECK(sheet.merges == std::vector<Merge> {{0, 0, 1, 2}, {7, 3, 7, 4}});
}

TEST_CASE("charts are passed over, inside a sheet and as sheets", "[reader][xls]")
{
    const std::string chart = biff(0x0809, le16(0x0600) + le16(0x20) + std::string(12, '\0'))
        + biff(0x0203, place(5, 5) + real(9)) + biff(0x000A);
    XlsParts parts = oneXlsSheet(biff(0x0203, place(0, 0) + real(1)) + chart + biff(0x0203, place(1, 0) + real(2)));
    parts.sheets.insert(parts.sheets.begin(), {"Диаграмма", chart, 0, 2, 0x0600});
    parts.sheets.push_back({"Жашыруун", "", 1, 0, 0x0600});
    parts.sheets.push_back({"Өтө жашыруун", "", 2, 0, 0x0600});
    const Collected collected = readXlsParts(parts);
    REQUIRE(collected.sheets.size() == 3);
    CHECK(collected.sheets[0].info.index == 1);
    CHECK(collected.sheets[0].cells.size() == 2);
    CHECK(collected.sheets[0]["A2"] == "N:2");
    CHECK_FALSE(collected.sheets[0].info.hidden);
    CHECK(collected.sheets[1].info.name == "Жашыруун");
    CHECK(collected.sheets[1].info.hidden);
    CHECK(collected.sheets[2].info.hidden);
    ReadOptions options;
    options.sheet = "Жашыруун";
    CHECK(readXlsParts(parts, options).sheets.size() == 1);
    options.sheet = "жок";
    CHECK(failureOf(parts, options) == "no such sheet");
}

TEST_CASE("an xls with a password or older than Excel 97 is refused by name", "[reader][xls]")
{
    CHECK(failureOf(oneXlsSheet("", biff(0x002F, std::string(54, '\0')))) == "encrypted");
    XlsParts old = oneXlsSheet("");
    old.version = 0x0500;
    CHECK(failureOf(old) == "old format");
    CHECK(failure(scratchFile("book.xls", OleBuilder().add("Book", old.stream()).bytes())) == "old format");
    CHECK(failure(scratchFile("bare.xls", old.stream())) == "old format");
}

TEST_CASE("only the workbook of the root counts, not one that is embedded", "[reader][xls]")
{
    const XlsParts parts = oneXlsSheet(biff(0x0203, place(0, 0) + real(1)));
    const XlsParts inner = oneXlsSheet(biff(0x0203, place(0, 0) + real(2)));
    Collected collected;
    readTable(scratchFile("outer.xls",
                          OleBuilder().add("Workbook", inner.stream(), "MBD0001").add("Workbook", parts.stream()).bytes()),
              {}, collected);
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0]["A1"] == "N:1");
    CHECK(failure(scratchFile("outer.doc",
                              OleBuilder().add("Workbook", inner.stream(), "MBD0001").add("WordDocument", "text").bytes()))
          == "wrong kind: doc");
    CHECK(failure(scratchFile("outer.ppt",
                              OleBuilder().add("Workbook", inner.stream(), "MBD0001").add("Slides", "text").bytes()))
          == "wrong kind: ole");
}

TEST_CASE("a workbook saved as xls holds what it held as xlsx", "[reader][xls]")
{
    for (const std::string name : {"alexandrovka-2020", "kazan-kuigan-2022", "expenditure-function-economic"}) {
        INFO(name);
        Collected before;
        Collected after;
        const std::string folder = eldin::test::sourcePath(QStringLiteral("tests/data/budgets/")).toStdString();
        readTable(folder + name + ".xlsx", {}, before);
        readTable(folder + name + ".xls", {}, after);
        REQUIRE(after.sheets.size() == before.sheets.size());
        const ReadSheet &sheet = after.sheets[0];
        CHECK(sheet.info.name == before.sheets[0].info.name);
        CHECK(sheet.cells.size() == before.sheets[0].cells.size());
        for (const auto &[address, cell] : before.sheets[0].cells) {
            INFO(address << ": " << cell.text << " against " << sheet[address]);
            REQUIRE(sheet.cells.contains(address));
            const Cell &saved = sheet.cells.at(address);
            CHECK(saved.kind == cell.kind);
            CHECK(saved.formula == cell.formula);
            // LibreOffice writes 15 digits of a result.
            if (cell.kind == CellKind::Number)
                CHECK(std::stod(saved.text) == Approx(std::stod(cell.text)).epsilon(1e-14));
            else
                CHECK(saved.text == cell.text);
        }
        CHECK(std::is_permutation(sheet.merges.begin(), sheet.merges.end(), before.sheets[0].merges.begin(),
                                  before.sheets[0].merges.end()));
    }
}

TEST_CASE("small and large workbooks are found in their sectors", "[reader][xls]")
{
    for (const unsigned rows : {1U, 100U, 3000U, 60000U}) {
        std::string records;
        for (unsigned row = 0; row < rows; ++row)
            records += biff(0x0203, place(row, 0) + real(row));
        const ReadSheet sheet = sheetOf(oneXlsSheet(records));
        CHECK(sheet.cells.size() == rows);
        const std::string address = cellAddress(rows - 1, 0);
        CHECK(sheet.cells.at(address).text == std::to_string(rows - 1));
    }
}

TEST_CASE("a workbook of many megabytes has a table of the sectors of its table", "[reader][xls]")
{
    std::string records;
    for (unsigned row = 0; row < 65'000; ++row) {
        for (unsigned column = 0; column < 8; ++column)
            records += biff(0x0203, place(row, column) + real(row * 8 + column));
    }
    const XlsParts parts = oneXlsSheet(std::move(records));
    REQUIRE(parts.bytes().size() > 109 * 128 * OleBuilder::kSector);
    const ReadSheet sheet = sheetOf(parts);
    CHECK(sheet.cells.size() == 520'000);
    CHECK(sheet["H65000"] == "N:519999");
}
