// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"

#include <QRandomGenerator>

#include <cstring>

namespace eldin::core {

QByteArray SystemRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    for (int i = 0; i < count; i += 4) {
        const quint32 word = generator->generate();
        std::memcpy(result.data() + i, &word, static_cast<std::size_t>(qMin(4, count - i)));
    }
    return result;
}

SeededRandom::SeededRandom(std::uint64_t seed)
    : m_state(seed)
{
}

QByteArray SeededRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (int i = 0; i < count; i += 8) {
        // Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014)
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        std::memcpy(result.data() + i, &z, static_cast<std::size_t>(qMin(8, count - i)));
    }
    return result;
}

} // namespace eldin::core
