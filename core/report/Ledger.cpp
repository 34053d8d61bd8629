// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Ledger.h"

#include "core/report/GrantedProposals.h"
#include "core/storage/AtHearing.h"
#include "core/report/PaidLines.h"
#include "core/storage/Stores.h"

#include <map>
#include <set>

namespace eldin::core {

std::optional<FollowUpStatus> LedgerRow::status() const
{
    return notes.empty() ? std::nullopt : std::optional(notes.back().status);
}

QDate LedgerRow::due() const
{
    QDate result = response().deadline;
    for (const FollowUp &note : notes) {
        if (note.newDate.isValid())
            result = note.newDate;
    }
    return result;
}

std::optional<Money> LedgerRow::spent() const
{
    std::optional<Money> result;
    for (const FollowUp &note : notes) {
        if (note.spent)
            result = note.spent;
    }
    return result;
}

bool LedgerRow::owesReason() const
{
    return status() == FollowUpStatus::NotImplemented && (notes.back().note.isEmpty() || !notes.back().newDate.isValid());
}

LedgerCounts &LedgerCounts::operator+=(const LedgerCounts &other)
{
    proposals += other.proposals;
    accepted += other.accepted;
    funded += other.funded;
    done += other.done;
    inProgress += other.inProgress;
    notDone += other.notDone;
    silent += other.silent;
    withheld += other.withheld;
    granted += other.granted;
    spent += other.spent;
    return *this;
}

namespace {

class LedgerMaker
{
public:
    explicit LedgerMaker(const Stores &stores)
        : m_stores(stores)
        , m_paid(stores)
    {
    }

    HearingLedger of(const Hearing &hearing)
    {
        HearingLedger result;
        result.hearing = hearing;
        std::map<Id<Response>, std::vector<FollowUp>> notes;
        for (FollowUp &note : m_stores.followUps.ofHearing(hearing.id))
            notes[note.responseId].push_back(std::move(note));
        const auto responses = m_stores.responses.ofHearing(hearing.id);
        const auto followers = followersOf(hearing, responses);
        std::set<Id<Remark>> told;
        for (const Response &response : responses) {
            // Of two answers to one proposal, as two laptops may give them, the first counts as everywhere.
            if (!told.insert(response.remarkId).second || !isGranted(response.decision))
                continue;
            result.rows.push_back(row(hearing, response, std::move(notes[response.id])));
            if (const auto more = followers.find(response.remarkId); more != followers.end())
                result.rows.back().voices += more->second;
        }
        std::stable_sort(result.rows.begin(), result.rows.end(), [](const LedgerRow &a, const LedgerRow &b) {
            const auto place = [](const Remark &remark) { return std::tuple(remark.number, remark.labelDevice, remark.labelNumber); };
            return place(a.proposal.remark) < place(b.proposal.remark);
        });
        result.counts = counted(result.rows);
        result.counts.proposals = m_stores.remarks.countOfKind(hearing.id, RemarkKind::Proposal);
        return result;
    }

    template <typename Test>
    std::optional<LedgerRow> of(const Id<Remark> &proposal, const Test &isFollowed)
    {
        // Of a group of duplicates the promise was made on the one that was answered.
        const auto response = m_stores.responses.forRemark(proposal);
        if (!response || !isFollowed(response->decision))
            return std::nullopt;
        return row(m_stores.hearings.get(m_stores.remarks.get(response->remarkId).hearingId), *response, m_stores.followUps.ofResponse(response->id));
    }

private:
    /// How many proposals of each group have no answer of their own, by the one whose answer serves them.
    [[nodiscard]] std::map<Id<Remark>, int> followersOf(const Hearing &hearing, const std::vector<Response> &responses) const
    {
        std::map<Id<Remark>, int> result;
        std::set<Id<Remark>> answered;
        for (const Response &response : responses)
            answered.insert(response.remarkId);
        std::set<Id<Remark>> seen;
        for (const RemarkLink &link : m_stores.remarkLinks.ofHearing(hearing.id)) {
            if (link.kind != LinkKind::Duplicate || answered.contains(link.remarkId) || !seen.insert(link.remarkId).second
                || m_stores.remarks.get(link.remarkId).kind != RemarkKind::Proposal)
                continue;
            if (const auto served = m_stores.responses.forRemark(link.remarkId))
                ++result[served->remarkId];
        }
        return result;
    }

