// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WordIndex.h"

#include "core/search/Words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eldin::core {

namespace {

constexpr int kBetweenTexts = 8; // no row of words goes from one text into the next
constexpr int kLastPlace = std::numeric_limits<quint16>::max();
constexpr qsizetype kShortBeginning = 2; // letters: too few to judge forms by
constexpr qsizetype kLongestText = 200'000; // letters: ten times a remark's
constexpr std::size_t kMostWords = 1'000'000; // different ones: nobody writes so many

float weightOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same: return 1.0F;
    case Likeness::LooseSame: return 0.9F;
    case Likeness::Form: return 0.85F;
    case Likeness::LooseForm: return 0.7F;
    case Likeness::Beginning: return 0.5F;
    case Likeness::Fault: return 0.3F;
    case Likeness::None: break;
    }
    return 0;
}

} // namespace

quint32 WordIndex::numberOf(const QString &written)
{
    const QString word = comparedWord(written);
    auto known = m_numbers.constFind(word);
    if (known == m_numbers.constEnd()) {
        known = m_numbers.insert(word, static_cast<quint32>(m_words.size()));
        m_words.push_back({word, {}});
        m_plain[withoutKyrgyzLetters(word)].push_back(*known);
        for (const QString &reading : kyrgyzReadings(word))
            m_plain[reading].push_back(*known);
    }
    const quint32 number = *known;
    m_written.insert(QString(written.constData(), written.size()), number);
    return number;
}

void WordIndex::put(const QString &text, Entry entry, int &at)
{
    const QStringView view = QStringView(text).first(std::min(text.size(), kLongestText));
    for (const WordPlace &place : wordsIn(view)) {
        const QString written = QString::fromRawData(view.data() + place.at, place.length); // nothing is copied to look it up
        const auto known = m_written.constFind(written);
        if (known == m_written.constEnd() && m_words.size() >= kMostWords)
            continue;
        const quint32 number = known == m_written.constEnd() ? numberOf(written) : *known;
        m_words[number].places.push_back({entry, static_cast<quint16>(std::min(at, kLastPlace))});
        ++at;
    }
    at += kBetweenTexts;
}

WordIndex::Entry WordIndex::add(const QStringList &texts)
{
    const auto entry = static_cast<Entry>(m_alive.size());
    m_alive.push_back(true);
    int at = 0;
    for (const QString &text : texts)
        put(text, entry, at);
    return entry;
}

void WordIndex::remove(Entry entry)
{
    if (!m_alive[entry])
        return;
    m_alive[entry] = false;
    ++m_removed;
}

void WordIndex::clear()
{
    *this = WordIndex();
}

WordIndex::Weights WordIndex::wordsLike(const QString &word, bool exact, bool unfinished, bool faults) const
{
    Weights found;
    if (exact && !unfinished) {
        if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
            found.emplace_back(*known, 1.0F);
        return found;
    }
    const WordForms forms(word, [this](const QString &stem) { return knows(stem); });
    QHash<quint32, float> best;
    const auto take = [&](quint32 number, Likeness likeness) {
        if (const float weight = weightOf(likeness); weight > 0)
            best[number] = std::max(best.value(number), weight);
    };
    const bool isShort = unfinished && word.size() <= kShortBeginning;
    for (const QString &beginning : forms.beginnings()) {
        for (auto each = m_plain.lower_bound(beginning); each != m_plain.end() && each->first.startsWith(beginning); ++each) {
            for (const quint32 number : each->second) {
                const QString &text = m_words[number].text;
                if (unfinished && forms.isBeginningOf(each->first))
                    take(number, forms.isSame(text) ? Likeness::Same : Likeness::Beginning);
                if (isShort || exact)
                    continue;
                // A Latin word stands here in its Kyrgyz reading too, which is not its own.
                const bool own = each->first.size() == text.size() && each->first == withoutKyrgyzLetters(text);
                take(number, own ? forms.likeness(text, each->first) : std::min(forms.likeness(each->first), Likeness::LooseForm));
            }
        }
    }
    if (faults) {
        for (const auto &[plain, numbers] : m_plain) {
            if (forms.isOneFaultFrom(plain)) {
                for (const quint32 number : numbers)
                    take(number, Likeness::Fault);
            }
        }
    }
    found.reserve(static_cast<std::size_t>(best.size()));
    for (auto each = best.constBegin(); each != best.constEnd(); ++each)
        found.emplace_back(each.key(), each.value());
    return found;
}

std::vector<std::pair<WordIndex::Place, float>> WordIndex::rowsOf(const Term &term, bool faults) const
{
    std::vector<std::pair<Place, float>> rows;
    QHash<quint64, float> before;
    const auto key = [](Entry entry, int at) { return (static_cast<quint64>(entry) << 16) | static_cast<quint16>(at); };
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const bool last = i + 1 == term.words.size();
        QHash<quint64, float> here;
        for (const auto &[number, weight] : wordsLike(term.words[i], term.exact, term.unfinished && last, faults)) {
            for (const Place &place : m_words[number].places) {
                if (!m_alive[place.entry])
                    continue;
                float nearness = weight;
                if (i > 0) {
                    const auto previous = place.at == 0 ? before.constEnd() : before.constFind(key(place.entry, place.at - 1));
                    if (previous == before.constEnd())
                        continue;
                    nearness = std::min(nearness, *previous);
                }
                float &best = here[key(place.entry, place.at)];
                best = std::max(best, nearness);
                if (last)
                    rows.emplace_back(place, nearness);
            }
        }
        before = std::move(here);
    }
    return rows;
}

std::vector<WordIndex::Found> WordIndex::find(const std::vector<Term> &terms, const std::function<bool(Entry)> &accepts, bool faults) const
{
    std::vector<Found> found;
    if (terms.empty()) {
        for (Entry entry = 0; entry < m_alive.size(); ++entry) {
            if (m_alive[entry] && accepts(entry))
                found.push_back({entry, 1.0F});
        }
        return found;
    }
    std::vector<float> sums(m_alive.size());
    std::vector<float> best(m_alive.size());
    std::vector<quint8> having(m_alive.size()); // how many of the terms so far
    std::vector<Entry> touched;
    float all = 0;
    quint8 count = 0;
    for (const Term &term : terms) {
        touched.clear();
        const auto take = [&](Entry entry, float weight) {
            if (having[entry] != count || !m_alive[entry])
                return;
            if (best[entry] == 0)
                touched.push_back(entry);
            best[entry] = std::max(best[entry], weight);
        };
        if (term.words.size() == 1) {
            for (const auto &[number, weight] : wordsLike(term.words.front(), term.exact, term.unfinished, faults)) {
                for (const Place &place : m_words[number].places)
                    take(place.entry, weight);
            }
        } else {
            for (const auto &[place, weight] : rowsOf(term, faults))
                take(place.entry, weight);
        }
        // What few entries have tells more.
        const float rarity = std::log(1.0F + static_cast<float>(m_alive.size()) / static_cast<float>(1 + touched.size()));
        all += rarity;
        ++count;
        for (const Entry entry : touched) {
            sums[entry] += best[entry] * rarity;
            best[entry] = 0;
            having[entry] = count;
        }
    }
    for (const Entry entry : touched) {
        if (having[entry] == count && accepts(entry))
            found.push_back({entry, all > 0 ? sums[entry] / all : 0});
    }
    return found;
}

} // namespace eldin::core
