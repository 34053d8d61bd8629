// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextTable.h"
#include "core/exchange/LostLetters.h"
#include "core/exchange/RecordSplitter.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

/// The cells as lines of fields: `a|b/c|d`.
QString flat(const Sheet &sheet)
{
    QStringList lines;
    for (std::uint32_t row = 0; row < sheet.rows; ++row) {
        QStringList fields;
        for (std::uint32_t column = 0; column < sheet.columns; ++column)
            fields += sheet.at(row, column) != nullptr ? sheet.at(row, column)->text : QString();
        lines += fields.join(u'|');
    }
    return lines.join(u'/');
}

QString flat(const QByteArray &bytes)
{
    return flat(textTable(bytes));
}

} // namespace

TEST_CASE("a text table is split at its separator and line ends", "[exchange][csv]")
{
    CHECK(flat("a,b\n1,2\n") == u"a|b/1|2");
    CHECK(flat("a;b\r\n1;2") == u"a|b/1|2");
    CHECK(flat("a\tb\r1\t2\r") == u"a|b/1|2");
    CHECK(flat("a|b\n1|2\n") == u"a|b/1|2");
    CHECK(flat("one\ntwo\n") == u"one/two");
    CHECK(flat("a;b\n\n1;2\n\n") == u"a|b/|/1|2");
    CHECK(flat("a;b;\n;;\n;2;c\n") == u"a|b|/||/|2|c");
    CHECK(flat("sep=|\r\na|b;c\r\n") == u"a|b;c");
    CHECK(flat("a;b\n1;2\n\x1A") == u"a|b/1|2");
    CHECK(flat("") == u"");
    CHECK(textTable("a\tb\n").format == u"txt");
    CHECK(textTable("a;b\n").format == u"csv");
}

TEST_CASE("quoted fields keep separators, line breaks and quotes", "[exchange][csv]")
{
    CHECK(flat("\"a;b\";c\n1;2\n") == u"a;b|c/1|2");
    CHECK(flat("a;b\n\"x\r\ny\";\"he said \"\"no\"\"\"\n") == u"a|b/x\r\ny|he said \"no\"");
    CHECK(flat("a;b\n\"\";\"\"\"\"\n") == u"a|b/|\"");
    CHECK(flat("a;b\nОАО \"Кыргызтелеком\";5\n") == u"a|b/ОАО \"Кыргызтелеком\"|5");
    CHECK(flat("a;b\n\"x\" y;z\n") == u"a|b/x y|z");
}

TEST_CASE("a quote that is never closed is told with its cell", "[exchange][csv]")
{
    const Sheet sheet = textTable("a;b\n1;\"x\n2;y\n");
    REQUIRE(sheet.problems.size() == 1);
    CHECK(sheet.problems[0].code == u"unclosed-quote");
    CHECK(sheet.problems[0].where == u"B2");
    CHECK(sheet.problems[0].severity == Severity::Warning);
    CHECK(flat(sheet) == u"a|b/1|x\n2;y\n");
}

TEST_CASE("a decimal comma does not separate where a semicolon does", "[exchange][csv]")
{
    CHECK(likelySeparator(u"кирешенин аталышы;2020-ж., миң сом\nкиреше салыгы;4635,0\n") == u';');
    CHECK(likelySeparator(u"Бюджет, 2026-жыл\n\nаты;сумма\nсалык;1,5\nакы;2,5\n") == u';');
    CHECK(likelySeparator(u"a,b\n\"x;y\",2\n\"x\ty\",3\n") == u',');
    CHECK(likelySeparator(u"a,b,c\n1,2,3\n4,5;6,7\n8,9,10\n") == u',');
    CHECK(likelySeparator(u"\"id\",\"text\"\n\"1\",\"a; b\"\n\"2\",\"c; d\"\n") == u',');
    CHECK(likelySeparator(u"") == u',');
}

TEST_CASE("question marks in place of Kyrgyz letters are told", "[exchange][csv]")
{
    for (const char16_t *lost : {u"Ысык-К?л", u"?зг?н", u"Жалал-Абад ?К?М?Т?", u"к??м", u"То?дорум: ?ч"})
        CHECK(hasLostLetters(lost));
    for (const char16_t *whole : {u"Качан?", u"Эмне үчүн?Качан?", u"what?", u"?", u"", u"a?b", u"жок ? бар"})
        CHECK_FALSE(hasLostLetters(whole));

    const Sheet sheet = textTable("район;халкы\nЫсык-К?л;5\nТоң;1\n");
    REQUIRE(sheet.problems.size() == 1);
    CHECK(sheet.problems[0].code == u"lossy-kyrgyz");
    CHECK(sheet.problems[0].where == u"A2");
    const Sheet cut = textTable(QByteArray("район;халкы\nЫсык\0Көл;5\n", 40));
    REQUIRE(cut.problems.size() == 1);
    CHECK(cut.problems[0].code == u"null-character");
    CHECK(cut.problems[0].severity == Severity::Error);
    CHECK(cut.problems[0].where == u"A2");
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "К?л\n";
    CHECK(textTable(many).problems.size() == 20);
}

TEST_CASE("text tables have limits and can be cancelled", "[exchange][csv]")
{
    TextTableOptions options;
    options.limits.cells = 3;
    CHECK_ERROR(textTable("a;b\n1;2\n", options), ErrorCode::FileOverLimit);
    options = {};
    options.limits.textBytes = 3;
    CHECK_ERROR(textTable("a;long\n", options), ErrorCode::FileOverLimit);
    options = {};
    options.limits.fileBytes = 3;
    CHECK_ERROR(textTable("a;b\n", options), ErrorCode::FileOverLimit);
    options = {};
    options.separator = u';';
    CHECK_ERROR(textTable(QByteArray(20'000, ';'), options), ErrorCode::FileOverLimit);
    CHECK_ERROR(textTable(QByteArray(1'100'000, '\n'), options), ErrorCode::FileOverLimit);
    options.cancelled = [] { return true; };
    CHECK_ERROR(textTable("a;b\n", options), ErrorCode::Cancelled);
    CHECK_ERROR(readTextTable(QStringLiteral("/nowhere/at.all")), ErrorCode::FileMissing);
}

TEST_CASE("encoding and separator can be stated", "[exchange][csv]")
{
    TextTableOptions options;
    options.separator = u',';
    options.encoding = QStringLiteral("koi8-r");
    const Sheet sheet = textTable("\xC2;,1\n", options);
    CHECK(flat(sheet) == u"б;|1");
    CHECK(sheet.encoding == u"koi8-r");
}