    static LedgerCounts counted(const std::vector<LedgerRow> &rows)
    {
        LedgerCounts counts;
        for (const LedgerRow &row : rows) {
            counts.accepted += row.voices;
            counts.funded += row.funding == Funding::Funded ? row.voices : 0;
            counts.granted += row.response().amount.value_or(Money());
            counts.spent += row.spent().value_or(Money());
            const auto status = row.status();
            if (!status)
                counts.silent += row.voices;
            else if (*status == FollowUpStatus::Implemented)
                counts.done += row.voices;
            else if (*status == FollowUpStatus::InProgress)
                counts.inProgress += row.voices;
            else
                counts.notDone += row.voices;
            counts.withheld += row.owesReason() ? row.voices : 0;
        }
        return counts;
    }

    LedgerRow row(const Hearing &hearing, const Response &response, std::vector<FollowUp> notes)
    {
        LedgerRow row;
        row.proposal = remarkRow(m_stores, response.remarkId);
        row.notes = std::move(notes);
        row.code = codeNamed(row.proposal);
        row.year = yearOf(hearing, row.due());
        addMoney(row);
        return row;
    }

    [[nodiscard]] int yearOf(const Hearing &hearing, const QDate &due) const
    {
        if (due.isValid())
            return due.year();
        const auto budget = hearing.budgetId.isNull() || hearing.kind != HearingKind::Draft ? std::nullopt : m_stores.budgets.find(hearing.budgetId);
        if (budget)
            return budget->year;
        return hearing.date.isValid() ? hearing.date.year() + (hearing.kind == HearingKind::Draft ? 1 : 0) : 0;
    }

    /// By the line that the answer moved, by the code alone only where it moved none.
    void addMoney(LedgerRow &row)
    {
        const bool isMoved = !m_stores.moves.ofResponse(row.response().id).empty();
        const Funding known = isMoved ? followLine(row) : sumUnderCode(row);
        // What others have under the same code was not set aside for what is not done.
        const bool isOthers = !isMoved && row.status() == FollowUpStatus::NotImplemented;
        if (row.spent() && !row.spent()->isZero())
            row.funding = Funding::Funded;
        else if (row.response().amount && !row.response().amount->isZero() && !isOthers)
            row.funding = known;
    }

    Funding followLine(LedgerRow &row)
    {
        const Id<Response> response = row.response().id;
        const auto moved = m_paid.movedBy(response, row.year);
        if (!moved)
            return Funding::None;
        row.line = moved->line.id;
        row.lineName = moved->line.name;
        row.code = ownCode(moved->line, row.code);
        // What was put off to a year in which it stands nowhere has no money of the year that has passed.
        if (moved->budget.year != row.year && row.status() == FollowUpStatus::NotImplemented)
            return Funding::None;
        row.year = moved->budget.year;
        auto adopted = m_paid.newest(row.year, BudgetStage::Revised);
        if (!adopted)
            adopted = m_paid.newest(row.year, BudgetStage::Approved);
        const auto plan = adopted ? adopted : m_paid.newest(row.year, BudgetStage::Draft);
        const auto place = plan ? m_paid.sameIn(*plan, *moved, response) : std::nullopt;
        if (place)
            row.planned = place->line.amount;
        // Where a line of others is left without the answer, what was spent from it is theirs.
        const bool isOwn = place || !plan || moved->line.amount == moved->moved;
        if (const auto executed = isOwn ? m_paid.newest(row.year, BudgetStage::Executed) : std::nullopt) {
            if (const auto paid = m_paid.sameIn(*executed, place.value_or(*moved), response))
                row.executed = paid->line.amount;
        }
        return fundingOf(row, adopted.has_value());
    }

    Funding sumUnderCode(LedgerRow &row)
    {
        if (row.code.isEmpty())
            return Funding::None;
        bool isAdopted = false;
        for (const BudgetStage stage : {BudgetStage::Revised, BudgetStage::Approved, BudgetStage::Draft}) {
            if (row.planned)
                break;
            row.planned = under(row, stage);
            isAdopted = stage != BudgetStage::Draft;
        }
        row.executed = under(row, BudgetStage::Executed);
        if (row.lineName.isEmpty()) {
            if (const auto item = m_stores.classification.withCode(ClassificationKind::Function, row.code))
                row.lineName = item->name;
        }
        return fundingOf(row, isAdopted);
    }

