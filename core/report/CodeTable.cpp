// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CodeTable.h"

#include "core/storage/Stores.h"

#include <algorithm>

namespace eldin::core {

CodeTable::CodeTable(const Stores &stores, ClassificationKind kind)
{
    for (ClassificationItem &item : stores.classification.ofKind(kind))
        m_items[item.code] = std::move(item);
}

std::vector<const ClassificationItem *> CodeTable::path(const QString &code) const
{
    std::vector<const ClassificationItem *> result;
    QString known = code;
    while (!known.isEmpty() && !m_items.contains(known))
        known.chop(1);
    while (!known.isEmpty() && result.size() < 10) {
        const auto item = m_items.find(known);
        if (item == m_items.end())
            break;
        result.push_back(&item->second);
        known = item->second.parentCode;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

LocalText lineName(const BudgetLine &line, const std::vector<const ClassificationItem *> &path,
                   const CodeTable &economic)
{
    LocalText official;
    if (!line.economicCode.isEmpty()) {
        const auto items = economic.path(line.economicCode);
        if (!items.empty())
            official = items.back()->name;
    } else if (!path.empty()) {
        official = path.back()->name;
    }
    LocalText name = line.name;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        if (name.of(language).isEmpty())
            name.of(language) = official.of(language);
    }
    return name.isEmpty() ? LocalText::in(Language::Kyrgyz, line.code) : name;
}

} // namespace eldin::core
