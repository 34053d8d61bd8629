// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetBook.h"
#include "core/report/Picture.h"
#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// Pictures for telephones, one thought each: the invitation, where the money comes from, where it goes, what is spent in
/// each village, what became of the last proposals. Only public data: nobody is named.
class CardsPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void begin(const QString &title);
    void addInvitation();
    void addBudget();
    void addShares(const BudgetBook &book, PictureKind kind, const char *title, Money total);
    [[nodiscard]] report::Chart shares(const Picture &picture) const;
    void addVillages(const BudgetBook &book);
    void addAnswers();

    bool m_begun = false;
};

} // namespace eldin::core
