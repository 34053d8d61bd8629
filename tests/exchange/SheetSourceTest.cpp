// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"
#include "core/exchange/FileHash.h"
#include "tests/support/Collected.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/Workbooks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

SheetSourceOptions withHelper()
{
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    return options;
}

QString path(const char *name)
{
    return QString::fromStdString(scratchFile(name));
}

/// A workbook read through the helper.
std::vector<Sheet> readParts(const XlsxParts &parts, const SheetSourceOptions &options = withHelper())
{
    parts.zip().write(scratchFile("source.xlsx"));
    return readSheets(path("source.xlsx"), options);
}

/// A stand-in for the helper that misbehaves.
SheetSourceOptions withScript(const std::string &body)
{
    const QString script = QString::fromStdString(scratchFile("helper.sh", "#!/bin/sh\n" + body + "\n"));
    QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    SheetSourceOptions options;
    options.readerProgram = script;
    return options;
}

QString detailOf(const QString &file, const SheetSourceOptions &options = withHelper())
{
    try {
        static_cast<void>(readSheets(file, options));
    } catch (const Error &error) {
        return codeName(error.code()) + u' ' + error.detail();
    }
    return QStringLiteral("none");
}

} // namespace

TEST_CASE("a workbook comes through the helper whole", "[exchange][source]")
{
    XlsxParts parts = oneSheet(
        "<row r='1' hidden='1'><c r='A1' t='inlineStr'><is><t>Ысык-К?л</t></is></c></row>"
        "<row r='3'><c r='A3' s='1'><v>1</v></c><c r='C3'><f>A1</f><v>602848.2999999999</v></c></row><row r='900000' "
        "hidden='1'/>",
        {},
        "<numFmts><numFmt numFmtId='164' formatCode='00'/></numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs>");
    parts.sheets[0].before = "<cols><col min='2' max='16384' hidden='1'/></cols>";
    parts.sheets[0].after = "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>";
    parts.sheets.push_back({"Жашыруун", "", "", "", "state='hidden'", "", ""});
    SheetSourceOptions options = withHelper();
    std::vector<int> progress;
    options.progress = [&progress](int percent) { progress.push_back(percent); };
    const std::vector<Sheet> sheets = readParts(parts, options);
    REQUIRE(sheets.size() == 2);
    const Sheet &sheet = sheets[0];
    CHECK(sheet.format == u"xlsx");
    CHECK(sheet.name == u"Лист1");
    CHECK(sheet.rows == 3);
    CHECK(sheet.columns == 3);
    REQUIRE(sheet.at(2, 0) != nullptr);
    CHECK(sheet.at(2, 0)->kind == CellKind::Text);
    CHECK(sheet.at(2, 0)->text == u"01");
    CHECK(sheet.at(2, 2)->text == u"602848.2999999999");
    CHECK(sheet.at(2, 2)->formula);
    CHECK(sheet.at(1, 1) == nullptr);
    CHECK(sheet.hiddenRows == std::set<std::uint32_t> {0});
    CHECK(sheet.hiddenColumns == std::set<std::uint32_t> {1, 2});
    CHECK(sheet.merges == std::vector<Merge> {{0, 0, 0, 1}});
    REQUIRE(sheet.problems.size() == 1);
    CHECK(sheet.problems[0].where == u"A1");
    CHECK(sheets[1].hidden);
    REQUIRE_FALSE(progress.empty());
    CHECK(progress.back() == 100);
    CHECK(std::is_sorted(progress.begin(), progress.end()));
}

TEST_CASE("one sheet can be asked for, and a missing one is named", "[exchange][source]")
{
    XlsxParts parts = oneSheet("<row><c><v>1</v></c></row>");
    parts.sheets.push_back({"--", "<row><c><v>2</v></c></row>", "", "", "", "", ""});
    SheetSourceOptions options = withHelper();
    options.sheet = QStringLiteral("--");
    const std::vector<Sheet> sheets = readParts(parts, options);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].at(0, 0)->text == u"2");
    options.sheet = QStringLiteral("чыгаша");
    CHECK(detailOf(path("source.xlsx"), options) == u"no-such-sheet чыгаша");
    scratchFile("t.csv", "a;b\n");
    CHECK(detailOf(path("t.csv"), options) == u"no-such-sheet чыгаша");
}

TEST_CASE("the kind of a file decides who reads it, not its name", "[exchange][source]")
{
    scratchFile("text.xls", "аты;сумма\nсалык;5\n");
    const std::vector<Sheet> sheets = readSheets(path("text.xls"), withHelper());
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].format == u"csv");
    CHECK(sheets[0].name == u"text");
    CHECK(sheets[0].encoding == u"utf-8");
    odsZip("<table:table "
           "table:name='a'><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></"
           "table:table-row></table:table>")
        .write(scratchFile("ods.csv"));
    CHECK(readSheets(path("ods.csv"), withHelper())[0].format == u"ods");
}

