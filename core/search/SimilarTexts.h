// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/PackedNumbers.h"

#include <QHash>
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

/// Finds texts that say nearly the same, in Kyrgyz, Russian or both, however they are spelled.
///
/// A text is folded, ө ү ң as о у н, and taken apart in two ways. Stems: of each word its first three and its first five
/// letters, because both languages put what they add to a word at its end (мектеп, мектебине; дорога, дороги). Trigrams:
/// three letters running, which forgive slips of typing. The score is made of
///  - how much of what is asked the other text has, by stems, where a stem tells the more the fewer texts have it (the
///    logarithm of texts by texts with it), so that "керек" in every remark says nothing: six tenths;
///  - how far the trigrams of both are the same (twice those in common by those of both): four tenths.
/// The first finds a remark of which only the beginning is typed, the second puts the nearest in length on top.
class SimilarTexts
{
public:
    /// Adds a text, or replaces that of the key; one without any word of three letters is never found.
    void put(const QString &key, const QString &text);
    void remove(const QString &key);
    void clear();

    /// The best first, equal ones in the order of their keys; none below `least`.
    [[nodiscard]] std::vector<SimilarText> of(const QString &text, std::size_t most, double least) const;
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_byKey.size()); }
    /// Texts that were replaced or forgotten take room until clear().
    [[nodiscard]] std::size_t removed() const { return m_texts.size() - size(); }

private:
    struct Text
    {
        QString key; ///< empty: removed
        quint32 trigrams = 0; ///< how many different ones
    };
    struct Features
    {
        QHash<QString, int> numbers;
        std::vector<RisingNumbers> texts; ///< of each feature, those that have it; removed ones too
        void add(const std::vector<QString> &names, quint32 text);
        [[nodiscard]] const RisingNumbers *having(const QString &name) const;
    };

    std::vector<Text> m_texts;
    QHash<QString, int> m_byKey;
    Features m_stems;
    Features m_trigrams;
};

} // namespace eldin::core
