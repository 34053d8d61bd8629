// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Merge.h"

#include <QStringList>

namespace eldin::core {

class Wording;

/// Why a copy cannot be brought in, or a merge not be undone; empty for other rules.
[[nodiscard]] QString mergeRuleText(const QString &rule);

/// What a merge brought, or would bring, a sentence a line, the conflicts last.
[[nodiscard]] QStringList mergeTexts(const MergeResult &result, bool planned);

/// "Remark 1-42, answer" for a column, "Remark 1-42" for a removal.
[[nodiscard]] QString conflictTitle(const Conflict &conflict);
/// A value as a person reads it; of a removal whether it stays or goes.
[[nodiscard]] QString conflictSideText(const Conflict &conflict, std::size_t side, const Wording &wording);
/// The value that all of them had before them; empty if there was none.
[[nodiscard]] QString conflictBaseText(const Conflict &conflict, const Wording &wording);
/// "Asanova Gulnara, 10.12.2026 12:04".
[[nodiscard]] QString conflictAuthorText(const Conflict::Side &side);

/// What a column of a data table holds, as a label of a form; the column's own name where it has none.
[[nodiscard]] QString columnText(const QString &column);

} // namespace eldin::core
