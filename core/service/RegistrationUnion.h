// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Mends what happens where two desks register people at one meeting: one person twice, or one number twice.
class RegistrationUnion final : public Service
{
public:
    using Service::Service;

    /// `kept` stays with its number and gets what only the other one says (sex, age, village, role, telephone, address, the
    /// fuller name; the earlier arrival, the later leaving) and all that the other one did: remarks, turns, places in the queue. The
    /// other one goes. Error{RuleBroken} `meetings-differ` or where the record is closed; Error{WrongInput} for one and the same.
    void unite(const Id<Attendance> &kept, const Id<Attendance> &other);

    /// Gives the participant the next number that nobody has; which. Error{RuleBroken} where the record is closed.
    int renumber(const Id<Attendance> &id);

private:
    void unitePersons(Stores &stores, const Id<Attendance> &keptId, const Id<Attendance> &otherId) const;
};

} // namespace eldin::core
