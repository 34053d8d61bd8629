// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "core/service/RecordPlan.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Reads a code table: code, code above, names, verified, first and last year. Throws what readSheets throws.
[[nodiscard]] exchange::RecordTable readClassification(const QString &path,
                                                       const exchange::SheetSourceOptions &options);
/// The same of a sheet that is read already.
[[nodiscard]] exchange::RecordTable classificationIn(const exchange::Sheet &sheet);

/// Brings an official code table into the document.
class ClassificationImport final : public Service
{
public:
    using Service::Service;

    /// Entries that are new (a null id) or differ from those of the document; rows that say what is there are
    /// duplicates. A column that is missing or a cell left empty keeps what the document has. Without a
    /// column for the code above, it is the longest other code with which the code begins. Codes that the
    /// table does not name stay.
    [[nodiscard]] RecordPlan<ClassificationItem> plan(const exchange::RecordTable &table,
                                                      ClassificationKind kind) const;
    /// All in one action. Error{RuleBroken, "import-errors"} where the plan has errors.
    void import(const RecordPlan<ClassificationItem> &plan);
};

} // namespace eldin::core
