// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// From the answer to the budget: what is accepted goes into a line of the next version of the draft that was heard, and the
/// link is kept both ways. The heard version stays as people saw it.
class BudgetMoveService final : public Service
{
public:
    using Service::Service;

    /// The version into which answers of the hearing go: the newest draft of the year that came after the heard one and may
    /// still be changed; for a hearing on execution the newest open draft of a later year. Nothing: the next version is made
    /// by the first answer, or there is no budget.
    [[nodiscard]] static std::optional<Budget> nextDraft(const Stores &stores, const Hearing &hearing);
    /// The lines of the expenditure that the answer may go into, of the next version or, where there is none, of the heard
    /// one: those that its code names, at most `most`.
    [[nodiscard]] static std::vector<BudgetLine> linesFor(const Stores &stores, const Hearing &hearing, const QString &code, std::size_t most);
    /// What the answer changed in the version that takes answers now, else in the newest version it stands in.
    [[nodiscard]] static std::optional<BudgetMove> current(const Stores &stores, const Response &response);

    /// Adds the granted amount to a line of the heard or of the next version; where the answer stands in the next version
    /// already, it is moved there, with its amount of now. Error{RuleBroken}: "not-granted" (not accepted, or no amount),
    /// "no-heard-budget", "not-an-expense".
    Id<BudgetMove> take(const Id<Response> &response, const Id<BudgetLine> &line);
    /// The same into a line of its own, of which name, codes, village and source are taken.
    Id<BudgetMove> takeAsNewLine(const Id<Response> &response, BudgetLine line);
    /// Takes the amount out of its line again; a line that was made for it and holds nothing else goes.
    void takeOut(const Id<BudgetMove> &move);

private:
    Budget openVersion(Stores &stores, const Response &response) const;
};

} // namespace eldin::core
