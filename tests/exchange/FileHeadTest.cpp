// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/FileHead.h"
#include "tests/support/Collected.h"
#include "tests/support/Workbooks.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;
using namespace std::string_literals;

namespace {

/// An OLE file with a directory entry of this name, far enough to be recognised.
std::string ole(const std::string &name)
{
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
    bytes.resize(1024, '\0');
    for (const char c : name)
        bytes += {c, '\0'};
    bytes.resize(2048, '\0');
    return bytes;
}

std::string kindOf(const std::string &bytes)
{
    return headName(recogniseHead(scratchFile("head", bytes)));
}

} // namespace

TEST_CASE("a file is recognised by its content, whatever its name", "[reader][head]")
{
    CHECK(kindOf("PK\3\4rest"s) == "zip");
    CHECK(kindOf(ole("Workbook")) == "xls");
    CHECK(kindOf(ole("Book")) == "xls");
    CHECK(kindOf(ole("EncryptedPackage")) == "encrypted");
    CHECK(kindOf(ole("WordDocument")) == "doc");
    CHECK(kindOf(ole("PowerPoint Document")) == "ole");
    CHECK(kindOf("\x09\x08\x06\0\0\0\x10\0"s) == "excel95");
    CHECK(kindOf("\x09\0\x04\0\x02\0\x10\0"s) == "excel95");
    CHECK(kindOf("%PDF-1.7\n") == "pdf");
    CHECK(kindOf("SQLite format 3\0rest"s) == "sqlite");
    CHECK(kindOf("{\\rtf1}") == "rtf");
    CHECK(kindOf("") == "empty");
    CHECK(kindOf("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0"s) == "binary");
}

TEST_CASE("what poses as xls is named", "[reader][head]")
{
    CHECK(kindOf("\xEF\xBB\xBF \r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>") == "html");
    CHECK(kindOf("<!DOCTYPE HTML><body>") == "html");
    CHECK(kindOf("<TABLE><tr><td>1</td></tr></TABLE>") == "html");
    CHECK(kindOf("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>") == "xml2003");
    CHECK(kindOf("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")
          == "xml2003");
    CHECK(kindOf("<?xml version=\"1.0\"?><office:document/>") == "xml");
    CHECK(kindOf("\xFF\xFE<\0h\0t\0m\0l\0>\0"s) == "html");
}

TEST_CASE("text is text in any encoding", "[reader][head]")
{
    CHECK(kindOf("a;b\r\n1;2\r\n") == "text");
    CHECK(kindOf("\xC1\xFE\xE4\xE6\xE5\xF2;1\r\n") == "text");
    CHECK(kindOf("\xFF\xFE\x11\x04;\0") == "text");
    CHECK(kindOf("\x11\x04N\x04;\0"
                 "1\0\n\0"s)
          == "text");
    CHECK(kindOf("\x04\x11\x04N\0;\0"
                 "1\0\n"s)
          == "text");
    CHECK(kindOf("1 < 2; <b>") == "text");
}

TEST_CASE("the reader refuses in plain terms what it cannot read", "[reader][head]")
{
    CHECK(failure(scratchFile("nowhere")) == "missing");
    CHECK(failure("/") == "io");
    CHECK(failure(scratchFile("old.xlsx", "\x09\0\x04\0\x02\0\x10\0"s)) == "old format");
    CHECK(failure(scratchFile("cut.xls", ole("Workbook"))) == "damaged");
    CHECK(failure(scratchFile("report.doc", ole("WordDocument"))) == "wrong kind: doc");
    CHECK(failure(scratchFile("locked.xls", ole("EncryptedPackage"))) == "encrypted");
    CHECK(failure(scratchFile("a.xls", "<html>")) == "wrong kind: html");
    CHECK(failure(scratchFile("a.xlsx", "a;b")) == "wrong kind: text");
    ZipBuilder plain;
    plain.add("notes.txt", "x");
    CHECK(failure(plain) == "wrong kind: zip");
    ZipBuilder slides;
    slides.add("_rels/.rels",
               "<Relationships><Relationship Id='a' Type='http://x/officeDocument' "
               "Target='ppt/presentation.xml'/></Relationships>");
    slides.add("ppt/presentation.xml", "<p:presentation xmlns:p='x'/>");
    CHECK(failure(slides) == "wrong kind: pptx");
    ZipBuilder binary;
    binary.add("_rels/.rels",
               "<Relationships><Relationship Id='a' Type='http://x/officeDocument' "
               "Target='/xl/workbook.bin'/></Relationships>");
    binary.add("xl/workbook.bin", "x");
    CHECK(failure(binary) == "wrong kind: xlsb");
    ZipBuilder text;
    text.add("mimetype", "application/vnd.oasis.opendocument.text");
    text.add("content.xml", "<x/>");
    CHECK(failure(text) == "wrong kind: odt");
    ZipBuilder numbers;
    numbers.add("Index/Document.iwa", "x");
    CHECK(failure(numbers) == "wrong kind: numbers");
}
