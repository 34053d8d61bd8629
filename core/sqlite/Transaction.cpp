// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Transaction.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"

#include <sqlite3.h>

namespace eldin::core::sqlite {

Transaction::Transaction(Connection &connection, TransactionKind kind)
    : m_connection(connection)
{
    m_connection.prepare(kind == TransactionKind::Read ? "BEGIN" : "BEGIN IMMEDIATE").execute();
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full); then there is nothing left to do.
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (!m_open)
        throw Error(ErrorCode::Internal, QStringLiteral("transaction committed twice"));
    m_connection.prepare("COMMIT").execute();
    m_open = false;
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    if (m_connection.inTransaction())
        m_connection.prepare("ROLLBACK").execute();
}

} // namespace eldin::core::sqlite
