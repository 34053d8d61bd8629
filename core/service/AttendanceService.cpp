// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AttendanceService.h"

#include "core/service/HearingService.h"
#include "core/service/Removal.h"
#include "core/storage/Seals.h"
#include "core/storage/WallConsents.h"

namespace eldin::core {

namespace {

Attendance attendanceOf(const ParticipantEntry &entry)
{
    Attendance attendance;
    attendance.meetingId = entry.meetingId;
    attendance.sex = entry.sex;
    attendance.ageGroup = entry.ageGroup;
    attendance.settlementId = entry.settlementId;
    attendance.role = entry.role;
    attendance.arrivedAt = entry.arrivedAt;
    attendance.leftAt = entry.leftAt;
    return attendance;
}

bool isKnown(const std::vector<ClassificationItem> &items, const QString &code)
{
    return code.isEmpty()
        || std::any_of(items.begin(), items.end(), [&](const ClassificationItem &item) { return item.code == code; });
}

} // namespace

Problems AttendanceService::validate(const ParticipantEntry &entry) const
{
    Problems problems;
    if (entry.meetingId.isNull())
        problems.push_back({QStringLiteral("meeting"), Severity::Error, QStringLiteral("empty"), {}});
    const ClassificationStore &codes = document().stores().classification;
    if (!isKnown(codes.ofKind(ClassificationKind::AgeGroup), entry.ageGroup))
        problems.push_back({QStringLiteral("age-group"), Severity::Error, QStringLiteral("unknown-code"), entry.ageGroup});
    if (!isKnown(codes.ofKind(ClassificationKind::Role), entry.role))
        problems.push_back({QStringLiteral("role"), Severity::Error, QStringLiteral("unknown-code"), entry.role});
    return problems;
}

Problems AttendanceService::validate(const HeadCount &count)
{
    Problems problems;
    if (count.count < 1 || count.count > 100000)
        problems.push_back({QStringLiteral("count"), Severity::Error, QStringLiteral("out-of-range"), QString::number(count.count)});
    return problems;
}

Problems AttendanceService::validate(const OfficialEntry &entry)
{
    Problems problems;
    if (entry.name.trimmed().isEmpty())
        problems.push_back({QStringLiteral("name"), Severity::Error, QStringLiteral("empty"), {}});
    return problems;
}

void AttendanceService::savePerson(Stores &stores, const Id<Attendance> &attendance, const ParticipantEntry &entry) const
{
    auto link = stores.personAttendances.ofAttendance(attendance);
    const bool nothing = entry.name.trimmed().isEmpty() && entry.phone.trimmed().isEmpty() && entry.address.trimmed().isEmpty();
    WallConsents consents(stores);
    for (const WallConsent &given : consents.ofAttendance(attendance)) {
        if (!entry.mayBeNamed || !link || given.personId != link->personId)
            consents.remove(given.id);
    }
    if (!link && nothing)
        return;
    Person person;
    if (link)
        person = stores.persons.get(link->personId);
    // What a closed record calls somebody stays; here it is then somebody of that new name.
    if (link && person.name != entry.name.simplified() && Seals(stores).holdsPerson(person.id)) {
        for (const WallConsent &given : consents.ofAttendance(attendance))
            consents.remove(given.id);
        stores.personAttendances.remove(link->id);
        link.reset();
        if (nothing)
            return;
    }
    person.name = entry.name.simplified();
    person.phone = entry.phone.simplified();
    person.address = entry.address.simplified();
    person.consent = entry.consent;
    if (link) {
        stores.persons.update(person);
    } else {
        person.id = newId<Person>();
        stores.persons.insert(person);
        stores.personAttendances.insert({newId<PersonAttendance>(), person.id, attendance});
    }
    if (!entry.mayBeNamed || person.name.isEmpty() || !consents.nameOf(stores, attendance).isEmpty())
        return;
    for (const WallConsent &given : consents.ofAttendance(attendance))
        consents.remove(given.id);
    consents.insert({newId<WallConsent>(), person.id, attendance, person.name});
}

Id<Attendance> AttendanceService::registerParticipant(const ParticipantEntry &entry)
{
    requireValid(validate(entry));
    return document().transact(Operation::AddParticipant, [&](Stores &stores) {
        requireMeetingOpen(stores, entry.meetingId);
        Attendance attendance = attendanceOf(entry);
        attendance.id = newId<Attendance>();
        attendance.number = stores.attendances.lastNumber(entry.meetingId) + 1;
        stores.attendances.insert(attendance);
        savePerson(stores, attendance.id, entry);
        return attendance.id;
    });
}

void AttendanceService::registerAll(const Id<Meeting> &meeting, const std::vector<ParticipantEntry> &entries)
{
    document().transact(Operation::ImportParticipants, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        int number = stores.attendances.lastNumber(meeting);
        for (const ParticipantEntry &entry : entries) {
            requireValid(validate(entry));
            Attendance attendance = attendanceOf(entry);
            attendance.id = newId<Attendance>();
            attendance.meetingId = meeting;
            attendance.number = entry.number > 0 ? entry.number : ++number;
            stores.attendances.insert(attendance);
            savePerson(stores, attendance.id, entry);
        }
    });
}

