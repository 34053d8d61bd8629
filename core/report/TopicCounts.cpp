// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TopicCounts.h"

#include "core/storage/Stores.h"
#include "core/storage/Topics.h"

#include <algorithm>
#include <set>
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

TopicCounts topicCounts(const Stores &stores, const Id<Hearing> &hearing, Language language)
{
    const TopicList list(stores);
    std::map<QString, TopicCount> found; // by key, as the list of remarks is filtered
    std::map<Id<Remark>, std::set<QString>> topics;
    for (const RemarkTopic &topic : stores.topics.ofHearing(hearing)) {
        const QString key = list.identity(topic.topic);
        topics[topic.remarkId].insert(key);
        if (QString &name = found[key].topic; name.isEmpty())
            name = list.shown(topic.topic, language);
    }
    TopicCounts counts;
    for (const Settlement &village : stores.settlements.all())
        counts.villages.push_back(village.id);
    counts.villages.emplace_back();
    const RemarkVillages villages(stores, hearing);
    for (const Remark &remark : stores.remarks.ofHearing(hearing)) {
        const auto village = std::find(counts.villages.begin(), counts.villages.end() - 1, villages.of(remark));
        const auto count = [&](TopicCount &topic) {
            topic.villages.resize(counts.villages.size());
            ++topic.villages[static_cast<std::size_t>(village - counts.villages.begin())];
            ++topic.remarks;
            if (remark.kind == RemarkKind::Proposal)
                topic.proposals.push_back(remark.id);
        };
        ++counts.remarks;
        const auto named = topics.find(remark.id);
        if (named == topics.end()) {
            count(counts.without);
            continue;
        }
        for (const QString &key : named->second)
            count(found[key]);
    }
    counts.without.villages.resize(counts.villages.size());
    for (auto &[key, topic] : found) {
        if (topic.remarks > 0) // else only of remarks that are gone
            counts.topics.push_back(std::move(topic));
    }
    std::sort(counts.topics.begin(), counts.topics.end(),
              [](const TopicCount &a, const TopicCount &b) { return std::tie(b.remarks, a.topic) < std::tie(a.remarks, b.topic); });
    return counts;
}

} // namespace eldin::core
