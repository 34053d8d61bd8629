// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <map>
#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
class RawChangeset;
}

/// Rows by table and id.
using RowKeys = std::map<QString, QSet<QString>>;

/// One line of the table of open conflicts.
struct ConflictEntry
{
    QString table;
    QString id;
    QString column; ///< empty: whether the row is there
    QString commit; ///< that wrote one of the values, or removed the row
    QString kind;   ///< value; removed: and changed elsewhere; kept: removed, and others keep it

    bool operator==(const ConflictEntry &) const = default;
};

/// What commits that did not see each other left for a person to decide. It follows from the commits and is kept, so that
/// nobody has to read the whole history to know it.
class OpenConflicts final
{
public:
    explicit OpenConflicts(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::vector<ConflictEntry> all() const;
    /// The rows that stand only because their removal is open, and those of values too if wanted.
    [[nodiscard]] RowKeys rows(bool alsoOfValues) const;
    /// Whether this change concerns what is open or was decided.
    [[nodiscard]] bool areConcernedBy(const sqlite::RawChangeset &changes) const;

    void remove(const QString &table, const QString &id);
    void add(const ConflictEntry &entry);

private:
    sqlite::Connection &m_connection;
};

} // namespace eldin::core
