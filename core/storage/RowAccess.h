// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"

#include <QStringList>

#include <map>

namespace eldin::core {

/// Rows of data tables by name and key, for what works on all tables alike. Tables that are none of ours are
/// Error{FileDamaged}: their names come from other files.
class RowAccess final
{
public:
    explicit RowAccess(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// A column that refers to a row of another table.
    struct Link
    {
        std::size_t column = 0;
        QString columnName;
        QString parent;
    };
    struct Column
    {
        QString name;
        QString type; ///< TEXT, INTEGER, BLOB
        bool required = false;
    };
    struct Table
    {
        std::vector<Column> columns;
        std::vector<Link> links;
    };
    [[nodiscard]] const Table &table(const QString &name);

    [[nodiscard]] bool has(const QString &table, const QString &id);
    /// Of all rows of the table, in their order.
    [[nodiscard]] QStringList ids(const QString &table);
    [[nodiscard]] std::optional<std::vector<sqlite::Value>> read(const QString &table, const QString &id);
    void insert(const QString &table, const std::vector<sqlite::Value> &values);
    void update(const QString &table, const std::vector<sqlite::Value> &values);
    void remove(const QString &table, const QString &id);
    /// The rows that refer to this one: table and id.
    [[nodiscard]] std::vector<std::pair<QString, QString>> referringTo(const QString &table, const QString &id);
    /// Until the end of the transaction rows may be written in any order; only then links have to hold.
    void checkLinksAtTheEnd();

private:
    sqlite::Connection &m_connection;
    std::map<QString, Table> m_tables;
    std::map<QString, std::vector<std::pair<QString, QString>>> m_children; ///< by parent: table and column
};

} // namespace eldin::core
