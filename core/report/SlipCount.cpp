// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SlipCount.h"

#include "core/storage/Stores.h"

#include <algorithm>
#include <set>

namespace eldin::core {

SlipCount slipCount(const Stores &stores, const Id<Meeting> &meeting)
{
    std::set<int> issued;
    for (const SlipBatch &batch : stores.slipBatches.ofMeeting(meeting)) {
        for (int number = std::max(batch.first, 1); number <= std::min(batch.last, kLastSlip); ++number)
            issued.insert(number);
    }
    std::set<int> open = issued;
    SlipCount count;
    count.issued = static_cast<int>(issued.size());
    for (const Remark &remark : stores.remarks.onSlips(meeting))
        count.returned += static_cast<int>(open.erase(remark.slipNumber));
    for (const VoidSlip &slip : stores.voidSlips.ofMeeting(meeting))
        count.spoilt += static_cast<int>(open.erase(slip.number));
    count.missing.assign(open.begin(), open.end());
    return count;
}

int nextSlip(const SlipCount &count, int last)
{
    const auto after = std::upper_bound(count.missing.begin(), count.missing.end(), last);
    if (after != count.missing.end())
        return *after;
    return count.missing.empty() ? 0 : count.missing.front();
}

QString numbersText(const std::vector<int> &rising)
{
    QStringList parts;
    for (std::size_t i = 0; i < rising.size();) {
        std::size_t end = i;
        while (end + 1 < rising.size() && rising[end + 1] == rising[end] + 1)
            ++end;
        parts += end == i ? QString::number(rising[i]) : QStringLiteral("%1–%2").arg(rising[i]).arg(rising[end]);
        i = end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace eldin::core
