// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Session.h"

#include "core/base/Error.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"

#include <sqlite3.h>

#include <algorithm>

namespace eldin::core::sqlite {

namespace {

int append(void *to, const void *bytes, int size)
{
    try {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), size);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

} // namespace

void Session::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Session::Session(Connection &connection, const QStringList &tables)
    : m_connection(connection)
{
    sqlite3_session *raw = nullptr;
    check(sqlite3session_create(connection.handle(), "main", &raw), connection.handle());
    m_session.reset(raw);
    for (const QString &table : tables)
        check(sqlite3session_attach(raw, table.toUtf8().constData()), connection.handle());
    connection.m_session = this;
}

Session::~Session()
{
    m_connection.m_session = nullptr;
}

QByteArray Session::changeset() const
{
    // In a stream: as a whole it would stand in memory twice.
    QByteArray bytes;
    check(sqlite3session_changeset_strm(m_session.get(), &append, &bytes), m_connection.handle());
    return bytes;
}

Recorded Session::take()
{
    Recorded recorded;
    QByteArray single = changeset();
    recorded.changes = RawChangeset(single);
    for (auto &[table, bulk] : m_bulk) {
        if (!bulk.complete)
            throw Error(ErrorCode::Internal, QStringLiteral("rows in bulk without end: ") + table);
        const auto &tables = recorded.changes.tables();
        const bool also = std::any_of(tables.begin(), tables.end(), [&name = table](const auto &other) { return other.name == name; });
        if (bulk.blocks.empty())
            continue;
        if (!also && bulk.ascending)
            recorded.bulk.emplace(table, std::move(bulk.blocks));
        else
            single += joined(bulk.blocks);
    }
    m_bulk.clear();
    if (single.size() > recorded.changes.size())
        recorded.changes = RawChangeset(std::move(single));
    return recorded;
}

} // namespace eldin::core::sqlite
