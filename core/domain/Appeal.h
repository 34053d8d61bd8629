// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

namespace eldin::core {

/// A signed slip with name and address that is treated as an appeal of a citizen: it has an incoming number and a term of its
/// own (term "appeal"). Name and address stand with the person.
struct Appeal
{
    Id<Appeal> id;
    Id<Remark> remarkId;
    QDate receivedOn;
    QDate answeredOn; ///< invalid: no letter was sent yet
    QString number;   ///< in the register of incoming papers
    bool operator==(const Appeal &) const = default;
};

/// A day that is not as the shipped calendar says: a holiday that is set each year, or a day off that is worked.
struct Holiday
{
    Id<Holiday> id;
    QDate date;
    bool isWorking = false; ///< worked, though it is a weekend or a shipped holiday
    LocalText title;
    bool operator==(const Holiday &) const = default;
};

/// Who of the working group prepares the answer to a remark.
struct Assignment
{
    Id<Assignment> id;
    Id<Remark> remarkId;
    QDate due; ///< invalid: the term of all answers
    QString assignee;
    bool operator==(const Assignment &) const = default;
};

} // namespace eldin::core
