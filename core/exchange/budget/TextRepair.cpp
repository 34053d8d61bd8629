// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TextRepair.h"

#include "core/base/KyrgyzLexicon.h"
#include "core/exchange/budget/TableColumns.h"
#include "core/exchange/reader/Cell.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace eldin::core::exchange {

namespace {

/// Letters of the two alphabets that print alike.
constexpr QStringView kLatin = u"acekmopxyhbtACEKMHOPTXYB";
constexpr QStringView kCyrillic = u"асекморхунвтАСЕКМНОРТХУВ";

/// What stands in texts of old fonts for the letter behind it. The first ones have no other use in Kyrgyz.
struct OldLetter
{
    char16_t written;
    char16_t meant;
    bool always;
};
constexpr std::array<OldLetter, 10> kOldLetters{{{u'ӊ', u'ң', true},
                                                 {u'Ӊ', u'Ң', true},
                                                 {u'ѳ', u'ө', true},
                                                 {u'Ѳ', u'Ө', true},
                                                 {u'ъ', u'ү', false},
                                                 {u'Ъ', u'Ү', false},
                                                 {u'ё', u'ө', false},
                                                 {u'Ё', u'Ө', false},
                                                 {u'щ', u'ң', false},
                                                 {u'Щ', u'Ң', false}}};

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x052F;
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c == u'?' || c == u'-';
}

/// Latin look-alikes of a word that has Cyrillic letters and no other Latin ones; empty where there is nothing to do.
QString withoutLookAlikes(const QString &word)
{
    QString result = word;
    bool cyrillic = false;
    bool changed = false;
    for (QChar &c : result) {
        if (isCyrillic(c)) {
            cyrillic = true;
        } else if (c.isLetter()) {
            const qsizetype at = kLatin.indexOf(c);
            if (at < 0)
                return {};
            c = kCyrillic[at];
            changed = true;
        }
    }
    return cyrillic && changed ? result : QString();
}

QString withoutLetters(QString word)
{
    const QStringView from = u"өүңӨҮҢ";
    const QStringView to = u"оунОУН";
    for (qsizetype i = 0; i < from.size(); ++i)
        word.replace(from[i], to[i]);
    return word;
}

/// ӊ and ѳ are always meant so; ъ ё щ only where a known word comes out of it.
std::optional<WordRepair> ofOldLetters(const QString &word)
{
    QString always = word;
    QString all = word;
    for (const OldLetter &letter : kOldLetters) {
        all.replace(QChar(letter.written), QChar(letter.meant));
        if (letter.always)
            always.replace(QChar(letter.written), QChar(letter.meant));
    }
    if (all != always) {
        const auto right = KyrgyzLexicon::shipped().restored(withoutLetters(all));
        if (right && right->certain && right->word == all)
            return WordRepair{0, word, all, RepairKind::OldLetter, false}; // ъ ё щ are letters: "чаще" is no "чаңе"
    }
    return always == word ? std::nullopt : std::optional(WordRepair{0, word, always, RepairKind::OldLetter, true});
}

std::optional<WordRepair> ofWord(const QString &word)
{
    if (word.contains(u'?')) {
        const auto right = KyrgyzLexicon::shipped().completed(word);
        return right ? std::optional(WordRepair{0, word, right->word, RepairKind::LostLetter, right->certain}) : std::nullopt;
    }
    const QString cyrillic = withoutLookAlikes(word);
    const QString &base = cyrillic.isEmpty() ? word : cyrillic;
    std::optional<WordRepair> repair = ofOldLetters(base);
    if (!repair) {
        // Never certain: о у н are letters too, and the lexicon cannot know every word that is right with them ("андан",
        // "жанында", "сезон"). A person decides.
        if (const auto right = KyrgyzLexicon::shipped().restored(base))
            repair = WordRepair{0, word, right->word, RepairKind::TypedWithout, false};
    }
    if (cyrillic.isEmpty())
        return repair;
    // What is only likely waits until the letters are of one alphabet.
    return WordRepair{0, word, repair && repair->certain ? repair->to : cyrillic, RepairKind::LookAlike, true};
}

QString nameCell(const BudgetReading &reading, const ReadLine &line)
{
    const auto names = columnsOf(reading, ColumnRole::Name);
    return QString::fromStdString(cellAddress(line.row, names.empty() ? 0 : names.front().column));
}

