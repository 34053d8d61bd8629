// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SealCode.h"
#include "tests/support/Printing.h"

#include <QSet>

using namespace eldin::core;

namespace {

const QString kRoot = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

} // namespace

TEST_CASE("the code of a seal is five groups of four signs that look the same in both scripts", "[base][seal]")
{
    const QString code = sealCode(kRoot);
    CHECK(code.size() == 24);
    CHECK(code.count(u'-') == 4);
    for (const QChar sign : QString(code).remove(u'-'))
        CHECK(QStringLiteral("123456789ABCEHKMPTX").contains(sign));
    CHECK(sealCode(kRoot) == code);
    CHECK(isSealCode(code));
}

TEST_CASE("seals that differ in one bit have different codes", "[base][seal]")
{
    QSet<QString> codes {sealCode(kRoot)};
    QByteArray bytes = QByteArray::fromHex(kRoot.toLatin1());
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        const char bit = static_cast<char>(1 << (i % 8));
        bytes[i / 8] = static_cast<char>(bytes[i / 8] ^ bit);
        codes.insert(sealCode(QString::fromLatin1(bytes.toHex())));
        bytes[i / 8] = static_cast<char>(bytes[i / 8] ^ bit);
    }
    CHECK(codes.size() == 257);
    CHECK(sealCode({}).isEmpty());
    CHECK(sealCode(kRoot.chopped(1)).isEmpty());
    CHECK(sealCode(QString(kRoot).replace(3, 1, QStringLiteral("z"))).isEmpty());
}

TEST_CASE("one wrong sign, or two neighbours swapped, make no code", "[base][seal]")
{
    const QString code = sealCode(kRoot);
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar other : QStringLiteral("123456789ABCEHKMPTX-")) {
            QString wrong = code;
            wrong[i] = other;
            INFO(wrong.toStdString());
            CHECK(isSealCode(wrong) == (wrong == code));
        }
    }
    QString signs = QString(code).remove(u'-');
    for (qsizetype i = 0; i + 1 < signs.size(); ++i) {
        QString swapped = signs;
        qSwap(swapped[i], swapped[i + 1]);
        CHECK(isSealCode(typedSealCode(swapped)) == (swapped == signs));
    }
}

TEST_CASE("what is typed is read as the code, but the code itself counts only as printed", "[base][seal]")
{
    const QString code = sealCode(kRoot);
    QString cyrillic = code.toLower();
    const QString latin = QStringLiteral("abcehkmptx");
    const QString same = QStringLiteral("авсенкмртх");
    for (QChar &sign : cyrillic) {
        if (const qsizetype at = latin.indexOf(sign); at >= 0)
            sign = same[at];
    }
    CHECK(typedSealCode(cyrillic) == code);
    CHECK(typedSealCode(QStringLiteral("  ") + QString(code).replace(u'-', u' ') + u'\n') == code);
    CHECK(typedSealCode(QString(code).remove(u'-')) == code);
    for (const QString &wrong : {code.toLower(), QString(code).remove(u'-'), code + u' ', code.first(19), QString(), QStringLiteral("----")})
        CHECK_FALSE(isSealCode(wrong));
    CHECK_FALSE(isSealCode(typedSealCode(QStringLiteral("это не код"))));
}
