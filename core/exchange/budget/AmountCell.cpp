// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/AmountCell.h"

#include <QRegularExpression>

namespace eldin::core::exchange {

namespace {

bool meansNothing(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isSpace() && !QStringView(u"-–—−.…хХxX*").contains(c))
            return false;
    }
    return true;
}

} // namespace

AmountCell readAmount(const SheetCell &cell, MoneyUnit unit, bool commaGroups)
{
    switch (cell.kind) {
    case CellKind::NoValue:
        return {std::nullopt, QStringLiteral("no-stored-value")};
    case CellKind::Error:
        return {std::nullopt, QStringLiteral("error-cell")};
    case CellKind::Date:
    case CellKind::Boolean:
        return {std::nullopt, QStringLiteral("not-a-number")};
    case CellKind::Number: {
        const auto money = parseSheetNumber(cell.text, unit);
        return {money, money ? QString() : QStringLiteral("not-a-number")};
    }
    case CellKind::Text:
        break;
    }
    if (meansNothing(cell.text))
        return {};
    QString text = cell.text;
    if (commaGroups)
        text.remove(u',');
    auto money = parseMoney(text, unit);
    if (!money) {
        static const QRegularExpression decoration(
            QStringLiteral(
                "^[\\s$]+|\\s*(миң\\s+|мин\\s+|тыс\\.?\\s*)?(сом\\w*|руб\\w*\\.?|т\\.\\s?р\\.)?[\\s*]*$"),
            QRegularExpression::UseUnicodePropertiesOption);
        text.remove(decoration);
        money = parseMoney(text, unit);
    }
    return {money, money ? QString() : QStringLiteral("not-a-number")};
}

const SheetCell *ambiguousDecimals(const Sheet &sheet, std::uint32_t column, std::uint32_t start, std::uint32_t &row)
{
    static const QRegularExpression doubtful(QStringLiteral("^\\(?[-−]?\\s*\\d{1,3}[,.]\\d{3}\\)?$"));
    const SheetCell *first = nullptr;
    int count = 0;
    for (auto line = sheet.cells.lower_bound(start); line != sheet.cells.end(); ++line) {
        const auto cell = line->second.find(column);
        if (cell == line->second.end())
            continue;
        if (cell->second.kind == CellKind::Number)
            return nullptr; // the file knows its numbers
        const QString text = cell->second.text.trimmed();
        if (cell->second.kind != CellKind::Text || (!text.contains(u',') && !text.contains(u'.')) || meansNothing(text))
            continue;
        if (!doubtful.match(text).hasMatch())
            return nullptr;
        if (++count == 1) {
            first = &cell->second;
            row = line->first;
        }
    }
    return count >= 2 ? first : nullptr;
}

bool groupsByCommas(const Sheet &sheet, std::uint32_t column, std::uint32_t start)
{
    static const QRegularExpression grouped(
        QStringLiteral("^\\(?[-−]?\\s*\\$?\\d{1,3}((,\\d{3}){2,}(\\.\\d+)?|(,\\d{3})+\\.\\d+)\\)?$"));
    for (auto line = sheet.cells.lower_bound(start); line != sheet.cells.end(); ++line) {
        const auto cell = line->second.find(column);
        if (cell != line->second.end() && cell->second.kind == CellKind::Text
            && cell->second.text.contains(u',') && grouped.match(cell->second.text.trimmed()).hasMatch())
            return true;
    }
    return false;
}

} // namespace eldin::core::exchange
