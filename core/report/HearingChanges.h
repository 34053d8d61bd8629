// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"
#include "core/domain/BudgetMove.h"
#include "core/report/RemarkRows.h"

namespace eldin::core {

struct Stores;

/// What one proposal moved in one line.
struct LineMove
{
    RemarkRow proposal; ///< with its answer
    Id<BudgetLine> lineId; ///< of the version after; of the one before where the line is gone
    bool createsLine = false;
    Money amount; ///< from the version before to this one; negative where the money went to another line
};

/// A line that is not the same before and after the hearing, and why.
struct MovedLine
{
    LineChange change;
    std::vector<LineMove> moves;

    [[nodiscard]] Money byProposals() const;
    /// What no proposal explains.
    [[nodiscard]] Money otherwise() const { return change.amount().difference() - byProposals(); }
};

/// The budget as it was heard beside its newest version, line by line. For the expenditure
/// byProposals + otherwise = after − before, to the tyiyn.
struct HearingChanges
{
    Budget before;
    Budget after;
    std::vector<MovedLine> lines; ///< those that changed, or that proposals moved; in the order of the new version, what is gone last
    AmountChange expenditure;
    Money byProposals;
    [[nodiscard]] Money otherwise() const { return expenditure.difference() - byProposals; }
};

/// What answers moved from one version to another.
[[nodiscard]] std::vector<LineMove> movesBetween(const Stores &stores, const Id<Budget> &before, const Id<Budget> &after);

/// What answers put into the line, in the order in which they came.
[[nodiscard]] std::vector<LineMove> movesInto(const Stores &stores, const BudgetLine &line);

/// The heard draft against the newest version after it; nothing where there is none, or the hearing was not on a draft.
[[nodiscard]] std::optional<HearingChanges> hearingChanges(const Stores &stores, const Hearing &hearing);

} // namespace eldin::core
