// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// A page for each addressee with the budget in brief and a slip to cut off.
class InvitationPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void addOne(const QString &addressee);
    void addBudget();
};

} // namespace eldin::core
