// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Offices.h"

namespace eldin::ui {

std::vector<core::LocalText> officesOf(const core::Stores &stores, const core::Id<core::Hearing> &hearing)
{
    std::vector<core::LocalText> result;
    const auto add = [&](const core::LocalText &office) {
        if (!office.isEmpty() && std::find(result.begin(), result.end(), office) == result.end())
            result.push_back(office);
    };
    for (const core::Meeting &meeting : stores.meetings.ofHearing(hearing)) {
        for (const core::PersonDuty &duty : stores.duties.ofMeeting(meeting.id))
            add(duty.office);
        for (const core::AgendaItem &item : stores.agenda.ofMeeting(meeting.id))
            add(item.presenter);
    }
    for (const core::PlanTask &task : stores.tasks.ofHearing(hearing))
        add(task.responsible);
    return result;
}

core::LocalText officeNamed(const std::vector<core::LocalText> &offices, const QString &name, core::Language language)
{
    for (const core::LocalText &office : offices) {
        if (office.best(language) == name)
            return office;
    }
    return core::LocalText::in(language, name);
}

} // namespace eldin::ui
