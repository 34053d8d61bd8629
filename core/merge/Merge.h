// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/DocumentDifference.h"
#include "core/merge/Conflicts.h"

#include <functional>

namespace eldin::core {

/// What bringing in copies does, or would do.
struct MergeResult
{
    qint64 applied = 0; ///< commits that came
    qint64 already = 0; ///< commits of the others that were there
    int contents = 0; ///< attached files whose bytes came
    int unsound = 0; ///< attached files whose bytes are damaged in the other copy and did not come
    QStringList commits; ///< that came
    std::vector<RecordDifference> records; ///< onlyHere: added, onlyThere: removed
    std::vector<Conflict> conflicts; ///< all that are open then

    [[nodiscard]] bool bringsNothing() const { return applied == 0 && contents == 0; }
};

/// Tries it out on a copy in a temporary place; the document stays as it is. Pages are copied by SQLite, so any thread may do
/// it that has its own Document. Errors as those of OtherCopy.
[[nodiscard]] MergeResult planMerge(Document &document, const QStringList &others, const std::function<bool(int done, int all)> &progress = {});

/// Brings the other copies in, all together as one step for Undo, or none of them. All but `records` and `conflicts` is
/// filled. `goesOn` is asked before each commit, in the thread of the work: false ends it with Error{Cancelled}. A verified
/// backup before is up to the caller: Backups::makeIfSound knows where they lie.
MergeResult mergeCopies(Document &document, const QStringList &others, const Document::Elsewhere &elsewhere = {},
                        const std::function<bool()> &goesOn = {});

} // namespace eldin::core
