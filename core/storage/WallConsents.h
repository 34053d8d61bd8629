// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/WallConsent.h"
#include "core/storage/Rows.h"

namespace eldin::core {

struct Stores;

/// Who let the name be shown on the wall.
class WallConsents final : public Rows<WallConsent>
{
public:
    /// Over the connection of the stores.
    explicit WallConsents(const Stores &stores);

    [[nodiscard]] std::vector<WallConsent> ofAttendance(const Id<Attendance> &attendance) const;
    /// The name to be shown for the participant; empty unless who is registered so now let this name be shown.
    [[nodiscard]] QString nameOf(const Stores &stores, const Id<Attendance> &attendance) const;
};

} // namespace eldin::core
