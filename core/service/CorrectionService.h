// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Correction.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Corrections of protocols that are sealed: what was sealed is never written anew, so they stand behind it.
class CorrectionService final : public Service
{
public:
    using Service::Service;

    /// A correction has words.
    [[nodiscard]] static Problems validate(const Correction &correction);
    /// Notes it; without a date it is of today. Error{RuleBroken, "record-open"} before the record is closed: till then the
    /// record itself is corrected. Error{WrongInput} for a day before that, or one to come.
    Id<Correction> add(Correction correction);
    void remove(const Id<Correction> &id);
};

} // namespace eldin::core
