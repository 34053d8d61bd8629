// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Shares.h"

#include <algorithm>

namespace eldin::core {

std::int64_t shareTenths(Money part, Money whole)
{
    return whole.isZero() ? 0 : Money::fromTyiyn(kWholeInTenths).share(part.tyiyn(), whole.tyiyn()).tyiyn();
}

std::vector<std::optional<std::int64_t>> completeShares(const std::vector<Money> &parts, std::int64_t whole)
{
    __extension__ using Wide = __int128;
    std::vector<std::optional<std::int64_t>> shares(parts.size());
    Money total;
    for (const Money part : parts) {
        if (!part.isNegative())
            total += part;
    }
    if (total.isZero())
        return shares;
    struct Rest
    {
        Wide remainder;
        std::size_t part;
    };
    std::vector<Rest> rests;
    std::int64_t left = whole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].isNegative())
            continue;
        const Wide product = Wide(parts[i].tyiyn()) * whole;
        shares[i] = static_cast<std::int64_t>(product / total.tyiyn());
        left -= *shares[i];
        rests.push_back({product % total.tyiyn(), i});
    }
    std::stable_sort(rests.begin(), rests.end(), [&](const Rest &a, const Rest &b) {
        return a.remainder != b.remainder ? a.remainder > b.remainder : parts[a.part] > parts[b.part];
    });
    // Less than one tenth a part is left, so the first ones take it all.
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++*shares[rests[i].part];
    return shares;
}

QString percentText(std::int64_t value, int decimals, Language language)
{
    const bool english = language == Language::English;
    QString figure = QString::number(value < 0 ? -value : value).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        figure.insert(figure.size() - decimals, english ? u'.' : u',');
    return (value < 0 ? QStringLiteral("\u2212") : QString()) + figure + (english ? QStringLiteral("%") : QStringLiteral("\u00a0%"));
}

QString percentText(std::int64_t tenths, Language language)
{
    return percentText(tenths, 1, language);
}

} // namespace eldin::core
