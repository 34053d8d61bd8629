// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// What happens in the hall: items of the agenda begin and end at the time of the clock, and at last the meeting.
class MeetingCourse final : public Service
{
public:
    using Service::Service;

    /// Ends the item that is under way, if any, and begins this one; once begun, an item keeps its beginning.
    void beginItem(const Id<AgendaItem> &id);
    void endItem(const Id<AgendaItem> &id);
    /// Ends the item that is under way too. An ended meeting can be taken up again with resume().
    void end(const Id<Meeting> &id);
    void resume(const Id<Meeting> &id);

private:
    [[nodiscard]] QDateTime now() const;
    void endItems(Stores &stores, const Id<Meeting> &meeting) const;
};

} // namespace eldin::core
