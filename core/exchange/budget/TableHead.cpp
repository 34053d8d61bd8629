// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TableHead.h"

#include "core/base/MoneyText.h"
#include "core/exchange/budget/AmountCell.h"
#include "core/exchange/budget/BudgetWords.h"

namespace eldin::core::exchange {

namespace {

constexpr std::uint32_t kRowsSearched = 120;
constexpr qsizetype kLongestHead = 160;

using Line = SheetLine;

bool isBlank(const SheetCell &cell)
{
    return QStringView(cell.text).trimmed().isEmpty();
}

bool isYear(const SheetCell &cell)
{
    const QString text = cell.text.trimmed();
    return text.size() == 4 && !words::years(text).empty();
}

bool looksLikeHead(const SheetCell &cell, const Synonyms &synonyms)
{
    if (cell.text.size() > kLongestHead)
        return false;
    const QString key = synonyms.key(cell.text);
    return !key.isEmpty()
        && (words::isNumberHead(key) || words::isNameHead(key) || words::isAmountHead(key)
            || words::isPercentHead(key) || words::isDeviationHead(key) || words::isSourceHead(key)
            || words::isSectionNameHead(key) || words::isYearNameHead(key)
            || words::codeHead(key) != CodeKind::None || (!words::years(key).empty() && key.size() < 40));
}

/// How many cells speak like a head; 0 for a row with figures or with one cell only.
int score(const Line &line, const Synonyms &synonyms)
{
    int filled = 0;
    int heads = 0;
    for (const auto &[column, cell] : line) {
        if (isBlank(cell))
            continue;
        ++filled;
        if (isNumeric(cell) && !isYear(cell))
            return 0;
        heads += looksLikeHead(cell, synonyms) ? 1 : 0;
    }
    return filled < 2 ? 0 : heads;
}

/// 1 2 3 … under the head.
bool isColumnNumbers(const Line &line, std::size_t fewest = 2)
{
    int expected = 0;
    std::size_t filled = 0;
    for (const auto &[column, cell] : line) {
        const QString text = cell.text.trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        if (text.size() == 1 && text.front().isLetter() && expected == 0)
            continue; // «А», «Б» over the names
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok || number <= 0 || (expected == 0 ? number > 2 : number != expected))
            return false;
        expected = number + 1;
    }
    return filled >= fewest && expected > 0;
}

bool isUnitRow(const Line &line, const Synonyms &synonyms)
{
    bool any = false;
    for (const auto &[column, cell] : line) {
        if (isBlank(cell))
            continue;
        const QString key = cell.text.size() > 30 ? QString() : synonyms.key(cell.text);
        if (!words::unit(key) || words::section(key))
            return false;
        any = true;
    }
    return any;
}

/// A second level: a merge reaches down into it, or (where the file knows no merges) it has only words of
/// heads under a head whose other columns end above, or nothing but stages.
bool isNextLevel(const Sheet &sheet, std::uint32_t above, std::uint32_t row, const Synonyms &synonyms)
{
    const auto found = sheet.cells.find(row);
    if (found == sheet.cells.end())
        return false;
    for (const Merge &merge : sheet.merges) {
        if (merge.firstRow <= above && merge.lastRow >= row)
            return true;
    }
    int filled = 0;
    int stages = 0;
    bool deeper = false; // stands where the row above is empty, or below a merged head
    for (const auto &[column, cell] : found->second) {
        if (isBlank(cell))
            continue;
        if ((isNumeric(cell) && !isYear(cell)) || !looksLikeHead(cell, synonyms)
            || words::isSectionOnly(synonyms.key(cell.text)))
            return false;
        ++filled;
        stages += words::stage(synonyms.key(cell.text)) ? 1 : 0;
        const SheetCell *head = sheet.at(above, column);
        deeper = deeper || head == nullptr || isBlank(*head);
    }
    return filled >= 2 && (deeper || stages == filled);
}

/// A file that knows no merges leaves a head over several columns in the first of them: it reaches to the right over
/// columns that have a head of their own below it.
QString reachingText(const Sheet &sheet, const std::vector<std::uint32_t> &headerRows, std::uint32_t row, std::uint32_t column)
{
    const auto below = [&](std::uint32_t at) {
        return std::any_of(headerRows.begin(), headerRows.end(), [&](std::uint32_t next) {
            const SheetCell *cell = next > row ? sheet.at(next, at) : nullptr;
            return cell != nullptr && !isBlank(*cell);
        });
    };
    for (std::uint32_t at = column; below(at); --at) {
        if (const SheetCell *cell = sheet.at(row, at); cell != nullptr && !isBlank(*cell))
            return words::joined(cell->text);
        if (at == 0)
            break;
    }
    return {};
}

QString headText(const Sheet &sheet, const std::vector<Merge> &merges, std::uint32_t row,
                 std::uint32_t column)
{
    if (const SheetCell *cell = sheet.at(row, column); cell != nullptr && !isBlank(*cell))
        return words::joined(cell->text);
    for (const Merge &merge : merges) {
        if (merge.firstRow <= row && row <= merge.lastRow && merge.firstColumn <= column
            && column <= merge.lastColumn) {
            const SheetCell *anchor = sheet.at(merge.firstRow, merge.firstColumn);
            return anchor == nullptr ? QString() : words::joined(anchor->text);
        }
    }
    return {};
}

} // namespace

