// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/ShownPaper.h"

namespace eldin::core {

/// Pictures for telephones, one thought each: the invitation, where the money comes from, where it goes, what is spent in
/// each village, what became of the last proposals. Only public data: nobody is named.
class CardsPaper final : public ShownPaper
{
public:
    using ShownPaper::ShownPaper;

protected:
    void fill() override;

private:
    void addInvitation();
    void addBudget();
    void addVillages(const BudgetBook &book);
};

} // namespace eldin::core
