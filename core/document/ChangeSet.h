// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Operation.h"
#include "core/sqlite/Session.h"
#include "core/storage/Schema.h"

#include <QSet>

#include <map>

namespace eldin::core {

/// What one action changed: ids by table. Sent after it is durable.
struct ChangeSet
{
    struct Ids
    {
        QSet<QString> inserted;
        QSet<QString> updated;
        QSet<QString> removed;
    };
    Operation operation = Operation::CreateDocument;
    bool everything = false; ///< more than can be told apart: read all anew
    std::map<QString, Ids> tables;

    [[nodiscard]] bool concerns(const QString &table) const { return everything || tables.contains(table); }
    [[nodiscard]] bool concernsAny(std::initializer_list<QStringView> names) const
    {
        for (const QStringView name : names) {
            if (concerns(name.toString()))
                return true;
        }
        return false;
    }
};

[[nodiscard]] inline ChangeSet changeSetOf(Operation operation, const sqlite::Recorded &recorded)
{
    constexpr std::size_t kMostRows = 20'000; // their ids alone would be megabytes that nobody looks up
    ChangeSet result;
    result.operation = operation;
    const sqlite::RawChangeset &changes = recorded.changes;
    result.everything = !recorded.bulk.empty() || changes.rows().size() > kMostRows;
    if (result.everything)
        return result;
    for (const auto &change : changes.rows()) {
        // A record and its words are one thing to those who listen.
        const QString &name = changes.table(change).name;
        const DataTable *table = dataTable(name);
        const bool words = table != nullptr && !table->record.isEmpty();
        auto &ids = result.tables[words ? table->record : name];
        if (words) {
            ids.updated.insert(changes.id(change));
            continue;
        }
        switch (change.kind) {
        case sqlite::ChangeKind::Insert: ids.inserted.insert(changes.id(change)); break;
        case sqlite::ChangeKind::Update: ids.updated.insert(changes.id(change)); break;
        case sqlite::ChangeKind::Delete: ids.removed.insert(changes.id(change)); break;
        }
    }
    for (auto &[table, ids] : result.tables)
        ids.updated.subtract(ids.inserted).subtract(ids.removed);
    return result;
}

} // namespace eldin::core