/// All words, or those among the given ones.
std::vector<Repair> repairsIn(const BudgetReading &reading, const QSet<QString> *words)
{
    TextRepairs names;
    std::vector<Repair> result;
    for (std::size_t i = 0; i < reading.lines.size(); ++i) {
        const ReadLine &line = reading.lines[i];
        std::optional<Repair> repair;
        for (const WordRepair &word : names.of(line.name)) {
            if (words && !words->contains(word.from))
                continue;
            if (!repair)
                repair = Repair {i, nameCell(reading, line), line.name, line.name, word.kind, true};
            repair->to.replace(word.start, word.from.size(), word.to);
            repair->certain = repair->certain && word.certain;
        }
        if (repair)
            result.push_back(std::move(*repair));
    }
    return result;
}

} // namespace

QString repairKindName(RepairKind kind)
{
    switch (kind) {
    case RepairKind::LookAlike: return QStringLiteral("look-alike");
    case RepairKind::OldLetter: return QStringLiteral("old-letter");
    case RepairKind::TypedWithout: return QStringLiteral("typed-without");
    case RepairKind::LostLetter: return QStringLiteral("lost-letter");
    }
    return {};
}

std::vector<WordRepair> TextRepairs::of(const QString &text)
{
    constexpr qsizetype kMostWords = 50'000; // a table has some thousand
    std::vector<WordRepair> result;
    if (std::none_of(text.begin(), text.end(), isCyrillic))
        return result;
    for (qsizetype start = 0; start < text.size();) {
        if (!isWordPart(text[start])) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
        const QString word = text.sliced(start, end - start);
        auto known = m_words.constFind(word);
        if (known == m_words.constEnd()) {
            if (m_words.size() >= kMostWords)
                m_words.clear();
            known = m_words.insert(word, ofWord(word));
        }
        if (known->has_value()) {
            result.push_back(**known);
            result.back().start = start;
        }
        start = end;
    }
    return result;
}

std::vector<WordRepair> repairsOfText(const QString &text)
{
    return TextRepairs().of(text);
}

bool isSign(const WordRepair &word)
{
    const bool name = word.start > 0 && word.from.size() > 1 && word.from[0].isUpper() && word.from[1].isLower();
    return word.kind != RepairKind::TypedWithout || !name;
}

std::vector<Repair> repairsOf(const BudgetReading &reading)
{
    return repairsIn(reading, nullptr);
}

std::vector<Repair> repairsOf(const BudgetReading &reading, const QSet<QString> &words)
{
    return repairsIn(reading, &words);
}

std::vector<DamagedWord> damagedWordsOf(const BudgetReading &reading)
{
    std::vector<DamagedWord> result;
    QHash<QString, std::size_t> places;
    TextRepairs names;
    for (const ReadLine &line : reading.lines) {
        for (const WordRepair &word : names.of(line.name)) {
            const auto found = places.constFind(word.from);
            if (found != places.constEnd()) {
                ++result[*found].count;
                continue;
            }
            places.insert(word.from, result.size());
            result.push_back({word, nameCell(reading, line), 1});
        }
    }
    std::stable_partition(result.begin(), result.end(), [](const DamagedWord &word) { return word.repair.certain; });
    return result;
}

void applyRepairs(const std::vector<Repair> &chosen, BudgetReading &reading)
{
    for (const Repair &repair : chosen) {
        if (repair.line >= reading.lines.size() || reading.lines[repair.line].name != repair.from)
            continue;
        reading.lines[repair.line].name = repair.to;
        // Said of the text as it was, which the note keeps.
        std::erase_if(reading.problems, [&](const Problem &problem) {
            return problem.where == repair.cell && (problem.code == u"mixed-letters" || problem.code == u"lost-kyrgyz-letters");
        });
        // What nobody chose is still to be told.
        const std::vector<WordRepair> rest = repairsOfText(repair.to);
        for (const RepairKind kind : {RepairKind::LookAlike, RepairKind::TypedWithout}) {
            const bool mixed = kind == RepairKind::LookAlike;
            if (std::any_of(rest.begin(), rest.end(), [&](const WordRepair &word) { return isSign(word) && (word.kind == RepairKind::LookAlike) == mixed; }))
                reading.problems.push_back({repair.cell, Severity::Warning, mixed ? QStringLiteral("mixed-letters") : QStringLiteral("lost-kyrgyz-letters"), repair.to});
        }
        reading.problems.push_back({repair.cell, Severity::Note, QStringLiteral("text-repaired"), repair.from});
    }
}

} // namespace eldin::core::exchange
