// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

enum class Sex { Unknown, Female, Male };

template <>
struct Codes<Sex>
{
    static constexpr std::pair<Sex, const char16_t *> list[] {
        {Sex::Unknown, u""},
        {Sex::Female, u"f"},
        {Sex::Male, u"m"},
    };
};

/// A participant of one meeting as far as statistics go; who it is stands apart (Person).
struct Attendance
{
    Id<Attendance> id;
    Id<Meeting> meetingId;
    int number = 0; ///< on the registration sheet, from 1
    Sex sex = Sex::Unknown;
    QString ageGroup; ///< code of the classification age_group, may be empty
    Id<Settlement> settlementId;
    QString role; ///< code of the classification role, may be empty
    QDateTime arrivedAt; ///< invalid: not noted
    QDateTime leftAt; ///< invalid: not noted, or still there
    bool operator==(const Attendance &) const = default;
};

/// People counted without a list.
struct HeadCount
{
    Id<HeadCount> id;
    Id<Meeting> meetingId;
    Sex sex = Sex::Unknown;
    QString ageGroup;
    Id<Settlement> settlementId;
    int count = 0;
    bool operator==(const HeadCount &) const = default;
};

/// Personal data: stands only in private tables and can be erased.
struct Person
{
    Id<Person> id;
    QString name;
    QString phone;
    QString address;
    bool consent = false; ///< to the processing of these data
    bool operator==(const Person &) const = default;
};

/// Links a person to a participant. The link stands on the private side.
struct PersonAttendance
{
    Id<PersonAttendance> id;
    Id<Person> personId;
    Id<Attendance> attendanceId;
    bool operator==(const PersonAttendance &) const = default;
};

/// Who chairs, keeps the minutes, presents; officials have an office.
struct PersonDuty
{
    Id<PersonDuty> id;
    Id<Person> personId;
    Id<Meeting> meetingId;
    Duty duty = Duty::Presidium;
    LocalText office;
    int position = 0;
    bool operator==(const PersonDuty &) const = default;
};

/// The offices whose holders sign papers.
enum class Office { Head, CouncilChair, FinanceHead, ExecutiveSecretary };

template <>
struct Codes<Office>
{
    static constexpr std::pair<Office, const char16_t *> list[] {
        {Office::Head, u"head"},
        {Office::CouncilChair, u"council-chair"},
        {Office::FinanceHead, u"finance-head"},
        {Office::ExecutiveSecretary, u"executive-secretary"},
    };
};

/// Who holds an office from when to when: people change, and an old paper keeps the signatory of its day.
struct OfficeHolder
{
    Id<OfficeHolder> id;
    Id<Person> personId;
    Office office = Office::Head;
    QDate since; ///< invalid: as long as anybody knows
    QDate until; ///< the last day; invalid: still
    bool acting = false; ///< м. а. / и. о.
    bool operator==(const OfficeHolder &) const = default;

    [[nodiscard]] bool holdsOn(const QDate &day) const { return (!since.isValid() || since <= day) && (!until.isValid() || day <= until); }
};

} // namespace eldin::core
