// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/PackedNumbers.h"
#include "core/search/SpellingBook.h"
#include "core/search/WordForms.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace eldin::core {

/// Which words stand in which entry and where, in memory only: it dies with the process. Kept by whole words, so that a
/// form is judged once for all places where it stands, and no text is kept.
///
/// In memory and not in SQLite's FTS5, because the question is "which words of all texts are forms of this one": FTS5
/// can list its words, but would then be asked for hundreds of them at once, and ranking its hits costs as much as a scan
/// (perf: 100 ms of 100,000 remarks).
class WordIndex final
{
public:
    using Entry = quint32;

    /// One thing to look for: a word in its forms, or several words in a row.
    struct Term
    {
        std::vector<QString> words; ///< comparedWord()s
        QString joined = {}; ///< of a number that is written in groups its digits, for where they are written as one; else empty
        bool exact = false; ///< in quotation marks: as written
        bool unfinished = false; ///< the last word may go on: it is being typed
    };
    struct Found
    {
        Entry entry = 0;
        float score = 0; ///< from 0 to 1
    };

    /// Numbers count up from 0 and are never given again.
    Entry add(const QStringList &texts);
    void remove(Entry entry);
    void clear();

    /// Entries that have all the terms and that are accepted, in no order. With `faults` also words with one typing fault.
    [[nodiscard]] std::vector<Found> find(const std::vector<Term> &terms, const std::function<bool(Entry)> &accepts, bool faults) const;
    /// Of a word in any text.
    [[nodiscard]] bool knows(const QString &word) const { return m_numbers.contains(word); }
    /// Of another word in any text that is a form of this Kyrgyz stem.
    [[nodiscard]] bool knowsFormOf(const QString &stem, KyrgyzLetters letters) const;
    [[nodiscard]] std::size_t size() const { return m_alive.size(); }
    [[nodiscard]] std::size_t removed() const { return m_removed; }
    [[nodiscard]] bool isAlive(Entry entry) const { return m_alive[entry]; }

private:
    struct Word
    {
        QString text;
        PlaceList places;
    };
    using Weights = std::vector<std::pair<quint32, float>>; ///< words and how near they are
    [[nodiscard]] quint32 numberOf(QStringView written);
    void put(const QString &text, Entry entry, quint32 &at);
    [[nodiscard]] Weights wordsLike(const QString &word, bool exact, bool unfinished, bool faults) const;
    /// Entries that have the words in a row; as near as the farthest word.
    [[nodiscard]] std::vector<std::pair<Entry, float>> rowsOf(const Term &term, bool faults) const;

    std::vector<Word> m_words;
    SpellingBook m_written; ///< the word's number by how it stands in texts
    QHash<QString, quint32> m_numbers; ///< comparedWord() to its number
    std::map<QString, std::vector<quint32>> m_plain; ///< in the order of letters, also Latin words in their Kyrgyz reading
    std::vector<bool> m_alive;
    std::size_t m_removed = 0;
};

} // namespace eldin::core
