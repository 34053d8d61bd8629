// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/KeyBook.h"
#include "core/search/SimilarWords.h"

#include <QString>

#include <vector>

namespace eldin::core {

/// A text of the index that resembles the one asked about.
struct SimilarText
{
    QString key;
    double score = 0; ///< from 0 to 1; 1 for the same words
    bool operator==(const SimilarText &) const = default;
};

/// Finds texts that say nearly the same, in Kyrgyz, Russian or both, however they are spelled and in whatever order, for the
/// order of words is free in both languages.
///
/// A text is its tellingWords(). Score of two texts, from 0 to 1:
///  - words, seven tenths: of each word of both, how near the nearest word of the other is (wordLikeness), weighted by how few
///    texts have words of its family: log((texts + 2) / (texts with it + 1)), so that "керек" in every remark says nothing;
///    by the weight of all words. This is Soft TF-IDF (Cohen, Ravikumar, Fienberg: A Comparison of String Distance Metrics for
///    Name-Matching Tasks, 2003) taken from both sides, as Monge and Elkan take the nearest word;
///  - letters, three tenths: Dice's coefficient of the trigrams of both, which tells words that are neither forms nor faults.
///  - Each names a number that the other does not (школа № 24, № 50): four fifths of that. Only one says no: nine tenths.
/// While a remark is typed, only the words asked about are looked for in the other, and weigh six tenths to four: the
/// beginning finds the whole. The weights were chosen on one half of the paraphrases and measured on the other: tests/search.
class SimilarTexts
{
public:
    enum class Asked {
        Whole,
        Beginning, ///< of what is being typed
    };

    /// Adds a text, or replaces that of the key; one without any telling word is never found.
    void put(const QString &key, const QString &text);
    void remove(const QString &key);
    void clear();

    /// The best first, equal ones in the order of their keys; none below `least`.
    [[nodiscard]] std::vector<SimilarText> of(const QString &text, std::size_t most, double least, Asked asked = Asked::Whole) const;
    [[nodiscard]] std::size_t size() const { return m_alive; }
    /// Texts that were replaced or forgotten take room until clear().
    [[nodiscard]] std::size_t removed() const { return m_texts.size() - m_alive; }

private:
    friend class SimilarPairs;
    static constexpr double kWordShare = 0.7;
    struct Text
    {
        quint32 key = 0;
        quint32 words = 0; ///< where they begin in m_textWords
        quint16 count = 0;
        bool isAlive = true;
    };
    /// A text as it is compared with others.
    struct Question
    {
        std::vector<const SimilarWords::Likes *> likes; ///< of each word
        std::vector<double> weights;
        double weight = 0; ///< of all
        std::vector<quint32> trigrams;
        std::vector<bool> isNumber;
        bool isNegated = false;
    };
    [[nodiscard]] std::vector<quint32> familiesOf(const quint32 *words, std::size_t count) const; ///< each once
    [[nodiscard]] double weightOf(std::optional<quint32> family) const;
    /// 0 where it is below `least` without looking at the letters.
    [[nodiscard]] double score(const Question &question, const Text &text, Asked asked, double least) const;
    [[nodiscard]] std::vector<quint32> candidates(const Question &question, Asked asked) const;

    SimilarWords m_words;
    KeyBook m_keys;
    std::vector<quint32> m_textOfKey; ///< kNone: removed
    std::vector<Text> m_texts;
    std::vector<quint32> m_textWords; ///< of each text its words, in the order of their numbers
    std::vector<RisingNumbers> m_having; ///< of each word, the texts that have it; removed ones too
    std::vector<quint32> m_countOfFamily; ///< texts that have a word of it
    std::size_t m_alive = 0;
};

} // namespace eldin::core
