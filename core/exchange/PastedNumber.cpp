// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PastedNumber.h"

#include "core/exchange/reader/DateText.h"
#include "core/exchange/reader/NumberFormat.h"

#include <algorithm>
#include <cmath>

namespace eldin::core::exchange {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// True if the digits, read with these places behind the comma, are the size of the number rounded to them.
bool isRounded(const QString &digits, qsizetype places, double size)
{
    const double unit = std::pow(10.0, -static_cast<double>(places));
    return std::fabs(digits.toDouble() * unit - size) <= unit * 0.5000001 + size * 1e-12;
}

/// True if the text can be what a sheet shows of the number: which of its signs is the decimal one is tried out.
bool shows(const QString &shown, double number)
{
    constexpr qsizetype kLongest = 60;
    if (shown.size() > kLongest)
        return false;
    if (shown.startsWith(u"##"))
        return true; // the column is too narrow
    QString digits;
    qsizetype afterComma = -1;
    qsizetype afterPoint = -1;
    for (const QChar c : shown) {
        if (isDigit(c)) {
            digits += c;
        } else if (c == u',') {
            afterComma = digits.size();
        } else if (c == u'.') {
            afterPoint = digits.size();
        }
    }
    if (digits.isEmpty())
        return number == 0.0; // a dash is how accountants write a zero
    const double size = std::fabs(shown.contains(u'%') ? number * 100 : number);
    return isRounded(digits, 0, size) || (afterComma >= 0 && isRounded(digits, digits.size() - afterComma, size))
        || (afterPoint >= 0 && isRounded(digits, digits.size() - afterPoint, size));
}

/// `007`: a number of more than one digit that begins with a zero is a code.
bool isCode(const QString &shown)
{
    return shown.size() > 1 && shown.startsWith(u'0') && std::all_of(shown.begin(), shown.end(), isDigit);
}

/// Nothing but places for digits and the signs between them: such a format may show thousands of a number.
bool isPlainFormat(const QString &format)
{
    return !format.isEmpty()
        && std::all_of(format.begin(), format.end(), [](QChar c) { return QStringView(u"#0?,.% ;-()_\u00A0").contains(c); });
}

} // namespace

SheetCell pastedNumber(const QString &exact, const QString &shown, const QString &format)
{
    const std::string digits = exact.toStdString();
    const SheetCell asShown {CellKind::Text, false, shown};
    if (!isNumber(digits))
        return asShown;
    const std::string code = format.toStdString();
    if (const FormatKind kind = formatKind(code); kind != FormatKind::Number) {
        const auto iso = serialToIso(digits, kind, false);
        return iso ? SheetCell {CellKind::Date, false, QString::fromStdString(*iso)} : asShown;
    }
    if (isCode(shown) || shownCode(digits, code))
        return asShown;
    if (shows(shown, exact.toDouble()) || isPlainFormat(format))
        return {CellKind::Number, false, exact};
    return asShown;
}

} // namespace eldin::core::exchange
