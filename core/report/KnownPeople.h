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

/// Two participants of one meeting who may be one person: at two desks the same person was registered twice. The first has the
/// lower number.
struct TwiceRegistered
{
    KnownPerson first;
    KnownPerson second;
};

/// Who of the meeting may be registered twice: names that may be the same (mayBeTheSame), where sex, village and telephone do
/// not gainsay it.
[[nodiscard]] std::vector<TwiceRegistered> registeredTwice(const Stores &stores, const Id<Meeting> &meeting);

/// Two participants of one meeting to whom two desks gave the same number: papers that say "№ 23" would name both. The first was
/// registered first; with names, where there are any.
[[nodiscard]] std::vector<TwiceRegistered> sameNumbers(const Stores &stores, const Id<Meeting> &meeting);

} // namespace eldin::core
