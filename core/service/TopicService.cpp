// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TopicService.h"

#include "core/base/Text.h"
#include "core/service/Removal.h"

#include <algorithm>

namespace eldin::core {

namespace {

bool isSame(const Topic &a, const Topic &b)
{
    return a.key.isEmpty() ? a.id == b.id : a.key == b.key;
}

/// Keywords with one space and one comma between, each once.
LocalText tidied(const LocalText &keywords)
{
    LocalText result;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        QStringList words;
        QString text = keywords.of(language);
        for (const QString &word : text.replace(u'\n', u',').replace(u';', u',').split(u',')) {
            if (const QString clean = singleLine(word); !clean.isEmpty() && !words.contains(clean))
                words += clean;
        }
        result.of(language) = words.join(QStringLiteral(", "));
    }
    return result;
}

Topic tidied(Topic topic)
{
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English})
        topic.name.of(language) = singleLine(topic.name.of(language));
    topic.keywords = tidied(topic.keywords);
    return topic;
}

} // namespace

Problems TopicService::validate(const Topic &given, const TopicList &list)
{
    Problems problems;
    const Topic topic = tidied(given);
    const auto wrong = [&problems](const char *code, const QString &value) {
        problems.push_back({QStringLiteral("name"), Severity::Error, QString::fromLatin1(code), value});
    };
    if (topic.name.isEmpty())
        wrong("empty", {});
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const QString &name = topic.name.of(language);
        if (name.size() > kLongestTopic)
            wrong("too-long", QString::number(name.size()));
        if (name.contains(u',') || name.contains(u';'))
            wrong("topic-comma", name);
        for (const Topic &other : list.all()) {
            const auto bears = [&name](const QString &its) { return !its.isEmpty() && foldedWithoutKyrgyzLetters(its) == foldedWithoutKyrgyzLetters(name); };
            if (!name.isEmpty() && !isSame(other, topic) && (bears(other.name.ky) || bears(other.name.ru) || bears(other.name.en)))
                wrong("topic-taken", name);
        }
        if (topic.keywords.of(language).size() > kLongestKeywords)
            problems.push_back({QStringLiteral("keywords"), Severity::Error, QStringLiteral("too-long"), QString::number(topic.keywords.of(language).size())});
    }
    return problems;
}

Id<Topic> TopicService::save(Stores &stores, Topic topic) const
{
    TopicStore topics(stores);
    TopicNameStore names(stores);
    if (topic.id.isNull()) {
        topic.id = onlyId(topics, QStringLiteral("listed-topic ") + (topic.key.isEmpty() ? foldedWithoutKyrgyzLetters(topic.name.best(Language::Kyrgyz)) : topic.key));
        topics.insert(topic);
    } else {
        topics.update(topic);
    }
    for (const QString &name : {topic.name.ky, topic.name.ru, topic.name.en}) {
        // One id for one name of one topic, so that copies that give it apart give it once.
        const Id<TopicName> id(namedUuid(QStringLiteral("topic-name %1 %2").arg(topic.id.text(), name)));
        if (!name.isEmpty() && !names.find(id))
            names.insert({id, topic.id, name});
    }
    return topic.id;
}

Topic TopicService::atEnd(Topic topic) const
{
    topic = tidied(std::move(topic));
    topic.id = {};
    topic.key.clear();
    const TopicList list(document().stores());
    requireValid(validate(topic, list));
    topic.position = list.all().back().position + kBetweenTopics;
    return topic;
}

Id<Topic> TopicService::add(Topic topic)
{
    topic = atEnd(std::move(topic));
    return document().transact(Operation::EditWording, [&](Stores &stores) { return save(stores, topic); });
}

Id<Topic> TopicService::begin(Topic topic)
{
    topic = atEnd(std::move(topic));
    topic.id = newId<Topic>();
    document().transact(Operation::EditWording, [&](Stores &stores) { TopicStore(stores).insert(topic); });
    return topic.id;
}

void TopicService::edit(Topic topic)
{
    topic = tidied(std::move(topic));
    const TopicList list(document().stores());
    requireValid(validate(topic, list));
    const auto known = std::find_if(list.all().begin(), list.all().end(), [&](const Topic &each) { return isSame(each, topic); });
    if (known == list.all().end())
        throw Error(ErrorCode::NotFound, topic.id.text());
    topic.id = known->id;
    if (topic == *known)
        return;
    document().transact(Operation::EditWording, [&](Stores &stores) { save(stores, topic); });
}

void TopicService::move(const Topic &topic, std::size_t place)
{
    std::vector<Topic> others;
    const TopicList list(document().stores());
    for (const Topic &each : list.all()) {
        if (!isSame(each, topic))
            others.push_back(each);
    }
    place = std::min(place, others.size());
    const int before = place == 0 ? 0 : others[place - 1].position;
    const int behind = place == others.size() ? before + 2 * kBetweenTopics : others[place].position;
    Topic moved = topic;
    moved.position = (before + behind) / 2;
    if (moved.position > before && moved.position < behind)
        return edit(moved);
    // No place is left between the two: all get new ones.
    others.insert(others.begin() + static_cast<std::ptrdiff_t>(place), topic);
    document().transact(Operation::EditWording, [&](Stores &stores) {
        for (std::size_t i = 0; i < others.size(); ++i) {
            const int position = static_cast<int>(i + 1) * kBetweenTopics;
            if (others[i].position != position) {
                others[i].position = position;
                save(stores, others[i]);
            }
        }
    });
}

void TopicService::restore(const Topic &topic)
{
    for (Topic shipped : shippedTopics()) {
        if (shipped.key != topic.key)
            continue;
        shipped.id = topic.id;
        return edit(shipped);
    }
    throw Error(ErrorCode::RuleBroken, QStringLiteral("topic-not-shipped"));
}

void TopicService::remove(const Topic &topic)
{
    if (!topic.key.isEmpty())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("topic-shipped"));
    document().transact(Operation::EditWording, [&](Stores &stores) {
        const TopicList list(stores);
        for (const QString &name : stores.topics.used()) {
            if (const Topic *about = list.find(name); about != nullptr && about->id == topic.id)
                throw Error(ErrorCode::RuleBroken, QStringLiteral("topic-used"));
        }
        removeWithChildren(document(), QStringLiteral("topic"), topic.id.text());
    });
}

} // namespace eldin::core
