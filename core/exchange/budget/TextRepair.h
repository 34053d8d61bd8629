// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace eldin::core::exchange {

enum class RepairKind {
    LookAlike, ///< Latin letters in a Cyrillic word
    OldLetter, ///< ъ ё ӊ ѳ щ where an old font or a keyboard had no ү ө ң
    TypedWithout, ///< о у н for ө ү ң
    LostLetter ///< ? where an old encoding has no ө ү ң
};

/// `look-alike`, `old-letter`, `typed-without`, `lost-letter`.
[[nodiscard]] QString repairKindName(RepairKind kind);

/// A word of a text as it stands and as it may be meant.
struct WordRepair
{
    qsizetype start = 0; ///< where the word begins in the text
    QString from;
    QString to; ///< as long as `from`
    RepairKind kind = RepairKind::LookAlike;
    bool certain = false;
};

/// What may be wrong with the letters of a text. A word is repaired in one way only.
[[nodiscard]] std::vector<WordRepair> repairsOfText(const QString &text);

/// The same for many texts: tables say the same words over and over.
class TextRepairs
{
public:
    [[nodiscard]] std::vector<WordRepair> of(const QString &text);

private:
    QHash<QString, std::optional<WordRepair>> m_words;
};

/// True if the word says that something is wrong with its text. False for a name inside it: a Russian text writes
/// "село Жаны-Турмуш".
[[nodiscard]] bool isSign(const WordRepair &word);

/// A proposal for a line's name. Nothing is changed until somebody asks for it.
struct Repair
{
    std::size_t line = 0; ///< index into BudgetReading::lines
    QString cell; ///< of the name
    QString from; ///< the whole name as the table has it
    QString to;
    RepairKind kind = RepairKind::LookAlike;
    bool certain = false; ///< all of its words are
};

/// One proposal for each name of a line that has a word to repair; of several kinds, the first word's is told.
[[nodiscard]] std::vector<Repair> repairsOf(const BudgetReading &reading);

/// A word that may be repaired, once for all names in which it stands.
struct DamagedWord
{
    WordRepair repair; ///< `start` in the first of the names
    QString cell; ///< of the first of them
    int count = 0;
};

/// The words to repair in the names of lines: certain ones first, then in the order of the table.
[[nodiscard]] std::vector<DamagedWord> damagedWordsOf(const BudgetReading &reading);

/// As above, but only the words that somebody chose, as they are written.
[[nodiscard]] std::vector<Repair> repairsOf(const BudgetReading &reading, const QSet<QString> &words);

/// Puts the chosen names into the lines and notes each with its original text (`text-repaired`), so that it can be found
/// again. A name that is no longer what the proposal says stays.
void applyRepairs(const std::vector<Repair> &chosen, BudgetReading &reading);

} // namespace eldin::core::exchange
