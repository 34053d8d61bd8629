// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonTexts.h"
#include "tests/support/Printing.h"

using eldin::core::textsOfJson;

TEST_CASE("the texts of a JSON document stand without its escapes, a line each", "[json]")
{
    CHECK(textsOfJson(QStringLiteral("{\"a\":\"Көпүрө\\nАсанова айтты\",\"b\":[1,true,null,{\"c\":\"\\\"Манас\\\" көчөсү\"}]}"))
          == QStringLiteral("Көпүрө\nАсанова айтты\n\"Манас\" көчөсү"));
    CHECK(textsOfJson(QStringLiteral("[\"а\",\"б\"]")) == QStringLiteral("а\nб"));
}

TEST_CASE("what is no JSON is its own text", "[json]")
{
    for (const char *text : {"", "Протокол: Асанова", "{\"a\":", "\"a\""})
        CHECK(textsOfJson(QString::fromUtf8(text)) == QString::fromUtf8(text));
}
