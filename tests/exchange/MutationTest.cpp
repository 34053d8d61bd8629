// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/TableReader.h"
#include "core/exchange/reader/WireReader.h"
#include "core/exchange/reader/WireWriter.h"
#include "tests/support/Collected.h"
#include "tests/support/DocxBuilder.h"
#include "tests/support/Workbooks.h"
#include "tests/support/XlsBuilder.h"

#include <catch2/catch.hpp>

#include <random>

using namespace eldin::core::exchange;

namespace {

/// Damages bytes as transfer, editors and attackers do; the seed makes each run the same.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }

    void bytes(std::string &text)
    {
        for (std::size_t times = 1 + below(4); times > 0 && !text.empty(); --times) {
            const std::size_t at = below(text.size());
            switch (below(5)) {
            case 0: text[at] = static_cast<char>(below(256)); break;
            case 1: text.erase(at, 1 + below(40)); break;
            case 2: text.insert(at, text.substr(below(text.size()), below(60))); break;
            case 3: text.resize(at); break;
            case 4: text[at] = static_cast<char>(text[at] ^ (1 << below(8))); break;
            }
        }
    }
    /// Puts extreme values into attributes and doubles or drops whole tags.
    void markup(std::string &text)
    {
        static const std::vector<std::string> kWild {
            "-1", "0", "2147483647", "99999999999999999999", "", "A1048577", "XFE9", "../../x", "\xFF"};
        for (std::size_t times = 1 + below(4); times > 0; --times) {
            const std::size_t quote = text.find_first_of("'\"", below(text.size()));
            const std::size_t end = quote == std::string::npos ? quote : text.find(text[quote], quote + 1);
            if (end != std::string::npos && below(3) > 0) {
                text.replace(quote + 1, end - quote - 1, kWild[below(kWild.size())]);
                continue;
            }
            const std::size_t open = text.find('<', below(text.size()));
            const std::size_t close = text.find('>', open);
            if (close == std::string::npos)
                continue;
            const std::string tag = text.substr(open, close - open + 1);
            below(2) == 0 ? text.erase(open, tag.size()) : text.insert(open, tag);
        }
    }

private:
    std::mt19937 m_random;
};

/// Any outcome is right but a crash, a hang or another exception than ReadError.
bool survives(const std::string &path)
{
    try {
        Collected collected;
        WireReader reader(collected, ReadLimits());
        ReadOptions options;
        options.limits.cells = 20'000;
        WireWriter writer([&reader](std::string_view bytes) { reader.feed(bytes); });
        readTable(path, options, writer);
        writer.end();
        return reader.ended();
    } catch (const ReadError &error) {
        return error.detail() != "protocol";
    }
}

XlsxParts seedWorkbook()
{
    XlsxParts parts = oneSheet("<row r='1' ht='0'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46366</v></c><c "
                               "r='C1' t='inlineStr'><is><r><t>x</t></r></is></c></row>"
                               "<row r='7' hidden='1'><c><f>A1</f></c><c t='b'><v>1</v></c><c "
                               "t='e'><v>#REF!</v></c><c t='d'><v>2026-12-10</v></c></row>",
                               "<si><t>_x000D_</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
                               "<numFmts><numFmt numFmtId='164' formatCode='[$-419]d\\ "
                               "\"mm\"'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>");
    parts.sheets[0].before = "<cols><col min='2' max='3' hidden='1'/></cols>";
    parts.sheets[0].after = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
    return parts;
}

std::string seedTable()
{
    return "<table:table table:name='a' table:style-name='t'><table:table-column table:visibility='filter' "
           "table:number-columns-repeated='3'/>"
           "<table:table-row table:number-rows-repeated='5' table:visibility='collapse'><table:table-cell "
           "table:number-columns-spanned='2' office:value-type='date' "
           "office:date-value='2026-12-10'><text:p>a<text:s "
           "text:c='4'/></text:p></table:table-cell><table:table-cell office:value-type='time' "
           "office:time-value='PT1H' table:number-columns-repeated='7'/></table:table-row></table:table>";
}

std::string seedBody()
{
    return docxParagraph("миң сом") + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
        + docxCell("Код", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>") + docxCell("a", "<w:hMerge w:val=\"restart\"/>")
        + docxCell("b", "<w:hMerge/>") + "</w:tr><w:tr>" + docxCell("", "<w:vMerge/>")
        + "<w:tc><w:p><w:del><w:r><w:t>1</w:t></w:r></w:del><w:r><w:t>2</w:t><w:tab/><w:br/></w:r></w:p>" + docxTable({{"x"}})
        + "</w:tc></w:tr></w:tbl>";
}

