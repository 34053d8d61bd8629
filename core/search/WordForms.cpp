// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WordForms.h"

#include "core/search/RussianStem.h"
#include "core/search/Words.h"

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kLeastForFaults = 5;
constexpr qsizetype kShortestRussianStem = 3;
constexpr qsizetype kShortestOnlyRussian = 2; // яма, of a word with letters that short Kyrgyz ones have not
constexpr qsizetype kGuessedStem = 4; // where no text tells: shorter ones are mostly no words

bool isCyrillic(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x0400 && c.unicode() <= 0x052F; });
}

bool hasAny(const QString &word, QStringView letters)
{
    return std::any_of(word.begin(), word.end(), [letters](QChar c) { return letters.contains(c); });
}

/// A word typed with the Latin layout's look-alikes only: "cyy" for суу.
QString fromLookAlikes(const QString &word)
{
    constexpr QStringView from = u"aceopxykmthb";
    constexpr QStringView to = u"асеорхукмтнв";
    QString result;
    for (const QChar c : word) {
        const qsizetype place = from.indexOf(c);
        if (place < 0)
            return {};
        result += to[place];
    }
    return result;
}

} // namespace

WordForms::WordForms(const QString &word, const IsKnown &isKnown, const HasForms &hasForms)
    : m_word(word)
    , m_plain(withoutKyrgyzLetters(word))
    , m_readings(kyrgyzReadings(word))
{
    if (const QString lookAlike = fromLookAlikes(word); !lookAlike.isEmpty())
        m_readings += lookAlike;
    m_beginnings += m_plain;
    if (isCyrillic(word)) {
        // ъ ь щ and the like stand in no Kyrgyz word of its own; those that Kyrgyz has borrowed take its endings still.
        const bool onlyKyrgyz = hasAny(word, u"өүң");
        addStems(word, KyrgyzLetters::Exact, isKnown, hasForms);
        if (!onlyKyrgyz) {
            addStems(word, KyrgyzLetters::Without, isKnown, hasForms);
            const qsizetype shortest = hasAny(word, u"яющъьцфв") ? kShortestOnlyRussian : kShortestRussianStem;
            if (const QString stem = russianStem(word); stem.size() >= shortest) {
                m_russian = stem;
                m_beginnings += stem;
            }
        }
    }
    for (const QString &reading : std::as_const(m_readings)) {
        m_beginnings += reading;
        addStems(reading, KyrgyzLetters::Without, isKnown, hasForms);
    }
    m_beginnings.removeDuplicates();
}

void WordForms::addStems(const QString &word, KyrgyzLetters letters, const IsKnown &isKnown, const HasForms &hasForms)
{
    const auto add = [&](const QString &base) {
        m_bases.push_back({base, letters});
        // The last letter may change: балык, балыгы; сакта, сактоо.
        const bool changes = base.size() > 2 && QStringView(u"кпаыоуеиөү").contains(base.back());
        m_beginnings += withoutKyrgyzLetters(changes ? base.chopped(1) : base);
    };
    add(word);
    const QStringList stems = kyrgyzStems(word, letters);
    for (const QString &stem : stems) {
        if (isKnown ? isKnown(stem) : stem.size() >= kGuessedStem)
            return add(stem);
    }
    // The longest leaves the least to chance.
    const auto used = std::find_if(stems.rbegin(), stems.rend(), [&](const QString &stem) { return hasForms && hasForms(stem, letters); });
    if (used != stems.rend())
        add(*used);
}

Likeness WordForms::likeness(const QString &word) const
{
    return likeness(word, withoutKyrgyzLetters(word));
}

Likeness WordForms::likeness(const QString &word, const QString &plain) const
{
    if (word == m_word)
        return Likeness::Same;
    // Who types ө means ө; a text without these letters may still mean it.
    const bool loose = m_plain == m_word || plain == word;
    if ((loose && plain == m_plain) || m_readings.contains(plain))
        return Likeness::LooseSame;
    Likeness best = Likeness::None;
    for (const Base &base : m_bases) {
        const bool exact = base.letters == KyrgyzLetters::Exact;
        if (isKyrgyzForm(base.word, exact ? word : plain, base.letters))
            best = std::max(best, exact ? Likeness::Form : Likeness::LooseForm);
    }
    if (best != Likeness::Form && loose && m_plain != m_word && !m_bases.empty()) {
        for (const Base &base : m_bases) {
            if (isKyrgyzForm(withoutKyrgyzLetters(base.word), plain, KyrgyzLetters::Without))
                best = std::max(best, Likeness::LooseForm);
        }
    }
    if (best != Likeness::Form && !m_russian.isEmpty() && word.startsWith(m_russian) && russianStem(word) == m_russian)
        return Likeness::Form;
    return best;
}

bool WordForms::isBeginningOf(const QString &plain) const
{
    return plain.startsWith(m_plain) || std::any_of(m_readings.begin(), m_readings.end(), [&plain](const QString &reading) { return plain.startsWith(reading); });
}

bool WordForms::isOneFaultFrom(const QString &word) const
{
    const QStringView a = m_plain;
    const QStringView b = word;
    if (a.size() < kLeastForFaults || std::abs(a.size() - b.size()) > 1 || a.front().isDigit())
        return false; // and another number is another number
    const auto isSameLetter = [&](qsizetype inA, qsizetype inB) { return a[inA] == plainLetter(b[inB]); };
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype front = 0;
    while (front < shorter && isSameLetter(front, front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && isSameLetter(a.size() - 1 - back, b.size() - 1 - back))
        ++back;
    const qsizetype leftA = a.size() - front - back;
    const qsizetype leftB = b.size() - front - back;
    if (leftA <= 1 && leftB <= 1)
        return true;
    return leftA == 2 && leftB == 2 && isSameLetter(front, front + 1) && isSameLetter(front + 1, front);
}

} // namespace eldin::core
