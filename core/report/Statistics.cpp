// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Statistics.h"

#include "core/base/CsvText.h"
#include "core/report/DuplicateGroups.h"
#include "core/report/HearingName.h"
#include "core/report/Ledger.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"
#include "core/report/TopicCounts.h"
#include "core/report/TopicTexts.h"
#include "core/storage/PopulationGroups.h"
#include "core/storage/Stores.h"
#include "core/storage/Topics.h"

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

struct Counts
{
    int people = 0;
    int remarks = 0;
    int proposals = 0;
};

/// What was asked for: as much as the most that was asked in each group of duplicates.
Money askedAt(const Stores &stores, const Id<Hearing> &hearing)
{
    const DuplicateGroups groups(stores, hearing);
    std::map<Id<Remark>, Money> most;
    for (const Remark &remark : stores.remarks.ofHearing(hearing)) {
        if (remark.kind != RemarkKind::Proposal)
            continue;
        Money &one = most[groups.leadOf(remark.id)];
        one = std::max(one, remark.amount.value_or(Money()));
    }
    Money sum;
    for (const auto &[lead, amount] : most)
        sum += amount;
    return sum;
}

class StatisticsMaker
{
public:
    StatisticsMaker(const Stores &stores, const Hearing &hearing, const Wording &wording)
        : m_stores(stores)
        , m_hearing(hearing)
        , m_wording(wording)
    {
    }

    Statistics make()
    {
        m_result.isCoarsened = areGroupsCoarsened(m_stores);
        count();
        nameGroups();
        addTopics();
        addHearings();
        return std::move(m_result);
    }

private:
    void add(Sex sex, const QString &age, const Id<Settlement> &village, const QString &role, const Counts &counts)
    {
        for (Counts *group : {&m_sexes[sex], &m_ages[age], &m_villages[village], &m_roles[role]}) {
            group->people += counts.people;
            group->remarks += counts.remarks;
            group->proposals += counts.proposals;
        }
    }

    void count()
    {
        std::map<Id<Attendance>, Attendance> people;
        for (const Meeting &meeting : m_stores.meetings.ofHearing(m_hearing.id)) {
            for (const Attendance &one : m_stores.attendances.ofMeeting(meeting.id)) {
                add(one.sex, one.ageGroup, one.settlementId, one.role, {1, 0, 0});
                people[one.id] = one;
                ++m_result.people;
            }
            for (const HeadCount &counted : m_stores.headCounts.ofMeeting(meeting.id)) {
                add(counted.sex, counted.ageGroup, counted.settlementId, {}, {counted.count, 0, 0});
                m_result.people += counted.count;
            }
        }
        const RemarkVillages villages(m_stores, m_hearing.id);
        for (const Remark &remark : m_stores.remarks.ofHearing(m_hearing.id)) {
            const auto who = people.find(remark.attendanceId);
            const Attendance speaker = who == people.end() ? Attendance() : who->second;
            add(speaker.sex, speaker.ageGroup, villages.of(remark), speaker.role, {0, 1, remark.kind == RemarkKind::Proposal ? 1 : 0});
        }
    }

    static void append(std::vector<StatisticsGroup> &groups, const QString &code, const QString &name, const Counts &counts, std::optional<int> population = {})
    {
        groups.push_back({code, name, counts.people, counts.remarks, counts.proposals, {}, {}, {}, population});
    }

    /// Those of whom nothing is known need a line only where there are any.
    void appendUnknown(std::vector<StatisticsGroup> &groups, const char *key, const Counts &counts)
    {
        if (counts.people > 0 || counts.remarks > 0)
            append(groups, {}, m_wording(m_result.isCoarsened ? "statistics.untold" : key), counts);
        const auto hide = [&](int StatisticsGroup::*number, QString StatisticsGroup::*shown) {
            std::vector<int> numbers;
            for (const StatisticsGroup &group : groups)
                numbers.push_back(group.*number);
            const bool anyUnknown = !groups.empty() && groups.back().code.isEmpty();
            const QStringList texts = m_result.isCoarsened ? shownOfCoarsened(numbers, anyUnknown) : publicCounts(numbers);
            for (std::size_t i = 0; i < groups.size(); ++i)
                groups[i].*shown = texts[static_cast<qsizetype>(i)];
        };
        hide(&StatisticsGroup::people, &StatisticsGroup::peopleShown);
        hide(&StatisticsGroup::remarks, &StatisticsGroup::remarksShown);
        hide(&StatisticsGroup::proposals, &StatisticsGroup::proposalsShown);
    }

