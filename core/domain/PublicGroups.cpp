// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PublicGroups.h"

#include <map>
#include <tuple>

namespace eldin::core {

void coarsenSmallGroups(std::vector<GroupMember> &members)
{
    const auto groupOf = [](const GroupMember &member) { return std::tie(member.meeting, member.sex, member.age, member.village); };
    for (QString GroupMember::*detail : {&GroupMember::age, &GroupMember::village, &GroupMember::sex}) {
        std::map<std::tuple<QString, QString, QString, QString>, int> sizes;
        for (const GroupMember &member : members)
            sizes[groupOf(member)] += member.count;
        for (GroupMember &member : members) {
            if (sizes[groupOf(member)] < kSmallestGroup)
                (member.*detail).clear();
        }
    }
}

} // namespace eldin::core
