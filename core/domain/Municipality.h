// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/LocalText.h"

namespace eldin::core {

/// The aiyl aimak (or town) whose document this is; there is one.
struct Municipality
{
    Id<Municipality> id;
    LocalText name;
    QString soate; ///< 14 digits, may be empty
    LocalText district;
    LocalText oblast;
    int population = 0; ///< 0: not known
    LocalText contacts; ///< address and telephone of the office
    bool operator==(const Municipality &) const = default;
};

/// A village of the municipality.
struct Settlement
{
    Id<Settlement> id;
    LocalText name;
    int population = 0;
    int households = 0;
    int position = 0;
    bool operator==(const Settlement &) const = default;
};

} // namespace eldin::core
