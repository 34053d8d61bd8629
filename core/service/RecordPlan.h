// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/storage/Stores.h"

namespace eldin::core {

/// What the import of a table of records would add, before anything is written.
template <typename Entry> struct RecordPlan
{
    std::vector<Entry> entries; ///< in the order of the table
    std::size_t rowsRead = 0;
    std::size_t duplicates
        = 0; ///< rows that say what is there already, in the document or above in the table
    Problems problems;

    /// All or nothing: one error stands against the whole table.
    [[nodiscard]] bool canImport() const { return !hasError(problems); }
};

/// The code of the entry of a classification that the text names: by its code or its name in any language,
/// case and missing Kyrgyz letters aside; empty if none is. An age in years finds its age group.
[[nodiscard]] QString classifiedCode(const std::vector<ClassificationItem> &items, const QString &text);

} // namespace eldin::core
