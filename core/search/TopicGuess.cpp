// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/TopicGuess.h"

#include "core/search/Words.h"

#include <QSet>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kLatest = 1000; // signs: asked at every key
constexpr qsizetype kBeginning = 2; // letters: a short word has no more that stay the same in all its forms
constexpr double kInARow = 1.5; // what each further word of several in a row adds
constexpr double kOfBest = 0.45; // what is less likely than this share of the likeliest is not proposed
constexpr double kSecond = 0.25; // a word that was said already says little more

/// No stem of a keyword is guessed: keywords are given in their plain form.
const auto kNoStems = [](const QString &) { return false; };

QString beginningOf(const QString &word)
{
    return withoutKyrgyzLetters(word).first(std::min(word.size(), kBeginning));
}

} // namespace

TopicGuess::TopicGuess(const TopicList &topics)
{
    for (const Topic &topic : topics.all()) {
        if (topic.isHidden)
            continue;
        m_topics.push_back(topic);
        QStringList keywords;
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            keywords += topic.keywords.of(language).split(u',');
            keywords += topic.name.of(language);
        }
        QSet<QString> known;
        for (const QString &keyword : std::as_const(keywords)) {
            const QString clean = keyword.simplified();
            if (!clean.isEmpty() && !known.contains(comparedWord(clean))) {
                known.insert(comparedWord(clean));
                add(m_topics.size() - 1, clean);
            }
        }
    }
    QHash<QString, int> spread; // of how many topics each sign speaks
    const auto written = [](const Sign &sign) {
        QStringList words;
        for (const WordForms &word : sign.words)
            words += word.word();
        return words.join(u' ');
    };
    for (const Sign &sign : m_signs)
        ++spread[written(sign)];
    for (Sign &sign : m_signs)
        sign.weight = (1 + kInARow * static_cast<double>(sign.words.size() - 1)) / spread.value(written(sign));
}

void TopicGuess::add(std::size_t topic, const QString &keyword)
{
    Sign sign;
    sign.topic = topic;
    sign.isBeginning = keyword.endsWith(u'*');
    for (const WordPlace &place : wordsIn(keyword))
        sign.words.emplace_back(comparedWord(QStringView(keyword).mid(place.at, place.length)), kNoStems);
    if (sign.words.empty())
        return;
    QSet<QString> beginnings;
    for (const QString &beginning : sign.words.front().beginnings())
        beginnings.insert(beginningOf(beginning));
    for (const QString &beginning : std::as_const(beginnings))
        m_byBeginning[beginning].push_back(m_signs.size());
    m_signs.push_back(std::move(sign));
}

bool TopicGuess::isAt(const Sign &sign, const QStringList &words, qsizetype at) const
{
    if (at + static_cast<qsizetype>(sign.words.size()) > words.size())
        return false;
    for (std::size_t i = 0; i < sign.words.size(); ++i) {
        const QString &word = words[at + static_cast<qsizetype>(i)];
        const bool isLast = i + 1 == sign.words.size();
        const QString plain = withoutKyrgyzLetters(word);
        if (sign.words[i].likeness(word, plain) == Likeness::None && !(isLast && sign.isBeginning && sign.words[i].isBeginningOf(plain)))
            return false;
    }
    return true;
}

std::vector<GuessedTopic> TopicGuess::of(const QString &text, std::size_t most) const
{
    const QString read = text.first(std::min(text.size(), kLatest));
    QStringList words;
    std::vector<WordPlace> places = wordsIn(read);
    for (const WordPlace &place : places) {
        const QString word = comparedWord(QStringView(read).mid(place.at, place.length));
        const QStringList readings = kyrgyzReadings(word); // "suu" is суу
        words += readings.isEmpty() ? word : readings.front();
    }
    std::vector<double> scores(m_topics.size(), 0);
    std::vector<QStringList> reasons(m_topics.size());
    QSet<std::size_t> seen; // signs
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto signs = m_byBeginning.constFind(beginningOf(words[at]));
        if (signs == m_byBeginning.constEnd())
            continue;
        std::vector<double> here(m_topics.size(), 0); // of several signs at one word the strongest counts
        for (const std::size_t place : *signs) {
            const Sign &sign = m_signs[place];
            if (!isAt(sign, words, at))
                continue;
            const double weight = sign.weight * (seen.contains(place) ? kSecond : 1);
            seen.insert(place);
            if (weight <= here[sign.topic])
                continue;
            here[sign.topic] = weight;
            const WordPlace &first = places[static_cast<std::size_t>(at)];
            const WordPlace &last = places[static_cast<std::size_t>(at) + sign.words.size() - 1];
            const QString reason = read.mid(first.at, last.at + last.length - first.at).simplified();
            if (!reasons[sign.topic].contains(reason))
                reasons[sign.topic] += reason;
        }
        for (std::size_t i = 0; i < here.size(); ++i)
            scores[i] += here[i];
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] > 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<GuessedTopic> found;
    for (const std::size_t place : order) {
        if (found.size() < most && scores[place] >= scores[order.front()] * kOfBest)
            found.push_back({m_topics[place], reasons[place]});
    }
    return found;
}

} // namespace eldin::core
