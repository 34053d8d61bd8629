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

/// The total of the rows above or below it that no word calls one: without it the other side gives what is stated, "Ак-Жар
/// 9208" between the revenue and the expenditure of one total.
std::optional<std::size_t> unnamedTotal(Wide stated, const std::vector<std::optional<Money>> &parts)
{
    Wide all = 0;
    for (const auto &part : parts)
        all += part ? part->tyiyn() : 0;
    Wide before = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Wide own = parts[i] ? parts[i]->tyiyn() : 0;
        const Wide after = all - before - own;
        if (own != 0 && ((i > 1 && own == before && stated == after) || (i + 2 < parts.size() && own == after && stated == before)))
            return i;
        before += own;
    }
    return std::nullopt;
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
    if (const auto total = unnamedTotal(s, parts))
        return {QStringLiteral("unnamed-total"), total};
    if (isTransposed(stated, computed))
        return {QStringLiteral("transposed-digits"), std::nullopt};
    std::vector<std::size_t> mistyped;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] && isTransposed(*parts[i], Money::fromTyiyn(parts[i]->tyiyn() - static_cast<std::int64_t>(surplus))))
            mistyped.push_back(i);
    }
    // Where several would explain it, naming one would send people to the wrong cell.
    if (!mistyped.empty())
        return {QStringLiteral("transposed-digits"), mistyped.size() == 1 ? std::optional(mistyped.front()) : std::nullopt};
    if (empties == 1 && surplus < 0)
        return {QStringLiteral("missing-value"), empty};
    return {QStringLiteral("wrong-total"), std::nullopt};
}

} // namespace eldin::core::exchange
