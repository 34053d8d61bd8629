// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DuplicateGroups.h"

#include "core/storage/Stores.h"

#include <algorithm>
#include <set>

namespace eldin::core {

DuplicateGroups::DuplicateGroups(const Stores &stores, const Id<Hearing> &hearing)
{
    std::set<Id<Remark>> here;
    const auto links = stores.remarkLinks.ofHearing(hearing);
    if (links.empty())
        return;
    for (const Remark &remark : stores.remarks.ofHearing(hearing))
        here.insert(remark.id);
    for (const RemarkLink &link : links) {
        if (link.kind == LinkKind::Duplicate && here.contains(link.leadId))
            m_up.try_emplace(link.remarkId, link.leadId); // of several that were merged, the first
    }
}

Id<Remark> DuplicateGroups::leadOf(const Id<Remark> &remark) const
{
    std::vector<Id<Remark>> seen {remark};
    for (;;) {
        const auto up = m_up.find(seen.back());
        if (up == m_up.end())
            return seen.back();
        if (const auto met = std::find(seen.begin(), seen.end(), up->second); met != seen.end())
            return *std::min_element(met, seen.end()); // a circle of merged copies: every one of it finds the same lead
        seen.push_back(up->second);
    }
}

} // namespace eldin::core
