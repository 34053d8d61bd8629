// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/KeyBook.h"

#include "core/base/Id.h"

#include <QHash>

#include <limits>

namespace eldin::core {

namespace {

constexpr quint32 kFree = std::numeric_limits<quint32>::max();
constexpr quint64 kOther = std::numeric_limits<quint64>::max(); // no version of UUID begins so
constexpr std::size_t kFirst = 64;

quint64 digitsOf(QStringView digits)
{
    quint64 value = 0;
    for (const QChar c : digits) {
        if (c != u'-')
            value = (value << 4) | static_cast<quint64>(c <= u'9' ? c.unicode() - u'0' : c.unicode() - u'a' + 10);
    }
    return value;
}

} // namespace

std::optional<KeyBook::Packed> KeyBook::packed(const QString &key)
{
    if (!isUuid(key))
        return std::nullopt;
    const Packed uuid {digitsOf(QStringView(key).first(18)), digitsOf(QStringView(key).sliced(19))};
    return uuid.high == kOther ? std::nullopt : std::optional(uuid);
}

bool KeyBook::isAt(quint32 number, const QString &key, const std::optional<Packed> &uuid) const
{
    const Packed &there = m_keys[number];
    return uuid ? there == *uuid : there.high == kOther && m_others[there.low] == key;
}

std::size_t KeyBook::placeOf(const QString &key, const std::optional<Packed> &uuid) const
{
    const std::size_t hash = uuid ? qHashMulti(0, uuid->high, uuid->low) : qHash(key);
    std::size_t place = hash & (m_places.size() - 1);
    while (m_places[place] != kFree && !isAt(m_places[place], key, uuid))
        place = (place + 1) & (m_places.size() - 1);
    return place;
}

void KeyBook::grow()
{
    m_places.assign(m_places.empty() ? kFirst : m_places.size() * 2, kFree);
    for (quint32 number = 0; number < m_keys.size(); ++number) {
        const bool other = m_keys[number].high == kOther;
        m_places[other ? placeOf(m_others[m_keys[number].low], {}) : placeOf({}, m_keys[number])] = number;
    }
}

quint32 KeyBook::add(const QString &key)
{
    if (m_keys.size() * 3 >= m_places.size() * 2)
        grow();
    const auto uuid = packed(key);
    const std::size_t place = placeOf(key, uuid);
    if (m_places[place] != kFree)
        return m_places[place];
    const auto number = static_cast<quint32>(m_keys.size());
    if (uuid) {
        m_keys.push_back(*uuid);
    } else {
        m_keys.push_back({kOther, m_others.size()});
        m_others.push_back(key);
    }
    return m_places[place] = number;
}

std::optional<quint32> KeyBook::find(const QString &key) const
{
    if (m_places.empty())
        return std::nullopt;
    const quint32 number = m_places[placeOf(key, packed(key))];
    return number == kFree ? std::nullopt : std::optional(number);
}

QString KeyBook::key(quint32 number) const
{
    const Packed &there = m_keys[number];
    if (there.high == kOther)
        return m_others[there.low];
    static constexpr char16_t kDigits[] = u"0123456789abcdef";
    QString text(36, u'-');
    QChar *to = text.data();
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            ++to; // the hyphen
        const quint64 half = digit < 16 ? there.high : there.low;
        *to++ = kDigits[(half >> (60 - 4 * (digit % 16))) & 0xF];
    }
    return text;
}

} // namespace eldin::core
