// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TextSigns.h"

#include <QRegularExpression>

namespace eldin::core::exchange {

namespace {

constexpr QStringView kLookAlikes = u"acekmopxyhbtACEKMHOPTXYB";

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04FF;
}

} // namespace

bool hasMixedLetters(const QString &text)
{
    bool cyrillic = false;
    bool lookAlike = false;
    bool otherLatin = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter()) {
            cyrillic = cyrillic || isCyrillic(text[i]);
            lookAlike = lookAlike || kLookAlikes.contains(text[i]);
            otherLatin = otherLatin || (text[i].unicode() < 0x0250 && !kLookAlikes.contains(text[i]));
            continue;
        }
        if (cyrillic && lookAlike && !otherLatin)
            return true;
        cyrillic = lookAlike = otherLatin = false;
    }
    return false;
}

bool lacksKyrgyzLetters(const QString &text)
{
    // Stems that no Russian word has and that Kyrgyz writes with ү, ө or ң.
    static const QRegularExpression stems(
        QStringLiteral(
            "\\b(тендештир|тендоочу|мулк|мулук|онуктур|корсот|корсоткуч|кочолор|болунгон|болумчо|чогултуу "
            "жана тогуу|"
            "колдонуу учун|уй-було|ондоо|жонотуу|тушкон|толонуучу|томонку|кошумча толом|дуйно|кунду)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return stems.match(text).hasMatch();
}

} // namespace eldin::core::exchange
