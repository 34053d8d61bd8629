// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContentHashes.h"

#include "core/sqlite/Connection.h"

namespace eldin::core {

namespace {

const QByteArray kUnnamed = "FROM attachment_content WHERE hash NOT IN (SELECT hash FROM attachment WHERE id NOT IN (SELECT owner_id FROM erasure WHERE kind = 'contents'))";

QStringList textsOf(sqlite::Connection &connection, const QByteArray &sql)
{
    QStringList texts;
    auto rows = connection.prepare(sql);
    while (rows.step())
        texts += rows.text(0);
    return texts;
}

} // namespace

QStringList contentHashes(sqlite::Connection &connection)
{
    return textsOf(connection, "SELECT DISTINCT hash FROM attachment_content ORDER BY 1");
}

qint64 contentBytes(sqlite::Connection &connection)
{
    auto rows = connection.prepare("SELECT coalesce(sum(length(content)), 0) FROM attachment_content");
    return rows.step() ? rows.integer(0) : 0;
}

QStringList unnamedContents(sqlite::Connection &connection)
{
    return textsOf(connection, "SELECT DISTINCT hash " + kUnnamed + " ORDER BY 1");
}

qint64 unnamedBytes(sqlite::Connection &connection)
{
    auto rows = connection.prepare("SELECT coalesce(sum(length(content)), 0) " + kUnnamed);
    return rows.step() ? rows.integer(0) : 0;
}

void removeUnnamedContents(sqlite::Connection &connection)
{
    connection.run("DELETE " + kUnnamed);
}

QStringList attachmentsWithoutFile(sqlite::Connection &connection)
{
    return textsOf(connection, "SELECT owner_id FROM erasure WHERE kind = 'contents' ORDER BY 1");
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
