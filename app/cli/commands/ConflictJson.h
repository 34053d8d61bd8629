// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Conflicts.h"

#include <QJsonArray>
#include <QSet>

namespace eldin::cli {

/// Which side of a conflict is the document's own, and which came with these commits. Where none came, as for conflicts that
/// were open before, the document's own is what it shows.
struct ConflictSides
{
    std::size_t ours = 0;
    std::size_t theirs = 0;
};
[[nodiscard]] ConflictSides sidesOf(const core::Conflict &conflict, const QSet<QString> &brought);

/// `{"table","id","column","base","ours","theirs"}` each, and `record`, what a person would call it. Of a removal `column` is
/// empty, and the sides are `removed` and `kept`.
[[nodiscard]] QJsonArray conflictsJson(const std::vector<core::Conflict> &conflicts, const QSet<QString> &brought);

} // namespace eldin::cli
