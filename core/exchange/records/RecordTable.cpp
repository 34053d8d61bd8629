// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/records/RecordTable.h"

#include "core/base/Text.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace eldin::core::exchange {

namespace {

constexpr int kRowsSearched = 40;
constexpr qsizetype kLongestHead = 120;

/// "Ф. И. О." and "фио", "Аты-жөнү" and "аты жону" are the same head.
QString headKey(const QString &text)
{
    QString key = foldedWithoutKyrgyzLetters(singleLine(text));
    for (QChar &c : key) {
        if (c == u'-' || c == u'/' || c == u'_')
            c = u' ';
    }
    key.remove(u'.');
    key.replace(QStringLiteral("ф и о"), QStringLiteral("фио"));
    return key.simplified();
}

/// The field whose longest word begins the head; null if none does.
const RecordField *fieldOf(const QString &head, const std::vector<RecordField> &fields)
{
    const RecordField *found = nullptr;
    qsizetype longest = 0;
    for (const RecordField &field : fields) {
        for (const QString &word : field.heads) {
            const bool fits
                = head.startsWith(word) && (head.size() == word.size() || !head[word.size()].isLetter());
            if (fits && word.size() > longest) {
                longest = word.size();
                found = &field;
            }
        }
    }
    return found;
}

/// "№", "№ п/п", "т/б": it numbers the rows. Folded, the sign reads "no".
bool onlyNumbers(const QString &head)
{
    static const QStringList kHeads{QStringLiteral("no"),  QStringLiteral("no п п"), QStringLiteral("no т б"),
                                    QStringLiteral("п п"), QStringLiteral("т б"),    QStringLiteral("n"),
                                    QStringLiteral("nn"),  QStringLiteral("n п п"),  QStringLiteral("номер"),
                                    QStringLiteral("#"),   QStringLiteral("катар номери")};
    return kHeads.contains(head);
}

using Line = SheetLine;

RecordTable headOf(const Line &line, const std::vector<RecordField> &fields)
{
    RecordTable table;
    for (const auto &[column, cell] : line) {
        if (cell.text.size() > kLongestHead || cell.kind != CellKind::Text)
            continue;
        const RecordField *field = fieldOf(headKey(cell.text), fields);
        if (!field || table.columns.contains(field->key))
            continue;
        table.columns.insert(field->key, column);
        table.heads.insert(field->key, singleLine(cell.text));
    }
    return table;
}

/// The heads of the columns that are none of the table's; a column leaves once something stands in it.
std::map<std::uint32_t, RecordCell> othersOf(const Line &line, std::uint32_t row, const RecordTable &table)
{
    const auto fields = table.columns.values();
    const QSet<std::uint32_t> known(fields.begin(), fields.end());
    std::map<std::uint32_t, RecordCell> others;
    for (const auto &[column, cell] : line) {
        const QString head = singleLine(cell.text);
        if (!known.contains(column) && !head.isEmpty() && !onlyNumbers(headKey(head)))
            others[column] = {head.left(kLongestHead), QString::fromStdString(cellAddress(row, column))};
    }
    return others;
}

/// The column that numbers the rows; nothing where the head has none.
std::optional<std::uint32_t> numberColumn(const Line &head)
{
    for (const auto &[column, cell] : head) {
        if (onlyNumbers(headKey(cell.text)))
            return column;
    }
    return std::nullopt;
}

int numberIn(const Line &line, const std::optional<std::uint32_t> &column)
{
    const auto cell = column ? line.find(*column) : line.end();
    return cell == line.end() ? 0 : std::max(0, cell->text.trimmed().toInt());
}

} // namespace

QString RecordRow::cell(const QString &key) const
{
    const auto found = cells.constFind(key);
    return found == cells.constEnd() ? QString::fromStdString(cellAddress(row, 0)) : found->cell;
}

RecordTable findRecords(const Sheet &sheet, const std::vector<RecordField> &fields, const QString &required)
{
    RecordTable table;
    std::uint32_t head = 0;
    int searched = 0;
    for (auto line = sheet.cells.begin(); line != sheet.cells.end() && searched < kRowsSearched;
         ++line, ++searched) {
        RecordTable candidate = headOf(line->second, fields);
        if (candidate.has(required) && candidate.columns.size() > table.columns.size()) {
            table = std::move(candidate);
            head = line->first;
        }
    }
    table.problems.insert(table.problems.end(), sheet.problems.begin(), sheet.problems.end());
    if (table.columns.isEmpty()) {
        table.problems.push_back({{}, Severity::Error, QStringLiteral("no-head"), {}});
        return table;
    }
    auto others = othersOf(sheet.cells.find(head)->second, head, table);
    const auto numbers = numberColumn(sheet.cells.find(head)->second);
    std::map<std::uint32_t, RecordCell> filled;
    for (auto line = sheet.cells.upper_bound(head); line != sheet.cells.end(); ++line) {
        for (auto cell = line->second.begin(); !others.empty() && cell != line->second.end(); ++cell) {
            if (!cell->text.trimmed().isEmpty())
                filled.insert(others.extract(cell->column));
        }
        RecordRow row;
        row.row = line->first;
        row.number = numberIn(line->second, numbers);
        for (auto field = table.columns.constBegin(); field != table.columns.constEnd(); ++field) {
            const auto cell = line->second.find(field.value());
            if (cell == line->second.end())
                continue;
            const QString address = QString::fromStdString(cellAddress(line->first, field.value()));
            if (cell->kind == CellKind::NoValue || cell->kind == CellKind::Error)
                table.problems.push_back({address, Severity::Error,
                                          cell->kind == CellKind::Error
                                              ? QStringLiteral("error-cell")
                                              : QStringLiteral("no-stored-value"),
                                          singleLine(cell->text)});
            const QString text = cell->text.trimmed();
            if (!text.isEmpty())
                row.cells.insert(field.key(), {text, address});
        }
        if (row.cells.isEmpty())
            continue;
        if (table.rows.size() == kMostRecords) {
            table.problems.push_back({row.cells.begin()->cell, Severity::Error,
                                      QStringLiteral("too-many-rows"), QString::number(kMostRecords)});
            break;
        }
        table.rows.push_back(std::move(row));
    }
    for (auto &[column, other] : filled)
        table.otherHeads.push_back(std::move(other));
    return table;
}

RecordTable readRecordTable(const QString &path, const SheetSourceOptions &options,
                            const std::vector<RecordField> &fields, const QString &required)
{
    RecordTable none;
    none.problems.push_back({{}, Severity::Error, QStringLiteral("no-head"), {}});
    for (const Sheet &sheet : readSheets(path, options)) {
        RecordTable table = findRecords(sheet, fields, required);
        if (!table.columns.isEmpty())
            return table;
    }
    return none;
}

} // namespace eldin::core::exchange
