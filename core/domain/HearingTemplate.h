// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "core/domain/Hearing.h"

namespace eldin::core {

/// A task that comes with a hearing of its kind.
struct TemplateTask
{
    int stage = 0; ///< 1 to 16
    int days = 0;  ///< from the day of the hearing, negative before it
    LocalText title;
    LocalText responsible; ///< an office
    QString paper;         ///< code of the paper that the task makes; empty: none
    bool operator==(const TemplateTask &) const = default;
};

struct TemplateRole
{
    Duty duty = Duty::Presidium;
    LocalText office;
    bool operator==(const TemplateRole &) const = default;
};

/// How a hearing of a kind goes: its stages, tasks, agenda and roles. No number of days in it is law.
struct HearingOutline
{
    HearingKind kind = HearingKind::Draft;
    LocalText title;               ///< of the hearing; %1 stands for the year of the budget
    std::vector<LocalText> stages; ///< in order, the first is stage 1
    std::vector<TemplateTask> tasks;
    std::vector<AgendaItem> agenda; ///< without ids, meetings and times
    std::vector<TemplateRole> roles;
    bool operator==(const HearingOutline &) const = default;

    /// Empty for a number that is no stage.
    [[nodiscard]] LocalText stage(int number) const
    {
        return number < 1 || number > std::ssize(stages) ? LocalText() : stages[static_cast<std::size_t>(number - 1)];
    }
};

/// An outline that the municipality keeps as its own.
struct HearingTemplate
{
    Id<HearingTemplate> id;
    HearingKind kind = HearingKind::Draft;
    LocalText title;
    QString outline; ///< HearingOutline as JSON
    bool operator==(const HearingTemplate &) const = default;
};

} // namespace eldin::core
