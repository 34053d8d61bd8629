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

} // namespace eldin::core
