// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/RowReading.h"

#include "core/base/Text.h"
#include "core/exchange/budget/AmountCell.h"
#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/TableColumns.h"

#include <algorithm>
#include <set>

namespace eldin::core::exchange {

namespace {

int leadingSpaces(const QString &text)
{
    int count = 0;
    for (const QChar c : text) {
        if (!c.isSpace())
            break;
        ++count;
    }
    return count;
}

class RowReader
{
public:
    RowReader(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options, BudgetReading &reading, RowNotes &notes)
        : m_sheet(sheet)
        , m_head(head)
        , m_options(options)
        , m_reading(reading)
        , m_notes(notes)
        , m_codeColumns(columnsOf(reading, ColumnRole::Code))
        , m_nameColumns(columnsOf(reading, ColumnRole::Name))
        , m_numbers(columnsOf(reading, ColumnRole::Number))
        , m_amounts(columnsOf(reading, ColumnRole::Amount))
        , m_sources(columnsOf(reading, ColumnRole::Source))
        , m_sections(columnsOf(reading, ColumnRole::SectionName))
    {
        for (const ColumnMeaning &meaning : m_amounts) {
            m_groupMarks.push_back(groupMark(sheet, meaning.column, head.dataStart));
            m_customs.push_back(decimalCustom(sheet, meaning.column, head.dataStart));
            std::uint32_t row = 0;
            const SheetCell *cell = !m_groupMarks.back().isNull() ? nullptr : ambiguousDecimals(sheet, meaning.column, head.dataStart, row);
            if (cell != nullptr)
                reading.problems.push_back({QString::fromStdString(cellAddress(row, meaning.column)), Severity::Warning,
                                            QStringLiteral("ambiguous-decimals"), singleLine(cell->text)});
        }
    }

    [[nodiscard]] std::vector<BodyRow> read();

private:
    BodyRow readRow(std::uint32_t row, const SheetLine &line);
    void readAmounts(BodyRow &body);

    const Sheet &m_sheet;
    const TableHead &m_head;
    const UnderstandOptions &m_options;
    BudgetReading &m_reading;
    RowNotes &m_notes;
    std::vector<ColumnMeaning> m_codeColumns, m_nameColumns, m_numbers, m_amounts, m_sources, m_sections;
    std::vector<QChar> m_groupMarks; ///< one an amount column
    std::vector<DecimalCustom> m_customs; ///< likewise
    std::set<std::uint32_t> m_padded; ///< columns whose codes had lost a zero
};

void RowReader::readAmounts(BodyRow &body)
{
    body.amounts.reserve(m_amounts.size());
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const SheetCell *cell = m_sheet.at(body.row, m_amounts[i].column);
        body.amounts.emplace_back();
        if (cell == nullptr)
            continue;
        const DecimalCustom &custom = m_customs[i];
        const bool doubtful = m_groupMarks[i].isNull() && (custom.commas || (custom.numbers && !custom.points)) && mayBeThousands(*cell);
        const bool thousands = doubtful && custom.commas;
        const AmountCell read = readAmount(*cell, m_reading.unit, thousands ? QChar(u'.') : m_groupMarks[i]);
        if (doubtful)
            m_reading.problems.push_back(
                {QString::fromStdString(cellAddress(body.row, m_amounts[i].column)), Severity::Warning,
                 thousands ? QStringLiteral("thousands-or-decimals") : QStringLiteral("ambiguous-decimals"), singleLine(cell->text)});
        body.amounts.back() = read.amount;
        body.hasAmount = body.hasAmount || read.amount.has_value();
        body.computed = body.computed || (read.amount && cell->formula);
        body.dashed = body.dashed || (!read.amount && read.problem.isEmpty() && !cell->text.trimmed().isEmpty());
        const bool unitOnly = (body.nameless || words::isSectionOnly(body.texts->key)) && cell->text.size() < 20
            && words::unit(m_options.synonyms.key(cell->text));
        const bool bad = !read.problem.isEmpty() && !unitOnly;
        body.unread = body.unread || bad;
        if (bad || doubtful)
            m_notes.doubtful.emplace_back(body.row, m_amounts[i].column);
        if (bad)
            m_notes.badCells[body.row].push_back(
                {QString::fromStdString(cellAddress(body.row, m_amounts[i].column)), Severity::Error,
                 read.problem, singleLine(cell->text)});
    }
    for (const ColumnMeaning &meaning : m_sources) {
        const SheetCell *cell = m_sheet.at(body.row, meaning.column);
        const AmountCell read = cell == nullptr ? AmountCell{} : readAmount(*cell, m_reading.unit, {});
        if (read.amount)
            body.sources.push_back({meaning.column, *read.amount});
    }
}

BodyRow RowReader::readRow(std::uint32_t row, const SheetLine &line)
{
    BodyRow body;
    body.texts = std::make_unique<RowTexts>();
    body.row = row;
    QString raw;
    for (const ColumnMeaning &meaning : m_nameColumns)
        raw = m_sheet.textAt(row, meaning.column);
    body.nameless = singleLine(raw).isEmpty();
    if (body.nameless) {
        // A heading merged over the whole table stands in its first column.
        for (const auto &[column, cell] : line) {
            if (cell.kind == CellKind::Text
                && std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isLetter(); })
                && !looksLikeCode(cell.text)) {
                raw = cell.text;
                break;
            }
        }
    }
    body.name = words::joined(raw);
    body.texts->key = m_options.synonyms.replaced(foldedWithoutKyrgyzLetters(body.name));
    body.indent = leadingSpaces(raw);
    for (const ColumnMeaning &meaning : m_numbers)
        body.number = singleLine(m_sheet.textAt(row, meaning.column));
    body.texts->codes.reserve(m_codeColumns.size());
    for (const ColumnMeaning &meaning : m_codeColumns) {
        QString code = singleLine(m_sheet.textAt(row, meaning.column));
        if ((meaning.code == CodeKind::Section || meaning.code == CodeKind::Subsection) && code.size() == 1 && code.front().isDigit()) {
            // A cell that is a number keeps no zero before it.
            if (m_padded.insert(meaning.column).second)
                m_reading.problems.push_back({QString::fromStdString(cellAddress(row, meaning.column)), Severity::Warning, QStringLiteral("code-padded"), code});
            code.prepend(u'0');
        }
        body.texts->codes.push_back(looksLikeCode(code) ? code : QString());
    }
    for (const ColumnMeaning &meaning : m_sections)
        body.texts->section = m_options.synonyms.key(m_sheet.textAt(row, meaning.column));
    readAmounts(body);
    return body;
}

/// Only rows with content.
std::vector<BodyRow> RowReader::read()
{
    std::vector<BodyRow> rows;
    auto line = m_sheet.cells.lower_bound(m_head.dataStart);
    rows.reserve(static_cast<std::size_t>(m_sheet.cells.end() - line));
    for (; line != m_sheet.cells.end(); ++line) {
        const bool filled = std::any_of(line->second.begin(), line->second.end(), [](const SheetCell &cell) {
            return !cell.text.trimmed().isEmpty() || cell.kind == CellKind::NoValue;
        });
        if (filled)
            rows.push_back(readRow(line->first, line->second));
    }
    return rows;
}

} // namespace

std::vector<BodyRow> readRows(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options, BudgetReading &reading,
                              RowNotes &notes)
{
    return RowReader(sheet, head, options, reading, notes).read();
}

} // namespace eldin::core::exchange
