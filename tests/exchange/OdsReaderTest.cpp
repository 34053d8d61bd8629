// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Collected.h"
#include "tests/support/Workbooks.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

std::string table(const std::string &inside, const std::string &name = "Sheet1")
{
    return "<table:table table:name='" + name + "'>" + inside + "</table:table>";
}

std::string row(const std::string &cells, const std::string &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string cell(const std::string &attributes, const std::string &inside = {})
{
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}

std::string text(const std::string &content)
{
    return cell("office:value-type='string'", "<text:p>" + content + "</text:p>");
}

ReadSheet sheetOf(const std::string &rows)
{
    const Collected collected = readZip(odsZip(table(rows)));
    REQUIRE(collected.format == "ods");
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0].ended);
    return collected.sheets[0];
}

} // namespace

TEST_CASE("an ods gives numbers, percentages, currency, dates and booleans", "[reader][ods]")
{
    const ReadSheet sheet = sheetOf(row(
        cell("office:value-type='float' office:value='602848.3'", "<text:p>602 848,3</text:p>")
        + cell("office:value-type='percentage' office:value='0.15'", "<text:p>15%</text:p>")
        + cell("office:value-type='currency' office:currency='KGS' office:value='100'", "<text:p>100 сом</text:p>")
        + cell("office:value-type='date' office:date-value='2026-12-10T00:00:00'", "<text:p>10.12.26</text:p>")
        + cell("office:value-type='time' office:time-value='PT10H30M00S'", "<text:p>10:30</text:p>")
        + cell("office:value-type='boolean' office:boolean-value='true'", "<text:p>TRUE</text:p>")
        + cell("office:value-type='float' office:value='1'", "<text:p>01</text:p>")));
    CHECK(sheet["A1"] == "N:602848.3");
    CHECK(sheet["B1"] == "N:0.15");
    CHECK(sheet.cells.at("B1").numberFormat == "0%");
    CHECK(sheet["C1"] == "N:100");
    CHECK(sheet["D1"] == "D:2026-12-10");
    CHECK(sheet["E1"] == "D:10:30:00");
    CHECK(sheet["F1"] == "B:1");
    CHECK(sheet["G1"] == "N:1");
    CHECK(sheet.cells.at("G1").numberFormat == "00");
}

TEST_CASE("the paragraphs and spaces of an ods text are kept, its notes are not", "[reader][ods]")
{
    const ReadSheet sheet = sheetOf(row(
        cell("office:value-type='string'",
             "<office:annotation><text:p>note</text:p></office:annotation><text:p>Раз-</text:p><text:p>дел</text:p>")
        + text("a<text:s text:c='3'/>b<text:s/>c<text:tab/>d<text:line-break/>e")
        + text("\n  a \n <text:span>b</text:span><text:a>c</text:a>") + text("  - <text:span>indent</text:span>")
        + cell("office:value-type='string'",
               "<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame><text:p>yes</text:p>")
        + text("<text:ruby><text:ruby-base>課</text:ruby-base><text:ruby-text>カ</text:ruby-text></text:ruby>")));
    CHECK(sheet["A1"] == "T:Раз-\nдел");
    CHECK(sheet["B1"] == "T:a   b c\td\ne");
    CHECK(sheet["C1"] == "T:a bc");
    CHECK(sheet["D1"] == "T:  - indent");
    CHECK(sheet["E1"] == "T:yes");
    CHECK(sheet["F1"] == "T:課");
}

TEST_CASE("an ods formula gives its result, its error or the lack of one", "[reader][ods]")
{
    const ReadSheet sheet = sheetOf(row(
        cell("table:formula='of:=1+1' office:value-type='float' office:value='2'", "<text:p>2</text:p>")
        + cell("table:formula='of:=A2' office:value-type='string' office:string-value='' calcext:value-type='error'",
               "<text:p>#REF!</text:p>")
        + cell("table:formula='of:=A2' office:value-type='float' office:value='0'", "<text:p>#DIV/0!</text:p>")
        + cell("table:formula='of:=A2' office:value-type='float' office:value='0'", "<text:p>Err:502</text:p>")
        + cell("table:formula='of:=A2'") + cell("table:formula='of:=A2' office:value-type='string'") + text("#1!")));
    CHECK(sheet["A1"] == "N:2");
    CHECK(sheet.cells.at("A1").formula);
    CHECK(sheet["B1"] == "E:#REF!");
    CHECK(sheet["C1"] == "E:#DIV/0!");
    CHECK(sheet["D1"] == "E:Err:502");
    CHECK(sheet["E1"] == "?:");
    CHECK(sheet["F1"].empty());
    CHECK(sheet["G1"] == "T:#1!");
}