bool isNumeric(const SheetCell &cell)
{
    if (cell.kind == CellKind::Number)
        return true;
    return cell.kind == CellKind::Text
        && (parseMoney(cell.text, MoneyUnit::ThousandSom) || parseMoney(bareFigure(cell.text), MoneyUnit::ThousandSom));
}

bool TableHead::isRepeated(const Sheet &sheet, std::uint32_t row) const
{
    const auto line = sheet.cells.find(row);
    if (line == sheet.cells.end() || headerRows.empty())
        return false;
    constexpr std::size_t kFewest = 3; // "1 2" may be a line: a number and an amount
    if (line->second.size() >= kFewest && isColumnNumbers(line->second, kFewest))
        return true;
    for (const std::uint32_t header : headerRows) {
        std::size_t filled = 0;
        const bool same = std::all_of(line->second.begin(), line->second.end(), [&](const SheetCell &cell) {
            if (isBlank(cell))
                return true;
            ++filled;
            const SheetCell *head = sheet.at(header, cell.column);
            return head != nullptr && head->kind == cell.kind && words::joined(head->text) == words::joined(cell.text);
        });
        if (filled >= 2 && same)
            return true;
    }
    return false;
}

TableHead findHead(const Sheet &sheet, const Synonyms &synonyms, const TableMapping &mapping)
{
    TableHead head;
    std::uint32_t first = mapping.firstHeader.value_or(0);
    bool found = mapping.firstHeader.has_value();
    for (const int needed : {2, 1}) {
        for (const auto &[row, line] : sheet.cells) {
            if (row >= kRowsSearched || found)
                break;
            if (score(line, synonyms) >= needed) {
                first = row;
                found = true;
            }
        }
    }
    if (!found) {
        // No head at all: the table begins with the first row that has a figure.
        for (const auto &[row, line] : sheet.cells) {
            for (const auto &[column, cell] : line) {
                if (!found && column > 0 && isNumeric(cell) && !isYear(cell)) {
                    head.dataStart = row;
                    found = true;
                }
            }
        }
    } else {
        head.headerRows.push_back(first);
        std::uint32_t next = first + 1;
        while (mapping.lastHeader && next <= *mapping.lastHeader)
            head.headerRows.push_back(next++);
        while (!mapping.lastHeader && isNextLevel(sheet, next - 1, next, synonyms) && !isColumnNumbers(sheet.cells.at(next)))
            head.headerRows.push_back(next++);
        for (auto line = sheet.cells.find(next);
             line != sheet.cells.end() && (isColumnNumbers(line->second) || isUnitRow(line->second, synonyms));
             line = sheet.cells.find(next))
            ++next;
        head.dataStart = next;
    }

    const std::uint32_t top = head.headerRows.empty() ? head.dataStart : head.headerRows.front();
    for (const auto &[row, line] : sheet.cells) {
        if (row >= top)
            break;
        QStringList texts;
        for (const auto &[column, cell] : line) {
            if (!isBlank(cell))
                texts << words::joined(cell.text);
        }
        if (texts.isEmpty())
            continue;
        head.titleRows.push_back(row);
        head.titles << texts.join(u' ');
    }
    std::vector<Merge> merges;
    for (const Merge &merge : sheet.merges) {
        if (!head.headerRows.empty() && merge.lastRow >= top && merge.firstRow <= head.headerRows.back())
            merges.push_back(merge);
    }
    for (std::uint32_t column = 0; column < sheet.columns && !head.headerRows.empty(); ++column) {
        QStringList levels;
        for (const std::uint32_t row : head.headerRows) {
            QString text = headText(sheet, merges, row, column);
            if (text.isEmpty() && sheet.merges.empty())
                text = reachingText(sheet, head.headerRows, row, column);
            if (!text.isEmpty() && (levels.isEmpty() || levels.back() != text))
                levels << text;
        }
        if (levels.isEmpty())
            continue;
        head.headers[column] = levels.join(u' ');
        head.levels[column] = levels;
    }
    return head;
}

} // namespace eldin::core::exchange
