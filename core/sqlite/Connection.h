// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

struct sqlite3;

namespace eldin::core::sqlite {

class Session;

enum class OpenMode {
    ReadOnly,
    ReadWrite, ///< the file must exist
    Create,    ///< made if missing
};

/// One open database with our safety settings: nothing in its schema is trusted, no triggers, no views run,
/// foreign keys on, rollback journal, synchronous FULL. Use from one thread.
class Connection final
{
public:
    Connection(const QString &path, OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A private database in memory.
    [[nodiscard]] static std::unique_ptr<Connection> inMemory();

    /// A prepared statement; prepared ones are kept and used again.
    [[nodiscard]] Statement prepare(const QByteArray &sql);
    /// Runs one or more statements without parameters.
    void run(const QByteArray &script);

    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool inTransaction() const;
    /// Asked now and then while statements run; once it says true they end with Error{Cancelled}.
    void interruptWhen(std::function<bool()> interrupted);
    /// Makes a statement that runs in this connection end with Error{Cancelled}; may be called from another thread.
    void interrupt();
    [[nodiscard]] sqlite3 *handle() const { return m_database.get(); }

private:
    friend class Statement;
    friend class Session;
    friend class BulkInsert;
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    void configure();
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement) noexcept;
    [[nodiscard]] sqlite3_stmt *takeIdle(const QByteArray &sql);

    Session *m_session = nullptr; ///< that records now
    std::function<bool()> m_interrupted;
    std::unique_ptr<sqlite3, Close> m_database;
    std::mutex m_idleMutex; ///< SQLite guards itself; while rows are stored on one thread, another may read
    QHash<QByteArray, std::vector<sqlite3_stmt *>> m_idle;
};

} // namespace eldin::core::sqlite
