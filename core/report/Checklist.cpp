// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Checklist.h"

#include "core/report/Ledger.h"
#include "core/report/MadePapers.h"
#include "core/report/RemarkRows.h"
#include "core/report/SlipCount.h"
#include "core/report/Summary.h"
#include "core/storage/LegalTerms.h"
#include "core/storage/Stores.h"

#include <set>

namespace eldin::core {

namespace {

class Checks
{
public:
    Checks(const Stores &stores, const Hearing &hearing, const Wording &wording)
        : m_stores(stores)
        , m_hearing(hearing)
        , m_wording(wording)
        , m_meetings(stores.meetings.ofHearing(hearing.id))
        , m_summary(summaryOf(stores, hearing))
    {
        for (RemarkRow &row : remarkRows(stores, hearing.id)) {
            if (row.remark.kind == RemarkKind::Proposal)
                m_proposals.push_back(std::move(row));
        }
    }

    std::vector<CheckPoint> all()
    {
        addAnnouncement();
        addBudget();
        addPeople();
        addProposals();
        add(done(hasPaper(QStringLiteral("response-report"), QStringLiteral("ky")), isHeld()));
        add(done(earlierIsNoted(), true));
        add(done(m_hearing.recordClosedAt.isValid() && isSignedInKyrgyz(m_stores, m_hearing.id, QStringLiteral("protocol")), isHeld()));
        add(CheckState::ByProgram);
        add(CheckState::ByHand);
        add(CheckState::ByProgram);
        add(CheckState::ByProgram);
        add(CheckState::ByHand);
        return std::move(m_points);
    }

private:
    void add(CheckState state, const QString &detail = {})
    {
        const int number = static_cast<int>(m_points.size()) + 1;
        m_points.push_back({number, state, m_wording.text(QStringLiteral("check.%1").arg(number)), detail});
    }
    static CheckState done(bool is, bool due) { return is ? CheckState::Done : due ? CheckState::Missing : CheckState::NotYet; }
    [[nodiscard]] bool isHeld() const { return m_summary.participants > 0 || m_hearing.recordClosedAt.isValid(); }
    [[nodiscard]] bool hasPaper(const QString &kind, const QString &language) const
    {
        return m_stores.papers.last(m_hearing.id, kind, language) || m_stores.papers.last(m_hearing.id, kind, QStringLiteral("ky+ru"));
    }

    void addAnnouncement()
    {
        const bool agenda = !m_meetings.empty() && !m_stores.agenda.ofMeeting(m_meetings.front().id).empty();
        add(done(agenda && !m_stores.municipality.one().contacts.isEmpty(), true));
        QDate first;
        std::set<QString> channels;
        for (const Announcement &announcement : m_stores.announcements.ofHearing(m_hearing.id)) {
            channels.insert(announcement.channel.best(Language::Kyrgyz).toLower());
            if (announcement.date.isValid() && (!first.isValid() || announcement.date < first))
                first = announcement.date;
        }
        const int term = legalTerm(m_stores, QStringLiteral("notice")).days;
        const int days = first.isValid() ? static_cast<int>(first.daysTo(m_hearing.date)) : 0;
        const auto inDays = [&](int number) { return m_wording.count(QStringLiteral("count.day"), number); };
        add(done(first.isValid() && days >= term, true), first.isValid() ? m_wording("check.2.short").arg(inDays(days), inDays(term)) : QString());
        add(done(channels.size() >= 2, true));
        add(done(hasPaper(QStringLiteral("citizens-budget"), QStringLiteral("ky")) && hasPaper(QStringLiteral("citizens-budget"), QStringLiteral("ru")), true));
    }

    void addBudget()
    {
        const auto budget = m_hearing.budgetId.isNull() ? std::nullopt : m_stores.budgets.find(m_hearing.budgetId);
        const BudgetTotals totals = budget ? m_stores.lines.totals(budget->id) : BudgetTotals();
        add(budget ? CheckState::ByProgram : CheckState::Missing); // both come from the same lines
        add(done(budget && totals.lines > 0 && !totals.balance().isNegative(), true));
        std::set<int> before;
        std::set<int> forecast;
        for (const Budget &other : m_stores.budgets.all()) {
            if (budget && other.year <= budget->year)
                before.insert(other.year);
            else if (budget && other.year <= budget->year + 2)
                forecast.insert(other.year);
        }
        add(done(before.size() >= 3 && forecast.size() >= 2, true));
    }

