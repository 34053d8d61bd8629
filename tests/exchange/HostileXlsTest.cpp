// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Collected.h"
#include "tests/support/XlsBuilder.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

std::string failureOf(const std::string &bytes, const ReadOptions &options = {})
{
    return failure(scratchFile("hostile.xls", bytes), options);
}

ReadOptions small(std::uint64_t ReadLimits::*limit, std::uint64_t value)
{
    ReadOptions options;
    options.limits.*limit = value;
    return options;
}

/// Many cells, so that the stream lies in large sectors, one after the other from the first one on.
std::string largeFile()
{
    std::string records;
    for (unsigned row = 0; row < 400; ++row)
        records += biff(0x0203, place(row, 0) + real(row));
    return oneXlsSheet(records).bytes();
}

std::string withNumber(std::string bytes, std::size_t at, std::uint32_t value)
{
    return bytes.replace(at, 4, le32(value));
}

std::uint32_t numberAt(const std::string &bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::size_t offsetOf(std::uint32_t sector)
{
    return (sector + 1) * OleBuilder::kSector;
}

/// Where the table keeps the link that leads on from a sector.
std::size_t linkOf(const std::string &bytes, std::uint32_t sector)
{
    return offsetOf(numberAt(bytes, 76)) + sector * 4;
}

} // namespace

TEST_CASE("chains of sectors that bite their tail or leave the file are damage", "[reader][hostile]")
{
    const std::string large = largeFile();
    REQUIRE(failureOf(large) == "none");
    const std::uint32_t directory = numberAt(large, 48);
    CHECK(failureOf(withNumber(large, linkOf(large, 3), 3)) == "damaged");
    CHECK(failureOf(withNumber(large, linkOf(large, 3), 1)) == "damaged");
    CHECK(failureOf(withNumber(large, linkOf(large, 3), 0x00FFFFFF)) == "damaged");
    CHECK(failureOf(withNumber(large, linkOf(large, 3), 0xFFFFFFFE)) == "damaged");
    CHECK(failureOf(withNumber(large, linkOf(large, directory), directory)) == "damaged");
    CHECK(failureOf(withNumber(large, 48, 0x7FFFFFFF)) == "damaged");
    CHECK(failureOf(withNumber(large, 44, 0x7FFFFFFF)) == "damaged"); // sectors of the table
    CHECK(failureOf(withNumber(large, 76, 0x00FFFFFF)) == "damaged");
    CHECK(failureOf(std::string(large).replace(30, 2, le16(31))) == "damaged"); // size of a sector

    const std::string tiny = oneXlsSheet(biff(0x0203, place(0, 0) + real(1))).bytes();
    const std::size_t smallTable = offsetOf(numberAt(tiny, 60));
    REQUIRE(failureOf(tiny) == "none");
    CHECK(failureOf(withNumber(tiny, smallTable, 0)) == "damaged");
    CHECK(failureOf(withNumber(tiny, smallTable, 0x00FFFFFF)) == "damaged");
    CHECK(failureOf(withNumber(tiny, 60, numberAt(tiny, 48))) == "damaged");
}

TEST_CASE("a directory that goes round in circles ends", "[reader][hostile]")
{
    const std::string large = largeFile();
    const std::size_t workbook = offsetOf(numberAt(large, 48)) + 128;
    std::string bytes = withNumber(large, workbook + 68, 1); // its own left neighbour
    CHECK(failureOf(withNumber(bytes, workbook + 72, 0)) == "none");
    CHECK(failureOf(withNumber(large, workbook + 120, 0x7FFFFFFF)) == "damaged"); // longer than the file
    CHECK(failureOf(withNumber(large, workbook + 116, 0x00FFFFFF)) == "damaged");
}

TEST_CASE("a cut xls is damage wherever it was cut", "[reader][hostile]")
{
    const std::string large = largeFile();
    for (const std::size_t length : {9U, 600U, 4000U})
        CHECK(failureOf(large.substr(0, length)) != "none");
    const std::string stream = oneXlsSheet(biff(0x0203, place(0, 0) + real(1))).stream();
    for (std::size_t length = 1; length < stream.size(); ++length) {
        INFO(length);
        CHECK(failureOf(OleBuilder().add("Workbook", stream.substr(0, length)).bytes()) == "damaged");
    }
}

