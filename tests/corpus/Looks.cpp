// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/Looks.h"

#include "core/base/MoneyText.h"

namespace eldin::corpus {

using namespace core;
using namespace core::exchange;

namespace {

/// Calls for each number of the amount columns, sums and memo rows included.
template <typename Change> void forAmounts(CorpusCase &table, const Change &change)
{
    std::vector<std::pair<Place, SheetCell>> found;
    for (const auto &[row, line] : table.sheet.cells) {
        if (row < table.truth.dataStart)
            continue;
        for (const TrueBudget &budget : table.truth.budgets) {
            const SheetCell *cell = table.sheet.at(row, budget.column);
            if (cell != nullptr && cell->kind == CellKind::Number)
                found.push_back({{row, budget.column}, *cell});
        }
    }
    for (auto &[place, cell] : found) {
        change(cell);
        table.put(place, cell);
    }
}

template <typename Change> void forTexts(CorpusCase &table, const Change &change)
{
    const auto cells = table.sheet.cells;
    for (const auto &[row, line] : cells) {
        for (const auto &[column, cell] : line) {
            if (cell.kind == CellKind::Text)
                table.put({row, column}, {cell.kind, cell.formula, change(cell.text)});
        }
    }
    for (TrueLine &line : table.truth.lines)
        line.name = change(line.name);
}

} // namespace

void shift(CorpusCase &table, std::uint32_t rows, std::uint32_t columns)
{
    table.move([rows](std::uint32_t row) { return std::optional(row + rows); },
               [columns](std::uint32_t column) { return column + columns; });
}

void typeAmounts(CorpusCase &table, const AmountLook &look)
{
    forAmounts(table, [&](SheetCell &cell) {
        const auto money = parseSheetNumber(cell.text, table.truth.unit);
        if (!money)
            return;
        QString digits = plainMoney(*money); // som with two decimals
        const bool negative = digits.startsWith(u'-');
        digits.remove(negative ? QStringLiteral("-") : QString());
        digits.remove(u'.');
        const int scale = table.truth.unit == MoneyUnit::Som ? 2 : 5;
        digits = digits.rightJustified(scale + 1, u'0');
        QString whole = digits.chopped(scale);
        QString fraction = digits.last(scale);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        if (fraction.isEmpty() && table.truth.unit == MoneyUnit::ThousandSom)
            fraction = QStringLiteral("0");
        for (qsizetype i = whole.size() - 3; i > 0 && !look.group.isEmpty(); i -= 3)
            whole.insert(i, look.group);
        QString text = whole + (fraction.isEmpty() ? QString() : look.decimal + fraction);
        if (negative)
            text = look.minus == u"()" ? u'(' + text + u')' : look.minus + text;
        cell = {CellKind::Text, false, text + look.suffix};
    });
}

void addBinaryNoise(CorpusCase &table)
{
    forAmounts(table, [](SheetCell &cell) {
        if (cell.text.contains(u'.') && cell.text.size() < 12)
            cell.text = QString::number(cell.text.toDouble() - 1e-9, 'g', 17);
    });
}

bool stateInSom(CorpusCase &table)
{
    bool stated = false;
    const auto cells = table.sheet.cells;
    for (const auto &[row, line] : cells) {
        for (const SheetCell &cell : line) {
            if (row >= table.truth.dataStart || cell.kind != CellKind::Text || table.truth.unit == MoneyUnit::Som)
                continue;
            QString text = cell.text;
            text.replace(QStringLiteral("тыс. сом"), QStringLiteral("в сомах")).replace(QStringLiteral("миң сом"), QStringLiteral("сом менен"));
            stated = stated || text != cell.text;
            table.put({row, cell.column}, {cell.kind, cell.formula, text});
        }
    }
    if (!stated)
        return false;
    table.truth.unit = MoneyUnit::Som;
    for (TrueLine &line : table.truth.lines) {
        for (auto &amount : line.amounts) {
            if (amount)
                amount = Money::fromTyiyn(amount->tyiyn() / 1000);
        }
    }
    return true;
}

void hideRow(CorpusCase &table, std::uint32_t row)
{
    table.sheet.hiddenRows.insert(row);
}

void addHiddenColumn(CorpusCase &table)
{
    const std::uint32_t at = table.truth.nameColumn + 1;
    table.move([](std::uint32_t row) { return std::optional(row); },
               [at](std::uint32_t column) { return column < at ? column : column + 1; });
    table.sheet.hiddenColumns.insert(at);
    for (const TrueLine &line : table.truth.lines)
        table.put({line.row, at}, {CellKind::Text, false, QStringLiteral("текшерилген")});
}

void repeatHead(CorpusCase &table, std::uint32_t headRow)
{
    const std::uint32_t at = table.truth.lines[table.truth.lines.size() / 2].row;
    table.insertRow(at);
    const SheetLine line = table.sheet.cells.at(headRow);
    for (const auto &[column, cell] : line)
        table.put({at, column}, cell);
}

void addEmptyRows(CorpusCase &table)
{
    for (std::size_t i = 0; i < table.truth.lines.size(); i += 3)
        table.insertRow(table.truth.lines[i].row);
}

void addSignatures(CorpusCase &table)
{
    const std::uint32_t row = table.sheet.rows + 1;
    table.put({row, table.truth.nameColumn}, {CellKind::Text, false, QStringLiteral("Айыл өкмөтүнүн башчысы ________")});
    table.put({row, table.truth.budgets.front().column}, {CellKind::Text, false, QStringLiteral("А. Асанов")});
    table.put({row + 1, table.truth.nameColumn}, {CellKind::Text, false, QStringLiteral("Аткаруучу: Г. Осмонова, тел. 0555 123456")});
}

void dropKyrgyzLetters(CorpusCase &table)
{
    forTexts(table, [](QString text) {
        const QStringView from = u"өүңӨҮҢ";
        const QStringView to = u"оунОУН";
        for (qsizetype i = 0; i < from.size(); ++i)
            text.replace(from[i], to[i]);
        return text;
    });
}

void loseKyrgyzLetters(CorpusCase &table)
{
    forTexts(table, [](QString text) {
        for (const QChar letter : QStringView(u"өүңӨҮҢ"))
            text.replace(letter, u'?');
        return text;
    });
}

} // namespace eldin::corpus
