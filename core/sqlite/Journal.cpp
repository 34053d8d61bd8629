// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Journal.h"

#include "core/sqlite/Connection.h"

#include <sqlite3.h>

namespace eldin::core::sqlite {

void emptyJournalAtCommit(Connection &connection)
{
    connection.run("PRAGMA journal_mode = TRUNCATE");
}

void removeJournal(Connection &connection) noexcept
{
    sqlite3_exec(connection.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

} // namespace eldin::core::sqlite
