// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContentHashes.h"

#include "core/sqlite/Connection.h"

namespace eldin::core {

QStringList contentHashes(sqlite::Connection &connection)
{
    QStringList hashes;
    auto rows = connection.prepare("SELECT DISTINCT hash FROM attachment_content ORDER BY 1");
    while (rows.step())
        hashes += rows.text(0);
    return hashes;
}

qint64 contentBytes(sqlite::Connection &connection)
{
    auto rows = connection.prepare("SELECT coalesce(sum(length(content)), 0) FROM attachment_content");
    return rows.step() ? rows.integer(0) : 0;
}

void removeUnnamedContents(sqlite::Connection &connection)
{
    connection.run("DELETE FROM attachment_content WHERE hash NOT IN (SELECT hash FROM attachment)");
}

void leaveOutContents(sqlite::Connection &copy)
{
    copy.run("DELETE FROM attachment_content; INSERT OR REPLACE INTO document_info (key, value) VALUES ('light_copy', '1')");
}

bool contentsAreLeftOut(sqlite::Connection &connection)
{
    return connection.prepare("SELECT 1 FROM document_info WHERE key = 'light_copy'").step();
}

} // namespace eldin::core
