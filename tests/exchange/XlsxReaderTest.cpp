// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Collected.h"
#include "tests/support/Workbooks.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

ReadSheet sheetOf(const XlsxParts &parts)
{
    const Collected collected = readZip(parts.zip());
    REQUIRE(collected.format == "xlsx");
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0].ended);
    return collected.sheets[0];
}

} // namespace

TEST_CASE("an xlsx keeps the digits of a number as they are stored", "[reader][xlsx]")
{
    const ReadSheet sheet = sheetOf(oneSheet("<row r='1'><c r='A1'><v>602848.2999999999</v></c><c r='B1' "
                                             "t='n'><v>-1.2E-3</v></c><c r='C1'><v> 5 </v></c></row>"));
    CHECK(sheet["A1"] == "N:602848.2999999999");
    CHECK(sheet["B1"] == "N:-1.2E-3");
    CHECK(sheet["C1"] == "N:5");
}

TEST_CASE("codes stored as text stay text", "[reader][xlsx]")
{
    const ReadSheet sheet = sheetOf(
        oneSheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>00 0 00 00000</t></is></c>"
                 "<c r='C1' t='str'><f>A1</f><v>01</v></c><c r='D1' "
                 "t='inlineStr'><is><r><t>Бюд</t></r><r><t>жет</t></r></is></c></row>",
                 "<si><t>01</t></si>"));
    CHECK(sheet["A1"] == "T:01");
    CHECK(sheet["B1"] == "T:00 0 00 00000");
    CHECK(sheet["C1"] == "T:01");
    CHECK(sheet.cells.at("C1").formula);
    CHECK(sheet["D1"] == "T:Бюджет");
}

TEST_CASE("a number keeps the format that its style names", "[reader][xlsx]")
{
    const ReadSheet sheet = sheetOf(oneSheet(
        "<row r='1'><c r='A1' s='1'><v>1</v></c><c r='B1' s='2'><v>5</v></c><c r='C1' s='0'><v>5</v></c><c r='D1' "
        "s='99'><v>5</v></c></row>",
        {},
        "<numFmts><numFmt numFmtId='164' formatCode='00'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='4'/></cellXfs>"));
    CHECK(sheet["A1"] == "N:1");
    CHECK(sheet.cells.at("A1").numberFormat == "00");
    CHECK(sheet.cells.at("B1").numberFormat == "#,##0.00");
    CHECK(sheet.cells.at("C1").numberFormat.empty());
    CHECK(sheet["D1"] == "N:5");
}

TEST_CASE("dates in all their forms become ISO text", "[reader][xlsx]")
{
    XlsxParts parts
        = oneSheet("<row r='1'><c r='A1' s='1'><v>46366</v></c><c r='B1' s='2'><v>46366.4375</v></c><c r='C1' "
                   "t='d'><v>2026-12-10T00:00:00Z</v></c>"
                   "<c r='D1' s='1'><v>60</v></c><c r='E1' s='3'><v>0.5</v></c></row>",
                   {},
                   "<numFmts><numFmt numFmtId='165' formatCode='[$-419]d\\ mmmm\\ yyyy;@'/></numFmts>"
                   "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='165'/><xf numFmtId='20'/></cellXfs>");
    const ReadSheet sheet = sheetOf(parts);
    CHECK(sheet["A1"] == "D:2026-12-10");
    CHECK(sheet["B1"] == "D:2026-12-10T10:30:00");
    CHECK(sheet["C1"] == "D:2026-12-10");
    CHECK(sheet["D1"] == "N:60");
    CHECK(sheet["E1"] == "D:12:00:00");

    parts.workbookPr = "<workbookPr date1904='1'/>";
    CHECK(sheetOf(parts)["A1"] == "D:2030-12-11");
}

TEST_CASE("a formula gives its stored result, and the lack of one is said", "[reader][xlsx]")
{
    const ReadSheet sheet
        = sheetOf(oneSheet("<row r='1'><c r='A1'><f>SUM(B1:B9)</f><v>12.5</v></c><c r='B1'><f>C1</f></c><c "
                           "r='C1'><f>C1</f><v></v></c><c r='D1' t='str'><f>\"\"</f><v/></c>"
                           "<c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='F1' t='b'><v>1</v></c><c r='G1' "
                           "t='b'><f>FALSE()</f><v>0</v></c></row>"));
    CHECK(sheet["A1"] == "N:12.5");
    CHECK(sheet.cells.at("A1").formula);
    CHECK(sheet["B1"] == "?:");
    CHECK(sheet["C1"] == "?:");
    CHECK(sheet["D1"].empty());
    CHECK(sheet["E1"] == "E:#DIV/0!");
    CHECK(sheet["F1"] == "B:1");
    CHECK(sheet["G1"] == "B:0");
}

