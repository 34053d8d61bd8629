// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarWords.h"

#include "core/base/Text.h"
#include "core/search/KyrgyzStem.h"
#include "core/search/RussianStem.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kShort = 3; // суу, жол: a word, and the least that tells
constexpr qsizetype kLong = 5;  // letters that make a family: what both begin with is their stem
constexpr qsizetype kLongest = 2000; // letters: more is a speech of many things
constexpr float kSameFamily = 0.9F;
constexpr float kSameStem = 0.8F;
constexpr float kLeastDice = 0.6F; // one letter wrong in a word of seven
constexpr float kLeastAlike = 0.6F;

bool tells(const QString &word)
{
    return word.size() >= kShort || core::isNumber(word) || isNegation(word);
}

QString familyOf(const QString &word)
{
    return core::isNumber(word) ? word : word.first(std::min(kLong, word.size()));
}

void addTrigrams(std::vector<quint32> &into, const QString &word)
{
    const QString padded = u' ' + word + u' ';
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
        into.push_back(((padded[i].unicode() * 0x9E3779B1U) ^ (padded[i + 1].unicode() * 0x85EBCA6BU)) * 31U + padded[i + 2].unicode() * 0xC2B2AE35U);
}

void makeUnique(std::vector<quint32> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

float dice(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    std::size_t common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        common += *i == *j ? 1 : 0;
        const bool next = *i <= *j;
        if (*j <= *i)
            ++j;
        if (next)
            ++i;
    }
    return a.empty() && b.empty() ? 0.0F : 2.0F * static_cast<float>(common) / static_cast<float>(a.size() + b.size());
}

float byBeginning(const QString &shorter, const QString &longer)
{
    qsizetype common = 0;
    while (common < shorter.size() && shorter[common] == longer[common])
        ++common;
    const qsizetype restOfShorter = shorter.size() - common;
    const qsizetype restOfLonger = longer.size() - common;
    if (common >= kLong)
        return restOfShorter <= 3 ? kSameFamily : kSameStem;
    if (common == kLong - 1 && (restOfShorter <= 1 || restOfLonger <= 2))
        return kSameStem;
    if (common < kShort || restOfShorter > 2)
        return 0;
    const bool isForm = isKyrgyzForm(shorter, longer, KyrgyzLetters::Without) || russianStem(shorter) == russianStem(longer)
        || (shorter.size() == longer.size() && isKyrgyzForm(longer, shorter, KyrgyzLetters::Without));
    return isForm ? kSameStem : 0.0F;
}

} // namespace

bool isNumber(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isNegation(const QString &word)
{
    static const QSet<QString> words {QStringLiteral("не"), QStringLiteral("нет"), QStringLiteral("без"), QStringLiteral("нельзя"), QStringLiteral("жок"), QStringLiteral("эмес")};
    // -ба -бе -бо -па -пе -по of the verb, with what may follow it at the end of a sentence
    static const QRegularExpression ending(QStringLiteral("..[бп][аео](йт|й[мсб][а-я]*|[гк][аео]н[а-я]*|[дт][ыиу]|с[ыиу]н)$"));
    return words.contains(word) || (word.size() > kLong && ending.match(word).hasMatch());
}

QStringList tellingWords(const QString &text)
{
    QStringList found;
    QSet<QString> known;
    QString word;
    for (const QChar c : foldedWithoutKyrgyzLetters(text.left(kLongest)) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (tells(word) && !known.contains(word)) {
            known.insert(word);
            found += word;
        }
        word.clear();
    }
    return found;
}

float wordLikeness(const QString &a, const QString &b)
{
    if (a == b)
        return 1;
    if (a.size() < kShort || b.size() < kShort || core::isNumber(a) || core::isNumber(b))
        return 0;
    const float stem = a.size() <= b.size() ? byBeginning(a, b) : byBeginning(b, a);
    if (stem > 0 || std::min(a.size(), b.size()) < kLong)
        return stem;
    const float same = dice(SimilarWords::trigrams({a}), SimilarWords::trigrams({b}));
    return same >= kLeastDice ? same : 0.0F;
}

std::vector<WordPlace> commonWords(const QString &text, const QString &other)
{
    const QStringList others = tellingWords(other);
    std::vector<WordPlace> places;
    for (const WordPlace &place : wordsIn(text)) {
        const QString word = foldedWithoutKyrgyzLetters(text.sliced(place.at, place.length));
        if (tells(word) && std::any_of(others.begin(), others.end(), [&word](const QString &each) { return wordLikeness(word, each) >= kLeastAlike; }))
            places.push_back(place);
    }
    return places;
}

quint32 SimilarWords::add(const QString &word)
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_words.size());
    m_numbers.insert(word, number);
    const QString family = familyOf(word);
    auto relatives = m_families.constFind(family);
    if (relatives == m_families.constEnd())
        relatives = m_families.insert(family, static_cast<quint32>(m_families.size()));
    m_words.push_back({word, *relatives, static_cast<quint32>(m_trigrams.size()), core::isNumber(word), core::isNegation(word)});
    if (word.size() >= kShort && !m_words.back().isNumber)
        m_byBeginning[word.first(kShort)].push_back(number);
    const auto trigramsOfWord = trigrams({word});
    m_trigrams.insert(m_trigrams.end(), trigramsOfWord.begin(), trigramsOfWord.end());
    if (word.size() >= kLong && !m_words.back().isNumber) {
        for (const quint32 each : trigramsOfWord)
            m_byTrigram[each].add(number);
    }
    return number;
}

