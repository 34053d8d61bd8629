// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MoneyText.h"

#include <QLocale>

#include <limits>

namespace eldin::core {

namespace {

constexpr char16_t kNoBreakSpace = 0x00A0;
constexpr char16_t kTrueMinus = 0x2212;
constexpr qsizetype kLongestAmount = 64;

bool isGroupSpace(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case kNoBreakSpace:
    case 0x2009: // thin
    case 0x202F: // narrow no-break
    case 0x2007: // figure
    case u'\'':
    case 0x2019: // the typographic apostrophe
        return true;
    default:
        return false;
    }
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(kTrueMinus) || c == QChar(0x2013);
}

/// Digits of whole and fraction in the unit, to tyiyn; nothing if smaller than a tyiyn or too large.
std::optional<Money> assemble(const QString &whole, QString fraction, bool negative, int unitDigits)
{
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > unitDigits)
        return std::nullopt;
    const QString digits = whole + fraction.leftJustified(unitDigits, u'0');
    std::int64_t value = 0;
    for (const QChar c : digits) {
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_sub_overflow(value, c.digitValue(), &value))
            return std::nullopt;
    }
    if (negative)
        return Money::fromTyiyn(value);
    if (value == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return Money::fromTyiyn(-value);
}

int unitDigits(MoneyUnit unit)
{
    return unit == MoneyUnit::Som ? 2 : 5;
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::Kyrgyz: return QStringLiteral("ky");
    case Language::Russian: return QStringLiteral("ru");
    case Language::English: return QStringLiteral("en");
    }
    return {};
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == u"ky")
        return Language::Kyrgyz;
    if (code == u"ru")
        return Language::Russian;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

std::optional<Money> parseMoney(const QString &text, MoneyUnit unit)
{
    // Most texts of a table are names.
    const auto beginning = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    if (beginning == text.end() || beginning->isLetter())
        return std::nullopt;
    QString rest = text.trimmed();
    if (rest.size() > kLongestAmount)
        return std::nullopt;
    bool negative = false;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        negative = true;
        rest = rest.sliced(1, rest.size() - 2).trimmed();
    } else if (!rest.isEmpty() && (isMinus(rest.front()) || rest.front() == u'+')) {
        negative = isMinus(rest.front());
        rest = rest.sliced(1).trimmed();
    }

    qsizetype mark = std::max(rest.lastIndexOf(u','), rest.lastIndexOf(u'.'));
    // Written twice it sets groups apart: 1,234,567 and 1.234.567.
    if (mark >= 0 && rest.count(rest[mark]) > 1)
        mark = -1;
    QString wholePart = mark < 0 ? rest : rest.first(mark);
    const QString fraction = mark < 0 ? QString() : rest.sliced(mark + 1);
    if (wholePart.isEmpty() || (mark >= 0 && fraction.isEmpty()))
        return std::nullopt;

    QString whole;
    qsizetype sinceGroup = -1; // digits since the last separator, -1 before the first
    QChar separator;
    for (const QChar c : std::as_const(wholePart)) {
        if (c >= u'0' && c <= u'9') {
            whole += c;
            if (sinceGroup >= 0)
                ++sinceGroup;
        } else if (isGroupSpace(c) || c == u',' || c == u'.') {
            const bool first = sinceGroup < 0;
            if (whole.isEmpty() || (first ? whole.size() > 3 : sinceGroup != 3))
                return std::nullopt;
            if (!first && c != separator)
                return std::nullopt;
            if (mark >= 0 && c == rest[mark])
                return std::nullopt;
            separator = c;
            sinceGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (sinceGroup >= 0 && sinceGroup != 3)
        return std::nullopt;
    for (const QChar c : fraction) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    // "120,000" som is a hundred and twenty thousand to one reader and a hundred and twenty to the next.
    if (fraction.size() > unitDigits(unit))
        return std::nullopt;
    return assemble(whole, fraction, negative, unitDigits(unit));
}

namespace {

/// What nearly every cell holds: a few digits, a point and few digits more. Nothing where it is anything else.
std::optional<Money> parsePlainNumber(QStringView digits, int unitDigits, int decimals)
{
    constexpr qsizetype kSafeDigits = 12; // with five digits behind the point still far from overflow
    std::int64_t value = 0;
    qsizetype point = -1;
    const qsizetype start = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = start; i < digits.size(); ++i) {
        const char16_t c = digits[i].unicode();
        if (c == u'.' && point < 0)
            point = i;
        else if (c >= u'0' && c <= u'9')
            value = value * 10 + (c - u'0');
        else
            return std::nullopt;
        if (i - start > kSafeDigits)
            return std::nullopt;
    }
    const qsizetype fraction = point < 0 ? 0 : digits.size() - point - 1;
    if (digits.size() - start - (point < 0 ? 0 : 1) < 1 || fraction > std::min(decimals, unitDigits))
        return std::nullopt;
    for (qsizetype i = fraction; i < unitDigits; ++i)
        value *= 10;
    return Money::fromTyiyn(start > 0 ? -value : value);
}

} // namespace

