// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowAccess.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"
#include "core/storage/ValueBinding.h"

namespace eldin::core {

namespace {

sqlite::Value valueOf(const sqlite::Statement &row, int column)
{
    if (row.isNull(column))
        return nullptr;
    if (row.isInteger(column))
        return row.integer(column);
    if (row.isBlob(column))
        return sqlite::Blob {row.blob(column)};
    return row.text(column);
}

} // namespace

const RowAccess::Table &RowAccess::table(const QString &name)
{
    const auto known = m_tables.find(name);
    if (known != m_tables.end())
        return known->second;
    if (dataTable(name) == nullptr)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("no table of ours: ") + name);
    Table table;
    auto columns = m_connection.prepare("SELECT name, type, \"notnull\" OR pk > 0 FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(1, name);
    while (columns.step())
        table.columns.push_back({columns.text(0), columns.text(1), columns.integer(2) != 0});
    auto links = m_connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY id");
    links.bind(1, name);
    while (links.step()) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].name == links.text(0))
                table.links.push_back({i, links.text(0), links.text(1)});
        }
    }
    return m_tables.emplace(name, std::move(table)).first->second;
}

bool RowAccess::has(const QString &name, const QString &id)
{
    static_cast<void>(table(name));
    auto rows = m_connection.prepare("SELECT 1 FROM " + name.toUtf8() + " WHERE id = ?");
    rows.bind(1, id);
    return rows.step();
}

QStringList RowAccess::ids(const QString &name)
{
    static_cast<void>(table(name));
    QStringList result;
    auto rows = m_connection.prepare("SELECT id FROM " + name.toUtf8() + " ORDER BY 1");
    while (rows.step())
        result += rows.text(0);
    return result;
}

std::optional<std::vector<sqlite::Value>> RowAccess::read(const QString &name, const QString &id)
{
    static_cast<void>(table(name));
    auto row = m_connection.prepare("SELECT * FROM " + name.toUtf8() + " WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    std::vector<sqlite::Value> values;
    for (int column = 0; column < row.columnCount(); ++column)
        values.push_back(valueOf(row, column));
    return values;
}

void RowAccess::insert(const QString &name, const std::vector<sqlite::Value> &values)
{
    // By their names: columns that a later schema added, and whoever made the row does not know, get what the schema says.
    const Table &known = table(name);
    if (values.size() > known.columns.size())
        throw Error(ErrorCode::FileDamaged, name);
    QByteArray names;
    QByteArray marks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        names += (i == 0 ? "" : ", ") + known.columns[i].name.toUtf8();
        marks += i == 0 ? "?" : ", ?";
    }
    auto statement = m_connection.prepare("INSERT INTO " + name.toUtf8() + " (" + names + ") VALUES (" + marks + ")");
    for (std::size_t i = 0; i < values.size(); ++i)
        bindValue(statement, static_cast<int>(i) + 1, values[i]);
    statement.execute();
}

void RowAccess::update(const QString &name, const std::vector<sqlite::Value> &values)
{
    const Table &known = table(name);
    QByteArray sets;
    for (const Column &column : known.columns)
        sets += (sets.isEmpty() ? "" : ", ") + column.name.toUtf8() + " = ?";
    auto statement = m_connection.prepare("UPDATE " + name.toUtf8() + " SET " + sets + " WHERE id = ?1");
    for (std::size_t i = 0; i < values.size(); ++i)
        bindValue(statement, static_cast<int>(i) + 1, values[i]);
    statement.execute();
}

void RowAccess::remove(const QString &name, const QString &id)
{
    static_cast<void>(table(name));
    m_connection.prepare("DELETE FROM " + name.toUtf8() + " WHERE id = ?").with(id).execute();
}

std::vector<std::pair<QString, QString>> RowAccess::referringTo(const QString &name, const QString &id)
{
    if (m_children.empty()) {
        for (const DataTable &child : dataTables()) {
            for (const Link &link : table(child.name).links)
                m_children[link.parent].emplace_back(child.name, link.columnName);
        }
    }
    std::vector<std::pair<QString, QString>> found;
    for (const auto &[child, column] : m_children[name]) {
        auto rows = m_connection.prepare("SELECT id FROM " + child.toUtf8() + " WHERE " + column.toUtf8() + " = ?");
        rows.bind(1, id);
        while (rows.step())
            found.emplace_back(child, rows.text(0));
    }
    return found;
}

void RowAccess::checkLinksAtTheEnd()
{
    m_connection.run("PRAGMA defer_foreign_keys = ON");
}

} // namespace eldin::core
