// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Savepoint.h"

#include "core/sqlite/Connection.h"

#include <sqlite3.h>

namespace eldin::core::sqlite {

Savepoint::Savepoint(Connection &connection)
    : m_connection(connection)
{
    m_connection.run("SAVEPOINT while_reading");
}

Savepoint::~Savepoint()
{
    sqlite3_exec(m_connection.handle(), "ROLLBACK TO while_reading; RELEASE while_reading", nullptr, nullptr, nullptr);
}

} // namespace eldin::core::sqlite
