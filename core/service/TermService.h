// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"
#include "core/storage/LegalTerms.h"
#include "core/storage/WorkCalendar.h"

namespace eldin::core {

/// Sets the terms that the municipality goes by, and the days that are not worked.
class TermService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const LegalTerm &term);
    /// A shipped one becomes the municipality's own.
    void set(LegalTerm term);

    /// A holiday needs a date.
    [[nodiscard]] static Problems validate(const Holiday &holiday);
    /// Of a null id: adds it; a second one on the same day replaces the first.
    Id<Holiday> setHoliday(Holiday holiday);
    /// The day is again as the shipped calendar says.
    void removeHoliday(const Id<Holiday> &id);
};

} // namespace eldin::core
