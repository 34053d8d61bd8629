// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Session.h"
#include "core/sqlite/Statement.h"

#include <QStringEncoder>

#include <future>

namespace eldin::core::sqlite {

/// Inserts many rows into one recorded table, whose first column is its text key. The values of a row are written
/// once, as the changeset wants them, and bound from there, many rows to a statement, on a thread of its own while the
/// caller makes the next ones; the recording of SQLite, which reads every row back at the end, is spared. For rows that
/// the same action does not touch again; cheapest in the order of their keys.
class BulkInsert final
{
public:
    /// Error{Internal} where nothing is being recorded. Until it is finished the connection may read and nothing else.
    BulkInsert(Connection &connection, const QByteArray &table, const QByteArrayList &columns);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// The values of a row, every column once and from left to right.
    void bind(int index, std::nullptr_t);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, Money money) { bind(index, static_cast<qint64>(money.tyiyn())); }
    void bind(int index, const QString &text);
    void bind(int index, const char *) = delete;
    template <typename Record>
    void bind(int index, const Id<Record> &id)
    {
        if (id.isNull())
            bind(index, nullptr);
        else
            bind(index, id.text());
    }
    /// Ends the row. It comes into the table with others, at the latest with finish(). Throws what the table says to it or
    /// to an earlier one; then the action cannot be recorded any more.
    void execute();
    /// Brings the last rows into the table and waits until it has them.
    void finish();

private:
    /// What a parameter is bound to since an earlier row: most are empty in all of them.
    enum class Kept : char { Other, Nothing, EmptyText };
    /// A statement for some rows at once.
    struct Insertion
    {
        Statement statement;
        std::vector<Kept> kept;
    };

    Insertion insertionOf(const QByteArray &table, const QByteArrayList &columns, int rows);
    char *room(qsizetype more);
    void begin();
    void handOver();
    void insertRows(const QByteArray &block, qsizetype start, int rows);
    const char *insert(Insertion &insertion, int rows, const char *at);

    Connection &m_connection;
    Session &m_session;
    Session::Bulk &m_bulk;
    int m_columns;
    Insertion m_many;
    Insertion m_one;
    QStringEncoder m_utf8 {QStringEncoder::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_row; ///< of the changeset
    qsizetype m_size = 0; ///< used of it
    qsizetype m_keyEnd = 0; ///< in it
    qsizetype m_start = 0; ///< of the rows in the last block
    int m_rows = 0; ///< how many they are
    std::future<void> m_storing; ///< the block before
};

} // namespace eldin::core::sqlite
