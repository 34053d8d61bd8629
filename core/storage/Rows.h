// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/sqlite/BulkInsert.h"
#include "core/sqlite/Connection.h"

#include <optional>
#include <vector>

namespace eldin::core {

/// Inserts rows by the ten thousand, the last ones with finish(): see sqlite::BulkInsert.
template <typename Record>
class BulkRows
{
public:
    explicit BulkRows(sqlite::Connection &connection);
    void insert(const Record &record);
    void finish() { m_insert.finish(); }

private:
    sqlite::BulkInsert m_insert;
};

/// The rows of one table as values. Writing is for services, inside Document::transact. The bodies stand in RowQueries.h
/// and are compiled once per table, beside its store: the descriptions of the columns cost every file that reads them
/// seconds to compile.
template <typename Record>
class Rows
{
public:
    using Key = decltype(Record::id);

    explicit Rows(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    void insert(const Record &record);
    /// Error{NotFound} if there is no such row.
    void update(const Record &record);
    /// Error{NotFound} if there is no such row.
    void remove(const Key &id);
    [[nodiscard]] std::optional<Record> find(const Key &id) const;
    /// Error{NotFound} if there is no such row.
    [[nodiscard]] Record get(const Key &id) const;
    [[nodiscard]] qint64 count() const;

protected:
    [[nodiscard]] sqlite::Connection &connection() const { return m_connection; }

    [[nodiscard]] static QByteArray table();
    [[nodiscard]] static QByteArray wordsTable();

    /// SELECT of all columns with the rest of the statement, which is a literal of the store.
    [[nodiscard]] sqlite::Statement select(const QByteArray &rest) const;

    template <typename... Values>
    [[nodiscard]] std::vector<Record> list(const QByteArray &rest, const Values &...values) const
    {
        auto rows = select(rest);
        rows.with(values...);
        return records(rows);
    }

private:
    [[nodiscard]] static std::vector<Record> records(sqlite::Statement &rows);
    void insertWords(const Record &record);
    void updateWords(const Record &record);
    void writeWords(const QByteArray &sql, const Record &record);

    sqlite::Connection &m_connection;
};

} // namespace eldin::core