    /// What the plan and the result say.
    static Funding fundingOf(const LedgerRow &row, bool isAdopted)
    {
        if ((row.executed && *row.executed > Money()) || (isAdopted && row.planned && *row.planned > Money()))
            return Funding::Funded;
        return !isAdopted && row.planned ? Funding::Drafted : Funding::None;
    }

    /// The code of the line, as far as it has one.
    static QString ownCode(const BudgetLine &line, const QString &named)
    {
        for (const QString &code : {line.code, line.functionCode, line.economicCode}) {
            if (!code.isEmpty())
                return code;
        }
        return named;
    }

    /// All expenditure of the newest budget of the year and stage under the code; nothing where there is no such line.
    std::optional<Money> under(LedgerRow &row, BudgetStage stage)
    {
        const auto budget = m_paid.newest(row.year, stage);
        if (!budget)
            return std::nullopt;
        std::optional<Money> sum;
        int lines = 0;
        for (const BudgetLine &line : m_paid.linesOf(budget->id)) {
            if (line.section != BudgetSection::Expenditure || !namesLine(row.proposal, line))
                continue;
            sum = sum.value_or(Money()) + line.amount;
            if (++lines == 1 && row.lineName.isEmpty() && (line.code == row.code || line.economicCode == row.code))
                row.lineName = line.name;
        }
        return sum;
    }

    const Stores &m_stores;
    PaidLines m_paid; ///< for all rows, so that budgets are read once
};

/// Only those that are wanted are read: the hearing of today may have a hundred thousand remarks.
template <typename IsWanted>
std::vector<HearingLedger> ledgersWhere(const Stores &stores, const IsWanted &isWanted)
{
    std::vector<HearingLedger> result;
    LedgerMaker maker(stores);
    for (const Hearing &hearing : stores.hearings.all()) {
        if (!isWanted(hearing))
            continue;
        HearingLedger ledger = maker.of(hearing);
        if (ledger.counts.proposals > 0)
            result.push_back(std::move(ledger));
    }
    return result;
}

} // namespace

HearingLedger ledgerOf(const Stores &stores, const Hearing &hearing)
{
    return LedgerMaker(stores).of(hearing);
}

std::optional<LedgerRow> ledgerRowOf(const Stores &stores, const Id<Remark> &proposal)
{
    return LedgerMaker(stores).of(proposal, &isGranted);
}

std::optional<LedgerRow> followedRowOf(const Stores &stores, const Id<Remark> &proposal)
{
    return LedgerMaker(stores).of(proposal, [](Decision decision) { return isGranted(decision) || decision == Decision::Deferred; });
}

std::vector<HearingLedger> ledgers(const Stores &stores)
{
    return ledgersWhere(stores, [](const Hearing &) { return true; });
}

std::vector<HearingLedger> ledgersBefore(const Stores &stores, const Hearing &hearing)
{
    return ledgersWhere(stores, [&](const Hearing &other) { return other.id != hearing.id && other.date < hearing.date; });
}

LedgerCounts sumOf(const std::vector<HearingLedger> &ledgers)
{
    LedgerCounts sum;
    for (const HearingLedger &ledger : ledgers)
        sum += ledger.counts;
    return sum;
}

int notDueOn(const std::vector<HearingLedger> &ledgers, const QDate &day)
{
    int voices = 0;
    if (!day.isValid())
        return voices;
    for (const HearingLedger &ledger : ledgers) {
        for (const LedgerRow &row : ledger.rows)
            voices += row.isNotDueOn(day) ? row.voices : 0;
    }
    return voices;
}

std::vector<Hearing> hearingsOf(const std::vector<HearingLedger> &ledgers)
{
    std::vector<Hearing> hearings;
    for (const HearingLedger &ledger : ledgers)
        hearings.push_back(ledger.hearing);
    return hearings;
}

std::optional<Hearing> answeredHearingBefore(const Stores &stores, const Hearing &hearing)
{
    const auto hearings = stores.hearings.all();
    for (auto other = hearings.rbegin(); other != hearings.rend(); ++other) {
        if (other->id != hearing.id && other->date < hearing.date && hasResponses(stores, other->id))
            return *other;
    }
    return std::nullopt;
}

} // namespace eldin::core
