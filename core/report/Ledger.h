// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/RemarkRows.h"

namespace eldin::core {

/// Whether there is money for what was promised: none that is known, only in a draft that is not adopted, or money of an
/// adopted budget.
enum class Funding { None, Drafted, Funded };

template <>
struct Codes<Funding>
{
    static constexpr std::pair<Funding, const char16_t *> list[] {
        {Funding::None, u"none"},
        {Funding::Drafted, u"drafted"},
        {Funding::Funded, u"funded"},
    };
};

/// One promise: an accepted proposal, the line of the budget it goes into, and what became of it.
struct LedgerRow
{
    RemarkRow proposal; ///< with its response
    int year = 0; ///< of the budget from which it is to be paid
    Id<BudgetLine> line; ///< into which the answer went; null: none, or it is gone
    QString code; ///< of that budget's line or function; empty: none was named
    LocalText lineName; ///< what the budget or the classification calls it
    std::optional<Money> planned; ///< what the year's budget sets aside in the line; without one all that is under the code
    std::optional<Money> executed; ///< what was spent from the line by the year's report; without one all under the code
    Funding funding = Funding::None;
    std::vector<FollowUp> notes; ///< as time went on
    int voices = 1; ///< proposals that it answers: this one and those that say the same

    [[nodiscard]] const Response &response() const { return *proposal.response; }
    /// The last word on what was done; nothing where nobody noted anything.
    [[nodiscard]] std::optional<FollowUpStatus> status() const;
    [[nodiscard]] bool isDone() const { return status() == FollowUpStatus::Implemented; }
    /// The newest date that was set; invalid: none ever was.
    [[nodiscard]] QDate due() const;
    /// What was spent on this proposal alone, as noted last.
    [[nodiscard]] std::optional<Money> spent() const;
    /// It is said not to be done, but not why or not until when: nothing to be shown to people yet.
    [[nodiscard]] bool owesReason() const;
    /// Promised for later, and nobody has said that it is not done.
    [[nodiscard]] bool isNotDueOn(const QDate &day) const { return !isDone() && status() != FollowUpStatus::NotImplemented && due() > day; }
    [[nodiscard]] bool isLate(const QDate &today) const { return !isDone() && due().isValid() && due() < today; }
};

/// The promises of one or several hearings in numbers. Proposals that say the same are counted each, for each was said by
/// somebody; their money is counted once. Of the accepted ones each stands in exactly one of done, inProgress,
/// notDone and silent.
struct LedgerCounts
{
    int proposals = 0; ///< as they were said, answered or not
    int accepted = 0; ///< wholly or in part
    int funded = 0; ///< of the accepted ones, see Funding
    int done = 0;
    int inProgress = 0;
    int notDone = 0;
    int silent = 0; ///< accepted, and nothing noted since
    int withheld = 0; ///< of those not done, see owesReason(): their status is told to nobody yet
    Money granted;
    Money spent; ///< as far as it was noted

    [[nodiscard]] int open() const { return accepted - done; }
    LedgerCounts &operator+=(const LedgerCounts &other);
    bool operator==(const LedgerCounts &) const = default;
};

/// What one hearing promised, by the numbers of the proposals.
struct HearingLedger
{
    Hearing hearing;
    LedgerCounts counts;
    std::vector<LedgerRow> rows; ///< the accepted ones
};

/// A proposal counts as funded when money was noted as spent on it, or when an amount was granted and the line it was put into
/// has money in the adopted budget of the year (the revised one, else the approved) or in its report; with a draft alone it is
/// drafted. Where it was put into no line, expenditure under the code it names counts for the line, unless it is noted as not
/// done: that money is of others. Its year is that of its line, else of its newest date, of a hearing on a draft without one
/// that of the draft.
[[nodiscard]] HearingLedger ledgerOf(const Stores &stores, const Hearing &hearing);

/// The promise made on the proposal or its group of duplicates, without reading all the hearing; nothing where it is not accepted.
[[nodiscard]] std::optional<LedgerRow> ledgerRowOf(const Stores &stores, const Id<Remark> &proposal);

/// The same of a proposal that was put off too: what became of it is noted as of a promise, though nothing was promised.
[[nodiscard]] std::optional<LedgerRow> followedRowOf(const Stores &stores, const Id<Remark> &proposal);

/// Of all hearings at which something was proposed, by date.
[[nodiscard]] std::vector<HearingLedger> ledgers(const Stores &stores);

/// Those of the hearings that were held before this one: what the next hearing opens with, and the papers that tell of all the
/// years. With two hearings a year an answer to the last one must not hide what the one before it still waits for.
[[nodiscard]] std::vector<HearingLedger> ledgersBefore(const Stores &stores, const Hearing &hearing);

[[nodiscard]] LedgerCounts sumOf(const std::vector<HearingLedger> &ledgers);

/// How many of the accepted proposals are promised for later than the day, each as it was said.
[[nodiscard]] int notDueOn(const std::vector<HearingLedger> &ledgers, const QDate &day);

/// Whose ledgers they are, in their order.
[[nodiscard]] std::vector<Hearing> hearingsOf(const std::vector<HearingLedger> &ledgers);

/// What pages and papers call the last hearing where they compare with one or retell its answers: of those with an earlier date that gave answers the latest. It need
/// not be closed, for one that was brought in from a table never was.
[[nodiscard]] std::optional<Hearing> answeredHearingBefore(const Stores &stores, const Hearing &hearing);

} // namespace eldin::core
