// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SealedView.h"

#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

namespace eldin::core {

SealedView::SealedView(const Stores &stores, const Id<Hearing> &hearing)
{
    const Seals seals(stores);
    const auto later = seals.rowsAfter(hearing);
    if (later.empty())
        return;
    sqlite::Connection &connection = seals.connection();
    m_savepoint.emplace(connection);
    connection.run("CREATE TEMP TABLE later_row (table_name TEXT NOT NULL, row_id TEXT NOT NULL, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID");
    QStringList tables;
    for (const auto &[table, id] : later) {
        connection.prepare("INSERT INTO temp.later_row (table_name, row_id) VALUES (?, ?)").with(table, id).execute();
        if (!tables.contains(table) && dataTable(table) != nullptr)
            tables += table;
    }
    // Under the same name: whoever reads need not know.
    for (const QString &table : tables)
        connection.run(QStringLiteral("CREATE TEMP VIEW %1 AS SELECT * FROM main.%1 WHERE id NOT IN (SELECT row_id FROM temp.later_row WHERE table_name = '%1')").arg(table).toUtf8());
}

} // namespace eldin::core
