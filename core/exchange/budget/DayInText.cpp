// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/DayInText.h"

#include "core/exchange/budget/BudgetWords.h"

#include <QRegularExpression>

#include <iterator>

namespace eldin::core::exchange {

namespace {

/// The beginnings of the names in Kyrgyz and Russian, whatever their ending.
constexpr const char16_t *kMonths[] {u"январ", u"феврал", u"март", u"апрел", u"ма[йя]", u"июн",
                                     u"июл",   u"август", u"сентябр", u"октябр", u"ноябр", u"декабр"};

std::optional<QDate> namedDay(const QString &text, int year)
{
    for (std::size_t month = 0; month < std::size(kMonths); ++month) {
        const QRegularExpression day(QStringLiteral("(?<!\\d)(\\d{1,2})\\s*[-–]?\\s*(?:%1)").arg(QString::fromUtf16(kMonths[month])),
                                     QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = day.match(text); match.hasMatch())
            return QDate(year, static_cast<int>(month) + 1, match.captured(1).toInt());
    }
    return std::nullopt;
}

std::optional<QDate> day(const QString &text, std::optional<int> year)
{
    static const QRegularExpression figures(QStringLiteral("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](20\\d\\d)(?!\\d)"));
    if (const auto match = figures.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const auto named = words::years(text);
    if (!named.empty())
        year = named.front();
    if (!year)
        return std::nullopt;
    if (const auto found = namedDay(text, *year))
        return found;
    static const QRegularExpression months(QStringLiteral("(?<!\\d)(\\d{1,2})[\\s-]*(?:ай|мес)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = months.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate first(*year, match.captured(1).toInt(), 1);
    return first.isValid() ? std::optional(first.addMonths(1).addDays(-1)) : std::nullopt;
}

} // namespace

std::optional<QDate> executedUntil(const QString &text, std::optional<int> year)
{
    const auto found = day(text, year);
    const bool whole = found && ((found->month() == 12 && found->day() == 31) || (found->month() == 1 && found->day() == 1));
    return found && found->isValid() && !whole ? found : std::nullopt;
}

} // namespace eldin::core::exchange
