// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// The municipality itself and its villages.
class MunicipalityService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const Municipality &municipality);
    [[nodiscard]] static Problems validate(const Settlement &settlement);

    /// Error{RuleBroken, "municipality-in-record:…"} for another name, district or oblast once a record is closed: its
    /// protocol takes them from here.
    void edit(const Municipality &municipality);
    /// Id and position are given here.
    Id<Settlement> addSettlement(Settlement settlement);
    /// Error{RuleBroken, "village-in-record:…"} for another name where a closed record names the village.
    void editSettlement(const Settlement &settlement);
    /// Error{Conflict} naming what still refers to it.
    void removeSettlement(const Id<Settlement> &id);
};

} // namespace eldin::core
