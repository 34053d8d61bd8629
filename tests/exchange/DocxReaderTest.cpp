// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/DocxReader.h"
#include "tests/support/Collected.h"
#include "tests/support/DocxBuilder.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

ReadSheet tableOf(const std::string &body)
{
    const Collected collected = readZip(docxZip(body));
    REQUIRE(collected.format == "docx");
    REQUIRE(collected.sheets.size() == 1);
    CHECK(collected.sheets[0].ended);
    return collected.sheets[0];
}

std::string table(const std::string &rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + rows + "</w:tbl>";
}

std::string row(const std::string &cells, const std::string &properties = {})
{
    return "<w:tr>" + (properties.empty() ? std::string() : "<w:trPr>" + properties + "</w:trPr>") + cells + "</w:tr>";
}

std::string cellOf(const std::string &inside)
{
    return "<w:tc><w:p>" + inside + "</w:p></w:tc>";
}

} // namespace

TEST_CASE("each table of a docx is a sheet with a stable name", "[reader][docx]")
{
    const std::string body = docxTable({{"Код", "Сумма"}, {"11", "1 234,5"}}) + docxParagraph("") + docxTable({{"экинчи"}})
        + "<w:sdt><w:sdtContent>" + docxTable({{"үчүнчү"}}) + "</w:sdtContent></w:sdt>";
    const Collected all = readZip(docxZip(body));
    REQUIRE(all.sheets.size() == 3);
    CHECK(all.sheets[0].info.name == "Table 1");
    CHECK(all.sheets[0]["A1"] == "T:Код");
    CHECK(all.sheets[0]["B2"] == "T:1 234,5");
    CHECK(all.sheets[1].info.name == "Table 2");
    CHECK(all.sheets[2]["A1"] == "T:үчүнчү");
    ReadOptions options;
    options.sheet = docxTableName(2);
    const Collected one = readZip(docxZip(body), options);
    REQUIRE(one.sheets.size() == 1);
    CHECK(one.sheets[0].info.index == 1);
    CHECK(one.sheets[0]["A1"] == "T:экинчи");
    options.sheet = docxTableName(4);
    CHECK(failure(docxZip(body), options) == "no such sheet");
    CHECK(readZip(docxZip(docxParagraph("Жадыбалсыз"))).sheets.empty());
}

TEST_CASE("the last paragraphs before a table are rows above it", "[reader][docx]")
{
    std::string body;
    for (int i = 1; i <= 8; ++i)
        body += docxParagraph("абзац " + std::to_string(i)) + docxParagraph("  ");
    body += docxParagraph("2027-жылга бюджет") + docxParagraph("(миң сом)") + docxTable({{"Аты"}}) + docxTable({{"жалгыз"}});
    const Collected collected = readZip(docxZip(body));
    REQUIRE(collected.sheets.size() == 2);
    const ReadSheet &first = collected.sheets[0];
    CHECK(first["A1"] == "T:абзац 5");
    CHECK(first["A5"] == "T:2027-жылга бюджет");
    CHECK(first["A6"] == "T:(миң сом)");
    CHECK(first["A7"] == "T:Аты");
    CHECK(collected.sheets[1]["A1"] == "T:жалгыз");
}

TEST_CASE("merged cells of a docx lie where they are seen", "[reader][docx]")
{
    const std::string restart = "<w:vMerge w:val=\"restart\"/>";
    const ReadSheet sheet = tableOf(
        table(row(docxCell("Код", restart) + docxCell("План", "<w:gridSpan w:val=\"2\"/>") + docxCell("Аты", restart))
              + row(docxCell("", "<w:vMerge/>") + docxCell("2026") + docxCell("2027") + docxCell("", "<w:vMerge w:val=\"continue\"/>"))
              + row(docxCell("", "<w:vMerge/>") + docxCell("1") + docxCell("2") + docxCell("үч"))
              + row(docxCell("кийин"), "<w:gridBefore w:val=\"2\"/>")
              + row(docxCell("a", "<w:hMerge w:val=\"restart\"/>") + docxCell("", "<w:hMerge/>") + docxCell("c"))));
    CHECK(sheet["A1"] == "T:Код");
    CHECK(sheet["B1"] == "T:План");
    CHECK(sheet["D1"] == "T:Аты");
    CHECK(sheet["B2"] == "T:2026");
    CHECK(sheet["C2"] == "T:2027");
    CHECK(sheet["D3"] == "T:үч");
    CHECK(sheet["C4"] == "T:кийин");
    CHECK(sheet["C5"] == "T:c");
    CHECK(sheet.merges == std::vector<Merge> {{0, 1, 0, 2}, {0, 3, 1, 3}, {0, 0, 2, 0}, {4, 0, 4, 1}});
}