std::optional<Money> parseSheetNumber(const QString &digits, MoneyUnit unit, int decimals)
{
    if (const auto plain = parsePlainNumber(digits, unitDigits(unit), decimals))
        return plain;
    QString mantissa = digits.trimmed();
    if (mantissa.size() > kLongestAmount)
        return std::nullopt;
    int exponent = 0;
    const qsizetype e = mantissa.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e >= 0) {
        bool ok = false;
        exponent = mantissa.sliced(e + 1).toInt(&ok);
        if (!ok || exponent < -400 || exponent > 30)
            return std::nullopt;
        mantissa = mantissa.first(e);
    }
    const bool negative = mantissa.startsWith(u'-');
    if (negative || mantissa.startsWith(u'+'))
        mantissa = mantissa.sliced(1);
    const qsizetype point = mantissa.indexOf(u'.');
    QString all = mantissa;
    qsizetype wholeLength = mantissa.size();
    if (point >= 0) {
        all.remove(point, 1);
        wholeLength = point;
    }
    if (all.isEmpty())
        return std::nullopt;
    for (const QChar c : std::as_const(all)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    wholeLength += exponent;
    if (wholeLength < 0) {
        all.prepend(QString(-wholeLength, u'0'));
        wholeLength = 0;
    } else if (wholeLength > all.size()) {
        all.append(QString(wholeLength - all.size(), u'0'));
    }
    const qsizetype keep = wholeLength + std::min(decimals, unitDigits(unit));
    bool up = false;
    if (all.size() > keep) {
        up = all[keep] >= u'5';
        all.truncate(keep);
    }
    const QString whole = all.first(std::min(wholeLength, all.size()));
    auto money = assemble(whole, all.sliced(whole.size()), negative, unitDigits(unit));
    if (!money || !up)
        return money;
    std::int64_t unitInTheLastPlace = 1;
    for (int i = std::min(decimals, unitDigits(unit)); i < unitDigits(unit); ++i)
        unitInTheLastPlace *= 10;
    std::int64_t rounded = 0;
    if (__builtin_add_overflow(money->tyiyn(), negative ? -unitInTheLastPlace : unitInTheLastPlace, &rounded))
        return std::nullopt;
    return Money::fromTyiyn(rounded);
}

QString plainMoney(Money amount)
{
    // Through the digits, for the smallest int64 has no positive twin.
    QString digits = QString::number(amount.tyiyn());
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(3, u'0');
    return (negative ? QStringLiteral("-") : QString()) + digits.first(digits.size() - 2) + u'.' + digits.last(2);
}

QString moneyFigure(Money amount, MoneyUnit unit, Language language)
{
    QString digits = QString::number(amount.tyiyn());
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const int scale = unitDigits(unit);
    digits = digits.rightJustified(scale + 1, u'0');
    QString whole = digits.first(digits.size() - scale);
    QString fraction = digits.last(scale);
    if (unit == MoneyUnit::ThousandSom) {
        while (fraction.size() > 1 && fraction.endsWith(u'0'))
            fraction.chop(1);
    } else if (fraction == u"00") {
        fraction.clear();
    }
    const bool english = language == Language::English;
    const QString group = english ? QStringLiteral(",") : QString(QChar(kNoBreakSpace));
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, group);
    QString result = whole;
    if (!fraction.isEmpty())
        result += (english ? u'.' : u',') + fraction;
    return negative ? QChar(kTrueMinus) + result : result;
}

QString unitName(MoneyUnit unit, Language language)
{
    switch (language) {
    case Language::Kyrgyz: return unit == MoneyUnit::Som ? QStringLiteral("сом") : QStringLiteral("миң сом");
    case Language::Russian: return unit == MoneyUnit::Som ? QStringLiteral("сом") : QStringLiteral("тыс. сомов");
    case Language::English: return unit == MoneyUnit::Som ? QStringLiteral("som") : QStringLiteral("thousand soms");
    }
    return {};
}

namespace {

/// "сом" as it stands behind a number: 1 сом, 2 сома, 5 сомов, 1,50 сома.
QString somBehind(Money amount, Language language)
{
    if (language == Language::Kyrgyz)
        return QStringLiteral("сом");
    const std::int64_t parts = amount.tyiyn() % 100;
    const std::int64_t tens = amount.tyiyn() / 100 % 100;
    const std::int64_t number = tens < 0 ? -tens : tens;
    if (language == Language::English)
        return parts == 0 && (amount.tyiyn() == 100 || amount.tyiyn() == -100) ? QStringLiteral("som") : QStringLiteral("soms");
    const std::int64_t ones = number % 10;
    const bool teens = number >= 11 && number <= 14;
    if (parts != 0 || (!teens && ones >= 2 && ones <= 4))
        return QStringLiteral("сома");
    return !teens && ones == 1 ? QStringLiteral("сом") : QStringLiteral("сомов");
}

} // namespace

QString moneyWithUnit(Money amount, MoneyUnit unit, Language language)
{
    QString name = unit == MoneyUnit::Som ? somBehind(amount, language) : unitName(unit, language);
    name.replace(u' ', QChar(kNoBreakSpace));
    return moneyFigure(amount, unit, language) + QChar(kNoBreakSpace) + name;
}

} // namespace eldin::core
