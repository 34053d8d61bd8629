// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"

#include <QString>

#include <compare>

namespace eldin::core {

/// A new UUID version 7 (RFC 9562, 5.7): sorted by time, 36 characters, lower case.
[[nodiscard]] QString newUuid(const Clock &clock, Random &random);

/// Ids for many records of one action, each greater than the one before, so that they come into the file in order:
/// the random part is counted up by random steps (RFC 9562, 6.2, method 2).
class UuidSequence final
{
public:
    UuidSequence(const Clock &clock, Random &random);
    [[nodiscard]] QString next();

private:
    Random &m_random;
    QByteArray m_last;  ///< 16 bytes
    QByteArray m_steps; ///< random bytes not yet used
};

/// True for 8-4-4-4-12 lower-case hexadecimal digits.
[[nodiscard]] bool isUuid(const QString &text);

/// The key of one record; ids of different records are different types.
template <typename Record>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] static Id create(const Clock &clock, Random &random) { return Id(newUuid(clock, random)); }

    [[nodiscard]] bool isNull() const { return m_value.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_value; }

    bool operator==(const Id &other) const { return m_value == other.m_value; }
    std::strong_ordering operator<=>(const Id &other) const
    {
        return m_value.compare(other.m_value) <=> 0;
    }

private:
    QString m_value;
};

template <typename Record>
[[nodiscard]] std::size_t qHash(const Id<Record> &id, std::size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

} // namespace eldin::core
