// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"

#include <QStringList>

#include <map>

namespace eldin::core {

/// All tables of a document, those of the history too, as columns of a type: for rows that were read from the pages of a
/// damaged file, of which nobody knows whether they are what they seem.
class RawTables final
{
public:
    /// A database with our schema that nobody else needs: links between its rows are not looked at from now on, and it is not
    /// made durable.
    explicit RawTables(sqlite::Connection &connection);

    [[nodiscard]] bool has(const QString &table) const { return m_tables.count(table) != 0; }
    /// The tables of which this may be a row: as many columns as it has, or had in an older schema, of these types. Adding a column leaves rows
    /// as they are.
    [[nodiscard]] QStringList tablesOf(const std::vector<sqlite::Value> &row, bool indexTree) const;
    /// False if it is no row of the table, or one with its key is there.
    bool insert(const QString &table, const std::vector<sqlite::Value> &row);
    /// By which copies and backups know the document; empty if there is none.
    [[nodiscard]] QString documentId();

private:
    struct Column
    {
        QByteArray name;
        QString type;
        bool required = false;
    };
    struct Table
    {
        QString name;
        std::vector<Column> columns;
        bool indexTree = false;
    };
    [[nodiscard]] static bool fits(const Table &table, const std::vector<sqlite::Value> &row);

    sqlite::Connection &m_connection;
    std::map<QString, Table> m_tables;
};

} // namespace eldin::core
