// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Commit.h"
#include "core/storage/RowAccess.h"

#include <QHash>
#include <QSet>

namespace eldin::core {

/// Looks at commits that come from another file, before anything of them is taken. One of it serves for all of a file,
/// parents before children.
class CommitCheck final
{
public:
    /// `own` tells the tables as they should be.
    explicit CommitCheck(sqlite::Connection &own)
        : m_access(own)
    {
    }

    /// Error{FileDamaged} unless the commit is what its id says, its parts are what their hashes say, and they hold nothing
    /// but rows as our services write them, each in the part where erasing looks for it.
    void require(const Commit &commit);

private:
    void requirePart(const Commit &commit, const CommitPart &part);
    void requireRow(const Commit &commit, const CommitPart &part, const sqlite::Change &change);

    /// Of a row that an earlier commit made, or that is there; empty where nobody knows.
    [[nodiscard]] QString ownerOf(const QString &table, const QString &id, std::size_t column);

    RowAccess m_access;
    QSet<QString> m_rows; ///< of the commit that is looked at
    QHash<QString, QString> m_owners; ///< of private rows made by the commits looked at before
};

} // namespace eldin::core