TEST_CASE("shared strings are joined, unescaped and counted right", "[reader][xlsx]")
{
    const ReadSheet sheet = sheetOf(
        oneSheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c><c "
                 "r='D1' t='s'><v>3</v></c>"
                 "<c r='E1' t='s'><v>4</v></c><c r='F1' t='s'><v>99</v></c><c r='G1' t='s'><v>-1</v></c></row>",
                 "<si><r><t>Раз-\n</t></r><r><rPr><b/></rPr><t xml:space='preserve'>дел </t></r></si><si/>"
                 "<si><t>課</t><rPh sb='0' "
                 "eb='1'><t>カ</t></rPh></si><si><t>a_x000D_b_x005F_x000D__xD83D__xDE00__x00</t></"
                 "si><si><t><![CDATA[<&>]]></t></si>"));
    CHECK(sheet["A1"] == "T:Раз-\nдел ");
    CHECK(sheet["B1"].empty());
    CHECK(sheet["C1"] == "T:課");
    CHECK(sheet["D1"] == "T:a\rb_x000D_😀_x00");
    CHECK(sheet["E1"] == "T:<&>");
    CHECK(sheet["F1"] == std::string("E:") + kLostText);
    CHECK(sheet["G1"] == std::string("E:") + kLostText);
}

TEST_CASE("rows and cells without an address count on", "[reader][xlsx]")
{
    const ReadSheet sheet = sheetOf(oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c "
                                             "r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"));
    CHECK(sheet["A1"] == "N:1");
    CHECK(sheet["B1"] == "N:2");
    CHECK(sheet["C5"] == "N:3");
    CHECK(sheet["D5"] == "N:4");
    CHECK(sheet["A6"] == "N:5");
}

TEST_CASE("merges and hidden rows and columns are told", "[reader][xlsx]")
{
    XlsxParts parts = oneSheet("<row r='2' hidden='1'><c r='A2'><v>1</v></c></row><row r='3' ht='0' "
                               "customHeight='1'/><row r='4' hidden='false'/>");
    parts.sheets[0].before = "<cols><col min='2' max='3' hidden='true'/><col min='5' max='5' width='0'/><col min='6' "
                             "max='9' width='12.5'/></cols>";
    parts.sheets[0].after = "<mergeCells count='2'><mergeCell ref='A1:C1'/><mergeCell ref='nonsense'/><mergeCell "
                            "ref='$D$2:$D$4'/></mergeCells>";
    const ReadSheet sheet = sheetOf(parts);
    CHECK(sheet.hiddenRows == std::vector<std::pair<std::uint32_t, std::uint32_t>> {{1, 1}, {2, 2}});
    CHECK(sheet.hiddenColumns == std::vector<std::pair<std::uint32_t, std::uint32_t>> {{1, 2}, {4, 4}});
    CHECK(sheet.merges == std::vector<Merge> {{0, 0, 0, 2}, {1, 3, 3, 3}});
}

TEST_CASE("sheets are found by relationship, whatever the form of its target", "[reader][xlsx]")
{
    XlsxParts parts;
    const auto add = [&parts](const char *name, const char *target, const char *part, const char *attributes) {
        XlsxParts::Sheet sheet;
        sheet.name = name;
        sheet.data = std::string("<row><c t='inlineStr'><is><t>") + name + "</t></is></c></row>";
        sheet.target = target;
        sheet.part = part;
        sheet.attributes = attributes;
        parts.sheets.push_back(sheet);
    };
    add("relative", "worksheets/sheet1.xml", "", "");
    add("absolute", "/xl/worksheets/own.xml", "xl/worksheets/own.xml", "state='hidden'");
    add("backslash", "worksheets\\other.xml", "xl/worksheets/other.xml", "state='veryHidden'");
    add("upwards", "../xl/./worksheets/../sheets/up.xml", "xl/sheets/up.xml", "state='visible'");
    add("case", "WorkSheets/Case.XML", "xl/worksheets/case.xml", "");
    const Collected collected = readZip(parts.zip());
    REQUIRE(collected.sheets.size() == 5);
    std::vector<bool> hidden;
    for (const ReadSheet &sheet : collected.sheets) {
        CHECK(sheet["A1"] == "T:" + sheet.info.name);
        hidden.push_back(sheet.info.hidden);
    }
    CHECK(hidden == std::vector<bool> {false, true, true, false, false});
    CHECK(collected.sheets[4].info.index == 4);

    ReadOptions options;
    options.sheet = "upwards";
    const Collected one = readZip(parts.zip(), options);
    REQUIRE(one.sheets.size() == 1);
    CHECK(one.sheets[0].info.index == 3);
    options.sheet = "no such";
    CHECK(failure(parts.zip(), options) == "no such sheet");
}

TEST_CASE("strict and prefixed workbooks are read like others", "[reader][xlsx]")
{
    XlsxParts strict = oneSheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<si><t>бюджет</t></si>");
    strict.strict = true;
    CHECK(sheetOf(strict)["A1"] == "T:бюджет");

    XlsxParts prefixed
        = oneSheet("<x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c></x:row>", "<x:si><x:t>бюджет</x:t></x:si>");
    prefixed.prefix = "x:";
    CHECK(sheetOf(prefixed)["A1"] == "T:бюджет");
}

TEST_CASE("elements count only in their place", "[reader][xlsx]")
{
    XlsxParts parts = oneSheet("<row r='1'><c r='A1'><v>1</v><extLst><v>9</v><is><t>no</t></is></extLst></c></row>");
    parts.sheets[0].after = "<extLst><ext><row r='2'><c r='A2'><v>2</v></c></row></ext></extLst>";
    const ReadSheet sheet = sheetOf(parts);
    CHECK(sheet["A1"] == "N:1");
    CHECK(sheet.cells.size() == 1);
}
