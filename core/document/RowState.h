// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Ancestry.h"
#include "core/sqlite/Changeset.h"

#include <set>

namespace eldin::core {

/// What one commit did to one row.
struct RowEvent
{
    int commit = 0; ///< its place in Ancestry
    sqlite::ChangeKind kind = sqlite::ChangeKind::Insert;
    std::vector<sqlite::Value> after; ///< Absent where a column was left alone; empty for a removal
};

/// Somebody chose between the values of a column.
struct ColumnDecision
{
    std::size_t column = 0;
    int commit = 0; ///< that decided
    int source = 0; ///< that wrote the value chosen
};

/// All that is known of one row.
struct RowHistory
{
    std::vector<RowEvent> events; ///< in canonical order
    std::vector<ColumnDecision> decisions; ///< that stand
    std::vector<int> keeps; ///< commits that decided against a removal of the row
    /// Commits that made or took back a decision on a column: what they wrote there themselves counts by the decision.
    std::set<std::pair<int, std::size_t>> deciding;
};

/// A column that commits that did not see each other set to different values.
struct ColumnConflict
{
    std::size_t column = 0;
    std::vector<int> writers; ///< the one whose value is shown first
};

/// What a row is after a set of commits, whatever the order in which they came together.
struct RowState
{
    /// By its own history: a removal holds against all it has seen, but not against what was done to the row without
    /// seeing it.
    bool exists = false;
    std::vector<sqlite::Value> values; ///< also of a row that is gone; empty if they are not known as a whole
    std::vector<int> removals; ///< that nobody who changed the row has seen, without those that others have seen
    std::vector<int> unanswered; ///< removals that nobody who changed the row has seen, all of them
    std::vector<ColumnConflict> conflicts;
};

/// Each column by itself: the value that counts is the one that was written last, and if several were written last by
/// commits that did not see each other, the last in canonical order. An undo that only restores what the other one had before him is no change that could conflict.
[[nodiscard]] RowState stateOf(const RowHistory &history, const Ancestry &ancestry);

} // namespace eldin::core
