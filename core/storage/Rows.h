// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/sqlite/BulkInsert.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Mappings.h"

#include <optional>
#include <vector>

namespace eldin::core {

/// Inserts rows by the ten thousand, the last ones with finish(): see sqlite::BulkInsert.
template <typename Record>
    requires(!mapping::HasWords<Record>)
class BulkRows
{
public:
    explicit BulkRows(sqlite::Connection &connection)
        : m_insert(connection, mapping::Table<Record>::name, mapping::allNames<Record>())
    {
    }
    void insert(const Record &record)
    {
        mapping::writeAll(m_insert, 1, record, mapping::Table<Record>::columns());
        m_insert.execute();
    }
    void finish() { m_insert.finish(); }

private:
    sqlite::BulkInsert m_insert;
};

/// The rows of one table as values. Writing is for services, inside Document::transact.
template <typename Record>
class Rows
{
public:
    using Key = decltype(Record::id);

    explicit Rows(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// For many at once.
    [[nodiscard]] auto bulk() { return BulkRows<Record>(m_connection); }

    void insert(const Record &record)
    {
        static const QByteArray sql = insertion(table(), mapping::namesOf(mapping::Table<Record>::columns()));
        auto statement = m_connection.prepare(sql);
        mapping::writeAll(statement, 1, record, mapping::Table<Record>::columns());
        statement.execute();
        if constexpr (mapping::HasWords<Record>)
            insertWords(record);
    }

    /// Error{NotFound} if there is no such row.
    void update(const Record &record)
    {
        static const QByteArray sql = change(table(), mapping::namesOf(mapping::Table<Record>::columns()));
        auto statement = m_connection.prepare(sql);
        mapping::writeAll(statement, 1, record, mapping::Table<Record>::columns());
        statement.execute();
        if (m_connection.changes() == 0)
            throw Error(ErrorCode::NotFound, record.id.text());
        if constexpr (mapping::HasWords<Record>)
            updateWords(record);
    }

    void remove(const Key &id)
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

    [[nodiscard]] std::optional<Record> find(const Key &id) const
    {
        auto rows = select("WHERE id = ?");
        rows.bind(1, id);
        return rows.step() ? std::optional(mapping::readAll<Record>(rows)) : std::nullopt;
    }

    /// Error{NotFound} if there is no such row.
    [[nodiscard]] Record get(const Key &id) const
    {
        auto record = find(id);
        if (!record)
            throw Error(ErrorCode::NotFound, id.text());
        return *std::move(record);
    }

    [[nodiscard]] qint64 count() const
    {
        static const QByteArray sql = "SELECT count(*) FROM " + table();
        auto rows = m_connection.prepare(sql);
        return rows.step() ? rows.integer(0) : 0;
    }

protected:
    [[nodiscard]] sqlite::Connection &connection() const { return m_connection; }

    [[nodiscard]] static QByteArray table() { return mapping::Table<Record>::name; }
    [[nodiscard]] static QByteArray wordsTable() { return table() + "_text"; }

    /// SELECT of all columns with the rest of the statement, which is a literal of the store.
    [[nodiscard]] sqlite::Statement select(const QByteArray &rest) const
    {
        static const QByteArray head = [] {
            QByteArray from = table();
            if constexpr (mapping::HasWords<Record>)
                from += " LEFT JOIN " + wordsTable() + " USING (id)";
            return "SELECT " + mapping::allNames<Record>().join(", ") + " FROM " + from + ' ';
        }();
        return m_connection.prepare(head + rest);
    }

    template <typename... Values>
    [[nodiscard]] std::vector<Record> list(const QByteArray &rest, const Values &...values) const
    {
        auto rows = select(rest);
        rows.with(values...);
        std::vector<Record> result;
        while (rows.step())
            result.push_back(mapping::readAll<Record>(rows));
        return result;
    }

private:
    [[nodiscard]] static QByteArray insertion(const QByteArray &into, const QByteArrayList &names)
    {
        QByteArrayList marks;
        marks.fill("?", names.size());
        return "INSERT INTO " + into + " (" + names.join(", ") + ") VALUES (" + marks.join(", ") + ')';
    }
    /// The key comes first among the names.
    [[nodiscard]] static QByteArray change(const QByteArray &of, const QByteArrayList &names)
    {
        return "UPDATE " + of + " SET " + names.join(" = ?, ") + " = ? WHERE id = ?1";
    }

    void insertWords(const Record &record)
    {
        static const QByteArray sql = insertion(wordsTable(), QByteArrayList {"id"} + mapping::namesOf(mapping::Table<Record>::words()));
        writeWords(sql, record);
    }
    /// Where the words were erased they are written anew.
    void updateWords(const Record &record)
    {
        static const QByteArray sql = change(wordsTable(), QByteArrayList {"id"} + mapping::namesOf(mapping::Table<Record>::words()));
        writeWords(sql, record);
        if (m_connection.changes() == 0)
            insertWords(record);
    }
    void writeWords(const QByteArray &sql, const Record &record)
    {
        auto statement = m_connection.prepare(sql);
        statement.bind(1, record.id);
        mapping::writeAll(statement, 2, record, mapping::Table<Record>::words());
        statement.execute();
    }

    sqlite::Connection &m_connection;
};

} // namespace eldin::core
