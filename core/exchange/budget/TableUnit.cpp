// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TableUnit.h"

#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/TableColumns.h"

#include <algorithm>
#include <iterator>

namespace eldin::core::exchange {

namespace {

constexpr qsizetype kLongestUnitText = 60;

QString address(std::uint32_t row, std::uint32_t column)
{
    return QString::fromStdString(cellAddress(row, column));
}

/// In the heads of the amounts, in any other cell of the head, then above it, nearest first.
bool findStated(const Sheet &sheet, const TableHead &head, const Synonyms &synonyms, BudgetReading &reading)
{
    const auto amounts = columnsOf(reading, ColumnRole::Amount);
    const auto look = [&](std::uint32_t row, std::uint32_t column, const SheetCell &cell, bool title) {
        const QString key = synonyms.key(cell.text);
        if (words::isForeignUnit(key) && key.size() <= kLongestUnitText) {
            reading.problems.push_back({address(row, column), Severity::Error, QStringLiteral("foreign-unit"),
                                        words::joined(cell.text)});
            return true;
        }
        const auto unit = words::unit(key);
        // "сом" inside a long title is about something else ("1 сом 50 тыйын").
        if (!unit || (title && key.size() > kLongestUnitText && *unit == MoneyUnit::Som))
            return false;
        reading.unit = *unit;
        reading.unitCell = address(row, column);
        reading.unitText = words::joined(cell.text);
        return true;
    };
    for (const std::uint32_t row : head.headerRows) {
        for (const ColumnMeaning &meaning : amounts) {
            if (const SheetCell *cell = sheet.at(row, meaning.column);
                cell != nullptr && look(row, meaning.column, *cell, false))
                return true;
        }
    }
    for (auto line = sheet.cells.rbegin(); line != sheet.cells.rend(); ++line) {
        if (line->first >= head.dataStart)
            continue;
        for (const auto &[column, cell] : line->second) {
            if (look(line->first, column, cell, true))
                return true;
        }
    }
    return false;
}

struct UnitCell
{
    std::uint32_t row;
    std::uint32_t column;
    std::optional<MoneyUnit> unit; ///< nothing: a foreign one
    QString text;
};

/// Spares all other names of a long table the search for units.
bool mayNameUnit(const QString &text)
{
    constexpr QStringView words[] {u"сом", u"руб", u"kgs", u"долл", u"usd", u"евро", u"$"};
    if (text.size() > 4 * kLongestUnitText)
        return false;
    // In one pass: a search for each word took a seventh of the time of a large table.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar first = text[i].toCaseFolded();
        for (const QStringView word : words) {
            if (first == word.front() && QStringView(text).sliced(i).startsWith(word, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

bool hasNumber(const SheetLine &line)
{
    return std::any_of(line.begin(), line.end(), [](const SheetCell &cell) { return cell.kind == CellKind::Number; });
}

/// Titles, and headings or totals of sections below the head, that state a unit.
std::vector<UnitCell> furtherUnits(const Sheet &sheet, const TableHead &head, const Synonyms &synonyms)
{
    std::vector<UnitCell> result;
    const std::uint32_t top = head.headerRows.empty() ? head.dataStart : head.headerRows.front();
    for (const auto &[row, line] : sheet.cells) {
        if (row >= top && row < head.dataStart)
            continue;
        for (const auto &[column, cell] : line) {
            if (cell.kind != CellKind::Text || !mayNameUnit(cell.text))
                continue;
            const QString key = synonyms.key(cell.text);
            const auto unit = words::unit(key);
            const bool longTitle = row < top && unit == MoneyUnit::ThousandSom; // "1 сом 50 тыйын" is none
            if (key.size() > kLongestUnitText && !longTitle)
                continue;
            const bool heading = row < top || words::isUnitOnly(key) || words::isSectionOnly(key) || (words::isTotal(key) && words::section(key));
            if (row > top && words::isForeignUnit(key) && words::section(key) && !hasNumber(line))
                result.push_back({row, column, std::nullopt, words::joined(cell.text)});
            else if (unit && heading && !words::isForeignUnit(key))
                result.push_back({row, column, unit, words::joined(cell.text)});
        }
    }
    return result;
}

bool looksLikeWholeSom(const Sheet &sheet, const TableHead &head, const BudgetReading &reading)
{
    const auto amounts = columnsOf(reading, ColumnRole::Amount);
    bool million = false;
    for (auto line = sheet.cells.lower_bound(head.dataStart); line != sheet.cells.end(); ++line) {
        for (const ColumnMeaning &meaning : amounts) {
            const auto cell = line->second.find(meaning.column);
            if (cell == line->second.end() || !isNumeric(*cell))
                continue;
            const auto money = cell->kind == CellKind::Number
                ? parseSheetNumber(cell->text, MoneyUnit::ThousandSom)
                : parseMoney(cell->text, MoneyUnit::ThousandSom);
            if (!money)
                continue;
            if (money->tyiyn() % 100'000 != 0)
                return false;
            million = million || money->tyiyn() / 100'000 >= 1'000'000;
        }
    }
    return million;
}

} // namespace

void readUnit(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
              BudgetReading &reading)
{
    bool stated = findStated(sheet, head, options.synonyms, reading);
    const auto further = furtherUnits(sheet, head, options.synonyms);
    const auto known = std::find_if(further.begin(), further.end(), [](const UnitCell &cell) { return cell.unit.has_value(); });
    if (!stated && known != further.end()) {
        stated = true;
        reading.unit = *known->unit;
        reading.unitCell = address(known->row, known->column);
        reading.unitText = known->text;
    }
    const bool refused = std::any_of(reading.problems.begin(), reading.problems.end(), [](const Problem &problem) { return problem.code == u"foreign-unit"; });
    for (const ColumnMeaning &meaning : reading.columns) {
        if (stated && meaning.unit && *meaning.unit != reading.unit && !options.unit && !options.mapping.unit)
            reading.problems.push_back({address(head.headerRows.back(), meaning.column), Severity::Error,
                                        QStringLiteral("different-units"), meaning.header});
    }
    const auto chosen = options.unit ? options.unit : options.mapping.unit;
    for (const UnitCell &cell : further) {
        const QString where = address(cell.row, cell.column);
        if (where == reading.unitCell || refused)
            continue;
        if (!cell.unit)
            reading.problems.push_back({where, Severity::Error, QStringLiteral("foreign-unit"), cell.text});
        else if (chosen && cell.unit != *chosen)
            reading.problems.push_back({where, Severity::Warning, QStringLiteral("unit-differs"), cell.text});
        else if (!chosen && cell.unit != reading.unit)
            reading.problems.push_back({where, Severity::Error, QStringLiteral("unit-conflict"), cell.text});
    }
    if (chosen) {
        if (stated && *chosen != reading.unit)
            reading.problems.push_back(
                {reading.unitCell, Severity::Warning, QStringLiteral("unit-differs"), reading.unitText});
        if (!stated || *chosen != reading.unit) {
            reading.unitCell.clear();
            reading.unitText.clear();
        }
        reading.unit = *chosen;
        return;
    }
    if (stated || reading.budgets.empty())
        return;
    reading.unit = looksLikeWholeSom(sheet, head, reading) ? MoneyUnit::Som : MoneyUnit::ThousandSom;
    reading.problems.push_back(
        {{},
         Severity::Warning,
         QStringLiteral("unit-assumed"),
         reading.unit == MoneyUnit::Som ? QStringLiteral("som") : QStringLiteral("thousand-som")});
}

} // namespace eldin::core::exchange
