// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Puts together what says the same, or what is a part of something said. Nothing that was said is changed by it, so it
/// may be done after the record is closed, until the hearing is.
class RemarkLinks final : public Service
{
public:
    using Service::Service;

    /// Puts the remarks under the lead. As duplicates they are one group with one answer: a group that one of them led
    /// comes along, and an answer that one of them has goes to the lead. A lead that stood under one of them is freed, so
    /// nothing ever leads in a circle. A link to a remark of another hearing only says so, answers stay apart.
    /// Error{RuleBroken}: "hearing-closed", "lead-not-proposal" (a proposal under something that gets no answer),
    /// "two-answers:1-3" (naming the remark whose answer is one too many).
    void link(const std::vector<Id<Remark>> &remarks, const Id<Remark> &lead, LinkKind kind);
    /// Takes the remarks from under their leads; of one that leads, those under it. An answer stays with the lead.
    void unlink(const std::vector<Id<Remark>> &remarks);
    /// Inside a transaction: one remark under a lead that stands under nothing itself.
    void put(Stores &stores, const Id<Remark> &remark, const Id<Remark> &lead, LinkKind kind) const;
};

} // namespace eldin::core
