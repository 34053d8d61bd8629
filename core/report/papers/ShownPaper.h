// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetBook.h"
#include "core/report/Picture.h"
#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// What cards and slides share: pages of one thought each, with a title and large figures. Only public data.
class ShownPaper : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    /// A new page.
    void begin(const QString &title);
    void addShares(const BudgetBook &book, PictureKind kind, const char *title, Money total);
    /// What became of the proposals of the last closed hearing; no page where there is none.
    void addAnswers();
    /// What became of what the hearing before promised: the whole in numbers, then what is open; no page where there is none, or
    /// once the record of this hearing is closed.
    void addPromises();

private:
    [[nodiscard]] report::Chart shares(const Picture &picture) const;

    bool m_begun = false;
};

} // namespace eldin::core
