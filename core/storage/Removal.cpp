// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Removal.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/RecordName.h"
#include "core/storage/Schema.h"

#include <limits>

namespace eldin::core {

void removeRowWithReferences(sqlite::Connection &connection, const QString &table, const QString &id)
{
    for (const Reference &child : referencesTo(connection, table, id, std::numeric_limits<int>::max())) {
        // A row may refer twice to what is going, by two columns.
        auto rows = connection.prepare("SELECT 1 FROM " + child.table.toUtf8() + " WHERE id = ?");
        rows.bind(1, child.id);
        if (rows.step())
            removeRowWithReferences(connection, child.table, child.id);
    }
    if (!dataTable(table))
        throw Error(ErrorCode::Internal, table);
    connection.prepare("DELETE FROM " + table.toUtf8() + " WHERE id = ?").with(id).execute();
    if (connection.changes() == 0)
        throw Error(ErrorCode::NotFound, id);
}

} // namespace eldin::core
