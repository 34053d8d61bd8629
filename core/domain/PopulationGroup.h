// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

namespace eldin::core {

/// Residents of the municipality of one sex and age group, from its passport. A group without a row is not known.
struct PopulationGroup
{
    Id<PopulationGroup> id;
    Sex sex = Sex::Unknown;
    QString ageGroup; ///< code of the classification age_group; empty: the passport does not divide by age
    int count = 0;
    bool operator==(const PopulationGroup &) const = default;
};

} // namespace eldin::core
