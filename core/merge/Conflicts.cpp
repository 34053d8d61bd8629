// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/Conflicts.h"

#include "core/base/Error.h"
#include "core/document/MergedRows.h"
#include "core/document/Parts.h"
#include "core/sqlite/Connection.h"
#include "core/storage/RecordName.h"
#include "core/storage/Removal.h"
#include "core/storage/Schema.h"

#include <algorithm>
#include <set>

namespace eldin::core {

namespace {

using sqlite::ChangeKind;
using sqlite::Value;

const QString kDecisions = QStringLiteral("conflict_decision");

class Reading
{
public:
    explicit Reading(Document &document)
        : m_document(document)
        , m_access(document.connection())
        , m_merged(document.commits())
        , m_entries(OpenConflicts(document.connection()).all())
        , m_rows(m_merged.histories(document.connection(), OpenConflicts(document.connection()).rows(true)))
    {
    }

    [[nodiscard]] std::vector<Conflict> all()
    {
        std::vector<Conflict> conflicts;
        std::map<QString, std::vector<ConflictEntry>> removals;
        for (std::size_t i = 0; i < m_entries.size();) {
            const ConflictEntry &first = m_entries[i];
            if (first.kind == u"sealed") {
                if (auto conflict = ofSealed(first))
                    conflicts.push_back(*std::move(conflict));
                ++i;
                continue;
            }
            if (first.kind != u"value") {
                removals[first.commit].push_back(first);
                ++i;
                continue;
            }
            std::size_t end = i + 1;
            while (end < m_entries.size() && m_entries[end].table == first.table && m_entries[end].id == first.id && m_entries[end].column == first.column
                   && m_entries[end].kind == first.kind)
                ++end;
            conflicts.push_back(ofValues(first, {m_entries.begin() + static_cast<std::ptrdiff_t>(i), m_entries.begin() + static_cast<std::ptrdiff_t>(end)}));
            i = end;
        }
        for (const auto &[commit, rows] : removals)
            conflicts.push_back(ofRemoval(commit, rows));
        return conflicts;
    }

private:
    [[nodiscard]] const MergedRows::Row *row(const QString &table, const QString &id) const
    {
        const auto rows = m_rows.find(table);
        if (rows == m_rows.end())
            return nullptr;
        const auto found = rows->second.constFind(id);
        return found == rows->second.constEnd() ? nullptr : &*found;
    }

    [[nodiscard]] Conflict::Side side(const QString &id) const
    {
        Conflict::Side side;
        side.commit = id;
        if (const auto commit = m_document.commits().find(id)) {
            side.author = authorOf(*commit);
            side.at = commit->at;
        }
        return side;
    }

    [[nodiscard]] QString nameOf(const QString &table, std::size_t column, const std::optional<Value> &value)
    {
        const auto *id = value ? std::get_if<QString>(&*value) : nullptr;
        for (const RowAccess::Link &link : m_access.table(table).links) {
            if (id != nullptr && link.column == column)
                return recordName(m_document.connection(), link.parent, *id);
        }
        return {};
    }

    [[nodiscard]] Conflict ofValues(const ConflictEntry &entry, const std::vector<ConflictEntry> &entries)
    {
        Conflict conflict {entry.table, entry.id, recordName(m_document.connection(), entry.table, entry.id), entry.column, {}, {}, {}, {}, false};
        const auto &columns = m_access.table(entry.table).columns;
        const auto place = static_cast<std::size_t>(
            std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.name == entry.column; }) - columns.begin());
        const MergedRows::Row *known = row(entry.table, entry.id);
        std::set<int> writers;
        for (const ConflictEntry &each : entries)
            writers.insert(m_merged.ancestry().indexOf(each.commit));
        const auto valueOf = [&](int commit) -> std::optional<Value> {
            if (known == nullptr)
                return std::nullopt;
            for (const RowEvent &event : known->history.events) {
                if (event.commit == commit && place < event.after.size() && !std::holds_alternative<sqlite::Absent>(event.after[place]))
                    return event.after[place];
            }
            return std::nullopt;
        };
        // The same value twice is one side.
        for (auto writer = writers.rbegin(); writer != writers.rend(); ++writer) {
            Conflict::Side found = side(m_merged.ancestry().id(*writer));
            found.value = valueOf(*writer);
            found.name = nameOf(entry.table, place, found.value);
            const bool twice = std::any_of(conflict.sides.begin(), conflict.sides.end(), [&](const auto &other) { return other.value == found.value; });
            if (!twice)
                conflict.sides.push_back(std::move(found));
        }
        const auto shown = known == nullptr ? std::nullopt : std::optional(known->state.values.at(place));
        std::stable_partition(conflict.sides.begin(), conflict.sides.end(), [&](const auto &each) { return each.value == shown; });
        if (known != nullptr) {
            for (const RowEvent &event : known->history.events) {
                const bool before = std::all_of(writers.begin(), writers.end(), [&](int writer) { return m_merged.ancestry().isBefore(event.commit, writer); });
                if (before && valueOf(event.commit))
                    conflict.base = valueOf(event.commit);
            }
        }
        conflict.baseName = nameOf(entry.table, place, conflict.base);
        return conflict;
    }

