// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/IndicatorMeasures.h"

#include "core/base/Shares.h"
#include "core/report/AnswersDue.h"
#include "core/report/DuplicateGroups.h"
#include "core/report/Ledger.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"
#include "core/storage/LegalTerms.h"
#include "core/storage/Stores.h"

#include <map>
#include <numeric>
#include <set>

namespace eldin::core {

namespace {

class Measuring
{
public:
    Measuring(const Stores &stores, const Hearing &hearing)
        : m_stores(stores)
        , m_hearing(hearing)
        , m_summary(summaryOf(stores, hearing))
    {
        for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            for (const Attendance &attendance : stores.attendances.ofMeeting(meeting.id))
                m_attendances.push_back(attendance);
            for (const HeadCount &count : stores.headCounts.ofMeeting(meeting.id))
                m_counts.push_back(count);
            for (const PersonAttendance &link : stores.personAttendances.ofMeeting(meeting.id)) {
                ++m_linked;
                m_persons.insert(link.personId);
            }
        }
    }

    std::vector<Measure> all()
    {
        addTime();
        addPeople();
        addGroups();
        addProposals();
        return std::move(m_measures);
    }

private:
    using Value = std::optional<std::int64_t>;

    void add(const char16_t *code, IndicatorUnit unit, Value value) { m_measures.push_back({QString::fromUtf16(code), unit, value, {}, {}}); }

    [[nodiscard]] bool wasHeld() const { return m_summary.participants > 0 || m_hearing.recordClosedAt.isValid(); }

    void addTime()
    {
        QDate first;
        for (const Announcement &announcement : m_stores.announcements.ofHearing(m_hearing.id)) {
            if (announcement.date.isValid() && (!first.isValid() || announcement.date < first))
                first = announcement.date;
        }
        const Value days = first.isValid() && m_hearing.date.isValid() ? Value(first.daysTo(m_hearing.date)) : std::nullopt;
        add(u"notice_days", IndicatorUnit::Days, days);
        const bool inTime = days && *days >= legalTerm(m_stores, QStringLiteral("notice")).days;
        add(u"held_on_time", IndicatorUnit::YesNo, wasHeld() ? Value(inTime ? 1 : 0) : std::nullopt);
        add(u"meetings", IndicatorUnit::Count, m_summary.meetings);
    }

    void addPeople()
    {
        const Value people = wasHeld() ? Value(m_summary.participants) : std::nullopt;
        add(u"attendances", IndicatorUnit::Count, people);
        // Whom no name tells apart counts as somebody else.
        add(u"different_people", IndicatorUnit::Count, people ? Value(m_summary.participants - m_linked + std::ssize(m_persons)) : std::nullopt);
        int known = 0;
        int ordinary = 0;
        static const std::set<QString> kOrdinary {QStringLiteral("resident"), QStringLiteral("farmer"), QStringLiteral("entrepreneur")};
        for (const Attendance &attendance : m_attendances) {
            known += attendance.role.isEmpty() ? 0 : 1;
            ordinary += static_cast<int>(kOrdinary.count(attendance.role));
        }
        add(u"ordinary_share", IndicatorUnit::Share, known > 0 ? Value(shareTenths(Money::fromTyiyn(ordinary), Money::fromTyiyn(known))) : std::nullopt);
    }

    struct Group
    {
        QString code;
        LocalText name;
        int count = 0;
    };

    void addGroupsOf(std::vector<Group> groups)
    {
        std::vector<int> counts;
        // Nobody of whom nothing is known needs no line.
        std::erase_if(groups, [](const Group &group) { return group.count == 0 && group.code.endsWith(u"_unknown"); });
        for (const Group &group : groups)
            counts.push_back(group.count);
        const bool untold = !groups.empty() && groups.back().code.endsWith(u"_unknown");
        QStringList shown = publicCounts(counts);
        if (m_summary.isCoarsened) { // the last ones may be of any group
            shown = leastCounts(counts, untold ? counts.back() : 0);
            if (untold)
                shown.back() = QString::number(counts.back());
        }
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const QString &text = shown[static_cast<qsizetype>(i)];
            const bool hidden = text != QString::number(groups[i].count);
            m_measures.push_back({groups[i].code, IndicatorUnit::Count, hidden || !wasHeld() ? std::nullopt : Value(groups[i].count),
                                  hidden ? text : QString(), groups[i].name});
        }
    }

