// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/CsvText.h"

using namespace eldin::core;

TEST_CASE("a formula hidden behind a semicolon or a line's end within a cell does not run where semicolons part cells", "[base][csv]")
{
    const auto cell = [](const QString &text) { return QString::fromUtf8(csvLine({text})).chopped(2); };
    CHECK(cell(QStringLiteral("суу;=HYPERLINK(\"x\")")) == QStringLiteral("\"суу;'=HYPERLINK(\"\"x\"\")\""));
    CHECK(cell(QStringLiteral(";=1+1")) == QStringLiteral(";'=1+1"));
    CHECK(cell(QStringLiteral("а;@b;+c")) == QStringLiteral("а;'@b;'+c"));
    CHECK(cell(QStringLiteral("а\n=1+1")) == QStringLiteral("\"а\n'=1+1\""));
    // What harms nobody stays as it was written.
    for (const QString &text : {QStringLiteral("суу; - жол; көпүрө"), QStringLiteral("а;-5;б"), QStringLiteral("a=b; c")})
        CHECK(cell(text) == text);
}

TEST_CASE("a table of text is written so that every program reads the same", "[base]")
{
    const auto text = [](const QStringList &row) { return QString::fromUtf8(csvText({QStringLiteral("a"), QStringLiteral("b")}, {row}).mid(3)); };
    CHECK(csvText({QStringLiteral("ө")}, {}) == QByteArray("\xef\xbb\xbf\xd3\xa9\r\n"));
    CHECK(text({QStringLiteral("бир, эки"), QStringLiteral("\"үч\"")}) == u"a,b\r\n\"бир, эки\",\"\"\"үч\"\"\"\r\n");
    CHECK(text({QStringLiteral("бир\nэки"), QString()}) == u"a,b\r\n\"бир\nэки\",\r\n");
}

TEST_CASE("a table runs no formula that somebody typed", "[base]")
{
    for (const char16_t *formula : {u"=1+1", u"+A1", u"-A1", u"@SUM(A1)", u"\tx"}) {
        const QString line = QString::fromUtf8(csvText({}, {{QString::fromUtf16(formula)}})).section(QStringLiteral("\r\n"), 1, 1);
        INFO(line.toStdString());
        CHECK(line.startsWith(u'\''));
    }
    CHECK(QString::fromUtf8(csvText({}, {{QStringLiteral("-12.50")}})).contains(QStringLiteral("\r\n-12.50\r\n")));
}
