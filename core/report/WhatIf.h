// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scenario.h"

#include <set>

namespace eldin::core {

struct Stores;

/// A line of expenditure that could give something: it is not protected.
struct WhatIfLine
{
    Id<BudgetLine> id;
    LocalText function; ///< of the budget: what it is spent on
    LocalText title; ///< the line's own name, else its economic item's
    Money amount; ///< in the budget
    Money taken;
    bool isPurpose = false; ///< it is spent on just what is asked for: nothing is proposed to be taken from it
    bool isGone = false; ///< taken from once, and no longer in the budget
    [[nodiscard]] Money left() const { return amount - taken; }
    bool operator==(const WhatIfLine &) const = default;
};

/// What it would mean to do what somebody asks for. Everything is in tyiyn and adds up: asked = taken + gap, and the new
/// balance is the old one less the gap.
struct WhatIf
{
    Money asked;
    LocalText title;
    std::optional<Budget> budget; ///< nothing: the hearing has none, or it is gone
    LocalText place; ///< whose people it is counted on; empty: everybody's
    int population = 0; ///< 0: not known
    int households = 0; ///< likewise
    std::optional<Money> perResident; ///< rounded half away from zero, to the tyiyn
    std::optional<Money> perHousehold;
    std::vector<WhatIfLine> lines; ///< the largest first
    Money available; ///< in all lines that could give
    Money protectedItems; ///< what nobody may take from
    Money taken;
    Money gap; ///< asked for and taken from no line; below zero: more is taken than asked for
    Money balance; ///< of the budget as it stands
    Money newBalance; ///< if the sum were spent and the lines gave what is taken
    /// What there is no money for: the part of the gap that the balance does not cover.
    [[nodiscard]] Money missing() const;
    bool operator==(const WhatIf &) const = default;
};

/// `purpose`: function of the budget that is asked for; empty: that of the remark.
[[nodiscard]] WhatIf whatIf(const Stores &stores, const ScenarioPlan &plan, const QString &purpose = {});

/// The same people and budget with another sum or other changes: quick enough for every movement of a hand.
void recount(WhatIf &seen, Money asked, const std::vector<ScenarioChange> &changes);

/// What the lines set by hand leave open the others give, to the tyiyn: where more is wanted, those that give already in
/// proportion to what they have left, and only where they have too little the rest of the lines; where less is wanted, in
/// proportion to what they give. Lines that are not in the budget any more and those that are spent on what is asked for
/// never give more. A gap stays only where the others together have no more, or the fixed ones alone give too much.
void balance(WhatIf &seen, const std::set<Id<BudgetLine>> &fixed);

/// What a hand may take from a line at most: no more than it has, and no more than the other fixed lines leave open.
[[nodiscard]] Money mostOf(const WhatIf &seen, const Id<BudgetLine> &line, const std::set<Id<BudgetLine>> &fixed);

/// Where the sum could come from, as a start for people to change: the largest lines give first, none more than a tenth
/// of itself, in whole thousands of soms; where that does not do, two tenths, and so on. Less than asked where all lines
/// together have less.
[[nodiscard]] std::vector<ScenarioChange> proposedChanges(const WhatIf &whatIf);

} // namespace eldin::core
