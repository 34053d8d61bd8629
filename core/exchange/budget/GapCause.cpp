// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/GapCause.h"

#include <array>

namespace eldin::core::exchange {

namespace {

__extension__ typedef __int128 Wide; // ten times a Money may not fit into 64 bits

struct Factor
{
    int times;
    const char16_t *code;
};

constexpr std::array<Factor, 3> kFactors{
    {{10, u"lost-decimal-comma"}, {100, u"lost-decimal-comma"}, {1000, u"unit-mix"}}};

/// Two neighbouring digits have changed places, or one digit stands twice in another order ("1243" for
/// "1234").
bool isTransposed(Money a, Money b)
{
    const QString first = QString::number(a.tyiyn());
    const QString second = QString::number(b.tyiyn());
    if (first.size() != second.size())
        return false;
    for (qsizetype i = 0; i + 1 < first.size(); ++i) {
        if (first[i] == second[i])
            continue;
        return first[i] == second[i + 1] && first[i + 1] == second[i]
            && first.sliced(i + 2) == second.sliced(i + 2);
    }
    return false;
}

} // namespace

GapCause explainGap(Money stated, Money computed, const std::vector<std::optional<Money>> &parts)
{
    const Wide s = stated.tyiyn();
    const Wide c = computed.tyiyn();
    if (s != 0 && c != 0) {
        for (const Factor &factor : kFactors) {
            if (s == c * factor.times || c == s * factor.times)
                return {QString::fromUtf16(factor.code), std::nullopt};
        }
    }
    const Wide surplus = c - s;
    std::optional<std::size_t> empty;
    std::size_t empties = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i]) {
            empty = i;
            ++empties;
            continue;
        }
        const Wide part = parts[i]->tyiyn();
        if (part == 0)
            continue;
        for (const Factor &factor : kFactors) {
            // The part as it should have been makes the sum right.
            if (surplus * factor.times == part * (factor.times - 1) || surplus == part - part * factor.times)
                return {QString::fromUtf16(factor.code), i};
        }
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] && parts[i]->tyiyn() != 0 && surplus == parts[i]->tyiyn())
            return {QStringLiteral("line-outside-subtotal"), i};
    }
    if (isTransposed(stated, computed))
        return {QStringLiteral("transposed-digits"), std::nullopt};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i]
            && isTransposed(*parts[i],
                            Money::fromTyiyn(parts[i]->tyiyn() - static_cast<std::int64_t>(surplus))))
            return {QStringLiteral("transposed-digits"), i};
    }
    if (empties == 1 && surplus < 0)
        return {QStringLiteral("missing-value"), empty};
    return {QStringLiteral("wrong-total"), std::nullopt};
}

} // namespace eldin::core::exchange
