// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Commit.h"
#include "core/sqlite/Statement.h"

#include <functional>
#include <optional>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// The commit graph in the file: reads and appends, in the caller's transaction.
class CommitLog final
{
public:
    explicit CommitLog(sqlite::Connection &connection);

    [[nodiscard]] QStringList heads() const; ///< sorted
    [[nodiscard]] qint64 lamportOf(const QString &commit) const;
    [[nodiscard]] qint64 count() const;

    /// It is among the first commits: what the document was made for, whatever was merged into it later.
    [[nodiscard]] bool beganWith(Operation operation) const;

    /// Stores the commit and makes it the one head.
    void append(const Commit &commit);

    [[nodiscard]] std::optional<Commit> find(const QString &id) const;
    /// All ids in canonical order: Lamport number, then hash.
    [[nodiscard]] QStringList canonicalOrder() const;
    /// The newest `limit` in reverse canonical order.
    [[nodiscard]] QStringList newest(int limit) const;
    /// Commits whose contents mention the record id, in canonical order.
    [[nodiscard]] QStringList mentioning(const QString &recordId) const;

private:
    sqlite::Connection &m_connection;
};

} // namespace eldin::core