void AttendanceService::editParticipant(const Id<Attendance> &id, const ParticipantEntry &entry)
{
    requireValid(validate(entry));
    document().transact(Operation::EditParticipant, [&](Stores &stores) {
        const Attendance before = stores.attendances.get(id);
        requireMeetingOpen(stores, before.meetingId);
        requireMeetingOpen(stores, entry.meetingId);
        Attendance attendance = attendanceOf(entry);
        attendance.id = id;
        attendance.number = before.number;
        stores.attendances.update(attendance);
        savePerson(stores, id, entry);
    });
}

void AttendanceService::removeParticipant(const Id<Attendance> &id)
{
    document().transact(Operation::RemoveParticipant, [&](Stores &stores) {
        const Attendance attendance = stores.attendances.get(id);
        requireMeetingOpen(stores, attendance.meetingId);
        WallConsents consents(stores);
        for (const WallConsent &given : consents.ofAttendance(id))
            consents.remove(given.id);
        if (const auto link = stores.personAttendances.ofAttendance(id)) {
            stores.personAttendances.remove(link->id);
            if (stores.personAttendances.ofPerson(link->personId).empty() && !Seals(stores).holdsPerson(link->personId))
                removeWithChildren(document(), QStringLiteral("person"), link->personId.text());
        }
        // Who spoke without a remark spoke all the same: the turn keeps what one saw.
        for (SpeakingTurn turn : stores.turns.ofAttendance(id)) {
            if (!stores.remarks.ofTurn(turn.id).empty())
                continue;
            turn.setSpeaker({{}, QStringLiteral("№ %1").arg(attendance.number), attendance.sex, attendance.ageGroup, attendance.settlementId});
            stores.turns.update(turn);
        }
        requireUnused(document(), QStringLiteral("attendance"), id.text());
        stores.attendances.remove(id);
    });
}

void AttendanceService::noteLeaving(const Id<Attendance> &id, const QDateTime &moment)
{
    document().transact(Operation::EditParticipant, [&](Stores &stores) {
        Attendance attendance = stores.attendances.get(id);
        requireMeetingOpen(stores, attendance.meetingId);
        if (moment.isValid() && attendance.arrivedAt.isValid() && moment < attendance.arrivedAt)
            requireValid({{QStringLiteral("left"), Severity::Error, QStringLiteral("before-start"), {}}});
        attendance.leftAt = moment;
        stores.attendances.update(attendance);
    });
}

ParticipantEntry AttendanceService::entryOf(const Id<Attendance> &id) const
{
    const Stores &stores = document().stores();
    const Attendance attendance = stores.attendances.get(id);
    const Person person = stores.persons.ofAttendance(id).value_or(Person {});
    return {attendance.meetingId, person.name,         person.phone,        person.address,        person.consent,
            attendance.sex,       attendance.ageGroup, attendance.settlementId, attendance.role, attendance.arrivedAt, attendance.leftAt,
            !WallConsents(stores).nameOf(stores, id).isEmpty()};
}

