// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/RowState.h"

#include <algorithm>

namespace eldin::core {

namespace {

using sqlite::Absent;
using sqlite::ChangeKind;
using sqlite::Value;

struct Write
{
    int commit = 0;
    int source = 0; ///< another than commit, if a decision took its value
    const Value *value = nullptr;
};

class Column
{
public:
    Column(const RowHistory &history, const Ancestry &ancestry, std::size_t column)
        : m_ancestry(ancestry)
    {
        collect(history, column, true);
        if (m_all.empty()) // what is left knows not all of the row
            collect(history, column, false);
        for (const ColumnDecision &decision : history.decisions) {
            const auto chosen = std::find_if(m_all.begin(), m_all.end(), [&](const Write &write) { return write.commit == decision.source; });
            if (decision.column == column && chosen != m_all.end())
                m_writes.push_back({decision.commit, decision.source, chosen->value});
        }
        std::sort(m_writes.begin(), m_writes.end(), [](const Write &a, const Write &b) { return std::pair(a.commit, a.source) < std::pair(b.commit, b.source); });
    }

    /// The writes that nobody who wrote later has seen, the last one first.
    [[nodiscard]] std::vector<Write> last() const
    {
        std::vector<Write> found;
        for (auto write = m_writes.rbegin(); write != m_writes.rend(); ++write) {
            const bool seen = std::any_of(found.begin(), found.end(), [&](const Write &later) { return m_ancestry.isBefore(write->commit, later.commit); });
            if (!seen)
                found.push_back(*write);
        }
        // From the first on, and never all of them: what is left out is left out for one that stays.
        for (auto write = found.rbegin(); write != found.rend();) {
            const bool idle = std::any_of(found.begin(), found.end(), [&](const Write &other) { return restoresWhatWasSeen(*write, other); });
            if (idle)
                write = std::make_reverse_iterator(found.erase(std::next(write).base()));
            else
                ++write;
        }
        return found;
    }

private:
    void collect(const RowHistory &history, std::size_t column, bool leaveOutTakenBack)
    {
        for (const RowEvent &event : history.events) {
            if (event.kind == ChangeKind::Delete || column >= event.after.size() || std::holds_alternative<Absent>(event.after[column]))
                continue;
            if (leaveOutTakenBack && isTakenBack(history, event.commit))
                continue;
            const Write write {event.commit, event.commit, &event.after[column]};
            if (history.deciding.count({event.commit, column}) == 0)
                m_writes.push_back(write);
            m_all.push_back(write);
        }
    }

    /// True if a removal has seen this write, and the row stands by somebody who made it without knowing of that removal:
    /// two people wrote the answer to one remark, and one of them took his out again.
    [[nodiscard]] bool isTakenBack(const RowHistory &history, int commit) const
    {
        return std::any_of(history.events.begin(), history.events.end(), [&](const RowEvent &removal) {
            if (removal.kind != ChangeKind::Delete || !m_ancestry.isBefore(commit, removal.commit))
                return false;
            return std::any_of(history.events.begin(), history.events.end(), [&](const RowEvent &made) {
                const bool apart = made.kind == ChangeKind::Insert && !m_ancestry.isBefore(made.commit, removal.commit) && !m_ancestry.isBefore(removal.commit, made.commit);
                return apart && std::none_of(history.events.begin(), history.events.end(), [&](const RowEvent &later) {
                    return later.kind == ChangeKind::Delete && m_ancestry.isBefore(made.commit, later.commit);
                });
            });
        });
    }

    /// True if `write` is an undo of something that the other one has not seen, and puts back what it has seen.
    [[nodiscard]] bool restoresWhatWasSeen(const Write &write, const Write &other) const
    {
        if (&write == &other || write.source != write.commit || other.commit == write.commit)
            return false;
        const int reversed = m_ancestry.reversedBy(write.commit);
        if (reversed < 0 || m_ancestry.isBefore(reversed, other.commit))
            return false;
        const int origin = originOf(write.commit);
        return origin >= 0 && m_ancestry.isBefore(origin, other.commit);
    }

    /// Which commit wrote the value that an undo or a redo puts back; -1 if unknown.
    [[nodiscard]] int originOf(int commit) const
    {
        for (int reversed = m_ancestry.reversedBy(commit); reversed >= 0;) {
            const int before = m_ancestry.reversedBy(reversed);
            if (before < 0) {
                for (auto write = m_writes.rbegin(); write != m_writes.rend(); ++write) {
                    if (m_ancestry.isBefore(write->commit, reversed))
                        return write->commit;
                }
                return -1;
            }
            if (m_ancestry.reversedBy(before) < 0)
                return before;
            reversed = m_ancestry.reversedBy(before);
        }
        return -1;
    }

    const Ancestry &m_ancestry;
    std::vector<Write> m_writes; ///< in canonical order
    std::vector<Write> m_all;
};

void findExistence(const RowHistory &history, const Ancestry &ancestry, RowState &state)
{
    std::vector<int> made;
    std::vector<int> removed;
    for (const RowEvent &event : history.events) {
        if (event.kind != ChangeKind::Delete)
            made.push_back(event.commit);
        else
            removed.push_back(event.commit);
    }
    // To decide that it stays is as much as to change it.
    made.insert(made.end(), history.keeps.begin(), history.keeps.end());
    const auto seenBy = [&](int commit, const std::vector<int> &others) {
        return std::any_of(others.rbegin(), others.rend(), [&](int other) { return ancestry.isBefore(commit, other); });
    };
    state.exists = std::any_of(made.rbegin(), made.rend(), [&](int commit) { return !seenBy(commit, removed); });
    // A removal of what one made oneself says nothing of the same row that somebody else made without knowing of it.
    const auto concernsOthers = [&](int removal) {
        bool alone = true;
        for (const int other : made) {
            if (ancestry.isBefore(other, removal))
                continue;
            alone = false;
            if (std::any_of(made.begin(), made.end(), [&](int seen) { return ancestry.isBefore(seen, removal) && ancestry.isBefore(seen, other); }))
                return true;
        }
        return alone;
    };
    for (const int removal : removed) {
        if (seenBy(removal, made) || !concernsOthers(removal))
            continue;
        state.unanswered.push_back(removal);
        if (!seenBy(removal, removed))
            state.removals.push_back(removal);
    }
}

} // namespace

RowState stateOf(const RowHistory &history, const Ancestry &ancestry)
{
    RowState state;
    if (history.events.size() == 1 && history.events.front().kind == ChangeKind::Insert && history.decisions.empty()) {
        state.exists = true; // most are added and left alone
        state.values = history.events.front().after;
        return state;
    }
    findExistence(history, ancestry, state);
    std::size_t columns = 0;
    for (const RowEvent &event : history.events)
        columns = std::max(columns, event.after.size());
    for (std::size_t column = 0; column < columns; ++column) {
        const auto last = Column(history, ancestry, column).last();
        if (last.empty()) { // who is erased leaves rows of which nobody knows all
            state.values.clear();
            state.conflicts.clear();
            state.exists = false;
            return state;
        }
        state.values.push_back(*last.front().value);
        const bool differ = std::any_of(last.begin(), last.end(), [&](const Write &write) { return *write.value != *last.front().value; });
        if (!differ)
            continue;
        ColumnConflict conflict {column, {}};
        for (const Write &write : last)
            conflict.writers.push_back(write.source);
        state.conflicts.push_back(std::move(conflict));
    }
    return state;
}

} // namespace eldin::core
