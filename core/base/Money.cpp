// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"

#include "core/base/Error.h"

#include <limits>

namespace eldin::core {

namespace {

std::int64_t divideRounded(std::int64_t value, std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0)
        throw Error(ErrorCode::Overflow, QStringLiteral("division by zero"));
    __extension__ using Wide = __int128;
    const Wide product = Wide(value) * Wide(numerator);
    const Wide divisor = denominator;
    Wide quotient = product / divisor;
    const Wide rest = product % divisor;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    if (twice >= (divisor < 0 ? -divisor : divisor))
        quotient += ((product < 0) == (divisor < 0)) ? 1 : -1;
    if (quotient > std::numeric_limits<std::int64_t>::max() || quotient < std::numeric_limits<std::int64_t>::min())
        throw Error(ErrorCode::Overflow);
    return static_cast<std::int64_t>(quotient);
}

} // namespace

Money Money::fromSom(std::int64_t som)
{
    return Money(som).times(100);
}

Money &Money::operator+=(Money other)
{
    std::int64_t result = 0; // apart, for the wrapped sum is written even where it does not fit
    if (__builtin_add_overflow(m_tyiyn, other.m_tyiyn, &result))
        throw Error(ErrorCode::Overflow);
    m_tyiyn = result;
    return *this;
}

Money &Money::operator-=(Money other)
{
    std::int64_t result = 0; // apart, for the wrapped sum is written even where it does not fit
    if (__builtin_sub_overflow(m_tyiyn, other.m_tyiyn, &result))
        throw Error(ErrorCode::Overflow);
    m_tyiyn = result;
    return *this;
}

Money Money::operator-() const
{
    return Money() - *this;
}

Money Money::times(std::int64_t factor) const
{
    std::int64_t result = 0;
    if (__builtin_mul_overflow(m_tyiyn, factor, &result))
        throw Error(ErrorCode::Overflow);
    return Money(result);
}

Money Money::share(std::int64_t numerator, std::int64_t denominator) const
{
    return Money(divideRounded(m_tyiyn, numerator, denominator));
}

std::int64_t basisPoints(Money part, Money whole)
{
    return whole.isZero() ? 0 : divideRounded(10000, part.tyiyn(), whole.tyiyn());
}

} // namespace eldin::core
