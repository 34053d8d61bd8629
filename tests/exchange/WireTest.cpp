// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/Wire.h"
#include "core/exchange/reader/TableReader.h"
#include "core/exchange/reader/WireReader.h"
#include "core/exchange/reader/WireWriter.h"
#include "tests/support/Collected.h"
#include "tests/support/Workbooks.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;
using namespace std::string_literals;

namespace {

/// What the helper would send for a small workbook with one of everything.
std::string sampleStream()
{
    XlsxParts parts = oneSheet("<row r='1' hidden='1'><c r='A1' t='inlineStr'><is><t>бюджет</t></is></c><c r='B1' "
                               "s='1'><f>C1</f><v>7</v></c><c r='C1'><f>D1</f></c></row>",
                               {}, "<cellXfs><xf/><xf numFmtId='4'/></cellXfs>");
    parts.sheets[0].before = "<cols><col min='2' max='3' hidden='1'/></cols>";
    parts.sheets[0].after = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
    parts.sheets.push_back({"Лист2", "", "", "", "state='hidden'", "", ""});
    const std::string path = scratchFile("wire.xlsx");
    parts.zip().write(path);
    std::string stream;
    WireWriter writer([&stream](std::string_view bytes) { stream += bytes; });
    readTable(path, {}, writer);
    writer.end();
    return stream;
}

std::string record(unsigned type, const std::string &body)
{
    std::string result(1, static_cast<char>(type));
    for (int shift = 0; shift < 32; shift += 8)
        result += static_cast<char>(body.size() >> shift & 0xFF);
    return result + body;
}

/// How the receiving side takes a stream: `ended`, `open`, `damaged` or the like.
std::string verdict(const std::string &stream, const ReadLimits &limits = {})
{
    Collected collected;
    WireReader reader(collected, limits);
    try {
        reader.feed(stream);
    } catch (const ReadError &error) {
        return error.code() == ReadCode::Damaged  ? error.detail()
            : error.code() == ReadCode::OverLimit ? "over the limit: " + error.detail()
                                                  : "told";
    }
    return reader.ended() ? "ended" : "open";
}

const std::string kStart = std::string(wire::kMagic) + record(1, "\4\0\0\0xlsx"s);
const std::string kSheet = kStart + record(2, "\0\0\0\0\0\1\0\0\0S"s);

} // namespace

TEST_CASE("what goes over the wire comes out the same, however it is cut", "[reader][wire]")
{
    const std::string stream = sampleStream();
    for (const std::size_t step : {std::size_t {1}, std::size_t {7}, stream.size()}) {
        Collected collected;
        WireReader reader(collected, ReadLimits());
        for (std::size_t at = 0; at < stream.size(); at += step) {
            CHECK_FALSE(reader.ended());
            reader.feed(std::string_view(stream).substr(at, step));
        }
        REQUIRE(reader.ended());
        CHECK(collected.format == "xlsx");
        REQUIRE(collected.sheets.size() == 2);
        const ReadSheet &sheet = collected.sheets[0];
        CHECK(sheet["A1"] == "T:бюджет");
        CHECK(sheet["B1"] == "N:7");
        CHECK(sheet.cells.at("B1").formula);
        CHECK(sheet.cells.at("B1").numberFormat == "#,##0.00");
        CHECK(sheet["C1"] == "?:");
        CHECK(sheet.merges == std::vector<Merge> {{0, 0, 1, 1}});
        CHECK(sheet.hiddenRows.size() == 1);
        CHECK(sheet.hiddenColumns.size() == 1);
        CHECK(sheet.ended);
        CHECK(collected.sheets[1].info.name == "Лист2");
        CHECK(collected.sheets[1].info.hidden);
    }
}

TEST_CASE("a stream that breaks off never counts as ended", "[reader][wire]")
{
    const std::string stream = sampleStream();
    for (std::size_t size = 0; size < stream.size(); ++size)
        CHECK(verdict(stream.substr(0, size)) == "open");
    CHECK(verdict(stream) == "ended");
}

TEST_CASE("records out of order, of the wrong length or with wild values break the stream", "[reader][wire]")
{
    const std::string where = "\0\0\0\0\0\0\0\0"s;
    CHECK(verdict("not ours at all") == "protocol");
    CHECK(verdict(kStart) == "open");
    CHECK(verdict(kStart + record(9, "")) == "ended");
    CHECK(verdict(kStart + record(9, "") + "x") == "protocol");
    CHECK(verdict(std::string(wire::kMagic) + record(2, "\0\0\0\0\0\0\0\0\0"s)) == "protocol");
    CHECK(verdict(kStart + record(3, where + "\0\0\0\0\0\0\0\0\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(3, where + "\0\0\0\0\0\0\0\0\0\0"s)) == "open");
    CHECK(verdict(kSheet + record(3, where + "\0\0\0\0\0\0\0\0\0\0x"s)) == "protocol");
    CHECK(verdict(kSheet + record(3, where + "\0\0\xFF\xFF\xFF\xFF"s)) == "protocol");
    CHECK(verdict(kSheet + record(3, where + "\x09\0\0\0\0\0\0\0\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(3, "\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(3, "\0\0\0\0\0\x40\0\0\0\0\0\0\0\0\0\0\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(4, "\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(5, "\2\0\0\0\1\0\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(6, "\0\0\0\0\0\x40\0\0"s)) == "protocol");
    CHECK(verdict(kSheet + record(9, "")) == "protocol");
    CHECK(verdict(kSheet + record(11, "")) == "protocol");
    CHECK(verdict(kSheet + "\3\xFF\xFF\xFF\xFF"s) == "protocol");
    CHECK(verdict(kStart + record(10, "\7\5\0\0\0cells"s)) == "over the limit: cells");
    CHECK(verdict(kStart + record(10, "\x63\0\0\0\0"s)) == "protocol");
}

TEST_CASE("the receiving side keeps limits of its own", "[reader][wire]")
{
    const std::string cell = record(3, "\0\0\0\0\0\0\0\0\0\0\1\0\0\0a\0\0\0\0"s);
    ReadLimits limits;
    limits.cells = 2;
    CHECK(verdict(kSheet + cell + cell, limits) == "open");
    CHECK(verdict(kSheet + cell + cell + cell, limits) == "over the limit: cells");
    limits.textBytes = 0;
    CHECK(verdict(kSheet + cell, limits) == "over the limit: text");
    limits.sheets = 0;
    CHECK(verdict(kSheet, limits) == "over the limit: sheets");
}
