// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "core/service/RecordPlan.h"
#include "core/service/RemarkService.h"

namespace eldin::core {

/// A proposal of the table with the decision on it, if there is one.
struct ProposalEntry
{
    RemarkEntry remark;
    Id<Remark> known; ///< the proposal of the hearing that says the same; null: a new one
    std::optional<Response> response; ///< what is new to the document: not the answer that is there
    std::optional<FollowUp> followUp; ///< what became of it, where that was not noted yet
};

/// Reads a table of proposals with their decisions. Throws what readSheets throws.
[[nodiscard]] exchange::RecordTable readProposals(const QString &path,
                                                  const exchange::SheetSourceOptions &options);
/// The same of a sheet that is read already.
[[nodiscard]] exchange::RecordTable proposalsIn(const exchange::Sheet &sheet);

/// Brings proposals, for instance last year's, and the decisions on them into a hearing.
class ResponseImport final : public Service
{
public:
    using Service::Service;

    /// A proposal that is there and has its answer is a duplicate, unless the table says something of what became
    /// of it that was not noted last; one without an answer gets that of the table. A decision without a reason is
    /// an error. The day of a decision is only known where the table states it. What is not taken – columns, codes
    /// and states that are not understood – is named; "not done" without a reason or a new date comes in and is
    /// named too.
    [[nodiscard]] RecordPlan<ProposalEntry> plan(const exchange::RecordTable &table,
                                                 const Id<Hearing> &hearing) const;
    /// All in one action. Error{RuleBroken}: "import-errors"; "record-closed" where a new proposal would come
    /// into a closed record; "hearing-closed" where an answer would come into a closed hearing. What became of
    /// the answers can be noted for years after.
    void import(const RecordPlan<ProposalEntry> &plan, const Id<Hearing> &hearing);
};

} // namespace eldin::core
