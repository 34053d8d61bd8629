// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Connection.h"

#include "core/base/Error.h"
#include "core/sqlite/Check.h"

#include <QDir>

#include <sqlite3.h>

namespace eldin::core::sqlite {

namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kLongestText = 64 * 1024 * 1024; // a file from elsewhere may claim more
constexpr std::size_t kIdleStatements = 4;     // of the same text

} // namespace

void Connection::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Connection::Connection(const QString &path, OpenMode mode)
{
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX;
    switch (mode) {
    case OpenMode::ReadOnly: flags |= SQLITE_OPEN_READONLY; break;
    case OpenMode::ReadWrite: flags |= SQLITE_OPEN_READWRITE; break;
    case OpenMode::Create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE; break;
    }
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QDir::toNativeSeparators(path).toUtf8().constData(), &raw, flags, nullptr);
    m_database.reset(raw);
    check(code, raw);
    configure();
}

Connection::~Connection()
{
    for (const auto &statements : std::as_const(m_idle)) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
}

std::unique_ptr<Connection> Connection::inMemory()
{
    return std::make_unique<Connection>(QStringLiteral(":memory:"), OpenMode::Create);
}

void Connection::configure()
{
    sqlite3 *database = handle();
    const auto set = [&](int option, int value) {
        check(sqlite3_db_config(database, option, value, nullptr), database);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    set(SQLITE_DBCONFIG_ENABLE_QPSG, 1); // else a kept statement is made anew for each value that is bound to it
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, kLongestText);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
    check(sqlite3_busy_timeout(database, kBusyMilliseconds), database);
    // None of these touches the file.
    run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
}

Statement Connection::prepare(const QByteArray &sql)
{
    if (sqlite3_stmt *idle = takeIdle(sql))
        return Statement(*this, sql, idle);
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(handle(), sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &statement, nullptr),
          handle());
    return Statement(*this, sql, statement);
}

sqlite3_stmt *Connection::takeIdle(const QByteArray &sql)
{
    const std::lock_guard lock(m_idleMutex);
    const auto idle = m_idle.find(sql);
    if (idle == m_idle.end() || idle->empty())
        return nullptr;
    sqlite3_stmt *const statement = idle->back();
    idle->pop_back();
    return statement;
}

void Connection::giveBack(const QByteArray &sql, sqlite3_stmt *statement) noexcept
{
    sqlite3_reset(statement); // repeats the code of the last step, which was checked then
    sqlite3_clear_bindings(statement);
    const std::lock_guard lock(m_idleMutex);
    auto &idle = m_idle[sql];
    if (idle.size() < kIdleStatements)
        idle.push_back(statement);
    else
        sqlite3_finalize(statement);
}

void Connection::run(const QByteArray &script)
{
    check(sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr), handle());
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(handle());
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::interruptWhen(std::function<bool()> interrupted)
{
    constexpr int kStepsBetween = 20'000; // some milliseconds
    m_interrupted = std::move(interrupted);
    const auto ask = [](void *self) { return static_cast<Connection *>(self)->m_interrupted() ? 1 : 0; };
    sqlite3_progress_handler(handle(), m_interrupted ? kStepsBetween : 0, m_interrupted ? +ask : nullptr, this);
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle());
}

} // namespace eldin::core::sqlite