Id<HeadCount> AttendanceService::addHeadCount(HeadCount count)
{
    requireValid(validate(count));
    count.id = newId<HeadCount>();
    document().transact(Operation::AddHeadCount, [&](Stores &stores) {
        requireMeetingOpen(stores, count.meetingId);
        stores.headCounts.insert(count);
    });
    return count.id;
}

void AttendanceService::editHeadCount(const HeadCount &count)
{
    requireValid(validate(count));
    document().transact(Operation::EditHeadCount, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.headCounts.get(count.id).meetingId);
        requireMeetingOpen(stores, count.meetingId);
        stores.headCounts.update(count);
    });
}

void AttendanceService::removeHeadCount(const Id<HeadCount> &id)
{
    document().transact(Operation::RemoveHeadCount, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.headCounts.get(id).meetingId);
        stores.headCounts.remove(id);
    });
}

void AttendanceService::countHeads(const Id<Meeting> &meeting, const std::vector<HeadCount> &groups)
{
    document().transact(Operation::CountHeads, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        const auto group = [](const HeadCount &count) { return std::tuple(count.sex, count.ageGroup, count.settlementId); };
        std::map<decltype(group(HeadCount {})), std::vector<HeadCount>> before;
        for (const HeadCount &count : stores.headCounts.ofMeeting(meeting))
            before[group(count)].push_back(count);
        for (HeadCount count : groups) {
            if (count.count == 0)
                continue;
            requireValid(validate(count));
            std::vector<HeadCount> rows = before[group(count)];
            before.erase(group(count));
            int sum = 0;
            for (const HeadCount &row : rows)
                sum += row.count;
            if (sum == count.count)
                continue;
            count.meetingId = meeting;
            count.id = rows.empty() ? newId<HeadCount>() : rows.front().id;
            if (rows.empty())
                stores.headCounts.insert(count);
            else
                stores.headCounts.update(count);
            for (std::size_t i = 1; i < rows.size(); ++i)
                stores.headCounts.remove(rows[i].id);
        }
        for (const auto &[key, rows] : before) {
            for (const HeadCount &row : rows)
                stores.headCounts.remove(row.id);
        }
    });
}

Id<PersonDuty> AttendanceService::addOfficial(const OfficialEntry &entry)
{
    requireValid(validate(entry));
    return document().transact(Operation::AddOfficial, [&](Stores &stores) {
        requireMeetingOpen(stores, entry.meetingId);
        Person person;
        person.id = newId<Person>();
        person.name = entry.name.simplified();
        stores.persons.insert(person);
        const auto others = stores.duties.ofMeeting(entry.meetingId);
        const int position = others.empty() ? 1 : others.back().position + 1;
        const PersonDuty duty {newId<PersonDuty>(), person.id, entry.meetingId, entry.duty, entry.office, position};
        stores.duties.insert(duty);
        return duty.id;
    });
}

void AttendanceService::editOfficial(const Id<PersonDuty> &id, const OfficialEntry &entry)
{
    requireValid(validate(entry));
    document().transact(Operation::EditOfficial, [&](Stores &stores) {
        PersonDuty duty = stores.duties.get(id);
        requireMeetingOpen(stores, duty.meetingId);
        Person person = stores.persons.get(duty.personId);
        person.name = entry.name.simplified();
        stores.persons.update(person);
        duty.duty = entry.duty;
        duty.office = entry.office;
        stores.duties.update(duty);
    });
}

void AttendanceService::removeOfficial(const Id<PersonDuty> &id)
{
    document().transact(Operation::RemoveOfficial, [&](Stores &stores) {
        const PersonDuty duty = stores.duties.get(id);
        requireMeetingOpen(stores, duty.meetingId);
        stores.duties.remove(id);
        requireUnused(document(), QStringLiteral("person"), duty.personId.text());
        stores.persons.remove(duty.personId);
    });
}

} // namespace eldin::core
