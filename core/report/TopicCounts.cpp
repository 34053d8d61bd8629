// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TopicCounts.h"

#include "core/storage/Stores.h"
#include "core/storage/Topics.h"

#include <algorithm>
#include <tuple>

namespace eldin::core {

RemarkVillages::RemarkVillages(const Stores &stores, const Id<Hearing> &hearing)
{
    for (const Meeting &meeting : stores.meetings.ofHearing(hearing)) {
        for (const Attendance &one : stores.attendances.ofMeeting(meeting.id))
            m_speakers[one.id] = one.settlementId;
    }
}

Id<Settlement> RemarkVillages::of(const Remark &remark) const
{
    if (!remark.settlementId.isNull())
        return remark.settlementId;
    const auto speaker = m_speakers.find(remark.attendanceId);
    return speaker == m_speakers.end() ? Id<Settlement>() : speaker->second;
}

TopicCounter::TopicCounter(const Stores &stores, const Id<Hearing> &hearing, Language language)
    : m_language(language)
    , m_list(std::make_unique<TopicList>(stores))
    , m_villages(stores, hearing)
{
    for (const Settlement &village : stores.settlements.all()) {
        m_villagePlaces.insert(village.id, m_counts.villages.size());
        m_counts.villages.push_back(village.id);
    }
    m_counts.villages.emplace_back();
    m_counts.without.villages.resize(m_counts.villages.size());
}

TopicCounter::~TopicCounter() = default;

std::size_t TopicCounter::placeOf(const QString &topic)
{
    if (const auto known = m_places.constFind(topic); known != m_places.constEnd())
        return *known;
    const QString key = m_list->identity(topic); // as the list of remarks is filtered
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        known = m_known.insert(key, m_topics.size());
        TopicCount &fresh = m_topics.emplace_back();
        fresh.topic = m_list->shown(topic, m_language);
        fresh.villages.resize(m_counts.villages.size());
    }
    m_places.insert(topic, *known);
    return *known;
}

std::size_t TopicCounter::placeOf(const Id<Settlement> &village) const
{
    return m_villagePlaces.value(village, m_counts.villages.size() - 1);
}

void TopicCounter::count(TopicCount &topic, const Remark &remark, std::size_t village)
{
    ++topic.villages[village];
    ++topic.remarks;
    if (remark.kind == RemarkKind::Proposal)
        topic.proposals.push_back(remark.id);
}

void TopicCounter::add(const Remark &remark, const QStringList &topics)
{
    ++m_counts.remarks;
    const std::size_t village = placeOf(m_villages.of(remark));
    if (topics.isEmpty())
        return count(m_counts.without, remark, village);
    std::vector<std::size_t> counted; // two names of one topic count once
    for (const QString &topic : topics) {
        const std::size_t place = placeOf(topic);
        if (std::find(counted.begin(), counted.end(), place) == counted.end()) {
            counted.push_back(place);
            count(m_topics[place], remark, village);
        }
    }
}

TopicCounts TopicCounter::counts() const
{
    TopicCounts counts = m_counts;
    for (const TopicCount &topic : m_topics) {
        if (topic.remarks > 0) // else only of remarks that are gone
            counts.topics.push_back(topic);
    }
    std::sort(counts.topics.begin(), counts.topics.end(),
              [](const TopicCount &a, const TopicCount &b) { return std::tie(b.remarks, a.topic) < std::tie(a.remarks, b.topic); });
    return counts;
}

TopicCounts topicCounts(const Stores &stores, const Id<Hearing> &hearing, Language language)
{
    TopicCounter counter(stores, hearing, language);
    QHash<Id<Remark>, QStringList> topics;
    for (const RemarkTopic &topic : stores.topics.ofHearing(hearing)) {
        topics[topic.remarkId] += topic.topic;
        counter.name(topic.topic);
    }
    for (const Remark &remark : stores.remarks.ofHearing(hearing))
        counter.add(remark, topics.value(remark.id));
    return counter.counts();
}

} // namespace eldin::core