/// An xls with one of everything that points somewhere.
XlsParts seedXls()
{
    const std::string xf = biff(0x00E0, le16(0) + le16(14) + std::string(16, '\0'));
    const std::string strings = le32(2) + le32(2) + wideText("бюджет") + le16(4) + '\1' + utf16("ки");
    XlsParts parts = oneXlsSheet(
        biff(0x0203, place(0, 0) + real(46366)) + biff(0x00BD, place(1, 0) + le32(4) + le16(0) + le32(8) + le16(1))
            + biff(0x00FD, place(2, 0) + le32(1)) + biff(0x0006, place(3, 0) + std::string(6, '\0') + "\xFF\xFF" + std::string(8, '\0'))
            + biff(0x0207, wideText("сумма")) + biff(0x0204, place(4, 0) + wideText("01"))
            + biff(0x0208, le16(1) + le32(0) + le16(255) + le32(0) + le32(0x20)) + biff(0x007D, le16(1) + le16(2) + le16(0) + le32(1))
            + biff(0x00E5, le16(1) + le16(0) + le16(1) + le16(0) + le16(1)),
        biff(0x041E, le16(164) + wideText("00")) + xf + biff(0x00FC, strings) + biff(0x003C, '\1' + utf16("ре")));
    parts.sheets.push_back({"Экинчи", biff(0x0205, place(0, 0) + '\x2A' + '\1'), 1, 0, 0x0600});
    return parts;
}

} // namespace

TEST_CASE("damaged archives are read or refused, never fatal", "[reader][mutation]")
{
    const std::string xlsx = scratchFile("seed.xlsx");
    const std::string ods = scratchFile("seed.ods");
    seedWorkbook().zip().write(xlsx);
    odsZip(seedTable()).write(ods);
    REQUIRE(survives(xlsx));
    REQUIRE(survives(ods));
    for (unsigned seed = 0; seed < 120; ++seed) {
        INFO("seed " << seed);
        std::string bytes = readFile(seed % 2 == 0 ? xlsx : ods);
        Mutator(seed).bytes(bytes);
        CHECK(survives(scratchFile("mutant", bytes)));
    }
}

TEST_CASE("wild markup is read or refused, never fatal", "[reader][mutation]")
{
    for (unsigned seed = 1000; seed < 1200; ++seed) {
        INFO("seed " << seed);
        Mutator mutator(seed);
        XlsxParts parts = seedWorkbook();
        std::string *const targets[]
            = {&parts.sheets[0].data, &parts.sheets[0].data, &parts.sheets[0].before, &parts.sheets[0].after,
               &parts.sharedStrings,  &parts.styles,         &parts.sheets[0].target};
        std::string &target = *targets[mutator.below(std::size(targets))];
        seed % 4 == 0 ? mutator.bytes(target) : mutator.markup(target);
        const std::string path = scratchFile("mutant");
        if (seed % 3 == 0) {
            std::string table = seedTable();
            mutator.markup(table);
            odsZip(table).write(path);
        } else {
            parts.zip().write(path);
        }
        CHECK(survives(path));
    }
}

TEST_CASE("damaged xls files are read or refused, never fatal", "[reader][mutation]")
{
    const XlsParts seed = seedXls();
    REQUIRE(survives(scratchFile("seed.xls", seed.bytes())));
    // Once with everything in small sectors, once with room behind it, in large ones.
    const std::string streams[] = {seed.stream(), seed.stream() + std::string(6000, '\0')};
    for (unsigned round = 0; round < 600; ++round) {
        INFO("seed " << round);
        Mutator mutator(round + 2000);
        std::string stream = streams[round % 2];
        // Every second time the container is whole and only the records are damaged: those tests reach further.
        if (round % 4 < 2)
            mutator.bytes(stream);
        std::string bytes = OleBuilder().add("Workbook", stream).bytes();
        if (round % 4 >= 2)
            mutator.bytes(bytes);
        CHECK(survives(scratchFile("mutant", bytes)));
    }
}

TEST_CASE("wild Word documents are read or refused, never fatal", "[reader][mutation]")
{
    const std::string whole = scratchFile("seed.docx");
    docxZip(seedBody()).write(whole);
    REQUIRE(survives(whole));
    for (unsigned seed = 3000; seed < 3300; ++seed) {
        INFO("seed " << seed);
        Mutator mutator(seed);
        const std::string path = scratchFile("mutant");
        std::string body = seedBody();
        seed % 4 == 0 ? mutator.bytes(body) : mutator.markup(body);
        docxZip(body).write(path);
        if (seed % 5 == 0) {
            std::string bytes = readFile(path);
            mutator.bytes(bytes);
            scratchFile("mutant", bytes);
        }
        CHECK(survives(path));
    }
}
