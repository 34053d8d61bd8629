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
constexpr std::size_t kMostDead = 512; // texts that were replaced before the index is made anew

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

std::vector<int> SimilarTexts::numbered(Features &features, const std::vector<QString> &names, int text)
{
    std::vector<int> numbers;
    for (const QString &name : names) {
        auto known = features.numbers.constFind(name);
        if (known == features.numbers.constEnd()) {
            known = features.numbers.insert(name, static_cast<int>(features.texts.size()));
            features.texts.emplace_back();
        }
        features.texts[static_cast<std::size_t>(*known)].push_back(text);
        numbers.push_back(*known);
    }
    return numbers;
}

void SimilarTexts::put(const QString &key, const QString &text)
{
    remove(key);
    const QStringList words = wordsOf(text);
    const int number = static_cast<int>(m_texts.size());
    m_texts.push_back({key, numbered(m_stems, stemsOf(words), number), numbered(m_trigrams, trigramsOf(words), number)});
    m_byKey.insert(key, number);
}

void SimilarTexts::remove(const QString &key)
{
    const auto known = m_byKey.constFind(key);
    if (known == m_byKey.constEnd())
        return;
    m_texts[static_cast<std::size_t>(*known)].key.clear();
    m_byKey.erase(known);
    if (++m_removed > kMostDead && m_removed > m_texts.size() / 2)
        rebuild();
}

void SimilarTexts::clear()
{
    *this = SimilarTexts();
}

void SimilarTexts::rebuild()
{
    std::vector<Text> living;
    for (Text &text : m_texts) {
        if (!text.key.isEmpty())
            living.push_back(std::move(text));
    }
    for (Features *features : {&m_stems, &m_trigrams}) {
        for (auto &texts : features->texts)
            texts.clear();
    }
    m_texts = std::move(living);
    m_removed = 0;
    m_byKey.clear();
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_byKey.insert(m_texts[i].key, static_cast<int>(i));
        for (const int stem : m_texts[i].stems)
            m_stems.texts[static_cast<std::size_t>(stem)].push_back(static_cast<int>(i));
        for (const int trigram : m_texts[i].trigrams)
            m_trigrams.texts[static_cast<std::size_t>(trigram)].push_back(static_cast<int>(i));
    }
}

std::vector<SimilarText> SimilarTexts::of(const QString &text, std::size_t most, double least) const
{
    const QStringList words = wordsOf(text);
    std::vector<double> stems(m_texts.size());
    std::vector<int> trigrams(m_texts.size());
    double asked = 0;
    for (const QString &stem : stemsOf(words)) {
        const auto known = m_stems.numbers.constFind(stem);
        const std::vector<int> none;
        const std::vector<int> &having = known == m_stems.numbers.constEnd() ? none : m_stems.texts[static_cast<std::size_t>(*known)];
        const double weight = std::log(2.0 + static_cast<double>(m_texts.size())) - std::log(1.0 + static_cast<double>(having.size()));
        asked += weight;
        for (const int each : having)
            stems[static_cast<std::size_t>(each)] += weight;
    }
    const std::vector<QString> parts = trigramsOf(words);
    for (const QString &part : parts) {
        const auto known = m_trigrams.numbers.constFind(part);
        if (known == m_trigrams.numbers.constEnd())
            continue;
        for (const int each : m_trigrams.texts[static_cast<std::size_t>(*known)])
            ++trigrams[static_cast<std::size_t>(each)];
    }
    std::vector<SimilarText> found;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (trigrams[i] == 0 || m_texts[i].key.isEmpty())
            continue;
        const double byStems = asked > 0 ? stems[i] / asked : 0;
        const double byTrigrams = 2.0 * trigrams[i] / static_cast<double>(parts.size() + m_texts[i].trigrams.size());
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
