// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

/// Something in the protocol of a closed record that is not as it was, and how it was. The sealed text stays as it is; this
/// stands behind it, with the day on which it was noted.
struct Correction
{
    Id<Correction> id;
    Id<Hearing> hearingId;
    QDate date;
    LocalText text;
    bool operator==(const Correction &) const = default;
};

} // namespace eldin::core