    void addGroups()
    {
        addGroupsOf({{QStringLiteral("women"), {}, m_summary.women},
                     {QStringLiteral("men"), {}, m_summary.men},
                     {QStringLiteral("sex_unknown"), {}, m_summary.participants - m_summary.women - m_summary.men}});
        std::map<QString, int> ages;
        std::map<Id<Settlement>, int> villages;
        for (const Attendance &attendance : m_attendances) {
            ++ages[attendance.ageGroup];
            ++villages[attendance.settlementId];
        }
        for (const HeadCount &count : m_counts) {
            ages[count.ageGroup] += count.count;
            villages[count.settlementId] += count.count;
        }
        std::vector<Group> groups;
        for (const ClassificationItem &item : m_stores.classification.ofKind(ClassificationKind::AgeGroup))
            groups.push_back({QStringLiteral("age.") + item.code, item.name, ages[item.code]});
        groups.push_back({QStringLiteral("age_unknown"), {}, ages[QString()]});
        addGroupsOf(groups);
        groups.clear();
        int place = 0;
        for (const Settlement &village : m_stores.settlements.all())
            groups.push_back({QStringLiteral("village.%1").arg(++place), village.name, villages[village.id]});
        groups.push_back({QStringLiteral("village_unknown"), {}, villages[Id<Settlement>()]});
        addGroupsOf(groups);
    }

    void addProposals()
    {
        std::set<QString> distinct;
        std::map<Id<Remark>, Money> askedByGroup;
        const auto texts = m_stores.remarkTexts.ofHearing(m_hearing.id);
        std::map<Id<Remark>, QString> words;
        for (const RemarkText &text : texts)
            words[text.id] = text.text.simplified().toCaseFolded();
        const DuplicateGroups groups(m_stores, m_hearing.id);
        std::set<Id<Remark>> proposals;
        for (const Remark &remark : m_stores.remarks.ofHearing(m_hearing.id)) {
            if (remark.kind != RemarkKind::Proposal)
                continue;
            proposals.insert(remark.id);
            const Id<Remark> lead = groups.leadOf(remark.id);
            distinct.insert(words[lead]);
            // One wish said by many costs once: as much as the most that was asked for it.
            Money &most = askedByGroup[lead];
            most = std::max(most, remark.amount.value_or(Money()));
        }
        const Money asked = std::accumulate(askedByGroup.begin(), askedByGroup.end(), Money(), [](Money sum, const auto &group) { return sum + group.second; });
        const LedgerCounts counts = ledgerOf(m_stores, m_hearing).counts;
        const bool any = counts.proposals > 0;
        const auto ofAny = [&](std::int64_t value) { return any ? Value(value) : std::nullopt; };
        add(u"proposals", IndicatorUnit::Count, wasHeld() || any ? Value(counts.proposals) : std::nullopt);
        add(u"distinct", IndicatorUnit::Count, ofAny(std::ssize(distinct)));
        add(u"answered", IndicatorUnit::Count, ofAny(m_summary.answered));
        add(u"accepted", IndicatorUnit::Count, ofAny(counts.accepted));
        add(u"funded", IndicatorUnit::Count, ofAny(counts.funded));
        add(u"done", IndicatorUnit::Count, ofAny(counts.done));
        add(u"asked", IndicatorUnit::Som, ofAny(asked.tyiyn()));
        add(u"granted", IndicatorUnit::Som, ofAny(counts.granted.tyiyn()));
        add(u"spent", IndicatorUnit::Som, ofAny(counts.spent.tyiyn()));
        addAnswers(proposals);
    }

    void addAnswers(const std::set<Id<Remark>> &proposals)
    {
        std::int64_t days = 0;
        std::int64_t answers = 0;
        std::int64_t inTime = 0;
        const QDate last = answersDue(m_stores, m_hearing);
        for (const Response &response : m_stores.responses.ofHearing(m_hearing.id)) {
            if (proposals.count(response.remarkId) == 0 || !response.decidedOn.isValid() || !m_hearing.date.isValid())
                continue;
            const std::int64_t taken = m_hearing.date.daysTo(response.decidedOn);
            ++answers;
            days += taken;
            inTime += response.decidedOn <= last ? 1 : 0;
        }
        add(u"days_to_answer", IndicatorUnit::Days, answers > 0 ? Value((2 * days + answers) / (2 * answers)) : std::nullopt);
        add(u"answered_in_time", IndicatorUnit::Share,
            answers > 0 ? Value(shareTenths(Money::fromTyiyn(inTime), Money::fromTyiyn(answers))) : std::nullopt);
    }

    const Stores &m_stores;
    const Hearing &m_hearing;
    HearingSummary m_summary;
    std::vector<Attendance> m_attendances;
    std::vector<HeadCount> m_counts;
    std::set<Id<Person>> m_persons;
    int m_linked = 0;
    std::vector<Measure> m_measures;
};

} // namespace

std::vector<Measure> measuresOf(const Stores &stores, const Hearing &hearing)
{
    return Measuring(stores, hearing).all();
}

} // namespace eldin::core
