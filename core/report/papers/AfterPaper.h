// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Ledger.h"
#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// What the papers after a hearing share: their head, the proposals with their answers, and that nobody who spoke is named.
class AfterPaper : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    /// Letterhead, title, the hearing and its day.
    void addHead(const char *title);
    /// The proposals of the hearing by number. That there are none (if any are `needed`), or that some have no answer yet, is
    /// missing.
    [[nodiscard]] std::vector<RemarkRow> proposals(bool needed = true);
    /// How many were decided in which way, in a sentence.
    [[nodiscard]] QString decisionCounts(const std::vector<RemarkRow> &rows) const;
    /// The decision, with the amount, the office and the day where there are any.
    [[nodiscard]] QString decisionText(const RemarkRow &row) const;
    /// "Ак-Булак: build a bridge"; the village only where it is known.
    [[nodiscard]] QString withVillage(const RemarkRow &row) const;
    /// The text with the fiscal note of a proposal that has an answer below it, where one is kept.
    [[nodiscard]] QString withNote(const QString &text, const RemarkRow &row) const;
    [[nodiscard]] bool wasHeld() const;
    [[nodiscard]] QString thousands(Money amount) const { return m_wording.money(amount, MoneyUnit::ThousandSom); }
};

} // namespace eldin::core
