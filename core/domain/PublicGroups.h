// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::core {

/// In a village people of a smaller group can be recognised, so what is for everybody does not tell how many they were. Five is
/// the usual least group of public statistics; no act in force here sets another.
inline constexpr int kSmallestGroup = 5;

/// Somebody present at a meeting, or several counted together, by what statistics know of them.
struct GroupMember
{
    QString id; ///< of the row it came from
    QString meeting;
    QString sex;
    QString age;
    QString village;
    int count = 1;
};

/// Those of whom there are fewer than kSmallestGroup alike at a meeting lose their age, then their village, then their sex; what
/// is cleared is empty. Those that then have nothing told of them may be fewer.
void coarsenSmallGroups(std::vector<GroupMember> &members);

} // namespace eldin::core
