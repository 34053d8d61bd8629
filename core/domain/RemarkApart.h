// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

namespace eldin::core {

/// Somebody looked at two remarks whose words are alike and said that they are not the same: they are not proposed to be put
/// together again. Nothing forbids to do so by hand.
struct RemarkApart
{
    Id<RemarkApart> id;
    Id<Remark> firstId; ///< the smaller id; it may be gone
    Id<Remark> secondId;
    bool operator==(const RemarkApart &) const = default;
};

} // namespace eldin::core
