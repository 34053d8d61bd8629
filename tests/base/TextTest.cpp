// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/Text.h"

#include <algorithm>

using namespace eldin::core;

TEST_CASE("the Kyrgyz alphabet decides the order", "[base][text]")
{
    QStringList words {QStringLiteral("өзөн"), QStringLiteral("үй"), QStringLiteral("ой"), QStringLiteral("Нарын"),
                       QStringLiteral("уй"), QStringLiteral("ңа"), QStringLiteral("пахта"), QStringLiteral("ёлка"),
                       QStringLiteral("жол"), QStringLiteral("ель")};
    std::sort(words.begin(), words.end(), kyrgyzLess);
    CHECK(words.join(u' ') == QStringLiteral("ель ёлка жол Нарын ңа ой өзөн пахта уй үй"));
    CHECK_FALSE(kyrgyzLess(words[0], words[0]));
}

TEST_CASE("folding makes equal what people take for equal", "[base][text]")
{
    CHECK(folded(QStringLiteral("  ОҢДОО\u00a0\n иштери ")) == QStringLiteral("оңдоо иштери"));
    CHECK(folded(QStringLiteral("Ещё")) == QStringLiteral("еще"));
    CHECK(folded(QStringLiteral("ке\u04caеш")) == QStringLiteral("кеңеш"));
    CHECK(folded(QStringLiteral("cуу")) == QStringLiteral("суу"));       // Latin c
    CHECK(folded(QStringLiteral("Excel таблица")) == QStringLiteral("excel таблица"));
    CHECK(foldedWithoutKyrgyzLetters(QStringLiteral("Көчөлөрдү")) == QStringLiteral("кочолорду"));
}

TEST_CASE("a single line holds no breaks and no control characters", "[base][text]")
{
    CHECK(singleLine(QStringLiteral("Раз\u00ad-\nдел\t 01\u0000x")) .contains(u'\n') == false);
    CHECK(singleLine(QStringLiteral("a\r\n b")) == u"a b");
}

TEST_CASE("a shortened text is cut between words and says that it was cut", "[base][text]")
{
    CHECK(shortened(QStringLiteral("Көчөгө\nжарык керек"), 30) == u"Көчөгө жарык керек");
    CHECK(shortened(QStringLiteral("Көчөгө жарык керек"), 18) == u"Көчөгө жарык керек");
    CHECK(shortened(QStringLiteral("Көчөгө жарык керек"), 16) == u"Көчөгө жарык…");
    CHECK(shortened(QStringLiteral("а бвгдежзийклмнопрстуф"), 10) == u"а бвгдежз…"); // one long word
}
