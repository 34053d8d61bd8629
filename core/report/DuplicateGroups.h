// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <map>

namespace eldin::core {

struct Stores;

/// The leads of the groups of duplicates of one hearing, read at once: the same as RemarkLinkStore::leadOf of each.
class DuplicateGroups final
{
public:
    DuplicateGroups(const Stores &stores, const Id<Hearing> &hearing);

    /// The remark itself where it says what no other says.
    [[nodiscard]] Id<Remark> leadOf(const Id<Remark> &remark) const;

private:
    std::map<Id<Remark>, Id<Remark>> m_up;
};

} // namespace eldin::core
