// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NamingConsent.h"

#include "core/service/HearingService.h"
#include "core/storage/WallConsents.h"

namespace eldin::core {

namespace {

void removeAll(WallConsents &consents, const Id<Attendance> &participant)
{
    for (const WallConsent &given : consents.ofAttendance(participant))
        consents.remove(given.id);
}

} // namespace

void NamingConsent::give(const Id<Attendance> &participant)
{
    document().transact(Operation::EditParticipant, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.attendances.get(participant).meetingId);
        const auto person = stores.persons.ofAttendance(participant);
        if (!person || person->name.isEmpty())
            requireValid({{QStringLiteral("name"), Severity::Error, QStringLiteral("empty"), {}}});
        WallConsents consents(stores);
        if (!consents.nameOf(stores, participant).isEmpty())
            return;
        removeAll(consents, participant); // of another name, or of whom stood here before
        consents.insert({newId<WallConsent>(), person->id, participant, person->name});
    });
}

void NamingConsent::withdraw(const Id<Attendance> &participant)
{
    document().transact(Operation::EditParticipant, [&](Stores &stores) {
        static_cast<void>(stores.attendances.get(participant));
        WallConsents consents(stores);
        removeAll(consents, participant);
    });
}

} // namespace eldin::core
