// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What closings do to the histories of rows: the part of MergedRows that keeps what was sealed.

#include "core/document/MergedRows.h"
#include "core/sqlite/RawChangeset.h"
#include "core/storage/Schema.h"
#include "core/storage/SealedRows.h"

#include <algorithm>

namespace eldin::core {

namespace {

using sqlite::ChangeKind;
using sqlite::RawChangeset;
using sqlite::Value;

const QString kSeals = QStringLiteral("seal");
const QString kLeaves = QStringLiteral("seal_leaf");
const QString kLines = QStringLiteral("budget_line");
const QString kHearings = QStringLiteral("hearing");
constexpr std::size_t kPartsColumn = 7; // of seal_leaf

QString textIn(const std::vector<Value> &values, std::size_t column)
{
    const auto *text = column < values.size() ? std::get_if<QString>(&values[column]) : nullptr;
    return text ? *text : QString();
}

/// Of the hearing, what closing sets with a seal of this kind.
QString momentOf(SealKind kind)
{
    return kind == SealKind::Record ? QStringLiteral("record_closed_at") : QStringLiteral("closed_at");
}

} // namespace

void MergedRows::noteSeals(int commit, const RawChangeset &changes)
{
    std::map<QString, std::size_t> made;
    for (const RawChangeset::Row &row : changes.rows()) {
        if (changes.table(row).name != kSeals || row.kind != ChangeKind::Insert)
            continue;
        const std::vector<Value> seal = changes.decoded(row).after;
        if (const auto kind = fromCode<SealKind>(textIn(seal, 2))) {
            made[textIn(seal, 0)] = m_seals.size();
            m_seals.push_back({commit, *kind, textIn(seal, 0), textIn(seal, 1), textIn(seal, 4), {}});
        }
    }
    if (made.empty())
        return;
    for (const RawChangeset::Row &row : changes.rows()) {
        if (changes.table(row).name != kLeaves || row.kind != ChangeKind::Insert)
            continue;
        const std::vector<Value> leaf = changes.decoded(row).after;
        const auto seal = made.find(textIn(leaf, 1));
        if (seal == made.end() || dataTable(textIn(leaf, 2)) == nullptr)
            continue;
        m_seals[seal->second].rows[textIn(leaf, 2)].insert(textIn(leaf, 3));
        for (const QString &line : textIn(leaf, kPartsColumn).split(u' ', Qt::SkipEmptyParts))
            m_seals[seal->second].rows[kLines].insert(line);
    }
}

bool MergedRows::isBeside(int commit, const Sealing &seal) const
{
    return commit != seal.commit && !m_ancestry.isBefore(commit, seal.commit) && !m_ancestry.isBefore(seal.commit, commit);
}

std::vector<const MergedRows::Sealing *> MergedRows::closedAtOnce(const Sealing &seal) const
{
    std::vector<const Sealing *> others;
    for (const Sealing &other : m_seals) {
        if (other.hearing == seal.hearing && other.kind == seal.kind && isBeside(other.commit, seal))
            others.push_back(&other);
    }
    return others;
}

bool MergedRows::holds(RowAccess &access, const Sealing &seal, const std::vector<const Sealing *> &others, RowKeys &needed)
{
    const Row *hearing = find(kHearings, seal.hearing);
    if (hearing == nullptr) {
        needed[kHearings].insert(seal.hearing);
        return false;
    }
    const auto &columns = access.table(kHearings).columns;
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const auto &each) { return each.name == momentOf(seal.kind); }) - columns.begin();
    const QString at = textIn(stateOf(hearing->history, m_ancestry).values, static_cast<std::size_t>(column));
    return std::none_of(others.begin(), others.end(), [&](const Sealing *other) {
        return std::pair(other->at == at, other->id) > std::pair(seal.at == at, seal.id);
    });
}

