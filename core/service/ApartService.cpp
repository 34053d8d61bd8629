// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ApartService.h"

#include "core/service/HearingService.h"
#include "core/storage/RemarkAparts.h"

#include <algorithm>

namespace eldin::core {

namespace {

void requireOpen(const Stores &stores, const Id<Remark> &remark)
{
    requireHearingOpen(stores.hearings.get(stores.remarks.get(remark).hearingId));
}

} // namespace

void ApartService::put(const Id<Remark> &a, const Id<Remark> &b) const
{
    const auto &[first, second] = std::minmax(a, b);
    const Id<RemarkApart> id(namedUuid(QStringLiteral("apart ") + first.text() + u' ' + second.text()));
    RemarkAparts aparts(document().connection());
    if (first != second && !aparts.find(id))
        aparts.insert({id, first, second});
}

void ApartService::keepApart(const std::vector<Id<Remark>> &remarks)
{
    document().transact(Operation::UnlinkRemarks, [&](Stores &stores) {
        for (std::size_t i = 0; i < remarks.size(); ++i) {
            requireOpen(stores, remarks[i]);
            for (std::size_t j = 0; j < i; ++j)
                put(remarks[j], remarks[i]);
        }
    });
}

void ApartService::keepApart(const Id<Remark> &one, const std::vector<Id<Remark>> &others)
{
    document().transact(Operation::UnlinkRemarks, [&](Stores &stores) {
        requireOpen(stores, one);
        for (const Id<Remark> &other : others) {
            requireOpen(stores, other);
            put(one, other);
        }
    });
}

} // namespace eldin::core
