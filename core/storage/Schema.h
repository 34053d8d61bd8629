// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace eldin::core::sqlite {
class Connection;
}

namespace eldin::core {

/// "ELDN": the application_id in the header of every document.
inline constexpr quint32 kApplicationId = 0x454C444E;

/// In which part of a commit the changes of a table travel.
enum class TableClass {
    Public,
    Text,   ///< free text as said, a piece a row
    Person, ///< personal data, a piece a person
};

/// A data table, recorded in the history.
struct DataTable
{
    QString name;
    TableClass tableClass = TableClass::Public;
    int ownerColumn = 0; ///< Text and Person: where the id of the record or person stands
    QString record {}; ///< the table whose records this one completes with words, by the same id; empty if none
};

/// All data tables, parents before children.
[[nodiscard]] const std::vector<DataTable> &dataTables();
[[nodiscard]] const DataTable *dataTable(const QString &name);
[[nodiscard]] QStringList dataTableNames();

/// Makes an empty database a document of the newest schema, by walking all migrations in one transaction.
void createSchema(sqlite::Connection &connection);

/// True if every table and index is exactly what createSchema makes, and nothing else is there.
[[nodiscard]] bool schemaIsOurs(sqlite::Connection &connection);

/// The names of a table's columns in order.
[[nodiscard]] QStringList columnNames(sqlite::Connection &connection, const QString &table);

/// All rows of all data tables as text, one line a row, in a fixed order: two documents with equal data
/// give equal dumps.
[[nodiscard]] QStringList dumpData(sqlite::Connection &connection);

} // namespace eldin::core
