// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/KnownPeople.h"

#include "core/base/Text.h"
#include "core/domain/PersonName.h"
#include "core/storage/Stores.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

/// Of a meeting, by number.
std::vector<KnownPerson> namedAt(const Stores &stores, const Id<Meeting> &meeting)
{
    std::map<Id<Attendance>, Id<Person>> links;
    for (const PersonAttendance &link : stores.personAttendances.ofMeeting(meeting))
        links.try_emplace(link.attendanceId, link.personId);
    std::vector<KnownPerson> people;
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting)) {
        const auto link = links.find(attendance.id);
        const auto person = link == links.end() ? std::nullopt : stores.persons.find(link->second);
        if (person && !person->name.isEmpty())
            people.push_back({*person, attendance});
    }
    return people;
}

/// The same for every writing of one name; a patronymic more makes another.
QString nameKey(const QString &name)
{
    QStringList words = foldedWithoutKyrgyzLetters(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

} // namespace

std::vector<KnownPerson> knownPeople(const Stores &stores, const Id<Meeting> &butOf)
{
    std::map<std::pair<QString, Id<Settlement>>, KnownPerson> last;
    for (const Meeting &meeting : stores.meetings.all()) {
        if (meeting.id == butOf)
            continue;
        for (KnownPerson &each : namedAt(stores, meeting.id)) {
            const std::pair key {nameKey(each.person.name), each.attendance.settlementId};
            last[key] = std::move(each);
        }
    }
    std::vector<std::pair<QString, KnownPerson>> keyed;
    for (auto &[key, each] : last)
        keyed.emplace_back(PersonName::of(each.person.name).sortKey(), std::move(each));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<KnownPerson> people;
    for (auto &[key, each] : keyed)
        people.push_back(std::move(each));
    return people;
}

std::vector<KnownPerson> registeredAlready(const Stores &stores, const Id<Meeting> &meeting, const QString &name)
{
    std::vector<KnownPerson> found;
    if (name.trimmed().isEmpty())
        return found;
    for (KnownPerson &each : namedAt(stores, meeting)) {
        if (mayBeTheSame(each.person.name, name))
            found.push_back(std::move(each));
    }
    return found;
}

} // namespace eldin::core