    [[nodiscard]] std::optional<Conflict> ofSealed(const ConflictEntry &entry)
    {
        const MergedRows::Row *known = row(entry.table, entry.id);
        if (known == nullptr)
            return std::nullopt;
        const int commit = m_merged.ancestry().indexOf(entry.commit);
        const auto &columns = m_access.table(entry.table).columns;
        for (const MergedRows::Beside &beside : known->besides) {
            if (beside.commit != commit || (beside.column ? columns.at(*beside.column).name : QString()) != entry.column)
                continue;
            Conflict conflict {entry.table, entry.id, recordName(m_document.connection(), entry.table, entry.id), entry.column, {}, {}, {}, {}, true};
            conflict.sides = {side(m_merged.ancestry().id(beside.seal)), side(entry.commit)};
            if (beside.column) {
                conflict.sides[0].value = known->state.values.at(*beside.column);
                conflict.sides[1].value = beside.value;
                for (Conflict::Side &each : conflict.sides)
                    each.name = nameOf(entry.table, *beside.column, each.value);
            }
            return conflict;
        }
        return std::nullopt;
    }

    [[nodiscard]] Conflict ofRemoval(const QString &commit, const std::vector<ConflictEntry> &entries) const
    {
        // Parents stand before children among the tables: the first is what the others belong to.
        const auto rank = [](const ConflictEntry &entry) {
            const auto &tables = dataTables();
            return std::find_if(tables.begin(), tables.end(), [&](const DataTable &table) { return table.name == entry.table; }) - tables.begin();
        };
        const auto main = std::min_element(entries.begin(), entries.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
        Conflict conflict {main->table, main->id, recordName(m_document.connection(), main->table, main->id), {}, {}, {}, {}, {}, false};
        const int removal = m_merged.ancestry().indexOf(commit);
        int latest = -1;
        for (const ConflictEntry &entry : entries) {
            const MergedRows::Row *known = row(entry.table, entry.id);
            if (entry.kind != u"removed" || known == nullptr)
                continue;
            conflict.kept += entry.table + u' ' + entry.id;
            for (const RowEvent &event : known->history.events) {
                if (event.kind != ChangeKind::Delete && !m_merged.ancestry().isBefore(event.commit, removal))
                    latest = std::max(latest, event.commit);
            }
        }
        conflict.sides = {latest < 0 ? Conflict::Side() : side(m_merged.ancestry().id(latest)), side(commit)};
        return conflict;
    }

    Document &m_document;
    RowAccess m_access;
    MergedRows m_merged;
    std::vector<ConflictEntry> m_entries;
    const std::map<QString, QHash<QString, MergedRows::Row>> &m_rows;
};

/// Notes the decision, so that it holds against all that were decided on.
void note(RowAccess &access, const QString &id, const Conflict &conflict, const QString &commit)
{
    const bool removal = conflict.isRemoval();
    const QString none = QStringLiteral("");
    access.insert(kDecisions, {id, removal ? none : conflict.table, removal ? none : conflict.id, removal ? none : conflict.column, commit});
}

void decideValue(RowAccess &access, const Conflict &conflict, const Conflict::Side &side)
{
    auto values = access.read(conflict.table, conflict.id);
    if (!values || !side.value)
        throw Error(ErrorCode::NotFound, conflict.record);
    const auto &columns = access.table(conflict.table).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == conflict.column)
            (*values)[i] = *side.value;
    }
    access.update(conflict.table, *values);
}

void removeAll(Document &document, const QString &commit)
{
    RowAccess access(document.connection());
    for (const ConflictEntry &entry : OpenConflicts(document.connection()).all()) {
        if (entry.commit == commit && access.has(entry.table, entry.id))
            removeRowWithReferences(document.connection(), entry.table, entry.id);
    }
}

} // namespace

std::vector<Conflict> openConflicts(Document &document)
{
    if (OpenConflicts(document.connection()).isEmpty())
        return {};
    return Reading(document).all();
}

int openConflictCount(Document &document)
{
    std::set<std::pair<QString, QString>> found;
    for (const ConflictEntry &entry : OpenConflicts(document.connection()).all()) {
        if (entry.kind == u"sealed")
            found.emplace(entry.table + u' ' + entry.id + u' ' + entry.commit, entry.column);
        else if (entry.kind == u"value")
            found.emplace(entry.table + u' ' + entry.id, entry.column);
        else
            found.emplace(entry.commit, QString());
    }
    return static_cast<int>(found.size());
}

void decideConflicts(Document &document, const std::vector<ConflictDecision> &decisions, const Document::Elsewhere &elsewhere)
{
    document.transact(
        Operation::DecideConflict,
        [&](Stores &) {
            RowAccess access(document.connection());
            const Environment &environment = document.environment();
            for (const ConflictDecision &decision : decisions) {
                const Conflict &conflict = decision.conflict;
                const Conflict::Side &side = conflict.sides.at(decision.side);
                if (conflict.sealed && decision.side != 0)
                    throw Error(ErrorCode::RuleBroken, QStringLiteral("record-sealed"));
                if (conflict.sealed) {
                    note(access, newUuid(environment.clock, environment.random), conflict, conflict.sides.at(1).commit);
                    continue;
                }
                if (conflict.isRemoval() && decision.side == 1) {
                    removeAll(document, side.commit);
                    continue;
                }
                if (!conflict.isRemoval())
                    decideValue(access, conflict, side);
                note(access, newUuid(environment.clock, environment.random), conflict, conflict.isRemoval() ? conflict.sides.at(1).commit : side.commit);
            }
        },
        elsewhere);
}

} // namespace eldin::core
