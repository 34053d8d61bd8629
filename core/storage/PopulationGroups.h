// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PopulationGroup.h"
#include "core/storage/Rows.h"

namespace eldin::core {

struct Stores;

/// The residents of the municipality by sex and age group.
class PopulationGroups final : public Rows<PopulationGroup>
{
public:
    /// Over the connection of the stores.
    explicit PopulationGroups(const Stores &stores);

    /// By sex and age group, one a group: of two laptops that each entered it, the later.
    [[nodiscard]] std::vector<PopulationGroup> all() const;
    /// Every row of the group.
    [[nodiscard]] std::vector<PopulationGroup> rowsOf(Sex sex, const QString &ageGroup) const;
    /// 0: not known.
    [[nodiscard]] int ofSex(Sex sex) const;
    [[nodiscard]] int ofAge(const QString &ageGroup) const;
};

} // namespace eldin::core
