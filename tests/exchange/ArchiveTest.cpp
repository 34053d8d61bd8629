// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/NumberFormat.h"
#include "core/exchange/reader/TableReader.h"
#include "tests/support/Collected.h"
#include "tests/support/OleBuilder.h"
#include "tests/support/Workbooks.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

/// The bytes of a small workbook.
std::string workbook()
{
    const std::string path = scratchFile("archive.xlsx");
    oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>").zip().write(path);
    return readFile(path);
}

/// Where the central directory describes a part; its name stands 46 bytes later.
std::size_t directoryOf(const std::string &bytes, const std::string &part)
{
    const std::size_t name = bytes.rfind(part);
    REQUIRE(name != std::string::npos);
    return name - 46;
}

std::string failureOf(const std::string &bytes)
{
    return failure(scratchFile("archive.xlsx", bytes));
}

const std::string kSheet = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("an archive whose directory contradicts itself is damage", "[reader][hostile]")
{
    const std::string whole = workbook();
    REQUIRE(failureOf(whole) == "none");
    const std::size_t end = whole.rfind("PK\5\6");
    for (const auto &[field, value] : {std::pair {end + 8, le16(60'000)}, {end + 10, le16(60'000)}, {end + 16, le32(0x7FFFFFFF)},
                                       {directoryOf(whole, kSheet) + 42, le32(0x7FFFFFFF)}}) {
        INFO(field);
        CHECK(failureOf(std::string(whole).replace(field, value.size(), value)) == "damaged");
    }
}

TEST_CASE("sizes that the directory makes up change nothing", "[reader][hostile]")
{
    const std::string whole = workbook();
    const std::size_t size = directoryOf(whole, kSheet) + 24;
    for (const std::uint32_t stated : {0U, 10U, 0xFFFFFFF0U}) {
        INFO(stated);
        const std::string outcome = failureOf(std::string(whole).replace(size, 4, le32(stated)));
        CHECK((outcome == "none" || outcome == "damaged"));
    }
}

TEST_CASE("a part with a password is told from damage", "[reader][hostile]")
{
    std::string bytes = workbook();
    const std::size_t listed = directoryOf(bytes, kSheet);
    bytes[listed + 8] = static_cast<char>(bytes[listed + 8] | 1);
    const std::size_t local = bytes.find(kSheet) - 30;
    bytes[local + 6] = static_cast<char>(bytes[local + 6] | 1);
    CHECK(failureOf(bytes) == "encrypted");
}

TEST_CASE("the size that a sheet states of itself is not believed", "[reader][xlsx]")
{
    for (const char *stated : {"A1", "A1:XFD1048576", "nonsense", ""}) {
        XlsxParts parts = oneSheet("<row r='3'><c r='C3'><v>1</v></c></row>");
        parts.sheets[0].before = std::string("<dimension ref='") + stated + "'/>";
        CHECK(readZip(parts.zip()).sheets.at(0)["C3"] == "N:1");
    }
}

TEST_CASE("all shared strings together are bounded", "[reader][hostile]")
{
    ReadOptions options;
    options.limits.sharedTextBytes = 10;
    const std::string six = "<si><t>123456</t></si>";
    CHECK(failure(oneSheet("", six).zip(), options) == "none");
    CHECK(failure(oneSheet("", six + six).zip(), options) == "over the limit: shared-strings");
}

TEST_CASE("the built-in formats of days and times are known by number", "[reader][format]")
{
    for (unsigned id = 0; id < 164; ++id) {
        INFO(id);
        const bool day = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        CHECK((builtInFormat(id).kind != FormatKind::Number) == day);
    }
}

TEST_CASE("merges that come after the cells are told with the sheet", "[reader][xlsx]")
{
    XlsxParts parts = oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    parts.sheets[0].after = "<mergeCells><mergeCell ref='A1:C2'/></mergeCells>";
    parts.sheets.push_back({"Экинчи", "<row r='1'><c r='A1'><v>2</v></c></row>", "", "", "", "", ""});
    const Collected collected = readZip(parts.zip());
    REQUIRE(collected.sheets.size() == 2);
    CHECK(collected.sheets[0].merges == std::vector<Merge> {{0, 0, 1, 2}});
    CHECK(collected.sheets[1].merges.empty());
}
