// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Topic.h"
#include "core/storage/Rows.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

/// What the municipality changed of the list of topics, and its own topics.
class TopicStore final : public Rows<Topic>
{
public:
    using Rows::Rows;
    explicit TopicStore(const Stores &stores);
    [[nodiscard]] std::vector<Topic> all() const; ///< by id, which is by age
};

/// Every name that was given here to a topic of the list.
class TopicNameStore final : public Rows<TopicName>
{
public:
    using Rows::Rows;
    explicit TopicNameStore(const Stores &stores);
    [[nodiscard]] std::vector<TopicName> all() const; ///< by id
};

/// How far apart the places of two topics are, for those that are put between.
inline constexpr int kBetweenTopics = 100;

/// The topics that ship with the program (resources/templates/topics.json), in their order, with null ids.
[[nodiscard]] const std::vector<Topic> &shippedTopics();

/// The list of topics: the shipped ones, as the municipality changed them, and its own. Knows by any name of any language,
/// present, former or shipped, which topic a remark is about; what it does not know is a topic that somebody typed freely.
class TopicList final
{
public:
    TopicList() = default;
    explicit TopicList(const Stores &stores);

    /// In their order, hidden ones too.
    [[nodiscard]] const std::vector<Topic> &all() const { return m_topics; }
    /// Null where the list has none of this name.
    [[nodiscard]] const Topic *find(const QString &name) const;
    /// The topic's name in a language (else in one it has), or what was typed.
    [[nodiscard]] QString shown(const QString &name, Language language) const;
    /// The same of several, each once.
    [[nodiscard]] QStringList shown(const QStringList &names, Language language) const;
    /// One for all names and spellings of a topic, and for all spellings of free words; within this list.
    [[nodiscard]] QString identity(const QString &name) const;
    /// The same topic, or the same free words.
    [[nodiscard]] bool areSame(const QString &a, const QString &b) const;

private:
    void know(const LocalText &names, std::size_t place);

    std::vector<Topic> m_topics;
    QHash<QString, std::size_t> m_places; ///< by folded name
};

/// What is offered where a topic is chosen: what was used before, most used first, then the list; names in one language, each
/// topic once; none that is hidden.
[[nodiscard]] QStringList knownTopics(const Stores &stores, Language language);

} // namespace eldin::core
