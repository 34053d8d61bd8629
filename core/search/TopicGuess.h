// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/WordForms.h"
#include "core/storage/Topics.h"

#include <QHash>

namespace eldin::core {

/// A topic that a remark may be about, and the words of the remark that speak for it.
struct GuessedTopic
{
    Topic topic;
    QStringList words; ///< as they stand in the remark
    bool operator==(const GuessedTopic &) const = default;
};

/// Which topics of the list a remark may be about, by its words in any of their forms, Kyrgyz or Russian. A proposal for a
/// person to take or leave: nothing is set by it. Hidden topics are not proposed.
class TopicGuess final
{
public:
    TopicGuess() = default;
    explicit TopicGuess(const TopicList &topics);

    /// The likeliest first; empty where no word is telling. Only the first thousand signs are looked at: a longer text is
    /// of many things.
    [[nodiscard]] std::vector<GuessedTopic> of(const QString &text, std::size_t most = 3) const;

private:
    /// Something a topic is known by: a word, or several in a row.
    struct Sign
    {
        std::size_t topic = 0;
        std::vector<WordForms> words;
        double weight = 1; ///< less of what speaks for several topics
        bool isBeginning = false; ///< the last word stands for all that begin so
    };
    void add(std::size_t topic, const QString &keyword);
    [[nodiscard]] bool isAt(const Sign &sign, const QStringList &words, qsizetype at) const;

    std::vector<Topic> m_topics;
    std::vector<Sign> m_signs;
    QHash<QString, std::vector<std::size_t>> m_byBeginning; ///< places of signs by the first two letters of their first word
};

} // namespace eldin::core
