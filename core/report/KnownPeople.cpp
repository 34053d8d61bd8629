// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/KnownPeople.h"

#include "core/base/Text.h"
#include "core/domain/PersonName.h"
#include "core/storage/Stores.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

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

/// The digits that matter: a number may be written with the country's code, with a zero, or with neither.
QString phoneKey(const QString &phone)
{
    constexpr int kOwnDigits = 9; // 555 123 456
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits.size() < kOwnDigits ? QString() : digits.right(kOwnDigits);
}

bool mayBeOne(const KnownPerson &a, const KnownPerson &b)
{
    const bool apart = !a.attendance.settlementId.isNull() && !b.attendance.settlementId.isNull() && a.attendance.settlementId != b.attendance.settlementId;
    const bool otherSex = a.attendance.sex != Sex::Unknown && b.attendance.sex != Sex::Unknown && a.attendance.sex != b.attendance.sex;
    if (apart || otherSex)
        return false;
    const QString phone = phoneKey(a.person.phone);
    const QString otherPhone = phoneKey(b.person.phone);
    if (!phone.isEmpty() && !otherPhone.isEmpty() && phone != otherPhone)
        return false;
    return mayBeTheSame(a.person.name, b.person.name);
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

std::vector<TwiceRegistered> registeredTwice(const Stores &stores, const Id<Meeting> &meeting)
{
    const std::vector<KnownPerson> people = namedAt(stores, meeting);
    // Names that may be the same share a word, so only those are compared: a hall has thousands of pairs.
    std::map<QString, std::vector<std::size_t>> byWord;
    std::set<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (const QString &word : nameKey(people[i].person.name).split(u' ')) {
            for (const std::size_t other : byWord[word]) {
                if (other != i && found.count({other, i}) == 0 && mayBeOne(people[other], people[i]))
                    found.emplace(other, i);
            }
            byWord[word].push_back(i);
        }
    }
    std::vector<TwiceRegistered> result;
    for (const auto &[first, second] : found)
        result.push_back({people[first], people[second]});
    return result;
}

std::vector<TwiceRegistered> sameNumbers(const Stores &stores, const Id<Meeting> &meeting)
{
    const auto known = [&](const Attendance &attendance) { return KnownPerson {stores.persons.ofAttendance(attendance.id).value_or(Person()), attendance}; };
    std::vector<TwiceRegistered> result;
    std::optional<Attendance> first;
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting)) { // by number, then by when they were registered
        if (first && first->number == attendance.number)
            result.push_back({known(*first), known(attendance)});
        else
            first = attendance;
    }
    return result;
}

} // namespace eldin::core
