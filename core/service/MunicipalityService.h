// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PopulationGroup.h"
#include "core/service/Service.h"

namespace eldin::core {

/// The municipality itself and its villages.
class MunicipalityService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const Municipality &municipality);
    [[nodiscard]] static Problems validate(const Settlement &settlement);
    [[nodiscard]] Problems validate(const PopulationGroup &group);

    /// Error{RuleBroken, "municipality-in-record:…"} for another name, district or oblast once a record is closed: its
    /// protocol takes them from here.
    void edit(const Municipality &municipality);
    /// How many residents of the sex and age group there are; 0 forgets what was known. Error{WrongInput} for a sex that is
    /// not stated, an unknown age group, or more than 10 million.
    void countResidents(Sex sex, const QString &ageGroup, int count);
    /// By sex and age group; a group that is missing is not known.
    [[nodiscard]] std::vector<PopulationGroup> residents() const;
    /// Id and position are given here.
    Id<Settlement> addSettlement(Settlement settlement);
    /// Error{RuleBroken, "village-in-record:…"} for another name where a closed record names the village.
    void editSettlement(const Settlement &settlement);
    /// Error{Conflict} naming what still refers to it.
    void removeSettlement(const Id<Settlement> &id);
};

} // namespace eldin::core
