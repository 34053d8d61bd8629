// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Wording.h"
#include "core/report/papers/PaperKind.h"

namespace eldin::core {

/// A wording of a paper that a municipality may say in its own way (resources/papers/blocks.json).
struct WordingBlock
{
    QString key; ///< of resources/wording, or one that is empty as shipped
    LocalText title; ///< what it is, for people
    std::vector<LocalText> fields; ///< the names of %1, %2 …
};

/// Those of a paper, in its order; of texts that differ between hearings only those of this kind.
[[nodiscard]] std::vector<WordingBlock> blocksOf(PaperKind paper, HearingKind hearing);

/// The text as people edit it: fields by their names in braces, {дата}. A brace that is none of ours stays.
[[nodiscard]] QString withFieldNames(const QString &text, const WordingBlock &block, Language language);

/// A text as people wrote it, read back.
struct NamedText
{
    QString text; ///< with %1 … again
    QStringList missing; ///< fields of the block that it does not use
    QStringList unknown; ///< words in braces that are no field: they would be printed as they stand
};
[[nodiscard]] NamedText fromFieldNames(const QString &typed, const WordingBlock &block, Language language);

} // namespace eldin::core
