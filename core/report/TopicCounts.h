// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"
#include "core/domain/Remark.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace eldin::core {

struct Stores;
class TopicList;

/// To which village each remark of a hearing belongs: the one it is about, else the one its speaker is from.
class RemarkVillages final
{
public:
    RemarkVillages() = default;
    RemarkVillages(const Stores &stores, const Id<Hearing> &hearing);

    /// Null: not stated.
    [[nodiscard]] Id<Settlement> of(const Remark &remark) const;

private:
    std::map<Id<Attendance>, Id<Settlement>> m_speakers;
};

/// How much was said about one topic.
struct TopicCount
{
    QString topic; ///< its name in the list, or what was typed first; empty: remarks without a topic
    int remarks = 0;
    std::vector<int> villages; ///< of them, in the order of TopicCounts::villages
    std::vector<Id<Remark>> proposals; ///< of them
};

/// What was said at a hearing by topics and villages, every remark counted: for those who may see the remarks themselves.
/// What is shown to everybody hides small groups (Statistics).
struct TopicCounts
{
    std::vector<Id<Settlement>> villages; ///< all of the municipality; the last, null, stands for those that are not stated
    std::vector<TopicCount> topics; ///< most remarks first, of equal ones by name; a remark about two counts at both
    TopicCount without; ///< remarks that have no topic
    int remarks = 0; ///< each once
};

/// Counts remarks one by one, for who has them at hand.
class TopicCounter final
{
public:
    TopicCounter(const Stores &stores, const Id<Hearing> &hearing, Language language);
    ~TopicCounter();

    /// Every topic has the name by which it comes first.
    void name(const QString &topic) { (void)placeOf(topic); }
    void add(const Remark &remark, const QStringList &topics);
    [[nodiscard]] TopicCounts counts() const;

private:
    [[nodiscard]] std::size_t placeOf(const QString &topic);
    [[nodiscard]] std::size_t placeOf(const Id<Settlement> &village) const;
    void count(TopicCount &topic, const Remark &remark, std::size_t village);

    Language m_language;
    std::unique_ptr<TopicList> m_list;
    RemarkVillages m_villages;
    QHash<QString, std::size_t> m_places; ///< of topics as they were given
    QHash<QString, std::size_t> m_known; ///< the same by identity
    std::vector<TopicCount> m_topics;
    QHash<Id<Settlement>, std::size_t> m_villagePlaces;
    TopicCounts m_counts;
};

/// Topics by their names in a language: one for what was named in several.
[[nodiscard]] TopicCounts topicCounts(const Stores &stores, const Id<Hearing> &hearing, Language language);

} // namespace eldin::core
