// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FormerClosing.h"

#include "core/document/MergedRows.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/Schema.h"

namespace eldin::core {

namespace {

/// Whether the commit made the seal.
bool makes(const Commit &commit, const Seal &seal)
{
    RowKeys rows;
    addRowsOf(commit, rows);
    const auto seals = rows.find(QStringLiteral("seal"));
    return seals != rows.end() && seals->second.contains(seal.id.text());
}

} // namespace

SealFindings checkFormerClosing(Document &document, const Seal &seal, int limit)
{
    RowKeys rows;
    QString closing;
    for (const QString &id : document.commits().canonicalOrder()) {
        const auto commit = document.commits().find(id);
        if (!commit)
            continue;
        addRowsOf(*commit, rows);
        if (closing.isEmpty() && makes(*commit, seal))
            closing = id;
    }
    if (closing.isEmpty())
        return Seals(document.connection()).check(seal, limit);
    const auto then = sqlite::Connection::inMemory();
    createSchema(*then);
    {
        sqlite::Transaction transaction(*then);
        MergedRows(document.commits(), nullptr, closing).write(*then, rows);
        transaction.commit();
    }
    return Seals(*then).check(seal, limit);
}

} // namespace eldin::core
