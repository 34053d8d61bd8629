// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/AmountCell.h"

#include "core/exchange/budget/BudgetWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace eldin::core::exchange {

namespace {

constexpr qsizetype kLongestFigure = 48;

bool meansNothing(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isSpace() && !QStringView(u"-–—−.…хХxX*").contains(c))
            return false;
    }
    return true;
}

/// A figure and what may stand beside it: a dollar before, the unit and a footnote behind.
const QRegularExpression &figure()
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\s$]*(.*?\\d\\)?)\\s*(ми[ңн?]\\.?\\s*|тыс\\.?\\s*)?(сом\\w*|руб\\w*|т\\.\\s?р)?\\.?[\\s*]*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// False for `12.5` in a column of `1.234.567`: a mark that is not followed by three digits is a decimal one even there.
bool setsGroupsApart(const QString &text, QChar mark)
{
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        qsizetype digits = 0;
        while (at + 1 + digits < text.size() && text[at + 1 + digits].isDigit())
            ++digits;
        if (digits != 3)
            return false;
    }
    return true;
}

} // namespace

QString bareFigure(const QString &text)
{
    // Most texts are names, and begin with a letter.
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    if (first == text.end() || first->isLetter() || text.size() > kLongestFigure || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    const QRegularExpressionMatch match = figure().match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

AmountCell readAmount(const SheetCell &cell, MoneyUnit unit, QChar group)
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
    if (!group.isNull() && setsGroupsApart(text, group))
        text.remove(group);
    if (const auto money = parseMoney(text, unit))
        return {money, {}};
    const QString bare = bareFigure(text);
    const auto money = parseMoney(bare, unit);
    if (!money)
        return {std::nullopt, QStringLiteral("not-a-number")};
    const auto named = words::unit(words::key(text.sliced(text.indexOf(bare) + bare.size())));
    if (named && *named != unit)
        return {std::nullopt, QStringLiteral("different-units")};
    return {money, {}};
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
        if (cell->kind == CellKind::Number)
            return nullptr; // the file knows its numbers
        const QString text = cell->text.trimmed();
        if (cell->kind != CellKind::Text || (!text.contains(u',') && !text.contains(u'.')) || meansNothing(text))
            continue;
        if (!doubtful.match(text).hasMatch())
            return nullptr;
        if (++count == 1) {
            first = &*cell;
            row = line->first;
        }
    }
    return count >= 2 ? first : nullptr;
}

bool mayBeThousands(const SheetCell &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\(?[-−]?\\s*\\d{1,3}\\.\\d{3}\\)?$"));
    return cell.kind == CellKind::Text && cell.text.contains(u'.') && pattern.match(cell.text.trimmed()).hasMatch();
}

DecimalCustom decimalCustom(const Sheet &sheet, std::uint32_t column, std::uint32_t start)
{
    static const QRegularExpression pattern(QStringLiteral("^\\(?[-−]?\\s*\\d[\\d\\s']*([,.])(\\d{1,2}|\\d{4,})\\)?$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    DecimalCustom custom;
    for (auto line = sheet.cells.lower_bound(start); line != sheet.cells.end(); ++line) {
        const auto cell = line->second.find(column);
        if (cell == line->second.end())
            continue;
        custom.numbers = custom.numbers || cell->kind == CellKind::Number;
        if (cell->kind != CellKind::Text || (custom.commas && custom.points))
            continue;
        if (!cell->text.contains(u',') && !cell->text.contains(u'.'))
            continue;
        if (const auto match = pattern.match(cell->text.trimmed()); match.hasMatch())
            (match.capturedView(1) == u"," ? custom.commas : custom.points) = true;
    }
    return custom;
}

QChar groupMark(const Sheet &sheet, std::uint32_t column, std::uint32_t start)
{
    static const QRegularExpression commas(
        QStringLiteral("^\\(?[-−]?\\s*\\$?\\d{1,3}((,\\d{3}){2,}(\\.\\d+)?|(,\\d{3})+\\.\\d+)\\)?$"));
    static const QRegularExpression points(
        QStringLiteral("^\\(?[-−]?\\s*\\d{1,3}((\\.\\d{3}){2,}(,\\d+)?|(\\.\\d{3})+,\\d+)\\)?$"));
    for (auto line = sheet.cells.lower_bound(start); line != sheet.cells.end(); ++line) {
        const auto cell = line->second.find(column);
        if (cell == line->second.end() || cell->kind != CellKind::Text)
            continue;
        const QString text = cell->text.trimmed();
        if (text.contains(u',') && commas.match(text).hasMatch())
            return u',';
        if (text.contains(u'.') && points.match(text).hasMatch())
            return u'.';
    }
    return {};
}

} // namespace eldin::core::exchange
