// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarTexts.h"

#include "core/base/Text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace eldin::core {

namespace {

constexpr qsizetype kShort = 3; // суу, жол: a word, and the least that tells
constexpr qsizetype kLong = 5;
constexpr double kStemShare = 0.6;
constexpr qsizetype kLongest = 2000; // letters: more is a speech of many things

QStringList wordsOf(const QString &text)
{
    QStringList found;
    QString word;
    for (const QChar c : foldedWithoutKyrgyzLetters(text.left(kLongest)) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (word.size() >= kShort)
            found += word;
        word.clear();
    }
    return found;
}

std::vector<QString> unique(std::vector<QString> names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::vector<QString> stemsOf(const QStringList &words)
{
    std::vector<QString> stems;
    for (const QString &word : words) {
        stems.push_back(word.first(kShort));
        if (word.size() > kShort)
            stems.push_back(word.first(std::min(kLong, word.size())));
    }
    return unique(std::move(stems));
}

std::vector<QString> trigramsOf(const QStringList &words)
{
    std::vector<QString> trigrams;
    for (const QString &word : words) {
        const QString padded = u' ' + word + u' ';
        for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
            trigrams.push_back(padded.sliced(i, 3));
    }
    return unique(std::move(trigrams));
}

} // namespace

void SimilarTexts::Features::add(const std::vector<QString> &names, quint32 text)
{
    for (const QString &name : names) {
        auto known = numbers.constFind(name);
        if (known == numbers.constEnd()) {
            known = numbers.insert(name, static_cast<int>(texts.size()));
            texts.emplace_back();
        }
        texts[static_cast<std::size_t>(*known)].add(text);
    }
}

const RisingNumbers *SimilarTexts::Features::having(const QString &name) const
{
    const auto known = numbers.constFind(name);
    return known == numbers.constEnd() ? nullptr : &texts[static_cast<std::size_t>(*known)];
}

void SimilarTexts::put(const QString &key, const QString &text)
{
    remove(key);
    const QStringList words = wordsOf(text);
    const auto number = static_cast<quint32>(m_texts.size());
    const std::vector<QString> trigrams = trigramsOf(words);
    m_stems.add(stemsOf(words), number);
    m_trigrams.add(trigrams, number);
    m_texts.push_back({key, static_cast<quint32>(trigrams.size())});
    m_byKey.insert(key, static_cast<int>(number));
}

void SimilarTexts::remove(const QString &key)
{
    const auto known = m_byKey.constFind(key);
    if (known == m_byKey.constEnd())
        return;
    m_texts[static_cast<std::size_t>(*known)].key.clear();
    m_byKey.erase(known);
}

void SimilarTexts::clear()
{
    *this = SimilarTexts();
}

std::vector<SimilarText> SimilarTexts::of(const QString &text, std::size_t most, double least) const
{
    const QStringList words = wordsOf(text);
    std::vector<double> stems(m_texts.size());
    std::vector<quint32> trigrams(m_texts.size());
    double asked = 0;
    for (const QString &stem : stemsOf(words)) {
        const RisingNumbers *having = m_stems.having(stem);
        const double count = having == nullptr ? 0 : static_cast<double>(having->size());
        const double weight = std::log(2.0 + static_cast<double>(m_texts.size())) - std::log(1.0 + count);
        asked += weight;
        if (having != nullptr)
            having->forEach([&](quint32 each) { stems[each] += weight; });
    }
    const std::vector<QString> parts = trigramsOf(words);
    for (const QString &part : parts) {
        if (const RisingNumbers *having = m_trigrams.having(part))
            having->forEach([&](quint32 each) { ++trigrams[each]; });
    }
    std::vector<SimilarText> found;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (trigrams[i] == 0 || m_texts[i].key.isEmpty())
            continue;
        const double byStems = asked > 0 ? stems[i] / asked : 0;
        const double byTrigrams = 2.0 * trigrams[i] / static_cast<double>(parts.size() + m_texts[i].trigrams);
        const double score = std::min(1.0, kStemShare * byStems + (1 - kStemShare) * byTrigrams);
        if (score >= least)
            found.push_back({m_texts[i].key, score});
    }
    const auto better = [](const SimilarText &a, const SimilarText &b) { return a.score != b.score ? a.score > b.score : a.key < b.key; };
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
    found.resize(kept);
    return found;
}

} // namespace eldin::core
