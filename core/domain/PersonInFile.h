// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

namespace eldin::core {

/// One record of a person in a document: whoever stands in it can be erased, so whoever stands in it has to be seen.
struct PersonInFile
{
    Person person;
    int registrations = 0;
    int duties = 0; ///< at meetings, and offices held
    int remarks = 0;
    bool isRemoved = false; ///< taken out of the data before, and in the history of the file still
};

} // namespace eldin::core
