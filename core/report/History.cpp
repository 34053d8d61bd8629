// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/History.h"

#include "core/document/Document.h"
#include "core/document/Parts.h"
#include "core/storage/Schema.h"

namespace eldin::core {

namespace {

/// What a chain of undos and redos goes back to.
std::optional<Operation> reversedOperation(const CommitLog &log, const Commit &commit)
{
    QString id = commit.reverses;
    std::optional<Operation> operation;
    for (int steps = 0; !id.isEmpty() && steps < 10000; ++steps) {
        const auto reversed = log.find(id);
        if (!reversed)
            break;
        operation = reversed->operation;
        id = reversed->reverses;
    }
    return operation;
}

/// A record and its words count once.
std::map<QString, HistoryEntry::Counts> rowsByTable(const sqlite::RawChangeset &changes)
{
    std::map<QString, HistoryEntry::Counts> result;
    std::map<QString, QSet<QString>> words;
    for (const auto &change : changes.rows()) {
        const QString &name = changes.table(change).name;
        const DataTable *table = dataTable(name);
        if (table != nullptr && !table->record.isEmpty()) {
            words[table->record].insert(changes.id(change));
            continue;
        }
        auto &counts = result[name];
        ++(change.kind == sqlite::ChangeKind::Insert     ? counts.inserted
               : change.kind == sqlite::ChangeKind::Update ? counts.updated
                                                           : counts.removed);
    }
    for (const auto &change : changes.rows()) {
        if (const auto found = words.find(changes.table(change).name); found != words.end())
            found->second.remove(changes.id(change));
    }
    for (const auto &[record, ids] : words)
        result[record].updated += static_cast<int>(ids.size());
    return result;
}

HistoryEntry entryOf(const CommitLog &log, const Commit &commit)
{
    HistoryEntry entry;
    entry.commit = commit.id;
    entry.at = commit.at;
    entry.author = authorOf(commit);
    entry.operation = commit.operation;
    entry.operationCode = commit.operationCode();
    entry.reversed = reversedOperation(log, commit);
    return entry;
}

} // namespace

std::optional<HistoryEntry> historyEntry(const Document &document, const QString &commit)
{
    const auto found = document.commits().find(commit);
    return found ? std::optional(entryOf(document.commits(), *found)) : std::nullopt;
}

QStringList recentAuthors(const Document &document, int most)
{
    constexpr int kLookedAt = 300; // commits: an evening of one person must not hide the others
    QStringList names;
    const CommitLog &log = document.commits();
    const QStringList newest = log.newest(kLookedAt);
    for (const QString &id : newest) {
        const auto commit = names.size() < most ? log.find(id) : std::nullopt;
        if (!commit)
            continue;
        if (const QString name = authorOf(*commit); !name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

std::vector<HistoryEntry> history(const Document &document, int limit, const QString &recordId)
{
    const CommitLog &log = document.commits();
    QStringList ids = recordId.isEmpty() ? log.newest(limit) : log.mentioning(recordId);
    if (!recordId.isEmpty()) {
        std::reverse(ids.begin(), ids.end());
        ids = ids.first(std::min<qsizetype>(limit, ids.size()));
    }
    std::vector<HistoryEntry> entries;
    for (const QString &id : std::as_const(ids)) {
        const auto commit = log.find(id);
        if (!commit)
            continue;
        HistoryEntry entry = entryOf(log, *commit);
        entry.tables = rowsByTable(sqlite::RawChangeset(joinedChangeset(*commit)));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace eldin::core
