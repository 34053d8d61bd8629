// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Session.h"
#include "core/sqlite/Statement.h"

#include <QStringEncoder>

namespace eldin::core::sqlite {

/// Inserts many rows into one recorded table, whose first column is its text key. The values of a row are written
/// once, as the changeset wants them, and bound from there; the recording of SQLite, which reads every row back at the
/// end, is spared. For rows that the same action does not touch again; cheapest in the order of their keys.
class BulkInsert final
{
public:
    /// Error{Internal} where nothing is being recorded.
    BulkInsert(Connection &connection, const QByteArray &table, const QByteArrayList &columns);
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// The values of a row, every column once and from left to right, counted from 1 as those of a Statement.
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
    /// Inserts the row.
    void execute();

private:
    char *room(qsizetype more);
    void begin();

    struct Text
    {
        int index;
        qsizetype at, size;
    };

    Connection &m_connection;
    Session &m_session;
    Session::Bulk &m_bulk;
    Statement m_statement;
    QStringEncoder m_utf8 {QStringEncoder::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_row; ///< of the changeset
    qsizetype m_size = 0; ///< used of it
    std::vector<Text> m_texts;
    /// What a column is bound to since an earlier row: most are empty in all of them.
    enum class Kept : char { Other, Nothing, EmptyText };
    std::vector<Kept> m_kept; ///< by index
};

} // namespace eldin::core::sqlite
