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
    /// Stores the commit and leaves the heads.
    void insert(const Commit &commit);
    /// Puts a commit aside, as if it were not there; the heads are left.
    void shelve(const QString &commit);
    /// False if it was not on the shelf.
    bool takeFromShelf(const QString &commit);
    /// Makes those the heads that are nobody's parent.
    void findHeads();

    [[nodiscard]] std::optional<Commit> find(const QString &id) const;
    /// A commit as the graph knows it.
    struct Node
    {
        QString id;
        qint64 lamport = 0;
        QString reverses;
        QStringList parents; ///< sorted
    };
    /// All of them in canonical order.
    [[nodiscard]] std::vector<Node> graph() const;
    [[nodiscard]] bool has(const QString &commit) const;
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
