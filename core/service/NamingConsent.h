// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "core/service/Service.h"

namespace eldin::core {

/// The consent of a participant to be named on the screen of the hall while speaking.
class NamingConsent final : public Service
{
public:
    using Service::Service;

    /// Without a name there is nothing to consent to: Error{WrongInput}. RuleBroken once the record is closed. Error{NotFound}.
    void give(const Id<Attendance> &participant);
    /// At any time, also once the record is closed: no seal is over it. Error{NotFound}.
    void withdraw(const Id<Attendance> &participant);
};

} // namespace eldin::core