std::optional<quint32> SimilarWords::family(const QString &word) const
{
    const auto known = m_families.constFind(familyOf(word));
    return known == m_families.constEnd() ? std::nullopt : std::optional(*known);
}

SimilarWords::Likes SimilarWords::like(const QString &word, bool unfinished) const
{
    QHash<quint32, float> found;
    const auto take = [&found](quint32 number, float likeness) {
        if (likeness > 0)
            found[number] = std::max(found.value(number), likeness);
    };
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        take(*known, 1);
    if (word.size() >= kShort && !core::isNumber(word)) {
        if (const auto known = m_byBeginning.constFind(word.first(kShort)); known != m_byBeginning.constEnd()) {
            for (const quint32 number : *known) {
                const QString &text = m_words[number].text;
                if (unfinished && text.startsWith(word))
                    take(number, 1);
                else if (text != word)
                    take(number, text.size() < word.size() ? byBeginning(text, word) : byBeginning(word, text));
            }
        }
    }
    if (word.size() >= kLong && !core::isNumber(word)) {
        const auto own = trigrams({word});
        QHash<quint32, int> common;
        for (const quint32 each : own) {
            if (const auto having = m_byTrigram.constFind(each); having != m_byTrigram.constEnd())
                having->forEach([&common](quint32 number) { ++common[number]; });
        }
        for (auto each = common.constBegin(); each != common.constEnd(); ++each) {
            const std::size_t theirs = (each.key() + 1 < m_words.size() ? m_words[each.key() + 1].trigrams : m_trigrams.size()) - m_words[each.key()].trigrams;
            const float same = 2.0F * static_cast<float>(each.value()) / static_cast<float>(own.size() + theirs);
            if (same >= kLeastDice)
                take(each.key(), same);
        }
    }
    Likes likes;
    for (auto each = found.constBegin(); each != found.constEnd(); ++each)
        likes.push_back({each.key(), each.value()});
    std::sort(likes.begin(), likes.end(), [](const Like &a, const Like &b) { return a.word < b.word; });
    return likes;
}

std::vector<quint32> SimilarWords::trigrams(const quint32 *words, std::size_t count) const
{
    std::vector<quint32> all;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = m_words[words[i]].trigrams;
        const std::size_t end = words[i] + 1 < m_words.size() ? m_words[words[i] + 1].trigrams : m_trigrams.size();
        all.insert(all.end(), m_trigrams.begin() + static_cast<std::ptrdiff_t>(begin), m_trigrams.begin() + static_cast<std::ptrdiff_t>(end));
    }
    makeUnique(all);
    return all;
}

std::vector<quint32> SimilarWords::trigrams(const QStringList &words)
{
    std::vector<quint32> all;
    for (const QString &word : words)
        addTrigrams(all, word);
    makeUnique(all);
    return all;
}

} // namespace eldin::core
