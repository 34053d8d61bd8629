// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/MergedRows.h"

#include "core/base/Error.h"
#include "core/document/Commit.h"
#include "core/sqlite/RawChangeset.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <algorithm>

namespace eldin::core {

namespace {

using sqlite::ChangeKind;
using sqlite::RawChangeset;
using sqlite::Value;

const QString kDecisions = QStringLiteral("conflict_decision");
const QString kLeaves = QStringLiteral("seal_leaf");
const QString kLines = QStringLiteral("budget_line");
constexpr std::size_t kPartsColumn = 7; // of seal_leaf

QString textIn(const std::vector<Value> &values, std::size_t column)
{
    const auto *text = column < values.size() ? std::get_if<QString>(&values[column]) : nullptr;
    return text ? *text : QString();
}

void forEachPartOf(const Commit &commit, const std::function<void(const RawChangeset &)> &take)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind != PartKind::Author && !part.isErased())
            take(RawChangeset(part.content()));
    }
}

/// What a change says of a row, as wide as its table is today: before there was a column nobody left it alone or set it, and a row
/// that was made then has its default.
std::vector<Value> widened(std::vector<Value> after, ChangeKind kind, const QString &table)
{
    if (kind == ChangeKind::Delete)
        return after;
    const std::vector<Value> &defaults = columnDefaults(table);
    for (std::size_t column = after.size(); column < defaults.size(); ++column)
        after.push_back(kind == ChangeKind::Insert ? defaults[column] : Value(sqlite::Absent {}));
    return after;
}

} // namespace

void addRowsOf(const Commit &commit, RowKeys &rows)
{
    forEachPartOf(commit, [&rows](const RawChangeset &changes) {
        for (const RawChangeset::Row &row : changes.rows()) {
            rows[changes.table(row).name].insert(changes.id(row));
            if (changes.table(row).name != kLeaves)
                continue;
            const std::vector<Value> leaf = changes.decoded(row).after;
            if (dataTable(textIn(leaf, 2)) != nullptr)
                rows[textIn(leaf, 2)].insert(textIn(leaf, 3));
            for (const QString &line : textIn(leaf, kPartsColumn).split(u' ', Qt::SkipEmptyParts))
                rows[kLines].insert(line);
        }
    });
}

MergedRows::MergedRows(const CommitLog &log, const RawChangeset *onTop, const QString &until)
    : m_log(log)
    , m_onTop(onTop)
    , m_ancestry(log.graph())
{
    if (m_onTop)
        m_ancestry.addOnTop();
    m_until = m_ancestry.indexOf(until);
}

void MergedRows::forEachPart(int commit, const Take &take) const
{
    if (m_onTop && commit + 1 == m_ancestry.size()) {
        take(*m_onTop);
        return;
    }
    const auto found = m_log.find(m_ancestry.id(commit));
    if (!found)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("commit missing: ") + m_ancestry.id(commit));
    forEachPartOf(*found, take);
}

const RowKeys &MergedRows::removedBy(int commit)
{
    const auto known = m_removed.find(commit);
    if (known != m_removed.end())
        return known->second;
    RowKeys rows;
    forEachPart(commit, [&rows](const RawChangeset &changes) {
        for (const RawChangeset::Row &row : changes.rows()) {
            if (row.kind == ChangeKind::Delete)
                rows[changes.table(row).name].insert(changes.id(row));
        }
    });
    return m_removed.emplace(commit, std::move(rows)).first->second;
}

void MergedRows::add(const RowKeys &rows)
{
    for (const auto &[table, ids] : rows) {
        auto &known = m_rows[table];
        for (const QString &id : ids)
            known[id];
    }
}

MergedRows::Row *MergedRows::find(const QString &table, const QString &id)
{
    const auto rows = m_rows.find(table);
    if (rows == m_rows.end())
        return nullptr;
    const auto row = rows->second.find(id);
    return row == rows->second.end() ? nullptr : &*row;
}

