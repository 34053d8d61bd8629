// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::core {

/// Where a word stands in a text.
struct WordPlace
{
    qsizetype at = 0;
    qsizetype length = 0;
};

/// Goes from word to word of a text: letters and digits running, with the apostrophes of Latin words (yo'l). A hyphen parts.
class WordReader final
{
public:
    explicit WordReader(QStringView text)
        : m_text(text)
    {
    }
    /// The next one; false behind the last.
    [[nodiscard]] bool next(WordPlace &place);

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// All words of a text in order.
[[nodiscard]] std::vector<WordPlace> wordsIn(QStringView text);

/// How long the number is that begins there and is written in groups of three digits, "1 250 000": with one space between two
/// groups, of whatever breadth. 0 where there is none, or more digits than any sum has.
[[nodiscard]] qsizetype numberInGroups(QStringView text, qsizetype at);
/// Its digits.
[[nodiscard]] QString digitsOfGroups(QStringView number);

/// A word as words are compared: folded(), and the apostrophes of Latin words left out.
[[nodiscard]] QString comparedWord(QStringView word);

/// ө ү ң as о у н, other letters as they are.
[[nodiscard]] inline QChar plainLetter(QChar c)
{
    return c == u'ө' ? QChar(u'о') : c == u'ү' ? QChar(u'у') : c == u'ң' ? QChar(u'н') : c;
}

/// The letters ө ү ң as о у н. The word is a comparedWord().
[[nodiscard]] QString withoutKyrgyzLetters(QString word);

/// What a word in Latin letters may be in Kyrgyz, as people write it in messengers: "suunun" суунун, "kocho" кочо; with
/// о у н for ө ү ң, which Latin writing seldom tells apart. Two readings where ng may be ң or нг, the likelier first.
/// Empty if the word is not all Latin.
[[nodiscard]] QStringList kyrgyzReadings(const QString &word);

} // namespace eldin::core