TEST_CASE("repeated ods cells are written out only where they are filled", "[reader][ods]")
{
    const ReadSheet sheet = sheetOf(
        row(cell("table:number-columns-repeated='2'")
            + cell("table:number-columns-repeated='3' office:value-type='float' office:value='7'")
            + cell("table:number-columns-repeated='16000'"))
        + row(cell("table:number-columns-repeated='1024'"), "table:number-rows-repeated='1000'")
        + row(text("end"), "table:number-rows-repeated='2'")
        + row(cell("table:number-columns-repeated='2147483647'"), "table:number-rows-repeated='2147483647'"));
    CHECK(sheet["C1"] == "N:7");
    CHECK(sheet["E1"] == "N:7");
    CHECK(sheet["A1002"] == "T:end");
    CHECK(sheet["A1003"] == "T:end");
    CHECK(sheet.cells.size() == 5);
}

TEST_CASE("hidden, filtered and merged parts of an ods are told", "[reader][ods]")
{
    const std::string styles = "<style:style style:name='ta1' style:family='table'><style:table-properties "
                               "table:display='true'/></style:style>"
                               "<style:style style:name='ta2' style:family='table'><style:table-properties "
                               "table:display='false'/></style:style>";
    const Collected collected = readZip(odsZip(
        "<table:table table:name='one' table:style-name='ta1'><table:table-column table:number-columns-repeated='2'/>"
        "<table:table-column-group><table:table-column table:visibility='collapse' "
        "table:number-columns-repeated='2'/></table:table-column-group>"
            + row(cell("table:number-columns-spanned='2' table:number-rows-spanned='3'", "<text:p>x</text:p>")
                  + "<table:covered-table-cell/>" + text("c"))
            + "<table:table-row-group>" + row(text("a"), "table:visibility='collapse' table:number-rows-repeated='2'")
            + "</table:table-row-group>" + row(text("b"), "table:visibility='filter'")
            + "</table:table><table:table table:name='two' table:style-name='ta2'/>",
        styles));
    REQUIRE(collected.sheets.size() == 2);
    const ReadSheet &one = collected.sheets[0];
    CHECK_FALSE(one.info.hidden);
    CHECK(collected.sheets[1].info.hidden);
    CHECK(one.hiddenColumns == std::vector<std::pair<std::uint32_t, std::uint32_t>> {{2, 3}});
    CHECK(one.hiddenRows == std::vector<std::pair<std::uint32_t, std::uint32_t>> {{1, 2}, {3, 3}});
    CHECK(one.merges == std::vector<Merge> {{0, 0, 2, 1}});
    CHECK(one["C1"] == "T:c");
}

TEST_CASE("nested tables, tracked changes and caches of other files are passed over", "[reader][ods]")
{
    const Collected collected = readZip(odsZip(
        "<table:tracked-changes>" + table(row(text("old")), "old") + "</table:tracked-changes>"
        + table(row(cell("", table(row(text("nested")), "nested") + "<text:p>outer</text:p>") + text("next")), "real")
        + "<table:table table:name=\"'file:///x.ods'#S\"><table:table-source/>" + row(text("cache"))
        + "</table:table>" + "<table:dde-links>" + table(row(text("dde")), "dde") + "</table:dde-links>"));
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0]["A1"] == "T:outer");
    CHECK(collected.sheets[0]["B1"] == "T:next");
}

TEST_CASE("one ods sheet can be asked for by name", "[reader][ods]")
{
    const ZipBuilder zip = odsZip(table(row(text("1")), "киреше") + table(row(text("2")), "чыгаша"));
    ReadOptions options;
    options.sheet = "чыгаша";
    const Collected collected = readZip(zip, options);
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0].info.index == 1);
    CHECK(collected.sheets[0]["A1"] == "T:2");
    options.sheet = "башка";
    CHECK(failure(zip, options) == "no such sheet");
}
