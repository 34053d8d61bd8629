// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/exchange/JsonRows.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace eldin::core::exchange;

namespace {

/// The objects in one line each, and `!` where the array was broken.
QString rowsOf(QByteArray text)
{
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JsonRows rows(device);
    QStringList found;
    while (const auto row = rows.next())
        found += QString::fromUtf8(QJsonDocument(*row).toJson(QJsonDocument::Compact));
    if (rows.isBroken())
        found += QStringLiteral("!");
    return found.join(u' ');
}

} // namespace

TEST_CASE("an array of objects is read one by one, however it is laid out", "[exchange][export]")
{
    CHECK(rowsOf("[]") == QString());
    CHECK(rowsOf("[\n]\n") == QString());
    CHECK(rowsOf(R"([{"a":1},{"b":"}{\"]["}])") == QStringLiteral(R"({"a":1} {"b":"}{\"]["})"));
    CHECK(rowsOf("[ {\"a\" : {\"c\":[1,2]}}\r\n\t,\n{\"b\":\"\\\\\"} ]  \n") == QStringLiteral(R"({"a":{"c":[1,2]}} {"b":"\\"})"));
}

TEST_CASE("what is no array of objects to its end is broken", "[exchange][export]")
{
    for (const char *text : {"", " ", "{}", "[", "[{", "[{}", "[{},]", "[{}{}]", "[1]", "[{}] x", "[[]]", "[{\"a\"}]", "[{\"a\":\"]", "[{\"a\":1]]", "null"}) {
        INFO(text);
        CHECK(rowsOf(text).endsWith(u'!'));
    }
    CHECK(rowsOf("[{\"a\":\"" + QByteArray(JsonRows::kLongest, 'x') + "\"}]") == QStringLiteral("!"));
}

TEST_CASE("any text comes back from its JSON", "[exchange][export]")
{
    for (const QString &text : {QString(), QStringLiteral("Ак-Булак \"өзү\" \\ /"), QStringLiteral("\t\r\n\b\f\x01\x1f"), QString::fromUcs4(U"🙂ң")}) {
        INFO(text.toStdString());
        CHECK(QJsonDocument::fromJson("[" + jsonText(text) + "]")[0].toString() == text);
    }
}
