// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Slips on paper: none is lost, every one handed out is returned, void or named as missing.
class SlipService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const SlipBatch &batch);

    /// Error{RuleBroken, "slip-issued:7"} if a number was handed out before; Error{RuleBroken, "record-closed"}.
    Id<SlipBatch> issue(SlipBatch batch);
    /// Error{RuleBroken, "slip-came-back:7"} if one of them has come back.
    void takeBack(const Id<SlipBatch> &id);
    /// Error{RuleBroken}: "slip-not-issued:7", "slip-used:7", "slip-void:7".
    Id<VoidSlip> noteVoid(const Id<Meeting> &meeting, int number);
    void removeVoid(const Id<VoidSlip> &id);
};

/// Throws Error{RuleBroken} as noteVoid does unless the number was handed out at the meeting and nothing came back under
/// it yet but the remark itself.
void requireFreeSlip(const Stores &stores, const Id<Meeting> &meeting, int number, const Id<Remark> &remark = {});

} // namespace eldin::core
