// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PackedBytes.h"
#include "core/sqlite/RawChangeset.h"

#include <QStringList>

#include <memory>

struct sqlite3_session;

namespace eldin::core::sqlite {

class Connection;

/// What was changed: by single statements, and the rows that were inserted in bulk (BulkInsert), by table.
struct Recorded
{
    RawChangeset changes;
    /// With the head of the table, in the order of their keys, cut between two rows.
    std::map<QString, PackedBlocks> bulk;

    [[nodiscard]] bool isEmpty() const { return changes.rows().empty() && bulk.empty(); }
};

/// Records what is changed in the attached tables from now on. One at a time a connection.
class Session final
{
public:
    Session(Connection &connection, const QStringList &tables);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Everything since the start but rows inserted in bulk; empty if nothing changed in sum.
    [[nodiscard]] QByteArray changeset() const;
    /// Everything since the start. The bulk is given away. Error{Internal} where one was not finished.
    [[nodiscard]] Recorded take();
    /// True while rows are inserted in bulk, past the recording: another change would not be recorded either.
    [[nodiscard]] bool isInBulk() const { return m_bulks > 0; }

private:
    friend class BulkInsert;
    /// Rows that tell themselves what they are: their statement runs past the recording of SQLite.
    struct Bulk
    {
        PackedBlocks blocks;
        QByteArray open; ///< the block that rows are still added to
        QByteArray lastKey;
        bool ascending = true;
        bool complete = true; ///< the table has all of them
    };
    struct Delete
    {
        void operator()(sqlite3_session *session) const;
    };
    Connection &m_connection;
    std::unique_ptr<sqlite3_session, Delete> m_session;
    std::map<QString, Bulk> m_bulk;
    int m_bulks = 0; ///< that are not finished
};

} // namespace eldin::core::sqlite