TEST_CASE("a cell's text is what its reader sees", "[reader][docx]")
{
    const ReadSheet sheet = tableOf(
        table(row(cellOf("<w:r><w:t>Сал</w:t></w:r><w:r><w:t>ык</w:t></w:r>")
                  + cellOf("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                           "<w:noBreakHyphen/><w:t>d</w:t></w:r>")
                  + "<w:tc>" + docxParagraph("биринчи") + docxParagraph("экинчи") + docxParagraph("") + "</w:tc>"
                  + cellOf("<w:hyperlink><w:r><w:t>шил</w:t></w:r></w:hyperlink><w:fldSimple><w:r><w:t>теме</w:t></w:r></w:fldSimple>"
                           "<w:r><w:instrText>PAGE</w:instrText></w:r>")
                  + cellOf("<w:r><w:rPr><w:vanish/></w:rPr><w:t>жашыруун</w:t></w:r><w:r><w:rPr><w:vanish "
                           "w:val=\"0\"/></w:rPr><w:t>ачык</w:t></w:r>")
                  + cellOf("<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + docxParagraph("сүрөт")
                           + "</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent><w:t>x</w:t></w:r>"))));
    CHECK(sheet["A1"] == "T:Салык");
    CHECK(sheet["B1"] == "T:a\tb\nc-d");
    CHECK(sheet["C1"] == "T:биринчи\nэкинчи");
    CHECK(sheet["D1"] == "T:шилтеме");
    CHECK(sheet["E1"] == "T:ачык");
    CHECK(sheet["F1"] == "T:x");
}

TEST_CASE("tracked deletions are gone, tracked insertions are there", "[reader][docx]")
{
    const ReadSheet sheet = tableOf(
        table(row(cellOf("<w:del><w:r><w:delText>100</w:delText></w:r><w:r><w:t>9</w:t></w:r></w:del><w:ins><w:r><w:t>200</w:t></w:r></w:ins>")
                  + cellOf("<w:moveFrom><w:r><w:t>3</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>4</w:t></w:r></w:moveTo>"))
              + row(docxCell("жок"), "<w:del w:id=\"1\"/>")
              + row(docxCell("бар"), "<w:ins w:id=\"2\"/><w:trPrChange><w:trPr><w:del/></w:trPr></w:trPrChange>")));
    CHECK(sheet["A1"] == "T:200");
    CHECK(sheet["B1"] == "T:4");
    CHECK(sheet["A2"] == "T:бар");
    CHECK(sheet.cells.size() == 3);
}

TEST_CASE("a table inside a cell is text of that cell", "[reader][docx]")
{
    const ReadSheet sheet = tableOf(
        table(row("<w:tc>" + docxParagraph("тышы")
                  + table(row(docxCell("ичи", "<w:gridSpan w:val=\"3\"/>") + docxCell("2"), "<w:del/>")) + docxParagraph("")
                  + "</w:tc>" + docxCell("жанында"))));
    CHECK(sheet["A1"] == "T:тышы\nичи\n2");
    CHECK(sheet["B1"] == "T:жанында");
    CHECK(sheet.merges.empty());
}

TEST_CASE("the bounds hold for docx as well", "[reader][docx][hostile]")
{
    const auto spans = [](const std::string &value) {
        return docxZip(table(row(docxCell("a", "<w:gridSpan w:val=\"" + value + "\"/>"))));
    };
    CHECK(failure(spans("16384")) == "none");
    CHECK(failure(spans("16385")) == "over the limit: columns");
    CHECK(failure(spans("99999999999999")) == "over the limit: columns");
    CHECK(failure(spans("-5")) == "none");
    CHECK(failure(docxZip(table(row(docxCell("a"), "<w:gridBefore w:val=\"2147483647\"/>")))) == "over the limit: columns");
    std::string merged = docxCell("a");
    for (int i = 0; i < 3; ++i)
        merged += docxCell("", "<w:gridSpan w:val=\"10000\"/><w:hMerge/>");
    CHECK(failure(docxZip(table(row(merged)))) == "over the limit: columns");
    ReadOptions options;
    options.limits.sheets = 1;
    CHECK(failure(docxZip(docxTable({{"a"}}) + docxTable({{"b"}})), options) == "over the limit: sheets");
    options = {};
    options.limits.cells = 2;
    CHECK(failure(docxZip(docxTable({{"a", "b", "c"}})), options) == "over the limit: cells");
    options = {};
    options.limits.merges = 1;
    const std::string wide = docxCell("a", "<w:gridSpan w:val=\"2\"/>");
    CHECK(failure(docxZip(table(row(wide) + row(wide))), options) == "over the limit: merges");
    CHECK(failure(docxZip(docxParagraph(std::string(2 << 20, 'a')))) == "over the limit: text");
    CHECK(failure(docxZip(docxTable({{std::string(2 << 20, 'a')}}))) == "over the limit: text");
    CHECK(failure(docxZip("<w:tbl>")) == "damaged");
}