TEST_CASE("what cannot be read is refused with a stable word", "[exchange][source]")
{
    CHECK(detailOf(QStringLiteral("/nowhere/a.xlsx")).startsWith(u"file-missing"));
    scratchFile("bad", "<html><table/></html>");
    CHECK(detailOf(path("bad")) == u"file-wrong-kind html");
    scratchFile("bad", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>");
    CHECK(detailOf(path("bad")) == u"file-wrong-kind xml2003");
    scratchFile("bad", "");
    CHECK(detailOf(path("bad")) == u"file-wrong-kind empty");
    scratchFile("bad", std::string("\x09\x08\x06\0\0\0\x10\0", 8));
    CHECK(detailOf(path("bad")) == u"file-wrong-kind excel95");
    scratchFile("bad", "PK\3\4 cut");
    CHECK(detailOf(path("bad")).startsWith(u"file-damaged"));
    oneSheet("<!DOCTYPE x>").zip().write(scratchFile("bad"));
    CHECK(detailOf(path("bad")).startsWith(u"file-damaged"));
    oneSheet("<row r='1048577'/>").zip().write(scratchFile("bad"));
    CHECK(detailOf(path("bad")) == u"file-over-limit rows");
}

TEST_CASE("our own memory has a limit below the helper's", "[exchange][source]")
{
    SheetSourceOptions options = withHelper();
    options.limits.cells = 2;
    oneSheet("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>").zip().write(scratchFile("bad"));
    CHECK(detailOf(path("bad"), options) == u"file-over-limit cells");
    // Many long texts are few cells.
    options = withHelper();
    options.limits.heldTextBytes = 1000;
    std::string cells;
    for (char letter = 'a'; letter < 'd'; ++letter)
        cells.append("<c t='inlineStr'><is><t>").append(300, letter).append("</t></is></c>");
    oneSheet("<row>" + cells + "</row>").zip().write(scratchFile("bad"));
    CHECK(detailOf(path("bad"), options) == u"file-over-limit text");
    std::string line(300, 'a');
    line.append(";").append(300, 'b');
    scratchFile("bad", line);
    CHECK(detailOf(path("bad"), options) == u"file-over-limit text");
}

TEST_CASE("a helper that dies, hangs, lies or is missing is told", "[exchange][source]")
{
    oneSheet("<row/>").zip().write(scratchFile("source.xlsx"));
    const QString file = path("source.xlsx");
    CHECK(detailOf(file, withScript("kill -SEGV $$")) == u"file-damaged table:reader-died");
    CHECK(detailOf(file, withScript("kill -KILL $$")) == u"file-over-limit killed");
    CHECK(detailOf(file, withScript("exit 0")) == u"file-damaged table:reader-died");
    CHECK(detailOf(file, withScript("exec cat /dev/zero")) == u"file-damaged table:protocol");
    SheetSourceOptions missing;
    missing.readerProgram = QStringLiteral("/nowhere/eldin-unu-reader");
    CHECK(detailOf(file, missing) == u"internal reader-program-missing");

    SheetSourceOptions hanging = withScript("exec sleep 30");
    hanging.timeLimit = std::chrono::milliseconds(100);
    QElapsedTimer clock;
    clock.start();
    CHECK(detailOf(file, hanging) == u"file-over-limit time");
    hanging.timeLimit = std::chrono::minutes(1);
    int asked = 0;
    hanging.cancelled = [&asked] { return ++asked > 2; };
    CHECK(detailOf(file, hanging) == u"cancelled ");
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("the helper takes one file and nothing it does not know", "[exchange][source]")
{
    const QString program = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    const QString file = path("source.xlsx");
    oneSheet("<row/>").zip().write(scratchFile("source.xlsx"));
    CHECK(QProcess::execute(program, {}) == 2);
    CHECK(QProcess::execute(program, {file}) == 2);
    CHECK(QProcess::execute(program, {QStringLiteral("--"), file, file}) == 2);
    CHECK(QProcess::execute(program, {QStringLiteral("--write"), QStringLiteral("--"), file}) == 2);
}

TEST_CASE("mutated and cut workbooks end in a table or one plain error", "[exchange][source]")
{
    oneSheet("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<si><t>x</t></si>")
        .zip()
        .write(scratchFile("seed.xlsx"));
    const std::string seed = readFile(scratchFile("seed.xlsx"));
    for (std::size_t i = 1; i < 24; ++i) {
        std::string bytes = seed.substr(0, i % 2 == 0 ? seed.size() : seed.size() * i / 24);
        bytes[bytes.size() * i / 25] = static_cast<char>(i * 11);
        scratchFile("mutant", bytes);
        INFO(i);
        const QString outcome = detailOf(path("mutant"));
        CHECK((outcome == u"none" || (outcome.startsWith(u"file-") && !outcome.contains(u"reader-died"))));
    }
}

TEST_CASE("a file's hash is that of its bytes", "[exchange][hash]")
{
    scratchFile("abc", "abc");
    CHECK(fileSha256(path("abc")) == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_ERROR(fileSha256(QStringLiteral("/nowhere/at.all")), ErrorCode::FileMissing);
    CHECK_ERROR(fileSha256(QStringLiteral("/")), ErrorCode::Io);
    CHECK_ERROR(fileSha256(path("abc"), [] { return true; }), ErrorCode::Cancelled);
}
