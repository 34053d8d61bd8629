// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/TableReader.h"
#include "tests/support/Collected.h"
#include "tests/support/Workbooks.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

ReadOptions small(std::uint64_t ReadLimits::*limit, std::uint64_t value)
{
    ReadOptions options;
    options.limits.*limit = value;
    return options;
}

std::string repeated(const std::string &text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

TEST_CASE("every document type is refused", "[reader][hostile]")
{
    ZipBuilder zip;
    zip.add("_rels/.rels", "<Relationships/>");
    zip.add("xl/workbook.xml",
            "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>");
    CHECK(failure(zip) == "damaged");
    ZipBuilder external;
    external.add("xl/workbook.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><workbook/>");
    CHECK(failure(external) == "damaged");
}

TEST_CASE("a tag or comment of many megabytes ends the reading at once", "[reader][hostile]")
{
    const std::string megabytes(8 << 20, 'a');
    CHECK(failure(oneSheet("<row spans='" + megabytes + "'/>").zip()) == "over the limit: token");
    CHECK(failure(oneSheet("<!--" + megabytes + "-->").zip()) == "over the limit: token");
    CHECK(failure(oneSheet("<row " + repeated("a", 3 << 20) + "='1'/>").zip()) == "over the limit: token");
}

TEST_CASE("the length of a cell's text is bounded", "[reader][hostile]")
{
    const std::string tooLong(2 << 20, 'a');
    CHECK(failure(oneSheet("<row><c t='inlineStr'><is><t>" + tooLong + "</t></is></c></row>").zip())
          == "over the limit: text");
    CHECK(failure(oneSheet("<row/>", "<si><t>" + tooLong + "</t></si>").zip()) == "over the limit: text");
    CHECK(failure(odsZip("<table:table><table:table-row><table:table-cell><text:p>" + tooLong
                         + "</text:p></table:table-cell></table:table-row></table:table>"))
          == "over the limit: text");
    CHECK(failure(odsZip("<table:table><table:table-row><table:table-cell><text:p><text:s "
                         "text:c='2147483647'/></text:p></table:table-cell></table:table-row></table:table>"))
          == "over the limit: text");
    const std::string fits(1 << 20, 'a');
    CHECK(failure(oneSheet("<row><c t='inlineStr'><is><t>" + fits + "</t></is></c></row>").zip()) == "none");
}

TEST_CASE("nesting, elements, cells, merges and sheets are bounded", "[reader][hostile]")
{
    CHECK(failure(oneSheet(repeated("<x>", 5000) + repeated("</x>", 5000)).zip()) == "over the limit: depth");
    CHECK(failure(oneSheet(repeated("<row/>", 200)).zip(), small(&ReadLimits::elements, 100))
          == "over the limit: elements");
    CHECK(failure(oneSheet(repeated("<row><c><v>1</v></c></row>", 20)).zip(), small(&ReadLimits::cells, 10))
          == "over the limit: cells");
    XlsxParts merges = oneSheet("");
    merges.sheets[0].after = "<mergeCells>" + repeated("<mergeCell ref='A1:B2'/>", 20) + "</mergeCells>";
    CHECK(failure(merges.zip(), small(&ReadLimits::merges, 10)) == "over the limit: merges");
    XlsxParts sheets;
    sheets.sheets.resize(20);
    CHECK(failure(sheets.zip(), small(&ReadLimits::sheets, 10)) == "over the limit: sheets");
    CHECK(failure(odsZip(repeated("<table:table/>", 20)), small(&ReadLimits::sheets, 10))
          == "over the limit: sheets");
}

TEST_CASE("addresses beyond the largest sheet are refused", "[reader][hostile]")
{
    CHECK(failure(oneSheet("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>").zip()) == "none");
    CHECK(failure(oneSheet("<row r='1048577'/>").zip()) == "over the limit: rows");
    CHECK(failure(oneSheet("<row r='1048576'/><row/>").zip()) == "over the limit: rows");
    CHECK(failure(oneSheet("<row r='0'/>").zip()) == "damaged");
    for (const char *address : {"XFE1", "A0", "A1048577", "A99999999999", "1", "A", "", "ZZZZZZZZZZ1", "A1B"})
        CHECK(failure(oneSheet(std::string("<row><c r='") + address + "'><v>1</v></c></row>").zip()) == "damaged");
    CHECK(failure(oneSheet("<row><c r='XFD1'/><c><v>1</v></c></row>").zip()) == "over the limit: columns");
}

TEST_CASE("repetitions in an ods cannot run away", "[reader][hostile]")
{
    const auto table = [](const std::string &rows, const std::string &columns) {
        return odsZip("<table:table><table:table-row table:number-rows-repeated='" + rows
                      + "'><table:table-cell table:number-columns-repeated='" + columns
                      + "' office:value-type='float' office:value='1'/></table:table-row></table:table>");
    };
    CHECK(failure(table("1", "2147483647")) == "over the limit: columns");
    CHECK(failure(table("2147483647", "1")) == "over the limit: rows");
    CHECK(failure(table("99999999999999999999", "1")) == "over the limit: rows");
    CHECK(failure(table("1048576", "16384"), small(&ReadLimits::cells, 100'000)) == "over the limit: cells");
    CHECK(failure(table("-3", "x")) == "none");
}

TEST_CASE("the archive itself is bounded", "[reader][hostile]")
{
    const ZipBuilder spaces = oneSheet(std::string(4 << 20, ' ')).zip();
    CHECK(failure(spaces) == "none");
    CHECK(failure(spaces, small(&ReadLimits::unpackedBytes, 1 << 20)) == "over the limit: unpacked");
    CHECK(failure(spaces, small(&ReadLimits::ratioFreeBytes, 1 << 20)) == "over the limit: ratio");
    CHECK(failure(spaces, small(&ReadLimits::fileBytes, 1000)) == "over the limit: file");
    CHECK(failure(spaces, small(&ReadLimits::entries, 3)) == "over the limit: entries");
}

TEST_CASE("a wrong checksum is found although the cells were already sent", "[reader][hostile]")
{
    const std::string path = scratchFile("crc.xlsx");
    oneSheet("<row><c><v>1</v></c></row>").zip().write(path);
    std::string bytes = readFile(path);
    // The central directory names the part last; its checksum stands 30 bytes before the name.
    const std::size_t name = bytes.rfind("xl/worksheets/sheet1.xml");
    REQUIRE(name != std::string::npos);
    bytes[name - 30] = static_cast<char>(bytes[name - 30] ^ 1);
    Collected collected;
    ReadCode code {};
    try {
        readTable(scratchFile("crc.xlsx", bytes), {}, collected);
    } catch (const ReadError &error) {
        code = error.code();
    }
    CHECK(code == ReadCode::Damaged);
    REQUIRE(collected.sheets.size() == 1);
    CHECK_FALSE(collected.sheets[0].ended);
}

TEST_CASE("what is missing or broken inside a workbook is damage", "[reader][hostile]")
{
    XlsxParts parts = oneSheet("<row/>");
    parts.sheets[0].target = "worksheets/nowhere.xml";
    parts.sheets[0].part = "xl/worksheets/somewhere.xml";
    CHECK(failure(parts.zip()) == "damaged");
    CHECK(failure(oneSheet("<row>").zip()) == "damaged");
    CHECK(failure(oneSheet("<row>&unknown;</row>").zip()) == "damaged");
    oneSheet("<row/>").zip().write(scratchFile("whole.xlsx"));
    CHECK(failure(scratchFile("cut.xlsx", readFile(scratchFile("whole.xlsx")).substr(0, 900))) == "damaged");
    CHECK(failure(scratchFile("head.xlsx", "PK\3\4")) == "damaged");
}

TEST_CASE("passwords are told from damage", "[reader][hostile]")
{
    ZipBuilder zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("META-INF/manifest.xml",
            "<m:manifest xmlns:m='x'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    zip.add("content.xml", "noise");
    CHECK(failure(zip) == "encrypted");
}

TEST_CASE("a reading can be cancelled, and a sink may throw through the parser", "[reader][hostile]")
{
    const std::atomic<bool> cancel {true};
    ReadOptions options;
    options.cancel = &cancel;
    CHECK(failure(oneSheet("<row/>").zip(), options) == "cancelled");

    class Thrower final : public CellSink
    {
    public:
        void formatFound(std::string_view) override { }
        void sheetBegins(const SheetInfo &) override { }
        void cell(const Cell &) override { throw 42; }
        void merge(const Merge &) override { }
        void rowsHidden(std::uint32_t, std::uint32_t) override { }
        void columnsHidden(std::uint32_t, std::uint32_t) override { }
        void sheetEnds() override { }
    };
    const std::string path = scratchFile("throw.xlsx");
    oneSheet("<row><c><v>1</v></c></row>").zip().write(path);
    Thrower thrower;
    CHECK_THROWS_AS(readTable(path, {}, thrower), int);
}
