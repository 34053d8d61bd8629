// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TableUnit.h"

#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/TableColumns.h"

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
        if (words::isForeignUnit(key) && key.size() <= kLongestUnitText)
            reading.problems.push_back({address(row, column), Severity::Error, QStringLiteral("foreign-unit"),
                                        words::joined(cell.text)});
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
    const bool stated = findStated(sheet, head, options.synonyms, reading);
    for (const ColumnMeaning &meaning : reading.columns) {
        if (stated && meaning.unit && *meaning.unit != reading.unit && !options.unit && !options.mapping.unit)
            reading.problems.push_back({address(head.headerRows.back(), meaning.column), Severity::Error,
                                        QStringLiteral("different-units"), meaning.header});
    }
    const auto chosen = options.unit ? options.unit : options.mapping.unit;
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
