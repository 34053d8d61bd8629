// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Papers.h"
#include "core/report/ProjectorView.h"
#include "core/report/WhatIf.h"

namespace eldin::core {

struct LedgerCounts;
struct PromisesTold;

/// Makes what the wall of the hall shows, in one language or in Kyrgyz and Russian: the one place where records become
/// what everybody can see. Private fields end here.
class ProjectorViews final
{
public:
    /// The stores must outlive it.
    ProjectorViews(const Stores &stores, PaperLanguage language);

    [[nodiscard]] wall::ProjectorView agenda(const Id<Meeting> &meeting) const;
    [[nodiscard]] wall::ProjectorView floor(const Id<Meeting> &meeting, const QDateTime &now) const;
    /// The item of the agenda under way, huge.
    [[nodiscard]] wall::ProjectorView question(const Id<Meeting> &meeting) const;
    /// A function of expenditure: its sum in the budget, its share, and the same in the other budgets of the document,
    /// the newest version of each stage of the last years. Without code: the whole expenditure.
    [[nodiscard]] wall::ProjectorView budgetLine(const Id<Meeting> &meeting, const Id<Budget> &budget, const QString &code) const;
    [[nodiscard]] wall::ProjectorView whatIf(const Id<Meeting> &meeting, const WhatIf &seen) const;
    /// The vote taken last; a blank wall where there is none.
    [[nodiscard]] wall::ProjectorView lastVote(const Id<Meeting> &meeting) const;
    /// What became of the proposals of the last hearing that gave answers, a page of it: one beyond the last is the last. A blank
    /// wall where there was none.
    [[nodiscard]] wall::ProjectorView promises(const Id<Meeting> &meeting, int page) const;
    /// The same of what promisesTold() said: to read all promises of a hearing for each page that is turned costs too much.
    [[nodiscard]] wall::ProjectorView promises(const Id<Meeting> &meeting, const std::optional<PromisesTold> &told, int page) const;
    /// `page` from 0; in the first language of the wall.
    [[nodiscard]] wall::ProjectorView slide(std::shared_ptr<const report::Report> slides, int page) const;
    /// The slides of a hearing for slide().
    [[nodiscard]] std::shared_ptr<const report::Report> slides(const Id<Hearing> &hearing) const;

private:
    [[nodiscard]] wall::Text said(const char *key) const;
    /// `number` in the place of %1.
    [[nodiscard]] wall::Text said(const char *key, int number) const;
    [[nodiscard]] wall::Text written(const LocalText &text) const;
    [[nodiscard]] wall::Text shownTitle(const VoteOption &option) const;
    [[nodiscard]] QString top(const Id<Meeting> &meeting) const;
    [[nodiscard]] wall::Text nameOf(const SpeakingTurn &turn) const;
    [[nodiscard]] std::vector<wall::Bar> barsOf(const Budget &budget, const QString &code) const;
    [[nodiscard]] std::vector<wall::Bar> countBars(const LedgerCounts &counts) const;
    [[nodiscard]] QString money(Money amount, MoneyUnit unit) const;

    const Stores &m_stores;
    PaperLanguage m_language;
    std::vector<Wording> m_wordings; ///< never empty
};

} // namespace eldin::core
