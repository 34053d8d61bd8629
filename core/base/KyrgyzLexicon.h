// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace eldin::core {

/// A word as it is written with its ң ө ү.
struct RestoredWord
{
    QString word; ///< as long as the given one, capitals where that has them
    /// A word of the lexicon and its endings; else only vowel harmony asks for it. No proof that the word was wrong: the
    /// lexicon does not know the words that are right without ң ө ү, so whoever changes texts asks a person first.
    bool certain = false;
};

/// Knows which Kyrgyz words carry ң ө ү, for texts that were typed or saved without them. Endings follow the stem's
/// vowels, so a stem answers for all its forms. Words and where they come from: resources/lexicon.
class KyrgyzLexicon
{
public:
    /// Words parted by blanks; lines that begin with # are remarks.
    explicit KyrgyzLexicon(const QString &words);

    /// The words that come with the program.
    [[nodiscard]] static const KyrgyzLexicon &shipped();

    /// "бекитуу" to "бекитүү", "онуктуруу" to "өнүктүрүү". Nothing where the word is right, or could be right
    /// ("кол" is an arm, though "көл" is a lake), or is not known.
    [[nodiscard]] std::optional<RestoredWord> restored(const QString &word) const;

    /// "К?л" to "Көл": a letter was lost for each question mark. Of several that fit, the one with the longest known
    /// stem; nothing where none or more are left.
    [[nodiscard]] std::optional<RestoredWord> completed(const QString &word) const;

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Match
    {
        std::vector<QString> words; ///< all that the longest known stem can stand for
        qsizetype stem = 0; ///< its length
    };
    [[nodiscard]] Match match(const QString &key) const;
    [[nodiscard]] std::optional<RestoredWord> restoredPart(const QString &word) const;

    QHash<QString, std::vector<QString>> m_stems; ///< by their spelling with о у н
    QSet<QString> m_leftAlone; ///< Russian words that look like a stem with endings
    std::size_t m_size = 0;
};

} // namespace eldin::core
