// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace eldin::core {

/// An exact amount in tyiyn (1 som = 100 tyiyn). There is no way to or from a double.
/// Arithmetic throws Error{Overflow} rather than wrap.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromTyiyn(std::int64_t tyiyn) { return Money(tyiyn); }
    [[nodiscard]] static Money fromSom(std::int64_t som);

    [[nodiscard]] constexpr std::int64_t tyiyn() const { return m_tyiyn; }
    [[nodiscard]] constexpr bool isZero() const { return m_tyiyn == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_tyiyn < 0; }

    Money &operator+=(Money other);
    Money &operator-=(Money other);
    [[nodiscard]] Money operator-() const;
    /// The amount times a whole number.
    [[nodiscard]] Money times(std::int64_t factor) const;
    /// The amount times numerator / denominator, rounded half away from zero; the product may exceed 64 bits on the way.
    [[nodiscard]] Money share(std::int64_t numerator, std::int64_t denominator) const;

    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    constexpr auto operator<=>(const Money &) const = default;

private:
    constexpr explicit Money(std::int64_t tyiyn)
        : m_tyiyn(tyiyn)
    {
    }
    std::int64_t m_tyiyn = 0;
};

/// `part` of `whole` in hundredths of a percent (1234 = 12,34 %), rounded half away from zero; 0 where whole is 0.
[[nodiscard]] std::int64_t basisPoints(Money part, Money whole);

} // namespace eldin::core
