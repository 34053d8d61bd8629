// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Remembers that remarks whose words are alike do not say the same, so that nobody is asked twice. Copies that refuse the
/// same pair apart make the same row, and a merge has nothing to decide.
class ApartService final : public Service
{
public:
    using Service::Service;

    /// None of them says what another one says. Error{RuleBroken, "hearing-closed"} if the hearing of one is closed,
    /// Error{NotFound} if one is gone.
    void keepApart(const std::vector<Id<Remark>> &remarks);
    /// The one says none of what the others say; they among themselves may.
    void keepApart(const Id<Remark> &one, const std::vector<Id<Remark>> &others);

private:
    void put(const Id<Remark> &a, const Id<Remark> &b) const;
};

} // namespace eldin::core
