// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Ledger.h"
#include "core/report/Report.h"
#include "core/report/Wording.h"

namespace eldin::core {

/// "Proposals made: 52. Accepted – 26, funded – 19, done – 17, not done yet – 9. Of those not done, not due yet – 4." The last
/// only where there are any, see notDueOn().
[[nodiscard]] QString ledgerSentence(const LedgerCounts &counts, const Wording &wording, int notDue = 0);

/// The same of what a hearing looks back at: "The last hearing (20 November 2025). Proposals made: 52. …", and where there are
/// several, "Earlier hearings (20.11.2025, 12.05.2026). …"; of more than three days the first and the last.
[[nodiscard]] QString lookBackSentence(const std::vector<Hearing> &hearings, const LedgerCounts &counts, const Wording &wording, int notDue = 0);

/// "done", "in progress", "not done".
[[nodiscard]] QString statusText(FollowUpStatus status, const Wording &wording);

/// What became of the promise, with the last note and its day and, where it is not done, the date that was set anew. A reason or date
/// that is owed is said to be missing: it is never left out in silence. For the office: what it shows to the head.
[[nodiscard]] QString outcomeText(const LedgerRow &row, const Wording &wording);

/// The same for everybody: "being clarified" instead of a status that owes its reason or new date.
[[nodiscard]] QString publicOutcomeText(const LedgerRow &row, const Wording &wording);

/// How many are not done whose status is not shown, and why; empty where there are none.
[[nodiscard]] QString withheldText(const LedgerCounts &counts, const Wording &wording);

/// The proposal's number once it has one, else its label.
[[nodiscard]] QString numberText(const Remark &remark);

/// The same among the proposals of several hearings, for numbers begin anew with each: "12 · 2025"; with its day where two were
/// held in one year.
[[nodiscard]] QString numberText(const Remark &remark, const std::vector<Hearing> &among);

/// The proposal in the wording's language: as said, translated, or as said and marked.
[[nodiscard]] QString proposalText(const RemarkRow &row, const Wording &wording);

/// The line of the budget that pays for it, with its code, year and whether the money is there.
[[nodiscard]] QString lineText(const LedgerRow &row, const Wording &wording);

/// What the year's report has spent from the line, or under the code where the proposal stands in no line; empty where there is
/// no such report, or where the money under the code is that of others.
[[nodiscard]] QString executedText(const LedgerRow &row, const Wording &wording);

/// Accepted, funded, done and not done as bars. They are counts: a chart knows amounts only, so a count is as many som.
[[nodiscard]] report::Chart ledgerChart(const LedgerCounts &counts, const Wording &wording);

} // namespace eldin::core
