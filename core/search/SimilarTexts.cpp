// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarTexts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eldin::core {

namespace {

constexpr quint32 kNone = std::numeric_limits<quint32>::max();
constexpr std::size_t kCompared = 300; // candidates that are compared word by word
constexpr std::size_t kMostWords = std::numeric_limits<quint16>::max();
constexpr double kWordShareOfBeginning = 0.6;
constexpr double kOtherNumber = 0.8;
constexpr double kOneDenies = 0.9;

float likenessIn(const SimilarWords::Likes &likes, quint32 word)
{
    const auto found = std::lower_bound(likes.begin(), likes.end(), word, [](const SimilarWords::Like &each, quint32 wanted) { return each.word < wanted; });
    return found != likes.end() && found->word == word ? found->likeness : 0.0F;
}

std::size_t commonOf(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    std::size_t common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

} // namespace

void SimilarTexts::put(const QString &key, const QString &text)
{
    remove(key);
    const auto number = static_cast<quint32>(m_texts.size());
    std::vector<quint32> words;
    for (const QString &word : tellingWords(text))
        words.push_back(m_words.add(word));
    std::sort(words.begin(), words.end());
    words.resize(std::min(words.size(), kMostWords));
    m_having.resize(m_words.size());
    m_countOfFamily.resize(m_words.families());
    for (const quint32 word : words)
        m_having[word].add(number);
    for (const quint32 family : familiesOf(words.data(), words.size()))
        ++m_countOfFamily[family];
    const quint32 keyNumber = m_keys.add(key);
    m_textOfKey.resize(m_keys.size(), kNone);
    m_textOfKey[keyNumber] = number;
    m_texts.push_back({keyNumber, static_cast<quint32>(m_textWords.size()), static_cast<quint16>(words.size()), true});
    m_textWords.insert(m_textWords.end(), words.begin(), words.end());
    ++m_alive;
}

void SimilarTexts::remove(const QString &key)
{
    const auto known = m_keys.find(key);
    if (!known || m_textOfKey[*known] == kNone)
        return;
    Text &text = m_texts[m_textOfKey[*known]];
    for (const quint32 family : familiesOf(m_textWords.data() + text.words, text.count))
        --m_countOfFamily[family];
    text.isAlive = false;
    m_textOfKey[*known] = kNone;
    --m_alive;
}

void SimilarTexts::clear()
{
    *this = SimilarTexts();
}

std::vector<quint32> SimilarTexts::familiesOf(const quint32 *words, std::size_t count) const
{
    std::vector<quint32> families;
    for (std::size_t i = 0; i < count; ++i)
        families.push_back(m_words.family(words[i]));
    std::sort(families.begin(), families.end());
    families.erase(std::unique(families.begin(), families.end()), families.end());
    return families;
}

double SimilarTexts::weightOf(std::optional<quint32> family) const
{
    const double count = family ? m_countOfFamily[*family] : 0;
    return std::log(2.0 + static_cast<double>(m_alive)) - std::log(1.0 + count);
}

double SimilarTexts::score(const Question &question, const Text &text, Asked asked, double least) const
{
    const quint32 *words = m_textWords.data() + text.words;
    std::vector<float> nearest(text.count);
    double same = 0;
    bool oneMore = false; // a number that the other does not name
    for (std::size_t i = 0; i < question.likes.size(); ++i) {
        float best = 0;
        for (std::size_t j = 0; j < text.count; ++j) {
            const float likeness = likenessIn(*question.likes[i], words[j]);
            best = std::max(best, likeness);
            nearest[j] = std::max(nearest[j], likeness);
        }
        same += question.weights[i] * static_cast<double>(best);
        oneMore = oneMore || (question.isNumber[i] && best == 0);
    }
    double all = question.weight;
    bool otherMore = false;
    bool isNegated = false;
    for (std::size_t j = 0; j < text.count; ++j) {
        otherMore = otherMore || (m_words.isNumber(words[j]) && nearest[j] == 0);
        isNegated = isNegated || m_words.isNegation(words[j]);
        if (asked == Asked::Whole) {
            const double weight = weightOf(m_words.family(words[j]));
            same += weight * static_cast<double>(nearest[j]);
            all += weight;
        }
    }
    const double share = asked == Asked::Whole ? kWordShare : kWordShareOfBeginning;
    double score = all > 0 ? share * same / all : 0;
    if (score + 1 - share < least)
        return 0;
    const auto trigrams = m_words.trigrams(words, text.count);
    score += (1 - share) * 2.0 * static_cast<double>(commonOf(question.trigrams, trigrams)) / static_cast<double>(std::max<std::size_t>(1, question.trigrams.size() + trigrams.size()));
    if (oneMore && otherMore)
        score *= kOtherNumber;
    if (asked == Asked::Whole && isNegated != question.isNegated)
        score *= kOneDenies;
    return std::min(1.0, score);
}

std::vector<quint32> SimilarTexts::candidates(const Question &question, Asked asked) const
{
    struct Tally
    {
        float sum = 0;
        float best = 0; ///< of the word in hand
    };
    std::vector<Tally> tallies(m_texts.size());
    std::vector<quint32> touched;
    std::vector<quint32> met;
    for (std::size_t i = 0; i < question.likes.size(); ++i) {
        met.clear();
        for (const SimilarWords::Like &like : *question.likes[i]) {
            m_having[like.word].forEach([&](quint32 text) {
                Tally &tally = tallies[text];
                if (tally.best == 0)
                    met.push_back(text);
                tally.best = std::max(tally.best, like.likeness);
            });
        }
        for (const quint32 text : met) {
            Tally &tally = tallies[text];
            if (tally.sum == 0)
                touched.push_back(text);
            tally.sum += tally.best * static_cast<float>(question.weights[i]);
            tally.best = 0;
        }
    }
    // The nearest in length first: of the words of both, those in common.
    const auto rank = [&](quint32 text) {
        const auto length = static_cast<float>(m_texts[text].count + question.likes.size());
        const float near = 2.0F * static_cast<float>(question.likes.size()) / length;
        return tallies[text].sum * (asked == Asked::Whole ? near : 1.0F + near);
    };
    std::erase_if(touched, [this](quint32 text) { return !m_texts[text].isAlive; });
    if (touched.size() > kCompared) {
        for (const quint32 text : touched)
            tallies[text].best = rank(text);
        std::nth_element(touched.begin(), touched.begin() + kCompared, touched.end(), [&](quint32 a, quint32 b) {
            return tallies[a].best != tallies[b].best ? tallies[a].best > tallies[b].best : a < b;
        });
        touched.resize(kCompared);
    }
    return touched;
}

std::vector<SimilarText> SimilarTexts::of(const QString &text, std::size_t most, double least, Asked asked) const
{
    const QStringList words = tellingWords(text);
    std::vector<SimilarWords::Likes> likes;
    Question question;
    for (const QString &word : words) {
        likes.push_back(m_words.like(word, asked == Asked::Beginning && word == words.last()));
        question.weights.push_back(weightOf(m_words.family(word)));
        question.weight += question.weights.back();
        question.isNumber.push_back(isNumber(word));
        question.isNegated = question.isNegated || isNegation(word);
    }
    for (const SimilarWords::Likes &each : likes)
        question.likes.push_back(&each);
    question.trigrams = SimilarWords::trigrams(words);
    std::vector<SimilarText> found;
    for (const quint32 number : candidates(question, asked)) {
        if (const double reached = score(question, m_texts[number], asked, least); reached >= least && reached > 0)
            found.push_back({m_keys.key(m_texts[number].key), reached});
    }
    const auto better = [](const SimilarText &a, const SimilarText &b) { return a.score != b.score ? a.score > b.score : a.key < b.key; };
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
    found.resize(kept);
    return found;
}

} // namespace eldin::core
