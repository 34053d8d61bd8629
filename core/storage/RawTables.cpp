// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RawTables.h"

#include "core/base/Id.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Migration.h"
#include "core/storage/ValueBinding.h"

namespace eldin::core {

namespace {

using sqlite::Value;

bool isOfType(const QString &type, const Value &value)
{
    if (type == u"INTEGER")
        return std::holds_alternative<qint64>(value);
    if (type == u"BLOB")
        return std::holds_alternative<sqlite::Blob>(value);
    return type == u"TEXT" && std::holds_alternative<QString>(value);
}

QByteArray quoted(const QString &table)
{
    return '"' + table.toUtf8() + '"';
}

} // namespace

RawTables::RawTables(sqlite::Connection &connection)
    : m_connection(connection)
{
    connection.run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
    QStringList names;
    auto tables = connection.prepare("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'");
    while (tables.step()) {
        m_tables[tables.text(0)] = {tables.text(0), {}, tables.integer(1) != 0};
        names += tables.text(0);
    }
    for (const QString &name : names) {
        auto columns = connection.prepare("SELECT name, type, \"notnull\" OR pk > 0 FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(1, name);
        while (columns.step())
            m_tables[name].columns.push_back({columns.text(0).toUtf8(), columns.text(1), columns.integer(2) != 0});
    }
}

bool RawTables::fits(const Table &table, const std::vector<Value> &row)
{
    if (row.size() != table.columns.size() && !hasHadColumns(table.name, row.size()))
        return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Column &column = table.columns[i];
        const bool isNull = std::holds_alternative<sqlite::Null>(row[i]);
        if (isNull ? column.required : !isOfType(column.type, row[i]))
            return false;
    }
    return true;
}

QStringList RawTables::tablesOf(const std::vector<Value> &row, bool indexTree) const
{
    QStringList result;
    for (const auto &[name, table] : m_tables) {
        if (table.indexTree == indexTree && fits(table, row))
            result += name;
    }
    return result;
}

bool RawTables::insert(const QString &name, const std::vector<Value> &row)
{
    const auto table = m_tables.find(name);
    if (table == m_tables.end() || !fits(table->second, row))
        return false;
    QByteArrayList names;
    QByteArrayList marks;
    for (std::size_t i = 0; i < row.size(); ++i) {
        names += '"' + table->second.columns[i].name + '"';
        marks += "?";
    }
    auto statement = m_connection.prepare("INSERT OR IGNORE INTO " + quoted(name) + " (" + names.join(", ") + ") VALUES (" + marks.join(", ") + ")");
    for (std::size_t i = 0; i < row.size(); ++i)
        bindValue(statement, static_cast<int>(i) + 1, row[i]);
    statement.execute();
    return m_connection.changes() == 1;
}

QString RawTables::documentId()
{
    auto rows = m_connection.prepare("SELECT value FROM document_info WHERE key = 'document'");
    const QString id = rows.step() ? rows.text(0) : QString();
    return isUuid(id) ? id : QString();
}

} // namespace eldin::core
