// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Official answers to proposals and what became of them.
class ResponseService final : public Service
{
public:
    using Service::Service;

    /// A reason is required (domain: 5, check 11); amounts are never negative.
    [[nodiscard]] static Problems validate(const Response &response);

    /// Answers the remark, or replaces its answer; one answer for a group of duplicates: it is that of their lead. Allowed after the record is closed, until the hearing is closed.
    /// Id and, where none is given, the day are set here.
    Id<Response> respond(Response response);
    void remove(const Id<Response> &id);

    Id<FollowUp> addFollowUp(FollowUp followUp);
};

} // namespace eldin::core
