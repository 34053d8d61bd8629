// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "core/domain/PersonalWords.h"
#include "core/domain/Remark.h"

#include <vector>

namespace eldin::core {

/// What the document holds of somebody: all records of persons with the same name and the same telephone or address, since
/// each registration makes one, and those that were found to be this person's. Those that were removed before are among them.
struct HeldOfPerson
{
    std::vector<Id<Person>> records; ///< that go; the one asked for is the first
    QString name;
    int removed = 0; ///< of the records: removed from the data before, or made one with another, and still in the history
    int registrations = 0;
    int duties = 0; ///< as an official of a meeting, or holding an office
    std::vector<Id<Remark>> remarks; ///< said or written by this person
    std::vector<Id<Person>> namesakes; ///< of the same name, and nothing says that it is the same person: these stay
    PersonalWords words; ///< that find this person in a text
    int signedLists = 0; ///< pictures and recordings of the meetings this person was at: they stay
};

/// A record whose free text seems to name somebody.
struct PersonMention
{
    QString table;
    QString id;
    QString record; ///< what a person would call it
    bool operator==(const PersonMention &) const = default;
};

} // namespace eldin::core
