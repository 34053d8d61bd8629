// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/PackedNumbers.h"
#include "core/search/Words.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace eldin::core {

/// The words that tell what a text is about, each once, foldedWithoutKyrgyzLetters(): of three letters and more, numbers,
/// and what says no (не, нет, жок). Only so much of a text as a person says at once.
[[nodiscard]] QStringList tellingWords(const QString &text);

/// From 0 to 1, how likely two tellingWords() are forms or spellings of one. Kyrgyz and Russian put what they add at the end,
/// so their common beginning counts (мектеп, мектебине; дорога, дороги); a typing fault is forgiven by three letters running
/// that both have (Dice's coefficient). Numbers are the same or not.
[[nodiscard]] float wordLikeness(const QString &a, const QString &b);

/// Names a number, alone or with letters (24, 2-кезек).
[[nodiscard]] bool isNumber(const QString &word);

/// Says no, by itself (не, жок, эмес) or by an ending (келбейт, берилген эмес).
[[nodiscard]] bool isNegation(const QString &word);

/// Where in the text the words stand that are alike to words of the other text: why both are thought to say the same.
[[nodiscard]] std::vector<WordPlace> commonWords(const QString &text, const QString &other);

/// The words of all texts of an index, each with the words that are alike.
class SimilarWords final
{
public:
    struct Like
    {
        quint32 word = 0;
        float likeness = 0;
    };
    using Likes = std::vector<Like>; ///< by number

    [[nodiscard]] quint32 add(const QString &word);
    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    /// Those that are alike, itself among them; `unfinished`: also those that begin so, for the word is being typed.
    [[nodiscard]] Likes like(const QString &word, bool unfinished = false) const;
    [[nodiscard]] const QString &text(quint32 word) const { return m_words[word].text; }
    /// Words of one beginning; none if no text has one.
    [[nodiscard]] std::optional<quint32> family(const QString &word) const;
    [[nodiscard]] quint32 family(quint32 word) const { return m_words[word].family; }
    [[nodiscard]] std::size_t families() const { return static_cast<std::size_t>(m_families.size()); }
    [[nodiscard]] bool isNumber(quint32 word) const { return m_words[word].isNumber; }
    [[nodiscard]] bool isNegation(quint32 word) const { return m_words[word].isNegation; }

    /// Three letters running of the words, each once, in order.
    [[nodiscard]] std::vector<quint32> trigrams(const quint32 *words, std::size_t count) const;
    [[nodiscard]] static std::vector<quint32> trigrams(const QStringList &words);

private:
    struct Word
    {
        QString text;
        quint32 family = 0;
        quint32 trigrams = 0; ///< where they begin in m_trigrams; they end where those of the next word begin
        bool isNumber = false;
        bool isNegation = false;
    };
    std::vector<Word> m_words;
    std::vector<quint32> m_trigrams;
    QHash<QString, quint32> m_numbers;
    QHash<QString, quint32> m_families;
    QHash<QString, std::vector<quint32>> m_byBeginning; ///< of three letters
    QHash<quint32, RisingNumbers> m_byTrigram;
};

} // namespace eldin::core
