// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WordIndex.h"

#include "core/search/Words.h"

#include <algorithm>
#include <cmath>

namespace eldin::core {

namespace {

constexpr quint32 kBetweenTexts = 8; // no row of words goes from one text into the next
constexpr qsizetype kShortBeginning = 2; // letters: too few to judge forms by
constexpr qsizetype kLongestText = 200'000; // letters: ten times a remark's
constexpr int kMostLooked = 5000; // words that begin like a stem
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

quint32 WordIndex::numberOf(QStringView written)
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
    m_written.add(written, *known);
    return *known;
}

void WordIndex::put(const QString &text, Entry entry, quint32 &at)
{
    const QStringView view = QStringView(text).first(std::min(text.size(), kLongestText));
    const auto putWord = [&](QStringView written) {
        const auto known = m_written.find(written);
        if (!known && m_words.size() >= kMostWords)
            return false;
        m_words[known ? *known : numberOf(written)].places.add(entry, at);
        return true;
    };
    qsizetype endOfNumber = 0;
    WordReader reader(view);
    for (WordPlace place; reader.next(place);) {
        // A number in groups is found by its groups and as one.
        if (view[place.at] >= u'0' && view[place.at] <= u'9' && place.at >= endOfNumber) {
            if (const qsizetype length = numberInGroups(view, place.at); length > 0) {
                endOfNumber = place.at + length;
                putWord(digitsOfGroups(view.sliced(place.at, length)));
            }
        }
        if (putWord(view.sliced(place.at, place.length)))
            ++at;
    }
    at += kBetweenTexts;
}

WordIndex::Entry WordIndex::add(const QStringList &texts)
{
    const auto entry = static_cast<Entry>(m_alive.size());
    m_alive.push_back(true);
    quint32 at = 0;
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

bool WordIndex::knowsFormOf(const QString &stem, KyrgyzLetters letters) const
{
    // The last letter may be another one in a form: балык, балыгы.
    const QString beginning = withoutKyrgyzLetters(stem.chopped(1));
    int looked = 0;
    for (auto each = m_plain.lower_bound(beginning); each != m_plain.end() && each->first.startsWith(beginning) && looked < kMostLooked; ++each, ++looked) {
        for (const quint32 number : each->second) {
            if (isKyrgyzForm(stem, letters == KyrgyzLetters::Exact ? m_words[number].text : each->first, letters))
                return true;
        }
    }
    return false;
}

WordIndex::Weights WordIndex::wordsLike(const QString &word, bool exact, bool unfinished, bool faults) const
{
    Weights found;
    if (exact && !unfinished) {
        if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
            found.emplace_back(*known, 1.0F);
        return found;
    }
    if (word.size() == 1 && !unfinished) {
        // No stem: forms of it would be words of anything.
        if (const auto known = m_plain.find(withoutKyrgyzLetters(word)); known != m_plain.end()) {
            for (const quint32 number : known->second)
                found.emplace_back(number, weightOf(m_words[number].text == word ? Likeness::Same : Likeness::LooseSame));
        }
        return found;
    }
    const WordForms forms(word, [this](const QString &stem) { return knows(stem); }, [this](const QString &stem, KyrgyzLetters letters) { return knowsFormOf(stem, letters); });
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
    if (faults && !exact) {
        for (std::size_t number = 0; number < m_words.size(); ++number) {
            if (forms.isOneFaultFrom(m_words[number].text))
                take(static_cast<quint32>(number), Likeness::Fault);
        }
    }
    found.reserve(static_cast<std::size_t>(best.size()));
    for (auto each = best.constBegin(); each != best.constEnd(); ++each)
        found.emplace_back(each.key(), each.value());
    return found;
}

std::vector<std::pair<WordIndex::Entry, float>> WordIndex::rowsOf(const Term &term, bool faults) const
{
    std::vector<std::pair<Entry, float>> rows;
    QHash<quint64, float> before;
    const auto key = [](Entry entry, quint32 at) { return (static_cast<quint64>(entry) << 32) | at; };
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const bool last = i + 1 == term.words.size();
        QHash<quint64, float> here;
        for (const auto &[number, weight] : wordsLike(term.words[i], term.exact, term.unfinished && last, faults)) {
            m_words[number].places.forEach([&, near = weight](Entry entry, quint32 at) {
                if (!m_alive[entry])
                    return;
                float nearness = near;
                if (i > 0) {
                    const auto previous = at == 0 ? before.constEnd() : before.constFind(key(entry, at - 1));
                    if (previous == before.constEnd())
                        return;
                    nearness = std::min(nearness, *previous);
                }
                if (last) {
                    rows.emplace_back(entry, nearness);
                } else {
                    float &best = here[key(entry, at)];
                    best = std::max(best, nearness);
                }
            });
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
    struct Tally
    {
        float sum = 0;
        float best = 0; ///< of the term in hand
        quint32 terms = 0; ///< how many of them it has so far
    };
    std::vector<Tally> tallies(m_alive.size());
    std::vector<Entry> touched;
    float all = 0;
    quint32 count = 0;
    for (const Term &term : terms) {
        touched.clear();
        const auto take = [&](Entry entry, float weight) {
            Tally &tally = tallies[entry];
            if (tally.terms != count)
                return;
            if (tally.best == 0)
                touched.push_back(entry);
            tally.best = std::max(tally.best, weight);
        };
        if (term.words.size() == 1) {
            for (const auto &[number, weight] : wordsLike(term.words.front(), term.exact, term.unfinished, faults))
                m_words[number].places.forEach([&take, near = weight](Entry entry, quint32) { take(entry, near); });
        } else {
            for (const auto &[entry, weight] : rowsOf(term, faults))
                take(entry, weight);
        }
        if (!term.joined.isEmpty()) {
            for (const auto &[number, weight] : wordsLike(term.joined, term.exact, term.unfinished, false))
                m_words[number].places.forEach([&take, near = weight](Entry entry, quint32) { take(entry, near); });
        }
        // What few entries have tells more.
        const float rarity = std::log(1.0F + static_cast<float>(m_alive.size()) / static_cast<float>(1 + touched.size()));
        all += rarity;
        ++count;
        for (const Entry entry : touched) {
            Tally &tally = tallies[entry];
            tally.sum += tally.best * rarity;
            tally.best = 0;
            tally.terms = count;
        }
    }
    for (const Entry entry : touched) {
        if (m_alive[entry] && accepts(entry))
            found.push_back({entry, tallies[entry].sum / all});
    }
    return found;
}

} // namespace eldin::core
