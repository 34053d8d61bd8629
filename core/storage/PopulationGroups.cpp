// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PopulationGroups.h"

#include "core/storage/RowQueries.h"
#include "core/storage/Seals.h"

namespace eldin::core {

template class Rows<PopulationGroup>;

PopulationGroups::PopulationGroups(const Stores &stores)
    : Rows(Seals(stores).connection())
{
}

std::vector<PopulationGroup> PopulationGroups::all() const
{
    std::vector<PopulationGroup> result;
    for (PopulationGroup &group : list("ORDER BY sex, age_group, id")) {
        const bool again = !result.empty() && result.back().sex == group.sex && result.back().ageGroup == group.ageGroup;
        if (again)
            result.back() = std::move(group);
        else
            result.push_back(std::move(group));
    }
    return result;
}

std::vector<PopulationGroup> PopulationGroups::rowsOf(Sex sex, const QString &ageGroup) const
{
    return list("WHERE sex = ? AND age_group = ? ORDER BY id", codeOf(sex), ageGroup);
}

int PopulationGroups::ofSex(Sex sex) const
{
    int sum = 0;
    for (const PopulationGroup &group : all())
        sum += group.sex == sex ? group.count : 0;
    return sum;
}

int PopulationGroups::ofAge(const QString &ageGroup) const
{
    int sum = 0;
    for (const PopulationGroup &group : all())
        sum += group.ageGroup == ageGroup ? group.count : 0;
    return sum;
}

} // namespace eldin::core
