// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"
#include "core/storage/HearingOutlines.h"

namespace eldin::core {

/// New hearings from a template or from an earlier hearing, and the municipality's own templates.
class TemplateService final : public Service
{
public:
    using Service::Service;

    /// The hearing with the outline's tasks, in one step.
    Id<Hearing> addHearing(Hearing hearing, const HearingOutline &outline);
    /// A hearing that goes like an earlier one: its meetings at the same hours and places, agenda, officials and tasks, with
    /// all days moved. What was said, announced or decided stays with the earlier one.
    Id<Hearing> addHearingLike(const Id<Hearing> &earlier, Hearing hearing);

    /// Keeps the hearing's tasks, agenda and roles as the municipality's own template of its kind.
    Id<HearingTemplate> save(const Id<Hearing> &hearing, const LocalText &title);
    /// Takes an outline from elsewhere. Error{WrongInput} without a title.
    Id<HearingTemplate> add(const HearingOutline &outline, const LocalText &title);
    /// Hearings made from it stay as they are.
    void remove(const Id<HearingTemplate> &id);

private:
    void insertTasks(Stores &stores, const HearingOutline &outline, const Hearing &hearing) const;
    void copyMeetings(Stores &stores, const Hearing &earlier, const Hearing &hearing) const;
};

} // namespace eldin::core