    [[nodiscard]] static QStringList shownOfCoarsened(std::vector<int> numbers, bool anyUnknown)
    {
        const int untold = anyUnknown ? numbers.back() : 0;
        if (anyUnknown)
            numbers.pop_back();
        QStringList texts = leastCounts(numbers, untold);
        if (anyUnknown)
            texts += QString::number(untold);
        return texts;
    }

    [[nodiscard]] QString nameOf(const QString &family, const ClassificationItem &item) const
    {
        const QString key = family + item.code;
        return m_wording.has(key) ? m_wording.text(key) : m_wording.marked(item.name);
    }

    void nameGroups()
    {
        const PopulationGroups residents(m_stores);
        const auto known = [](int count) { return count > 0 ? std::optional(count) : std::nullopt; };
        append(m_result.sexes, QStringLiteral("f"), m_wording("indicator.women"), m_sexes[Sex::Female], known(residents.ofSex(Sex::Female)));
        append(m_result.sexes, QStringLiteral("m"), m_wording("indicator.men"), m_sexes[Sex::Male], known(residents.ofSex(Sex::Male)));
        appendUnknown(m_result.sexes, "indicator.sex_unknown", m_sexes[Sex::Unknown]);
        for (const ClassificationItem &item : m_stores.classification.ofKind(ClassificationKind::AgeGroup))
            append(m_result.ages, item.code, nameOf(QStringLiteral("age_group."), item), m_ages[item.code], known(residents.ofAge(item.code)));
        appendUnknown(m_result.ages, "indicator.age_unknown", m_ages[QString()]);
        int place = 0;
        for (const Settlement &village : m_stores.settlements.all()) {
            append(m_result.villages, QStringLiteral("village.%1").arg(++place), m_wording.marked(village.name), m_villages[village.id], known(village.population));
            m_result.population += village.population;
        }
        if (m_result.population == 0)
            m_result.population = m_stores.municipality.one().population;
        appendUnknown(m_result.villages, "indicator.village_unknown", m_villages[Id<Settlement>()]);
        for (const ClassificationItem &item : m_stores.classification.ofKind(ClassificationKind::Role)) {
            if (const auto counts = m_roles.find(item.code); counts != m_roles.end())
                append(m_result.roles, item.code, nameOf(QStringLiteral("role."), item), counts->second);
        }
        appendUnknown(m_result.roles, "statistics.role_unknown", m_roles[QString()]);
    }

    void addTopics()
    {
        const TopicCounts counted = topicCounts(m_stores, m_hearing.id, m_wording.language());
        const TopicList list(m_stores);
        const DuplicateGroups groups(m_stores, m_hearing.id);
        std::map<Id<Remark>, Money> granted;
        for (const Response &response : m_stores.responses.ofHearing(m_hearing.id)) {
            if (isGranted(response.decision))
                granted.try_emplace(response.remarkId, response.amount.value_or(Money()));
        }
        std::map<Id<Remark>, Money> amounts;
        for (const Remark &remark : m_stores.remarks.ofHearing(m_hearing.id))
            amounts[remark.id] = remark.amount.value_or(Money());
        for (const TopicCount &count : counted.topics) {
            StatisticsTopic topic;
            topic.topic = topicText(list, count.topic, m_wording);
            topic.remarks = count.remarks;
            topic.proposals = static_cast<int>(count.proposals.size());
            topic.villages = count.villages;
            topic.villages.resize(m_result.villages.size()); // where every village is stated, none that is not has a line
            std::map<Id<Remark>, Money> asked;
            for (const Id<Remark> &proposal : count.proposals) {
                Money &most = asked[groups.leadOf(proposal)];
                most = std::max(most, amounts[proposal]);
                if (const auto money = granted.find(proposal); money != granted.end())
                    topic.granted += money->second;
            }
            for (const auto &[lead, amount] : asked)
                topic.asked += amount;
            m_result.topics.push_back(std::move(topic));
        }
        hideSmallTopics();
    }

