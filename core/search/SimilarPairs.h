// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SimilarTexts.h"

#include <functional>

namespace eldin::core {

/// Texts of an index that have the same tellingWords().
struct SameTexts
{
    QStringList keys; ///< in order
};

/// Two SameTexts by their place in the list.
struct SimilarPair
{
    std::size_t first = 0;
    std::size_t second = 0;
    double score = 0; ///< SimilarTexts's, to a millionth: what order the texts came in does not show
};

/// All texts of an index beside each other: which are the same, and which nearly.
///
/// Not every text is compared with every other. Where two reach the score, the rarer half of the words of the smaller one
/// has a word of the other (prefix filtering: Chaudhuri, Ganti, Kaushik, A Primitive Operator for Similarity Joins in Data
/// Cleaning, 2006), so only those that share such a word are compared; and a word that thousands of different texts have
/// leads to none.
class SimilarPairs final
{
public:
    /// `stopped` is asked now and then; true leaves what was found so far.
    SimilarPairs(const SimilarTexts &texts, double least, const std::function<bool()> &stopped = {});

    [[nodiscard]] const std::vector<SameTexts> &texts() const { return m_same; }
    /// The best first.
    [[nodiscard]] const std::vector<SimilarPair> &pairs() const { return m_pairs; }

private:
    void readTexts();
    void readWords();
    void compare(std::size_t text, double least);
    [[nodiscard]] const SimilarWords::Likes &likes(quint32 word);

    const SimilarTexts &m_index;
    std::vector<SameTexts> m_same;
    std::vector<quint32> m_numbers; ///< of each, one of its texts in the index
    std::vector<std::vector<quint32>> m_having; ///< of each word, the places in the list of those that have it
    std::vector<double> m_weights; ///< of each word
    std::vector<double> m_weightOf; ///< of each text, all its words
    std::vector<std::optional<SimilarWords::Likes>> m_likes; ///< of each word that was met
    std::vector<float> m_sums; ///< of each text, while one is compared
    std::vector<SimilarPair> m_pairs;
};

} // namespace eldin::core