void MergedRows::gather()
{
    m_seals.clear();
    for (auto &[table, rows] : m_rows) {
        for (Row &row : rows)
            row = {};
    }
    for (int commit = 0; commit < m_ancestry.size(); ++commit) {
        if (m_until >= 0 && commit != m_until && !m_ancestry.isBefore(commit, m_until))
            continue;
        forEachPart(commit, [&](const RawChangeset &changes) {
            noteSeals(commit, changes);
            std::vector<QHash<QString, Row> *> wanted;
            for (const auto &table : changes.tables()) {
                const auto found = table.name == kDecisions ? m_rows.try_emplace(kDecisions).first : m_rows.find(table.name);
                wanted.push_back(found == m_rows.end() ? nullptr : &found->second);
            }
            for (const RawChangeset::Row &raw : changes.rows()) {
                QHash<QString, Row> *rows = wanted[raw.table];
                if (rows == nullptr)
                    continue;
                const QString id = changes.id(raw);
                auto row = rows->find(id);
                if (row == rows->end()) {
                    if (changes.table(raw).name != kDecisions)
                        continue;
                    row = rows->insert(id, {}); // of these all are needed
                }
                row->history.events.push_back({commit, raw.kind, widened(changes.decoded(raw).after, raw.kind, changes.table(raw).name)});
            }
        });
    }
}

RowKeys MergedRows::decide(RowAccess &access)
{
    RowKeys needed;
    const auto decisions = m_rows.find(kDecisions);
    if (decisions == m_rows.end())
        return needed;
    for (const Row &decision : std::as_const(decisions->second)) {
        const auto &events = decision.history.events;
        const auto made = std::find_if(events.rbegin(), events.rend(), [](const RowEvent &event) { return event.kind == ChangeKind::Insert; });
        if (made == events.rend())
            continue;
        const bool stands = stateOf(decision.history, m_ancestry).exists;
        const QString table = textIn(made->after, 1);
        const QString id = textIn(made->after, 2);
        const int chosen = m_ancestry.indexOf(textIn(made->after, 4));
        if (chosen < 0 || chosen >= made->commit)
            continue; // of nothing that was there
        if (table.isEmpty()) {
            for (const auto &[removedTable, ids] : removedBy(chosen)) {
                for (const QString &removed : ids) {
                    if (Row *row = find(removedTable, removed); row == nullptr)
                        needed[removedTable].insert(removed);
                    else if (stands)
                        row->history.keeps.push_back(made->commit);
                }
            }
            continue;
        }
        if (dataTable(table) == nullptr)
            continue;
        const auto &columns = access.table(table).columns;
        const QString name = textIn(made->after, 3);
        const auto column = std::find_if(columns.begin(), columns.end(), [&](const auto &each) { return each.name == name; });
        if (column == columns.end() && !name.isEmpty())
            continue;
        Row *row = find(table, id);
        if (row == nullptr) {
            needed[table].insert(id);
            continue;
        }
        if (column == columns.end()) {
            if (stands)
                row->noted.insert(chosen);
            continue;
        }
        const auto place = static_cast<std::size_t>(column - columns.begin());
        for (const RowEvent &event : events)
            row->history.deciding.insert({event.commit, place});
        if (stands)
            row->history.decisions.push_back({place, made->commit, chosen});
    }
    return needed;
}

void MergedRows::keepParents(RowAccess &access, const Row &row, const QString &table, RowKeys &needed, bool &changed)
{
    for (const RowAccess::Link &link : access.table(table).links) {
        const QString id = textIn(row.state.values, link.column);
        if (id.isEmpty())
            continue;
        Row *parent = find(link.parent, id);
        if (parent == nullptr) {
            if (!access.has(link.parent, id))
                needed[link.parent].insert(id);
        } else if (!parent->exists) {
            if (parent->state.values.empty())
                throw Error(ErrorCode::FileDamaged, QStringLiteral("a row without what it refers to: %1 %2").arg(table, textIn(row.state.values, 0)));
            parent->exists = true;
            changed = true;
        }
    }
}

RowKeys MergedRows::removedTogether()
{
    RowKeys needed;
    std::set<int> removals;
    for (const auto &[table, rows] : m_rows) {
        for (const Row &row : rows) {
            for (const RowEvent &event : row.history.events) {
                if (event.kind == ChangeKind::Delete)
                    removals.insert(event.commit);
            }
        }
    }
    for (const int removal : removals) {
        for (const auto &[table, ids] : removedBy(removal)) {
            for (const QString &id : ids) {
                if (find(table, id) == nullptr)
                    needed[table].insert(id);
            }
        }
    }
    return needed;
}

