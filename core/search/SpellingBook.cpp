// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SpellingBook.h"

#include <QHashFunctions>

#include <limits>

namespace eldin::core {

namespace {

constexpr std::size_t kFirst = 1024;
constexpr std::size_t kMostLetters = std::numeric_limits<quint32>::max();

/// Other in each run of the program, so that no file is made of words that collide.
quint32 hashOf(QStringView spelling)
{
    return static_cast<quint32>(qHash(spelling, QHashSeed::globalSeed()));
}

} // namespace

QStringView SpellingBook::at(quint32 spelling) const
{
    const quint32 begin = spelling == 1 ? 0 : m_spellings[spelling - 2].end;
    return {m_letters.data() + begin, static_cast<qsizetype>(m_spellings[spelling - 1].end - begin)};
}

std::size_t SpellingBook::placeOf(QStringView spelling, quint32 hash) const
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = hash & mask;
    while (m_places[place].spelling != 0 && (m_places[place].hash != hash || at(m_places[place].spelling) != spelling))
        place = (place + 1) & mask;
    return place;
}

std::optional<quint32> SpellingBook::find(QStringView spelling) const
{
    if (m_places.empty())
        return std::nullopt;
    const Place &place = m_places[placeOf(spelling, hashOf(spelling))];
    return place.spelling == 0 ? std::nullopt : std::optional(m_spellings[place.spelling - 1].number);
}

void SpellingBook::add(QStringView spelling, quint32 number)
{
    if (m_letters.size() + static_cast<std::size_t>(spelling.size()) > kMostLetters)
        return;
    if (m_spellings.size() * 3 >= m_places.size() * 2)
        grow();
    m_letters.insert(m_letters.end(), spelling.utf16(), spelling.utf16() + spelling.size());
    m_spellings.push_back({static_cast<quint32>(m_letters.size()), number});
    const quint32 hash = hashOf(spelling);
    m_places[placeOf(spelling, hash)] = {hash, static_cast<quint32>(m_spellings.size())};
}

void SpellingBook::grow()
{
    const std::vector<Place> before = std::exchange(m_places, std::vector<Place>(m_places.empty() ? kFirst : m_places.size() * 2));
    const std::size_t mask = m_places.size() - 1;
    for (const Place &each : before) {
        if (each.spelling == 0)
            continue;
        std::size_t place = each.hash & mask;
        while (m_places[place].spelling != 0)
            place = (place + 1) & mask;
        m_places[place] = each;
    }
}

} // namespace eldin::core
