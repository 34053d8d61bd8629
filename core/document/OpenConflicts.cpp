// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/OpenConflicts.h"

#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"

#include <algorithm>

namespace eldin::core {

bool OpenConflicts::isEmpty() const
{
    return !m_connection.prepare("SELECT 1 FROM conflict LIMIT 1").step();
}

std::vector<ConflictEntry> OpenConflicts::all() const
{
    std::vector<ConflictEntry> entries;
    auto rows = m_connection.prepare("SELECT table_name, row_id, column_name, commit_id, kind FROM conflict ORDER BY 1, 2, 3, 4");
    while (rows.step())
        entries.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    return entries;
}

RowKeys OpenConflicts::rows(bool alsoOfValues) const
{
    RowKeys keys;
    for (const ConflictEntry &entry : all()) {
        if (alsoOfValues || (entry.kind != u"value" && entry.kind != u"sealed"))
            keys[entry.table].insert(entry.id);
    }
    return keys;
}

bool OpenConflicts::areConcernedBy(const sqlite::RawChangeset &changes) const
{
    const RowKeys open = rows(true);
    QSet<QString> kept;
    for (const auto &[table, ids] : rows(false))
        kept.unite(ids);
    // The last that refers to a row, and so keeps it, may go, or refer to another.
    const auto letsGo = [&](const sqlite::RawChangeset::Row &row) {
        if (kept.isEmpty() || row.kind == sqlite::ChangeKind::Insert)
            return false;
        const sqlite::Change change = changes.decoded(row);
        return std::any_of(change.before.begin(), change.before.end(), [&](const sqlite::Value &value) {
            const auto *text = std::get_if<QString>(&value);
            return text != nullptr && kept.contains(*text);
        });
    };
    return std::any_of(changes.rows().begin(), changes.rows().end(), [&](const auto &row) {
        const QString &table = changes.table(row).name;
        const auto found = open.find(table);
        return table == u"conflict_decision" || (found != open.end() && found->second.contains(changes.id(row))) || letsGo(row);
    });
}

void OpenConflicts::remove(const QString &table, const QString &id)
{
    m_connection.prepare("DELETE FROM conflict WHERE table_name = ? AND row_id = ?").with(table, id).execute();
}

void OpenConflicts::add(const ConflictEntry &entry)
{
    m_connection.prepare("INSERT INTO conflict (table_name, row_id, column_name, commit_id, kind) VALUES (?, ?, ?, ?, ?)")
        .with(entry.table, entry.id, entry.column.isEmpty() ? QStringLiteral("") : entry.column, entry.commit, entry.kind)
        .execute();
}

} // namespace eldin::core
