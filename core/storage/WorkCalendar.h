// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Appeal.h"

#include <map>
#include <vector>

namespace eldin::core {

struct Stores;

/// Which days are worked: Monday to Friday without the holidays. The shipped ones stand on a fixed day of the year and are
/// custom, not law (to be checked); what moves from year to year, such as Orozo and Kurman ait, is set in the document.
class WorkCalendar final
{
public:
    explicit WorkCalendar(const Stores &stores);
    explicit WorkCalendar(const std::vector<Holiday> &own);

    [[nodiscard]] bool isWorking(const QDate &day) const;
    /// The last of so many working days after the day.
    [[nodiscard]] QDate after(const QDate &day, int workingDays) const;
    /// Every day off of the year that is no weekend, or is named in the document, by date; a shipped one has a null id.
    [[nodiscard]] std::vector<Holiday> ofYear(int year) const;

private:
    std::map<QDate, Holiday> m_own;
};

} // namespace eldin::core
