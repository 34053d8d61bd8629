// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AmountInText.h"

#include "core/base/Error.h"
#include "core/base/MoneyText.h"
#include "core/base/Text.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

// Folded text: small letters, plain single spaces, look-alikes mended, and о у н for the Kyrgyz letters.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        QStringLiteral("(?<![\\p{L}\\d.,])"
                       "(?:(?<number>\\d[\\d ]*(?:[.,]\\d+)?)|(?<half>жарым|пол)|(?<more>полтора|полторы|бир жарым))\\s?"
                       "(?:(?<thousand>мин(?:ди|ге|дей|дик|ден|дин)?|тыс(?:яч(?:а|и|у|ей)?)?)"
                       "|(?<million>миллион(?:а|ов|го|дон|дук|ду|дун)?|млн)"
                       "|(?<milliard>миллиард(?:а|ов|га|тан|тык|ты|тын)?|млрд))?"
                       "(?![\\p{L}])\\.?\\s?-?"
                       "(?<som>(?:сом(?:а|у|ов|го|дон|дук|ду|дун|дой)?|com|kgs)(?!\\p{L}))?"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// What is counted in thousands beside money.
bool countsOther(const QString &rest)
{
    static const QRegularExpression other(
        QStringLiteral("^\\s*(?:киши|адам|бала|окуучу|жашоочу|тургун|уй|кожолук|тонна|кило|метр|километр|куб|литр|гектар|даана|жыл|"
                       "баш|человек|люд|жител|дет|ученик|двор|дом|хозяйств|тонн|штук|голов|км|кг|га|м\\b|л\\b|год|лет|квадрат|кв|раз)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return other.match(rest).hasMatch();
}

std::optional<Money> amountOf(const QRegularExpressionMatch &match)
{
    const bool thousand = match.hasCaptured(QStringLiteral("thousand"));
    const bool million = match.hasCaptured(QStringLiteral("million"));
    const bool milliard = match.hasCaptured(QStringLiteral("milliard"));
    if (match.hasCaptured(QStringLiteral("half")) || match.hasCaptured(QStringLiteral("more"))) {
        // "жарым" alone is half of anything.
        if (!million && !milliard)
            return std::nullopt;
        const Money whole = Money::fromSom(million ? 1'000'000 : 1'000'000'000);
        return whole.share(match.hasCaptured(QStringLiteral("half")) ? 1 : 3, 2);
    }
    const QString number = match.captured(QStringLiteral("number")).trimmed();
    // A million is a thousand thousands, and that parser knows all the ways to write a number.
    const auto amount = parseMoney(number, thousand || million || milliard ? MoneyUnit::ThousandSom : MoneyUnit::Som);
    if (!amount)
        return std::nullopt;
    return million ? amount->times(1000) : milliard ? amount->times(1'000'000) : *amount;
}

} // namespace

std::optional<Money> amountInText(const QString &text)
{
    const QString plain = foldedWithoutKyrgyzLetters(text);
    const QString exact = folded(text); // letter for letter as long
    std::optional<Money> likely;
    auto matches = pattern().globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool som = match.hasCaptured(QStringLiteral("som"));
        const QString scale = match.captured(QStringLiteral("thousand")) + match.captured(QStringLiteral("million"))
            + match.captured(QStringLiteral("milliard"));
        if (!som && (scale.isEmpty() || countsOther(plain.sliced(match.capturedEnd()))))
            continue;
        // "20 мин" without som may be minutes.
        if (!som && scale == u"мин" && exact.mid(match.capturedStart(QStringLiteral("thousand")), 3) != u"миң")
            continue;
        try {
            const auto amount = amountOf(match);
            if (!amount || amount->isZero())
                continue;
            if (som)
                return amount;
            if (!likely)
                likely = amount;
        } catch (const Error &) {
            continue; // beyond any budget: not a sum that was meant
        }
    }
    return likely;
}

} // namespace eldin::core
