// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SealCode.h"

#include <QByteArray>

namespace eldin::core {

namespace {

const QString kSigns = QStringLiteral("123456789ABCEHKMPTX"); // a prime number of them: the check sign sees every slip
constexpr int kBase = 19;
constexpr int kDigits = 19; // 19^19 is more than 2^80
constexpr int kGroup = 4;
constexpr int kRootBytes = 32;

/// Weights that differ between neighbours and are never zero: the powers of 2, which generates all numbers modulo 19.
int checkOf(const QString &digits)
{
    int weight = 1;
    int sum = 0;
    for (const QChar sign : digits) {
        weight = weight * 2 % kBase;
        sum += weight * static_cast<int>(kSigns.indexOf(sign));
    }
    return sum % kBase;
}

QString grouped(const QString &signs)
{
    QString code;
    for (qsizetype i = 0; i < signs.size(); ++i)
        code += i > 0 && i % kGroup == 0 ? QStringLiteral("-") + signs[i] : QString(signs[i]);
    return code;
}

} // namespace

QString sealCode(const QString &root)
{
    QByteArray number = QByteArray::fromHex(root.toLatin1());
    if (number.size() != kRootBytes || QString::fromLatin1(number.toHex()) != root)
        return {};
    QString digits;
    for (int i = 0; i < kDigits; ++i) {
        int rest = 0;
        for (char &byte : number) {
            const int value = rest * 256 + static_cast<unsigned char>(byte);
            byte = static_cast<char>(value / kBase);
            rest = value % kBase;
        }
        digits += kSigns[rest];
    }
    return grouped(digits + kSigns[checkOf(digits)]);
}

bool isSealCode(const QString &code)
{
    const QString signs = QString(code).remove(u'-');
    if (signs.size() != kDigits + 1 || grouped(signs) != code)
        return false;
    for (const QChar sign : signs) {
        if (!kSigns.contains(sign))
            return false;
    }
    return kSigns[checkOf(signs.first(kDigits))] == signs.back();
}

QString typedSealCode(const QString &text)
{
    static const QString cyrillic = QStringLiteral("АВСЕНКМРТХ");
    static const QString latin = QStringLiteral("ABCEHKMPTX");
    QString signs;
    for (const QChar typed : text.toUpper()) {
        if (typed.isSpace() || typed.category() == QChar::Punctuation_Dash || typed == u'_' || typed == u'.')
            continue;
        const qsizetype same = cyrillic.indexOf(typed);
        signs += same < 0 ? typed : latin[same];
    }
    return grouped(signs);
}

} // namespace eldin::core