RowKeys MergedRows::settle(RowAccess &access)
{
    m_contested.clear();
    RowKeys needed;
    for (auto &[table, rows] : m_rows) {
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            row->state = stateOf(row->history, m_ancestry);
            row->exists = row->state.exists;
            if (row->exists || row->state.values.empty() || !access.has(table, row.key()))
                continue;
            for (const auto &[child, id] : access.referringTo(table, row.key())) {
                if (find(child, id) != nullptr)
                    continue; // asked below
                row->exists = true;
                break;
            }
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (auto &[table, rows] : m_rows) {
            for (Row &row : rows) {
                const auto &removals = row.state.removals;
                const bool together = !row.exists && !row.state.values.empty() && !removals.empty()
                    && std::all_of(removals.begin(), removals.end(), [this](int removal) { return m_contested.count(removal) > 0; });
                if (together) {
                    row.exists = true;
                    changed = true;
                }
                if (!row.exists)
                    continue;
                keepParents(access, row, table, needed, changed);
                // Who saw a removal and wrote the row anew does not stand against it.
                for (const int removal : row.state.unanswered)
                    changed = m_contested.insert(removal).second || changed;
            }
        }
    }
    return needed;
}

void MergedRows::work(RowAccess &access)
{
    for (;;) {
        gather();
        RowKeys needed = decide(access);
        for (const auto &[table, ids] : heedSeals(access))
            needed[table].unite(ids);
        if (needed.empty())
            needed = removedTogether();
        if (needed.empty())
            needed = settle(access);
        if (needed.empty())
            return;
        const auto countAll = [this] {
            qsizetype all = 0;
            for (const auto &[table, rows] : m_rows)
                all += rows.size();
            return all;
        };
        const qsizetype before = countAll();
        add(needed);
        if (countAll() == before)
            throw Error(ErrorCode::Internal, QStringLiteral("merging does not end"));
    }
}

std::vector<ConflictEntry> MergedRows::conflictsOf(RowAccess &access, const QString &table, const QString &id, const Row &row) const
{
    std::vector<ConflictEntry> entries;
    if (!row.exists)
        return entries;
    for (const ColumnConflict &conflict : row.state.conflicts) {
        for (const int writer : conflict.writers)
            entries.push_back({table, id, access.table(table).columns.at(conflict.column).name, m_ancestry.id(writer), QStringLiteral("value")});
    }
    for (const Beside &beside : row.besides) {
        const QString column = beside.column ? access.table(table).columns.at(*beside.column).name : QString();
        const ConflictEntry entry {table, id, column, m_ancestry.id(beside.commit), QStringLiteral("sealed")};
        if (!isNoted(row, beside) && std::find(entries.begin(), entries.end(), entry) == entries.end())
            entries.push_back(entry);
    }
    for (const int removal : row.state.removals)
        entries.push_back({table, id, {}, m_ancestry.id(removal), row.state.exists ? QStringLiteral("removed") : QStringLiteral("kept")});
    return entries;
}

void MergedRows::write(sqlite::Connection &data, RowKeys rows)
{
    RowAccess access(data);
    OpenConflicts open(data);
    add(rows);
    add(open.rows(false));
    work(access);
    access.checkLinksAtTheEnd();
    for (const auto &[table, byId] : m_rows) {
        for (auto row = byId.begin(); row != byId.end(); ++row) {
            const auto present = access.read(table, row.key());
            if (!row->exists && present)
                access.remove(table, row.key());
            else if (row->exists && !present)
                access.insert(table, row->state.values);
            else if (row->exists && *present != row->state.values)
                access.update(table, row->state.values);
            open.remove(table, row.key());
            for (const ConflictEntry &entry : conflictsOf(access, table, row.key(), *row))
                open.add(entry);
        }
    }
}

const std::map<QString, QHash<QString, MergedRows::Row>> &MergedRows::histories(sqlite::Connection &data, const RowKeys &rows)
{
    RowAccess access(data);
    add(rows);
    work(access);
    return m_rows;
}

} // namespace eldin::core
