// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarPairs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace eldin::core {

namespace {

constexpr double kRarer = 0.55; // of the weight of a text: half, and what words that are only alike lack
constexpr std::size_t kCommon = 1500; // texts: a word of more leads to none
constexpr std::size_t kBetweenQuestions = 256; // texts compared before `stopped` is asked again
constexpr double kSlack = 1.1; // a word and the one that is like it do not weigh the same
constexpr double kUnit = 1e6;

} // namespace

SimilarPairs::SimilarPairs(const SimilarTexts &texts, double least, const std::function<bool()> &stopped)
    : m_index(texts)
{
    readTexts();
    readWords();
    for (std::size_t text = 0; text < m_same.size(); ++text) {
        if (stopped && text % kBetweenQuestions == 0 && stopped())
            break;
        compare(text, least);
    }
    std::sort(m_pairs.begin(), m_pairs.end(), [this](const SimilarPair &a, const SimilarPair &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
}

void SimilarPairs::readTexts()
{
    std::map<std::vector<quint32>, std::pair<quint32, QStringList>> byWords;
    for (quint32 number = 0; number < m_index.m_texts.size(); ++number) {
        const SimilarTexts::Text &text = m_index.m_texts[number];
        if (!text.isAlive || text.count == 0)
            continue;
        const auto begin = m_index.m_textWords.begin() + text.words;
        auto &same = byWords.try_emplace({begin, begin + text.count}, number, QStringList()).first->second;
        same.second += m_index.m_keys.key(text.key);
    }
    std::vector<std::pair<quint32, QStringList>> all;
    for (auto &[words, same] : byWords) {
        std::sort(same.second.begin(), same.second.end());
        all.push_back(std::move(same));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second.front() < b.second.front(); });
    for (auto &[number, keys] : all) {
        m_numbers.push_back(number);
        m_same.push_back({std::move(keys)});
    }
}

void SimilarPairs::readWords()
{
    m_having.resize(m_index.m_words.size());
    m_likes.resize(m_index.m_words.size());
    m_sums.resize(m_same.size());
    for (quint32 word = 0; word < m_index.m_words.size(); ++word)
        m_weights.push_back(m_index.weightOf(m_index.m_words.family(word)));
    for (std::size_t text = 0; text < m_same.size(); ++text) {
        const SimilarTexts::Text &each = m_index.m_texts[m_numbers[text]];
        std::vector<double> weights;
        for (std::size_t i = 0; i < each.count; ++i) {
            const quint32 word = m_index.m_textWords[each.words + i];
            m_having[word].push_back(static_cast<quint32>(text));
            weights.push_back(m_weights[word]);
        }
        // Added up from the largest on, so that the same weights give the same sum to the last bit.
        std::sort(weights.begin(), weights.end(), std::greater<>());
        m_weightOf.push_back(std::accumulate(weights.begin(), weights.end(), 0.0));
    }
}

const SimilarWords::Likes &SimilarPairs::likes(quint32 word)
{
    auto &known = m_likes[word];
    if (!known)
        known = m_index.m_words.like(m_index.m_words.text(word));
    return *known;
}

void SimilarPairs::compare(std::size_t text, double least)
{
    const SimilarTexts::Text &own = m_index.m_texts[m_numbers[text]];
    std::vector<quint32> words(m_index.m_textWords.begin() + own.words, m_index.m_textWords.begin() + own.words + own.count);
    std::sort(words.begin(), words.end(), [this](quint32 a, quint32 b) {
        return m_weights[a] != m_weights[b] ? m_weights[a] > m_weights[b] : m_index.m_words.text(a) < m_index.m_words.text(b);
    });
    SimilarTexts::Question question;
    std::vector<quint32> touched;
    double passed = 0; // weight of the words behind
    double unseen = 0; // of those that the others may have, which nobody looked up
    for (const quint32 word : words) {
        const SimilarWords::Likes &alike = likes(word);
        float common = 0; // how near the nearest of the words is that lead to none
        question.likes.push_back(&alike);
        question.weights.push_back(m_weights[word]);
        question.isNumber.push_back(m_index.m_words.isNumber(word));
        question.isNegated = question.isNegated || m_index.m_words.isNegation(word);
        const bool leads = passed <= kRarer * m_weightOf[text];
        for (const SimilarWords::Like &like : alike) {
            const auto &having = m_having[like.word];
            if (having.size() > kCommon) {
                common = std::max(common, like.likeness);
                continue;
            }
            for (const quint32 other : having) {
                if (m_sums[other] == 0) {
                    if (!leads)
                        continue;
                    touched.push_back(other);
                }
                m_sums[other] += like.likeness * static_cast<float>(m_weights[word]);
            }
        }
        unseen += static_cast<double>(common) * m_weights[word];
        passed += m_weights[word];
    }
    question.weight = passed;
    question.trigrams = m_index.m_words.trigrams(words.data(), words.size());
    for (const quint32 other : touched) {
        const double shared = std::min({(static_cast<double>(m_sums[other]) + unseen) * kSlack, passed, m_weightOf[other]});
        const double most = 2 * shared / (passed + m_weightOf[other]);
        m_sums[other] = 0;
        if (other == text || SimilarTexts::kWordShare * most + 1 - SimilarTexts::kWordShare < least)
            continue;
        // The smaller one finds the other; of two alike the first.
        if (m_weightOf[other] < passed || (m_weightOf[other] == passed && other < text))
            continue;
        const double score = std::round(m_index.score(question, m_index.m_texts[m_numbers[other]], SimilarTexts::Asked::Whole, least) * kUnit) / kUnit;
        if (score >= least)
            m_pairs.push_back({std::min<std::size_t>(text, other), std::max<std::size_t>(text, other), score});
    }
}

} // namespace eldin::core
