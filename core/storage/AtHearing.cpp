// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AtHearing.h"

#include "core/sqlite/Connection.h"
#include "core/storage/Seals.h"
#include "core/storage/Stores.h"

namespace eldin::core {

QByteArray isOfRemarkAt(sqlite::Connection &connection, const QByteArray &table, const Id<Hearing> &hearing)
{
    // Past the last of so many: the walk ends with the fewer of both, on an index alone.
    const auto more = connection.prepare("SELECT 1 FROM remark WHERE hearing_id = ? LIMIT 1 OFFSET (SELECT count(*) FROM " + table + ")").with(hearing).step();
    return more ? "EXISTS (SELECT 1 FROM remark r WHERE r.id = remark_id AND r.hearing_id = ?1)" : "remark_id IN (SELECT id FROM remark WHERE hearing_id = ?1)";
}

bool hasResponses(const Stores &stores, const Id<Hearing> &hearing)
{
    sqlite::Connection &connection = Seals(stores).connection();
    return connection.prepare("SELECT 1 FROM response WHERE " + isOfRemarkAt(connection, "response", hearing) + " LIMIT 1").with(hearing).step();
}

} // namespace eldin::core