RowKeys MergedRows::heedSeals(RowAccess &access)
{
    RowKeys needed;
    // The answers first: with them it is settled too which record they follow.
    for (const SealKind kind : {SealKind::Answers, SealKind::Record}) {
        std::vector<const Sealing *> holding; // told before anything is left out of what tells it
        for (const Sealing &seal : m_seals) {
            if (seal.kind != kind)
                continue;
            const auto others = closedAtOnce(seal);
            if (!others.empty()) { // all that either of them sealed is as one of them says
                for (const auto &[table, ids] : seal.rows) {
                    for (const QString &id : ids) {
                        if (find(table, id) == nullptr)
                            needed[table].insert(id);
                    }
                }
            }
            if (others.empty() || holds(access, seal, others, needed))
                holding.push_back(&seal);
        }
        for (const Sealing *seal : holding) {
            for (const auto &[table, ids] : seal->rows) {
                for (const QString &id : ids) {
                    if (Row *row = find(table, id))
                        heedSeal(access, *seal, table, *row);
                }
            }
        }
    }
    return needed;
}

void MergedRows::heedSeal(RowAccess &access, const Sealing &seal, const QString &table, Row &row)
{
    const auto &columns = access.table(table).columns;
    const QStringList names = SealedRows::columns(seal.kind, table);
    const auto others = closedAtOnce(seal);
    const auto closes = [&](int commit) { return std::any_of(others.begin(), others.end(), [&](const Sealing *other) { return other->commit == commit; }); };
    const auto isSealed = [&](std::size_t column) { return column < columns.size() && names.contains(columns[column].name); };
    const bool isRecord = dataTable(table)->tableClass == TableClass::Public;
    std::erase_if(row.history.decisions, [&](const ColumnDecision &decision) { return isSealed(decision.column) && isBeside(decision.commit, seal); });
    std::erase_if(row.history.events, [&](const RowEvent &event) {
        const bool leaveOut = event.kind == ChangeKind::Delete && isBeside(event.commit, seal);
        if (leaveOut && isRecord)
            row.besides.push_back({std::nullopt, event.commit, seal.commit, nullptr});
        return leaveOut;
    });
    const bool hasOwn = std::any_of(row.history.events.begin(), row.history.events.end(),
                                    [&](const RowEvent &event) { return event.kind == ChangeKind::Insert && !isBeside(event.commit, seal); });
    for (RowEvent &event : row.history.events) {
        if (!isBeside(event.commit, seal))
            continue;
        // Where all that was before is erased, what was written anew beside it is all there is.
        if (event.kind == ChangeKind::Insert && !hasOwn)
            continue;
        for (std::size_t i = 0; i < event.after.size(); ++i) {
            if (!isSealed(i) || std::holds_alternative<sqlite::Absent>(event.after[i]))
                continue;
            // Who closed at the same time leaves that as a conflict, and all else he did with the closing follows it.
            if (table == kHearings && columns[i].name == momentOf(seal.kind) && closes(event.commit)) {
                if (event.after[i] == Value(seal.at))
                    row.besides.push_back({i, event.commit, seal.commit, event.after[i], true});
                continue;
            }
            if (!closes(event.commit))
                row.besides.push_back({i, event.commit, seal.commit, event.after[i]});
            event.after[i] = sqlite::Absent();
        }
    }
}

bool MergedRows::isNoted(const Row &row, const Beside &beside) const
{
    if (!beside.column)
        return row.noted.count(beside.commit) > 0;
    if (!beside.closedToo && *beside.column < row.state.values.size() && row.state.values[*beside.column] == beside.value)
        return true;
    const auto &decisions = row.history.decisions;
    const auto decided = [&](const ColumnDecision &decision) { return decision.column == *beside.column && decision.source == beside.commit; };
    // What its own author has taken back since says no more.
    const auto takenBack = [&](const Beside &later) { return later.column == beside.column && m_ancestry.isBefore(beside.commit, later.commit); };
    return std::any_of(decisions.begin(), decisions.end(), decided) || std::any_of(row.besides.begin(), row.besides.end(), takenBack);
}

} // namespace eldin::core
