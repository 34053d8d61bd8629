// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Statement.h"

#include "core/base/Error.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Session.h"

#include <sqlite3.h>

#include <utility>

namespace eldin::core::sqlite {

Statement::Statement(Connection &connection, QByteArray sql, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_statement(statement)
{
}

Statement::~Statement()
{
    if (m_statement)
        m_connection.giveBack(m_sql, m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bulk(other.m_bulk)
{
}

void Statement::bind(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, index), m_connection.handle());
}

void Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value), m_connection.handle());
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value), m_connection.handle());
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8),
          m_connection.handle());
}

void Statement::bindBlob(int index, const QByteArray &bytes)
{
    check(sqlite3_bind_blob64(m_statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                              SQLITE_TRANSIENT),
          m_connection.handle());
}

void Statement::bind(int index, const QDate &date)
{
    if (date.isValid())
        bind(index, date.toString(Qt::ISODate));
    else
        bind(index, nullptr);
}

bool Statement::step()
{
    // Who reads may be another thread than the one that records: it looks at no session.
    const bool changes = !m_bulk && sqlite3_stmt_readonly(m_statement) == 0;
    if (changes && m_connection.m_session && m_connection.m_session->isInBulk())
        throw Error(ErrorCode::Internal, QStringLiteral("a change beside rows in bulk"));
    const int code = sqlite3_step(m_statement);
    check(code, m_connection.handle());
    return code == SQLITE_ROW;
}

void Statement::execute()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    check(sqlite3_reset(m_statement), m_connection.handle());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return bytes ? QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column))
                 : QByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

} // namespace eldin::core::sqlite
