// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "core/service/RecordPlan.h"
#include "core/service/RemarkService.h"

namespace eldin::core {

/// Reads a table of remarks, one a row. Throws what readSheets throws.
[[nodiscard]] exchange::RecordTable readRemarks(const QString &path,
                                                const exchange::SheetSourceOptions &options);
/// The same of a sheet that is read already.
[[nodiscard]] exchange::RecordTable remarksIn(const exchange::Sheet &sheet);

/// Brings remarks that were written down elsewhere into a meeting.
class RemarkImport final : public Service
{
public:
    using Service::Service;

    /// The same words in the hearing, or above in the table, are a duplicate. The kind is what its column
    /// says, else what the head of the texts says ("Сунуш"), else a comment. Who spoke is found among the
    /// meeting's participants by name; a name that is not there is a warning and not kept.
    [[nodiscard]] RecordPlan<RemarkEntry> plan(const exchange::RecordTable &table,
                                               const Id<Meeting> &meeting) const;
    /// The meeting may be null: collected before the day, when nobody is registered yet; who wrote it is kept then.
    [[nodiscard]] RecordPlan<RemarkEntry> plan(const exchange::RecordTable &table, const Id<Hearing> &hearing,
                                               const Id<Meeting> &meeting) const;
    /// All in one action. Error{RuleBroken, "import-errors"} where the plan has errors, "record-closed" once
    /// the record is.
    void import(const RecordPlan<RemarkEntry> &plan);
};

} // namespace eldin::core