    void addPeople()
    {
        bool villages = false;
        bool ages = false;
        for (const Meeting &meeting : m_meetings) {
            for (const Attendance &attendance : m_stores.attendances.ofMeeting(meeting.id)) {
                villages = villages || !attendance.settlementId.isNull();
                ages = ages || !attendance.ageGroup.isEmpty();
            }
            for (const HeadCount &count : m_stores.headCounts.ofMeeting(meeting.id)) {
                villages = villages || !count.settlementId.isNull();
                ages = ages || !count.ageGroup.isEmpty();
            }
        }
        add(done(m_summary.women + m_summary.men > 0 && villages && ages, isHeld()));
        addSlips();
    }

    /// Written input is possible in every hearing; slips that were handed out must all be accounted for.
    void addSlips()
    {
        int issued = 0;
        int returned = 0;
        int spoilt = 0;
        int missing = 0;
        for (const Meeting &meeting : m_meetings) {
            const SlipCount count = slipCount(m_stores, meeting.id);
            issued += count.issued;
            returned += count.returned;
            spoilt += count.spoilt;
            missing += static_cast<int>(count.missing.size());
        }
        if (issued == 0)
            return add(CheckState::ByProgram);
        add(done(missing == 0, isHeld()), m_wording("check.9.slips").arg(issued).arg(returned).arg(spoilt).arg(missing));
    }

    void addProposals()
    {
        const bool closed = m_hearing.recordClosedAt.isValid();
        const auto lacking = [&](const auto &lacks) { return static_cast<int>(std::count_if(m_proposals.begin(), m_proposals.end(), lacks)); };
        const auto said = [&](int count, int incomplete) { return m_wording("check.count").arg(m_wording.count(QStringLiteral("count.proposal"), count), QString::number(incomplete)); };
        const int all = static_cast<int>(m_proposals.size());
        const int unnamed = lacking([](const RemarkRow &row) { return row.remark.number == 0 || row.topics.isEmpty() || row.settlement.isEmpty(); });
        add(done(closed && unnamed == 0, closed), closed && all > 0 ? said(all, unnamed) : QString());
        const int undecided = lacking([](const RemarkRow &row) { return !row.response || row.response->reason.isEmpty(); });
        add(done(closed && undecided == 0, closed), closed && all > 0 ? said(all, undecided) : QString());
        const auto isAccepted = [](const RemarkRow &row) { return row.response && isGranted(row.response->decision); };
        const int accepted = lacking(isAccepted);
        const int open = lacking([&](const RemarkRow &row) {
            return isAccepted(row)
                && (row.response->responsible.isEmpty() || !row.response->deadline.isValid() || !row.response->amount || row.response->lineCode.isEmpty());
        });
        add(done(closed && open == 0, closed), accepted > 0 ? said(accepted, open) : QString());
    }

    /// What became of the accepted proposals of the hearings before this one.
    [[nodiscard]] bool earlierIsNoted() const
    {
        const auto before = ledgersBefore(m_stores, m_hearing);
        return std::all_of(before.begin(), before.end(), [](const HearingLedger &ledger) {
            return std::none_of(ledger.rows.begin(), ledger.rows.end(), [](const LedgerRow &row) { return row.notes.empty() || row.owesReason(); });
        });
    }

    const Stores &m_stores;
    const Hearing &m_hearing;
    const Wording &m_wording;
    std::vector<Meeting> m_meetings;
    HearingSummary m_summary;
    std::vector<RemarkRow> m_proposals;
    std::vector<CheckPoint> m_points;
};

} // namespace

std::vector<CheckPoint> checklist(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    return Checks(stores, hearing, wording).all();
}

} // namespace eldin::core