    void hideSmallTopics()
    {
        const bool anyUnknown = !m_result.villages.empty() && m_result.villages.back().code.isEmpty();
        std::vector<std::vector<int>> counts;
        std::vector<QStringList> shown;
        for (const StatisticsTopic &topic : m_result.topics) {
            counts.push_back(topic.villages);
            shown.push_back(m_result.isCoarsened ? shownOfCoarsened(topic.villages, anyUnknown) : publicCounts(topic.villages));
        }
        // How much each village said in all stands in the table above.
        if (!m_result.isCoarsened)
            hideAcross(counts, shown);
        for (std::size_t i = 0; i < shown.size(); ++i)
            m_result.topics[i].villagesShown = std::move(shown[i]);
    }

    void addHearings()
    {
        for (const Hearing &other : m_stores.hearings.all()) {
            if (other.id != m_hearing.id && !(other.date < m_hearing.date))
                continue;
            const HearingSummary summary = summaryOf(m_stores, other);
            const LedgerCounts counts = ledgerOf(m_stores, other).counts;
            const StatisticsHearing row {other, summary.participants, summary.women, summary.remarks, summary.proposals, counts.accepted, askedAt(m_stores, other.id), counts.granted};
            if (other.id == m_hearing.id)
                m_own = row;
            else
                m_result.hearings.push_back(row);
        }
        m_result.hearings.push_back(m_own);
    }

    const Stores &m_stores;
    const Hearing &m_hearing;
    const Wording &m_wording;
    std::map<Sex, Counts> m_sexes;
    std::map<QString, Counts> m_ages;
    std::map<Id<Settlement>, Counts> m_villages;
    std::map<QString, Counts> m_roles;
    StatisticsHearing m_own;
    Statistics m_result;
};

} // namespace

Statistics statisticsOf(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    return StatisticsMaker(stores, hearing, wording).make();
}

QByteArray statisticsCsv(const Statistics &statistics, const Wording &wording)
{
    std::vector<QStringList> rows;
    const auto add = [&](const char *table, const std::vector<StatisticsGroup> &groups) {
        for (const StatisticsGroup &group : groups)
            rows.push_back({QString::fromLatin1(table), group.code, group.name, group.peopleShown, group.remarksShown, group.proposalsShown,
                            group.population ? QString::number(*group.population) : QString(), QString(), QString()});
    };
    add("sex", statistics.sexes);
    add("age", statistics.ages);
    add("village", statistics.villages);
    add("role", statistics.roles);
    for (const StatisticsTopic &topic : statistics.topics)
        rows.push_back({QStringLiteral("topic"), {}, topic.topic, {}, QString::number(topic.remarks), QString::number(topic.proposals), {}, plainMoney(topic.asked), plainMoney(topic.granted)});
    for (const StatisticsTopic &topic : statistics.topics) {
        for (std::size_t i = 0; i < topic.villages.size(); ++i) {
            const StatisticsGroup &village = statistics.villages[i];
            rows.push_back({QStringLiteral("topic_village"), village.code, topic.topic + QStringLiteral(" – ") + village.name, {}, topic.villagesShown[static_cast<qsizetype>(i)], {}, {}, {}, {}});
        }
    }
    for (const StatisticsHearing &one : statistics.hearings)
        rows.push_back({QStringLiteral("hearing"), one.hearing.date.toString(Qt::ISODate), wording.marked(one.hearing.title), QString::number(one.people), QString::number(one.remarks),
                        QString::number(one.proposals), {}, plainMoney(one.asked), plainMoney(one.granted)});
    return csvText(QStringLiteral("table,code,name,people,remarks,proposals,population,asked,granted").split(u','), rows);
}

} // namespace eldin::core
