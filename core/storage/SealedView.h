// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Savepoint.h"
#include "core/storage/Seals.h"

#include <optional>

namespace eldin::core {

/// As long as it lives, who reads this connection finds of a hearing whose record is closed only what was sealed: not what came by
/// merging from a copy that did not know of the closing. Nothing may be written meanwhile. Papers of the record are made in it.
class SealedView final
{
public:
    SealedView(const Stores &stores, const Id<Hearing> &hearing);

private:
    std::optional<sqlite::Savepoint> m_savepoint;
};

} // namespace eldin::core
