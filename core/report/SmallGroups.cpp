// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SmallGroups.h"

#include <algorithm>
#include <optional>

namespace eldin::core {

QStringList publicCounts(const std::vector<int> &counts)
{
    const auto isSmall = [](int count) { return count > 0 && count < kSmallestGroup; };
    QStringList result;
    for (const int count : counts)
        result += isSmall(count) ? QStringLiteral("< %1").arg(kSmallestGroup) : QString::number(count);
    if (std::count_if(counts.begin(), counts.end(), isSmall) != 1)
        return result;
    std::optional<std::size_t> smallest;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] >= kSmallestGroup && (!smallest || counts[i] < counts[*smallest]))
            smallest = i;
    }
    if (smallest)
        result[static_cast<qsizetype>(*smallest)] = QStringLiteral("…");
    return result;
}

} // namespace eldin::core
