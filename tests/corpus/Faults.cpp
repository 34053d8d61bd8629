// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/Faults.h"

#include "core/base/MoneyText.h"
#include "core/exchange/budget/BudgetWords.h"

#include <random>

namespace eldin::corpus {

using namespace core;
using namespace core::exchange;

namespace {

/// The digits of a number in a sheet, changed without rounding.
QString timesTen(const QString &digits, int tens)
{
    QString whole = digits.section(u'.', 0, 0);
    QString fraction = digits.section(u'.', 1).leftJustified(tens, u'0');
    return whole + fraction.first(tens) + (fraction.size() > tens ? u'.' + fraction.sliced(tens) : QString());
}

/// The first two neighbours that differ change places; empty where there are none.
QString transposed(QString digits)
{
    for (qsizetype i = 1; i + 1 < digits.size(); ++i) {
        if (digits[i].isDigit() && digits[i + 1].isDigit() && digits[i] != digits[i + 1]) {
            const QChar first = digits[i];
            digits[i] = digits[i + 1];
            digits[i + 1] = first;
            return digits;
        }
    }
    return {};
}

/// Puts dollars for the som of titles and head; false where no unit stands there.
bool changeCurrency(CorpusCase &table)
{
    std::vector<Place> places;
    for (const auto &[row, line] : table.sheet.cells) {
        for (const SheetCell &cell : line) {
            if (row < table.truth.dataStart && cell.kind == CellKind::Text && cell.text.contains(u"сом"))
                places.emplace_back(row, cell.column);
        }
    }
    for (const Place &place : places) {
        SheetCell cell = *table.sheet.at(place.first, place.second);
        cell.text.replace(QStringLiteral("сом"), QStringLiteral("долл. США"));
        table.put(place, cell);
    }
    table.fault = Fault{QStringLiteral("foreign-unit"), places};
    return !places.empty();
}

/// Lets the last heading of a section state the other unit; false where there is none or no unit to differ from.
bool changeSectionUnit(CorpusCase &table)
{
    std::optional<Place> heading;
    bool stated = false;
    for (const auto &[row, line] : table.sheet.cells) {
        for (const SheetCell &cell : line) {
            stated = stated || (row < table.truth.dataStart && cell.text.contains(u"сом"));
            if (row >= table.truth.dataStart && line.size() == 1 && words::isSectionOnly(words::key(cell.text)))
                heading = Place{row, cell.column};
        }
    }
    if (!heading || !stated)
        return false;
    SheetCell cell = *table.sheet.at(heading->first, heading->second);
    cell.text += table.truth.unit == MoneyUnit::Som ? QStringLiteral(" (миң сом)") : QStringLiteral(", в сомах");
    table.put(*heading, cell);
    table.fault = Fault{QStringLiteral("unit-conflict"), {*heading}};
    return true;
}

/// Nothing but a name and amounts: a total, no subtotal with a code.
bool isBare(const CorpusCase &table, std::uint32_t row)
{
    const SheetLine &line = table.sheet.cells.at(row);
    return std::all_of(line.begin(), line.end(), [&](const SheetCell &cell) {
        return cell.column == table.truth.nameColumn || cell.kind == CellKind::Number || cell.text.trimmed().isEmpty();
    });
}

bool isClean(const CorpusCase &table, const TrueLine &line, std::uint32_t column)
{
    if (line.parent < 0)
        return false;
    const SheetCell *cell = table.sheet.at(line.row, column);
    const SheetCell *sum = table.sheet.at(static_cast<std::uint32_t>(line.parent), column);
    const Place place{static_cast<std::uint32_t>(line.parent), column};
    return cell != nullptr && cell->kind == CellKind::Number && cell->text.toDouble() > 0 && sum != nullptr
        && sum->kind == CellKind::Number
        && std::find(table.truth.gaps.begin(), table.truth.gaps.end(), place) == table.truth.gaps.end();
}

} // namespace

QString faultName(FaultKind kind)
{
    switch (kind) {
    case FaultKind::LostComma: return QStringLiteral("lost comma");
    case FaultKind::TransposedDigits: return QStringLiteral("transposed digits");
    case FaultKind::MissingLine: return QStringLiteral("missing line");
    case FaultKind::WrongTotal: return QStringLiteral("wrong total");
    case FaultKind::UnitMix: return QStringLiteral("unit mix");
    case FaultKind::DoubledLine: return QStringLiteral("doubled line");
    case FaultKind::AmountAsDate: return QStringLiteral("amount as date");
    case FaultKind::TextForAmount: return QStringLiteral("text for amount");
    case FaultKind::NoStoredValue: return QStringLiteral("formula without value");
    case FaultKind::ErrorCell: return QStringLiteral("error cell");
    case FaultKind::LetterInDigits: return QStringLiteral("letter in digits");
    case FaultKind::UnknownTotal: return QStringLiteral("total of an unknown name");
    case FaultKind::UnreadableEnd: return QStringLiteral("unreadable end");
    case FaultKind::ForeignUnit: return QStringLiteral("foreign unit");
    case FaultKind::SectionUnit: return QStringLiteral("unit of a section");
    }
    return {};
}

bool plant(CorpusCase &table, FaultKind kind, unsigned seed)
{
    if (kind == FaultKind::ForeignUnit)
        return changeCurrency(table);
    if (kind == FaultKind::SectionUnit)
        return changeSectionUnit(table);
    std::mt19937 random(seed);
    const std::uint32_t column = table.truth.budgets[random() % table.truth.budgets.size()].column;
    std::vector<std::size_t> fit;
    for (std::size_t i = 0; i < table.truth.lines.size(); ++i) {
        if (isClean(table, table.truth.lines[i], column))
            fit.push_back(i);
    }
    if (fit.empty())
        return false;
    const TrueLine line = table.truth.lines[fit[random() % fit.size()]];
    const Place place{line.row, column};
    const Place sum{static_cast<std::uint32_t>(line.parent), column};
    SheetCell cell = *table.sheet.at(line.row, column);
    switch (kind) {
    case FaultKind::LostComma:
        if (!cell.text.contains(u'.'))
            return false;
        cell.text = timesTen(cell.text, static_cast<int>(cell.text.section(u'.', 1).size()));
        table.fault = Fault{QStringLiteral("lost-decimal-comma"), {place}, sum};
        break;
    case FaultKind::TransposedDigits:
        cell.text = transposed(cell.text);
        if (cell.text.isEmpty())
            return false;
        table.fault = Fault{QStringLiteral("transposed-digits"), {place}, sum};
        break;
    case FaultKind::UnitMix:
        cell.text = timesTen(cell.text, 3);
        table.fault = Fault{QStringLiteral("unit-mix"), {place}, sum};
        break;
    case FaultKind::WrongTotal: {
        cell = *table.sheet.at(sum.first, column);
        // Another figure altogether: no factor, no neighbouring digits.
        cell.text = QString::number(cell.text.toDouble() + 137.9, 'f', 1);
        cell.formula = false;
        table.put(sum, cell);
        table.fault = Fault{{}, {sum}};
        return true;
    }
    case FaultKind::MissingLine:
        table.fault = Fault{{}, {sum}};
        table.removeRow(line.row);
        return true;
    case FaultKind::DoubledLine: {
        table.insertRow(line.row + 1);
        const SheetLine copied = table.sheet.cells.at(line.row);
        for (const auto &[at, twin] : copied)
            table.put({line.row + 1, at}, twin);
        const std::uint32_t parent = sum.first > line.row ? sum.first + 1 : sum.first;
        table.fault = Fault{{}, {{line.row, column}, {line.row + 1, column}, {parent, column}}};
        for (const TrueBudget &budget : table.truth.budgets) {
            for (const std::uint32_t row : {line.row, line.row + 1, parent})
                table.fault->places.emplace_back(row, budget.column);
        }
        return true;
    }
    case FaultKind::AmountAsDate:
        cell = {CellKind::Date, false, QStringLiteral("2027-10-12")};
        table.fault = Fault{QStringLiteral("not-a-number"), {place}};
        break;
    case FaultKind::TextForAmount:
        cell = {CellKind::Text, false, QStringLiteral("такталууда")};
        table.fault = Fault{QStringLiteral("not-a-number"), {place}};
        break;
    case FaultKind::NoStoredValue:
        cell = {CellKind::NoValue, true, {}};
        table.fault = Fault{QStringLiteral("no-stored-value"), {place}};
        break;
    case FaultKind::ErrorCell:
        cell = {CellKind::Error, true, QStringLiteral("#REF!")};
        table.fault = Fault{QStringLiteral("error-cell"), {place}};
        break;
    case FaultKind::LetterInDigits:
        cell = {CellKind::Text, false, QStringLiteral("1О2,5")};
        table.fault = Fault{QStringLiteral("not-a-number"), {place}};
        break;
    case FaultKind::UnknownTotal: {
        if (!isBare(table, sum.first))
            return false;
        const bool nameless = random() % 2 == 0;
        table.put({sum.first, table.truth.nameColumn}, {CellKind::Text, false, nameless ? QString() : QStringLiteral("Ак-Жар айыл аймагы")});
        table.fault = Fault{{}, {}, {}, true};
        for (const TrueBudget &budget : table.truth.budgets)
            table.fault->places.emplace_back(sum.first, budget.column);
        return true;
    }
    case FaultKind::UnreadableEnd: {
        while (table.sheet.rows > line.row + 1)
            table.removeRow(table.sheet.rows - 1);
        for (const TrueBudget &budget : table.truth.budgets) {
            if (table.sheet.at(line.row, budget.column) != nullptr)
                table.put({line.row, budget.column}, {CellKind::Text, false, QStringLiteral("1О2,5")});
        }
        table.fault = Fault{QStringLiteral("not-a-number"), {place}};
        // The only amount of the table: nothing is left that makes its column one of amounts, so the head is named.
        if (table.truth.lines.front().row == line.row)
            table.fault = Fault{{}, {place, {table.truth.dataStart - 1, 0}}};
        return true;
    }
    case FaultKind::ForeignUnit:
    case FaultKind::SectionUnit: return false; // planted above: they need no line
    }
    table.put(place, cell);
    return true;
}

} // namespace eldin::corpus
