// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/storage/Mappings.h"
#include "core/storage/Rows.h"

/// The bodies of Rows, for the files that hold the queries of the stores. Each of them says for its own tables
/// `template class Rows<Record>;`.
namespace eldin::core {

template <typename Record>
BulkRows<Record>::BulkRows(sqlite::Connection &connection)
    : m_insert(connection, mapping::Table<Record>::name, mapping::allNames<Record>())
{
    static_assert(!mapping::HasWords<Record>, "words stand in a table of their own");
}

template <typename Record>
void BulkRows<Record>::insert(const Record &record)
{
    mapping::writeAll(m_insert, 1, record, mapping::Table<Record>::columns());
    m_insert.execute();
}

[[nodiscard]] inline QByteArray insertion(const QByteArray &into, const QByteArrayList &names)
{
    QByteArrayList marks;
    marks.fill("?", names.size());
    return "INSERT INTO " + into + " (" + names.join(", ") + ") VALUES (" + marks.join(", ") + ')';
}

/// The key comes first among the names.
[[nodiscard]] inline QByteArray change(const QByteArray &of, const QByteArrayList &names)
{
    return "UPDATE " + of + " SET " + names.join(" = ?, ") + " = ? WHERE id = ?1";
}

template <typename Record>
void Rows<Record>::insert(const Record &record)
{
    static const QByteArray sql = insertion(table(), mapping::namesOf(mapping::Table<Record>::columns()));
    auto statement = m_connection.prepare(sql);
    mapping::writeAll(statement, 1, record, mapping::Table<Record>::columns());
    statement.execute();
    insertWords(record);
}

template <typename Record>
void Rows<Record>::update(const Record &record)
{
    static const QByteArray sql = change(table(), mapping::namesOf(mapping::Table<Record>::columns()));
    auto statement = m_connection.prepare(sql);
    mapping::writeAll(statement, 1, record, mapping::Table<Record>::columns());
    statement.execute();
    if (m_connection.changes() == 0)
        throw Error(ErrorCode::NotFound, record.id.text());
    updateWords(record);
}

template <typename Record>
void Rows<Record>::remove(const Key &id)
{
    static const QByteArray sql = "DELETE FROM " + table() + " WHERE id = ?";
    if constexpr (mapping::HasWords<Record>) {
        static const QByteArray words = "DELETE FROM " + wordsTable() + " WHERE id = ?";
        m_connection.prepare(words).with(id).execute();
    }
    auto statement = m_connection.prepare(sql);
    statement.with(id).execute();
    if (m_connection.changes() == 0)
        throw Error(ErrorCode::NotFound, id.text());
}

template <typename Record>
std::optional<Record> Rows<Record>::find(const Key &id) const
{
    auto rows = select("WHERE id = ?");
    rows.bind(1, id);
    return rows.step() ? std::optional(mapping::readAll<Record>(rows)) : std::nullopt;
}

template <typename Record>
Record Rows<Record>::get(const Key &id) const
{
    auto record = find(id);
    if (!record)
        throw Error(ErrorCode::NotFound, id.text());
    return *std::move(record);
}

template <typename Record>
qint64 Rows<Record>::count() const
{
    static const QByteArray sql = "SELECT count(*) FROM " + table();
    auto rows = m_connection.prepare(sql);
    return rows.step() ? rows.integer(0) : 0;
}

template <typename Record>
QByteArray Rows<Record>::table()
{
    return mapping::Table<Record>::name;
}

template <typename Record>
QByteArray Rows<Record>::wordsTable()
{
    return table() + "_text";
}

template <typename Record>
sqlite::Statement Rows<Record>::select(const QByteArray &rest) const
{
    static const QByteArray head = [] {
        QByteArray from = table();
        if constexpr (mapping::HasWords<Record>)
            from += " LEFT JOIN " + wordsTable() + " USING (id)";
        return "SELECT " + mapping::allNames<Record>().join(", ") + " FROM " + from + ' ';
    }();
    return m_connection.prepare(head + rest);
}

template <typename Record>
std::vector<Record> Rows<Record>::records(sqlite::Statement &rows)
{
    std::vector<Record> result;
    while (rows.step())
        result.push_back(mapping::readAll<Record>(rows));
    return result;
}

template <typename Record>
void Rows<Record>::insertWords(const Record &record)
{
    if constexpr (mapping::HasWords<Record>) {
        static const QByteArray sql = insertion(wordsTable(), QByteArrayList {"id"} + mapping::namesOf(mapping::Table<Record>::words()));
        writeWords(sql, record);
    }
}

/// Where the words were erased they are written anew.
template <typename Record>
void Rows<Record>::updateWords(const Record &record)
{
    if constexpr (mapping::HasWords<Record>) {
        static const QByteArray sql = change(wordsTable(), QByteArrayList {"id"} + mapping::namesOf(mapping::Table<Record>::words()));
        writeWords(sql, record);
        if (m_connection.changes() == 0)
            insertWords(record);
    }
}

template <typename Record>
void Rows<Record>::writeWords(const QByteArray &sql, const Record &record)
{
    if constexpr (mapping::HasWords<Record>) {
        auto statement = m_connection.prepare(sql);
        statement.bind(1, record.id);
        mapping::writeAll(statement, 2, record, mapping::Table<Record>::words());
        statement.execute();
    }
}

} // namespace eldin::core
