// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// Somebody who was at a meeting of the document, as last registered. Private: for the registration desk alone.
struct KnownPerson
{
    Person person;
    Attendance attendance;
};

/// Who was at other meetings and has a name, by name in the Kyrgyz order. Who bears one name, however
/// written, and comes from one village is one: the last registration counts.
[[nodiscard]] std::vector<KnownPerson> knownPeople(const Stores &stores, const Id<Meeting> &butOf);

/// The participants of the meeting whose names may be the same person's, by number.
[[nodiscard]] std::vector<KnownPerson> registeredAlready(const Stores &stores, const Id<Meeting> &meeting, const QString &name);

} // namespace eldin::core
