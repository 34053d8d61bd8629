// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SQLite as it comes, without our settings: for tests of facts about the library itself.

#include <QByteArray>
#include <QList>
#include <QString>

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <stdexcept>

namespace raw {

class Database
{
public:
    explicit Database(const QString &path = QStringLiteral(":memory:"))
    {
        sqlite3 *opened = nullptr;
        const int code = sqlite3_open(path.toUtf8().constData(), &opened);
        m_handle.reset(opened);
        if (code != SQLITE_OK)
            throw std::runtime_error("cannot open");
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    [[nodiscard]] int tryRun(const char *sql)
    {
        return sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    }
    void run(const char *sql)
    {
        if (tryRun(sql) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle()));
    }
    /// The first column of the first row as text; nothing for NULL or no row.
    [[nodiscard]] QByteArray value(const char *sql) const
    {
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare_v2(handle(), sql, -1, &prepared, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle()));
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, &sqlite3_finalize);
        if (sqlite3_step(prepared) != SQLITE_ROW)
            return {};
        return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0)));
    }

private:
    struct Close
    {
        void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// Records all tables, or those named.
class Recording
{
public:
    explicit Recording(Database &database, const QList<const char *> &tables = {})
    {
        sqlite3_session *created = nullptr;
        sqlite3session_create(database.handle(), "main", &created);
        m_session.reset(created);
        if (tables.isEmpty())
            sqlite3session_attach(created, nullptr);
        for (const char *table : tables)
            sqlite3session_attach(created, table);
    }
    [[nodiscard]] int result(QByteArray *bytes) const
    {
        int size = 0;
        void *data = nullptr;
        const int code = sqlite3session_changeset(m_session.get(), &size, &data);
        *bytes = QByteArray(static_cast<const char *>(data), size);
        sqlite3_free(data);
        return code;
    }
    [[nodiscard]] QByteArray changeset() const
    {
        QByteArray bytes;
        if (const int code = result(&bytes); code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errstr(code));
        return bytes;
    }

private:
    struct Delete
    {
        void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
    };
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

[[nodiscard]] inline QByteArray recorded(Database &database, const char *sql)
{
    const Recording recording(database);
    database.run(sql);
    return recording.changeset();
}

/// What applying met, and how it ended.
struct Applied
{
    int code = SQLITE_OK;
    QList<int> conflicts; ///< SQLITE_CHANGESET_… in order
};

/// Applies; each conflict is answered with `answer`.
[[nodiscard]] inline Applied apply(Database &database, const QByteArray &changeset, int answer)
{
    struct State
    {
        Applied applied;
        int answer;
    } state{{}, answer};
    state.applied.code = sqlite3changeset_apply(
        database.handle(), static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData()),
        nullptr,
        [](void *context, int conflict, sqlite3_changeset_iter *) {
            auto *meeting = static_cast<State *>(context);
            meeting->applied.conflicts += conflict;
            return meeting->answer;
        },
        &state);
    return state.applied;
}

} // namespace raw
