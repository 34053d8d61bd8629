// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SheetSource.h"

#include <QHash>
#include <QStringList>

namespace eldin::core::exchange {

/// A column that a table of records may have, known by its head in any of three languages.
struct RecordField
{
    QString key;
    QStringList
        heads; ///< without case, Kyrgyz letters (о у н) and full stops; a head may go on behind one of them
};

struct RecordCell
{
    QString text; ///< line breaks kept, ends trimmed
    QString cell; ///< its address
};

struct RecordRow
{
    std::uint32_t row = 0;
    int number = 0; ///< that the table itself gives the row ("№"); 0: none
    QHash<QString, RecordCell> cells; ///< by field; only filled ones

    [[nodiscard]] QString text(const QString &key) const { return cells.value(key).text; }
    /// Where the field stands, else the row's beginning.
    [[nodiscard]] QString cell(const QString &key) const;
};

/// A table with one record a row: participants, remarks, proposals with their decisions.
struct RecordTable
{
    QHash<QString, std::uint32_t> columns; ///< of the fields that were found
    QHash<QString, QString> heads; ///< their heads as written
    std::vector<RecordCell> otherHeads; ///< of columns that hold something and are no field, or one that stood already;
                                        ///< without those that only number the rows
    std::vector<RecordRow> rows; ///< only rows that fill one of the fields
    Problems problems;

    [[nodiscard]] bool has(const QString &key) const { return columns.contains(key); }
};

/// Looks for the head among the first rows: the one that names most fields, the required one among them.
/// Without one the table has the error `no-head`; more than `kMostRecords` rows are the error
/// `too-many-rows`.
[[nodiscard]] RecordTable findRecords(const Sheet &sheet, const std::vector<RecordField> &fields,
                                      const QString &required);

inline constexpr std::size_t kMostRecords = 100'000;

/// The first sheet of the file that has such a table. Throws what readSheets throws.
[[nodiscard]] RecordTable readRecordTable(const QString &path, const SheetSourceOptions &options,
                                          const std::vector<RecordField> &fields, const QString &required);

} // namespace eldin::core::exchange
