// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Session.h"

#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"

#include <sqlite3.h>

namespace eldin::core::sqlite {

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
}

Session::~Session() = default;

QByteArray Session::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session.get(), &size, &bytes), m_connection.handle());
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(bytes, &sqlite3_free);
    return QByteArray(static_cast<const char *>(bytes), size);
}

} // namespace eldin::core::sqlite
