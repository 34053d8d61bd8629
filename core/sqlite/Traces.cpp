// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Traces.h"

#include "core/sqlite/Connection.h"
#include "core/sqlite/Journal.h"

namespace eldin::core::sqlite {

void overwriteDeleted(Connection &connection)
{
    connection.run("PRAGMA secure_delete = ON");
}

void removeTraces(const QString &path)
{
    // On a connection of its own: temporary tables of the document's one would go with the setting, and what is written
    // in between may be as large as the document.
    Connection connection(path, OpenMode::ReadWrite);
    emptyJournalAtCommit(connection);
    connection.run("PRAGMA temp_store = FILE");
    connection.run("VACUUM");
}

} // namespace eldin::core::sqlite
