// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RegistrationUnion.h"

#include "core/base/Error.h"
#include "core/service/HearingService.h"
#include "core/service/Removal.h"
#include "core/storage/PersonUnions.h"
#include "core/storage/RecordName.h"
#include "core/storage/RowAccess.h"
#include "core/storage/WallConsents.h"

#include <algorithm>

namespace eldin::core {

namespace {

void takeText(QString &own, const QString &other)
{
    if (own.isEmpty())
        own = other;
}

Attendance united(Attendance kept, const Attendance &other)
{
    if (kept.sex == Sex::Unknown)
        kept.sex = other.sex;
    takeText(kept.ageGroup, other.ageGroup);
    takeText(kept.role, other.role);
    if (kept.settlementId.isNull())
        kept.settlementId = other.settlementId;
    if (!kept.arrivedAt.isValid() || (other.arrivedAt.isValid() && other.arrivedAt < kept.arrivedAt))
        kept.arrivedAt = other.arrivedAt;
    if (!kept.leftAt.isValid() || (other.leftAt.isValid() && other.leftAt > kept.leftAt))
        kept.leftAt = other.leftAt;
    return kept;
}

/// What the one did who is registered as `other` becomes what `kept` did; only public rows say so.
void handOverDeeds(Document &document, const Id<Attendance> &kept, const Id<Attendance> &other)
{
    const QString attendance = QStringLiteral("attendance");
    RowAccess access(document.connection());
    for (const auto &[table, id] : access.referringTo(attendance, other.text())) {
        auto values = access.read(table, id);
        if (!values || table == u"person_attendance" || table == u"wall_consent")
            continue;
        for (const RowAccess::Link &link : access.table(table).links) {
            if (link.parent == attendance && (*values)[link.column] == sqlite::Value(other.text()))
                (*values)[link.column] = kept.text();
        }
        access.update(table, *values);
    }
}

} // namespace

void RegistrationUnion::unite(const Id<Attendance> &keptId, const Id<Attendance> &otherId)
{
    if (keptId == otherId)
        throw Error(ErrorCode::WrongInput, QStringLiteral("participant:same:") + keptId.text());
    document().transact(Operation::EditParticipant, [&](Stores &stores) {
        const Attendance kept = stores.attendances.get(keptId);
        const Attendance other = stores.attendances.get(otherId);
        requireMeetingOpen(stores, kept.meetingId);
        if (kept.meetingId != other.meetingId)
            throw Error(ErrorCode::RuleBroken, QStringLiteral("meetings-differ"));
        stores.attendances.update(united(kept, other));
        unitePersons(stores, keptId, otherId);
        handOverDeeds(document(), keptId, otherId);
        stores.attendances.remove(otherId);
    });
}

int RegistrationUnion::renumber(const Id<Attendance> &id)
{
    int number = 0;
    document().transact(Operation::EditParticipant, [&](Stores &stores) {
        Attendance attendance = stores.attendances.get(id);
        requireMeetingOpen(stores, attendance.meetingId);
        number = attendance.number = stores.attendances.lastNumber(attendance.meetingId) + 1;
        stores.attendances.update(attendance);
    });
    return number;
}

// A private row belongs to one person for good (its pieces in the history are that person's), so none is given another
// owner: it is made anew.
void RegistrationUnion::unitePersons(Stores &stores, const Id<Attendance> &keptId, const Id<Attendance> &otherId) const
{
    const auto link = stores.personAttendances.ofAttendance(otherId);
    WallConsents consents(stores);
    bool mayBeNamed = !consents.nameOf(stores, keptId).isEmpty(); // given at one desk, it is given
    for (const WallConsent &given : consents.ofAttendance(otherId)) {
        mayBeNamed = mayBeNamed || (link && given.personId == link->personId);
        consents.remove(given.id);
    }
    if (!link)
        return;
    // The two names are one person's: whoever let one be shown is shown by the one that stays.
    const auto consent = [&](const Person &person) {
        if (!mayBeNamed || consents.nameOf(stores, keptId) == person.name)
            return;
        for (const WallConsent &given : consents.ofAttendance(keptId))
            consents.remove(given.id);
        consents.insert({newId<WallConsent>(), person.id, keptId, person.name});
    };
    stores.personAttendances.remove(link->id);
    const auto own = stores.personAttendances.ofAttendance(keptId);
    if (!own) {
        stores.personAttendances.insert({newId<PersonAttendance>(), link->personId, keptId});
        consent(stores.persons.get(link->personId));
        return;
    }
    if (own->personId == link->personId) {
        consent(stores.persons.get(own->personId));
        return;
    }
    PersonUnions(document().connection()).add(newId<PersonUnions>().text(), own->personId, link->personId);
    Person person = stores.persons.get(own->personId);
    const Person other = stores.persons.get(link->personId);
    // The longer name is the one with the patronymic.
    if (other.name.size() > person.name.size())
        person.name = other.name;
    takeText(person.phone, other.phone);
    takeText(person.address, other.address);
    person.consent = person.consent || other.consent; // given at one desk, it is given
    if (person != stores.persons.get(own->personId))
        stores.persons.update(person);
    consent(person);
    for (const PersonRemark &spoken : stores.personRemarks.ofPerson(other.id)) {
        if (stores.remarks.get(spoken.remarkId).attendanceId != otherId)
            continue;
        stores.personRemarks.remove(spoken.id);
        stores.personRemarks.insert({newId<PersonRemark>(), person.id, spoken.remarkId});
    }
    if (referencesTo(document().connection(), QStringLiteral("person"), other.id.text(), 1).empty())
        stores.persons.remove(other.id);
}

} // namespace eldin::core