TEST_CASE("records that promise more than they hold are damage", "[reader][hostile]")
{
    for (const unsigned id : {0x0203U, 0x027EU, 0x00FDU, 0x0205U, 0x0006U, 0x0204U, 0x0208U, 0x007DU, 0x00E5U}) {
        INFO(id);
        CHECK(failureOf(oneXlsSheet(biff(id, le16(1))).bytes()) == "damaged");
    }
    CHECK(failureOf(oneXlsSheet("", biff(0x00FC, le32(1) + le32(0xFFFFFFFF))).bytes()) == "damaged");
    CHECK(failureOf(oneXlsSheet("", biff(0x00FC, le32(1) + le32(1) + le16(0xFFFF) + '\1' + "ab")).bytes()) == "damaged");
    CHECK(failureOf(oneXlsSheet("", biff(0x00FC, le32(1) + le32(1) + le16(2) + '\1' + "abc") + biff(0x003C, "\1")).bytes())
          == "damaged");
    const std::string spoken = le16(1) + '\4' + le32(0xFFFFFFFF) + 'a';
    CHECK(failureOf(oneXlsSheet("", biff(0x00FC, le32(1) + le32(1) + spoken)).bytes()) == "damaged");
    XlsParts nowhere = oneXlsSheet("");
    std::string stream = nowhere.stream();
    const std::size_t position = stream.find(le16(0x0085), 20) + 4;
    CHECK(failureOf(OleBuilder().add("Workbook", withNumber(stream, position, 0x7FFFFFFF)).bytes()) == "damaged");
    CHECK(failureOf(OleBuilder().add("Workbook", withNumber(stream, position, 1)).bytes()) == "damaged");
    CHECK(failureOf(OleBuilder().add("Workbook", "").bytes()) == "damaged");
}

TEST_CASE("the bounds hold for xls as well", "[reader][hostile]")
{
    std::string cells;
    for (unsigned row = 0; row < 20; ++row)
        cells += biff(0x0203, place(row, 0) + real(1));
    CHECK(failureOf(oneXlsSheet(cells).bytes(), small(&ReadLimits::cells, 10)) == "over the limit: cells");
    CHECK(failureOf(oneXlsSheet(biff(0x0203, place(0, 256) + real(1))).bytes()) == "over the limit: columns");
    CHECK(failureOf(oneXlsSheet(biff(0x0203, place(65535, 255) + real(1))).bytes()) == "none");
    std::string ranges;
    for (unsigned i = 0; i < 20; ++i)
        ranges += le16(i) + le16(i) + le16(0) + le16(1);
    CHECK(failureOf(oneXlsSheet(biff(0x00E5, le16(20) + ranges)).bytes(), small(&ReadLimits::merges, 10))
          == "over the limit: merges");
    XlsParts sheets;
    sheets.sheets.resize(20);
    CHECK(failureOf(sheets.bytes(), small(&ReadLimits::sheets, 10)) == "over the limit: sheets");
    CHECK(failureOf(sheets.bytes(), small(&ReadLimits::fileBytes, 1000)) == "over the limit: file");
    ReadOptions options;
    options.limits.sharedTextBytes = 4;
    CHECK(failureOf(oneXlsSheet("", biff(0x00FC, le32(1) + le32(1) + wideText("бюджет"))).bytes(), options)
          == "over the limit: shared-strings");
    options = {};
    options.limits.textBytes = 4;
    CHECK(failureOf(oneXlsSheet(biff(0x0204, place(0, 0) + wideText("бюджет"))).bytes(), options) == "over the limit: text");
    const std::atomic<bool> cancel {true};
    options = {};
    options.cancel = &cancel;
    CHECK(failureOf(largeFile(), options) == "cancelled");
}
