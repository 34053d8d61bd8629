// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/CsvText.h"

using namespace eldin::core;

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
