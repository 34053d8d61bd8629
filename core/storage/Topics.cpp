// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Topics.h"

#include "core/base/Text.h"
#include "core/storage/RowQueries.h"
#include "core/storage/Seals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

namespace eldin::core {

template class Rows<Topic>;
template class Rows<TopicName>;

namespace {

LocalText textIn(const QJsonValue &value)
{
    return {value[u"ky"].toString(), value[u"ru"].toString(), value[u"en"].toString()};
}

/// Spelling of names differs in case, spaces and Kyrgyz letters from hand to hand.
QString sameName(const QString &name)
{
    return foldedWithoutKyrgyzLetters(name);
}

const QJsonArray &shippedEntries()
{
    static const QJsonArray entries = [] {
        QFile file(QStringLiteral(":/eldin/templates/topics.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        return QJsonDocument::fromJson(file.readAll()).array();
    }();
    return entries;
}

/// What people call a shipped topic beside its name, by its key.
QStringList otherNames(const QString &key)
{
    static const QHash<QString, QStringList> names = [] {
        QHash<QString, QStringList> all;
        for (const QJsonValue entry : shippedEntries())
            all.insert(entry[u"key"].toString(), entry[u"also"].toVariant().toStringList());
        return all;
    }();
    return names.value(key);
}

} // namespace

TopicStore::TopicStore(const Stores &stores)
    : Rows(Seals(stores).connection())
{
}

std::vector<Topic> TopicStore::all() const
{
    return list("ORDER BY id");
}

TopicNameStore::TopicNameStore(const Stores &stores)
    : Rows(Seals(stores).connection())
{
}

std::vector<TopicName> TopicNameStore::all() const
{
    return list("ORDER BY id");
}

const std::vector<Topic> &shippedTopics()
{
    static const std::vector<Topic> topics = [] {
        std::vector<Topic> list;
        for (const QJsonValue entry : shippedEntries())
            list.push_back({{}, entry[u"key"].toString(), textIn(entry[u"name"]), textIn(entry[u"keywords"]), static_cast<int>(list.size() + 1) * kBetweenTopics, false});
        return list;
    }();
    return topics;
}

TopicList::TopicList(const Stores &stores)
    : m_topics(shippedTopics())
{
    QHash<QString, QString> keys; // of the topics by the ids of their rows
    for (Topic own : TopicStore(stores).all()) {
        const auto known = own.key.isEmpty() ? m_topics.end() : std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic &topic) { return topic.key == own.key; });
        keys.insert(own.id.text(), own.key);
        // Words may have been erased: a shipped topic has its own still, another is none any more.
        if (own.name.isEmpty() && known == m_topics.end())
            continue;
        if (own.name.isEmpty()) {
            own.name = known->name;
            own.keywords = known->keywords;
        }
        if (known == m_topics.end())
            m_topics.push_back(own);
        else
            *known = own; // of two that were merged the newer counts
    }
    std::stable_sort(m_topics.begin(), m_topics.end(), [](const Topic &a, const Topic &b) { return a.position < b.position; });
    // Present names go before those that were given once, these before what is shipped: a name that was taken from one topic
    // and given to another is the other's.
    for (std::size_t i = 0; i < m_topics.size(); ++i)
        know(m_topics[i].name, i);
    for (const TopicName &name : TopicNameStore(stores).all()) {
        const QString key = keys.value(name.topicId.text());
        for (std::size_t i = 0; i < m_topics.size(); ++i) {
            if (m_topics[i].id == name.topicId || (!key.isEmpty() && m_topics[i].key == key))
                know({name.name, {}, {}}, i);
        }
    }
    for (const Topic &shipped : shippedTopics()) {
        for (std::size_t i = 0; i < m_topics.size(); ++i) {
            if (m_topics[i].key != shipped.key)
                continue;
            know(shipped.name, i);
            for (const QString &name : otherNames(shipped.key))
                know({name, {}, {}}, i);
        }
    }
}

void TopicList::know(const LocalText &names, std::size_t place)
{
    for (const QString &name : {names.ky, names.ru, names.en}) {
        const QString key = sameName(name);
        if (!key.isEmpty() && !m_places.contains(key))
            m_places.insert(key, place);
    }
}

const Topic *TopicList::find(const QString &name) const
{
    const auto place = m_places.constFind(sameName(name));
    return place == m_places.constEnd() ? nullptr : &m_topics[*place];
}

QString TopicList::shown(const QString &name, Language language) const
{
    const Topic *topic = find(name);
    return topic == nullptr ? name : topic->name.best(language);
}

QStringList TopicList::shown(const QStringList &names, Language language) const
{
    QStringList result;
    for (const QString &name : names) {
        if (const QString one = shown(name, language); !result.contains(one))
            result += one;
    }
    return result;
}

QString TopicList::identity(const QString &name) const
{
    // Shipped ones have no id before they are changed. No name has a tab in it.
    const QString words = sameName(name);
    const auto place = m_places.constFind(words);
    return place == m_places.constEnd() ? words : u'\t' + QString::number(*place);
}

bool TopicList::areSame(const QString &a, const QString &b) const
{
    return identity(a) == identity(b);
}

QStringList knownTopics(const Stores &stores, Language language)
{
    const TopicList list(stores);
    QStringList names;
    for (const QString &name : stores.topics.used()) {
        if (const Topic *topic = list.find(name); topic == nullptr || !topic->isHidden)
            names += name;
    }
    for (const Topic &topic : list.all()) {
        if (!topic.isHidden)
            names += topic.name.best(language);
    }
    return list.shown(names, language);
}

} // namespace eldin::core
