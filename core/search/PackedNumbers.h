// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace eldin::core {

/// Numbers in bytes of seven bits, the lowest first: small ones take one byte. Indexes hold millions of them.
class PackedNumbers
{
public:
    void put(quint32 number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes.push_back(static_cast<quint8>(number | 0x80));
        m_bytes.push_back(static_cast<quint8>(number));
    }

    /// Reads them in order.
    class Reader
    {
    public:
        explicit Reader(const PackedNumbers &numbers)
            : m_at(numbers.m_bytes.begin())
            , m_end(numbers.m_bytes.end())
        {
        }
        [[nodiscard]] bool atEnd() const { return m_at == m_end; }
        quint32 next()
        {
            quint32 number = 0;
            for (int shift = 0;; shift += 7) {
                const quint8 part = *m_at++;
                number |= static_cast<quint32>(part & 0x7F) << shift;
                if (part < 0x80)
                    return number;
            }
        }

    private:
        std::vector<quint8>::const_iterator m_at;
        std::vector<quint8>::const_iterator m_end;
    };

private:
    std::vector<quint8> m_bytes;
};

/// Numbers that rise, as differences.
class RisingNumbers final
{
public:
    /// Not smaller than the last one.
    void add(quint32 number)
    {
        m_numbers.put(number - m_last);
        m_last = number;
        ++m_size;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

    template <typename Take>
    void forEach(const Take &take) const
    {
        quint32 number = 0;
        for (PackedNumbers::Reader reader(m_numbers); !reader.atEnd();)
            take(number += reader.next());
    }

private:
    PackedNumbers m_numbers;
    quint32 m_last = 0;
    quint32 m_size = 0;
};

/// Where one word stands: entries in the order they came, in each the how many-th word it is. Three bytes a place.
class PlaceList final
{
public:
    /// Not before the last one.
    void add(quint32 entry, quint32 at)
    {
        m_numbers.put(entry - m_last);
        m_numbers.put(at);
        m_last = entry;
    }

    /// `take(entry, at)` for each in order.
    template <typename Take>
    void forEach(const Take &take) const
    {
        quint32 entry = 0;
        for (PackedNumbers::Reader reader(m_numbers); !reader.atEnd();) {
            entry += reader.next();
            take(entry, reader.next());
        }
    }

private:
    PackedNumbers m_numbers;
    quint32 m_last = 0;
};

} // namespace eldin::core
