// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The largest sheets there can be, and archives that pretend: success or a plain word, through the real helper.
#include "core/exchange/SheetSource.h"
#include "tests/support/Collected.h"
#include "tests/support/DocxBuilder.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/Workbooks.h"

#include <QElapsedTimer>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

std::vector<Sheet> read(const ZipBuilder &zip)
{
    const std::string path = scratchFile("size.xlsx");
    zip.write(path);
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    return readSheets(QString::fromStdString(path), options);
}

QString refusal(const ZipBuilder &zip)
{
    try {
        static_cast<void>(read(zip));
    } catch (const Error &error) {
        return codeName(error.code()) + u' ' + error.detail();
    }
    return QStringLiteral("none");
}

std::string repeated(const std::string &text, std::size_t times)
{
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

TEST_CASE("fifty thousand merged ranges are read", "[exchange][hostile]")
{
    XlsxParts parts = oneSheet("<row><c><v>1</v></c></row>");
    std::string merges;
    for (int row = 1; row <= 50'000; ++row)
        merges += "<mergeCell ref='A" + std::to_string(row) + ":B" + std::to_string(row) + "'/>";
    parts.sheets[0].after = "<mergeCells>" + merges + "</mergeCells>";
    CHECK(read(parts.zip()).at(0).merges.size() == 50'000);
    parts.sheets[0].after = "<mergeCells>" + repeated("<mergeCell ref='A1:XFD1048576'/>", 50'000) + "</mergeCells>";
    CHECK(read(parts.zip()).at(0).merges.size() == 50'000);
}

TEST_CASE("a sheet may have all its columns and all its rows", "[exchange][hostile]")
{
    QElapsedTimer clock;
    clock.start();
    const Sheet wide = read(oneSheet("<row>" + repeated("<c><v>1</v></c>", kMaxColumns) + "</row>").zip()).at(0);
    CHECK(wide.columns == kMaxColumns);
    CHECK(wide.at(0, kMaxColumns - 1)->text == u"1");
    const Sheet tall = read(oneSheet(repeated("<row><c><v>1</v></c></row>", kMaxRows)).zip()).at(0);
    CHECK(tall.rows == kMaxRows);
    CHECK(tall.at(kMaxRows - 1, 0)->text == u"1");
    CHECK(clock.elapsed() < 60'000);
    CHECK(refusal(oneSheet(repeated("<row/>", kMaxRows + 1)).zip()) == u"file-over-limit rows");
    CHECK(refusal(oneSheet("<row>" + repeated("<c/>", kMaxColumns + 1) + "</row>").zip()) == u"file-over-limit columns");
}

TEST_CASE("an archive that unpacks to very much more is a bomb", "[exchange][hostile]")
{
    CHECK(refusal(oneSheet(std::string(100 << 20, ' ')).zip()) == u"file-over-limit ratio");
    CHECK(refusal(oneSheet("<row/>", std::string(100 << 20, ' ')).zip()) == u"file-over-limit ratio");
    CHECK(refusal(docxZip(std::string(100 << 20, ' '))) == u"file-over-limit ratio");
    CHECK(refusal(odsZip(std::string(100 << 20, ' '))) == u"file-over-limit ratio");
    ZipBuilder many;
    for (int i = 0; i < 20'001; ++i)
        many.add("part" + std::to_string(i), "");
    CHECK(refusal(many) == u"file-over-limit entries");
}

TEST_CASE("entities are refused in every part of every format", "[exchange][hostile]")
{
    std::string laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY a" + std::to_string(i) + " \"" + repeated("&a" + std::to_string(i - 1) + ";", 10) + "\">";
    laughs += "]>";
    const std::string thief = "<!DOCTYPE x [<!ENTITY a9 SYSTEM \"file:///etc/hostname\">]>";
    for (const std::string &doctype : {laughs, thief}) {
        const auto part = [&](const char *name, const std::string &root) {
            ZipBuilder zip = oneSheet("<row><c t='s'><v>0</v></c></row>", "<si><t>x</t></si>", "<cellXfs/>").zip();
            zip.replace(name, doctype + "<" + root + ">&a9;</" + root + ">");
            return refusal(zip);
        };
        CHECK(part("xl/workbook.xml", "workbook").startsWith(u"file-damaged"));
        CHECK(part("xl/worksheets/sheet1.xml", "worksheet").startsWith(u"file-damaged"));
        CHECK(part("xl/sharedStrings.xml", "sst").startsWith(u"file-damaged"));
        CHECK(part("xl/styles.xml", "styleSheet").startsWith(u"file-damaged"));
        CHECK(part("_rels/.rels", "Relationships").startsWith(u"file-damaged"));
        CHECK(refusal(docxZip("").replace("word/document.xml", doctype + "<document>&a9;</document>"))
                  .startsWith(u"file-damaged"));
        CHECK(refusal(odsZip("").replace("content.xml", doctype + "<document-content>&a9;</document-content>"))
                  .startsWith(u"file-damaged"));
        CHECK(refusal(odsZip("").replace("META-INF/manifest.xml", doctype + "<manifest>&a9;</manifest>"))
                  .startsWith(u"file-damaged"));
    }
}
