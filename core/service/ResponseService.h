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
    /// Id and, where none is given, the day are set here: today where something else is decided than before, else as it was, known or not.
    Id<Response> respond(Response response);
    void remove(const Id<Response> &id);

    /// Says who prepares the answer, until when (invalid: the term of all answers); an empty name takes it from everybody.
    void assign(const Id<Remark> &remark, const QString &assignee, const QDate &due);

    /// What is not done needs a reason and a new date, for it is told to people; no new date lies before the note's day,
    /// no amount is negative.
    [[nodiscard]] static Problems validate(const FollowUp &followUp);

    /// Notes what became of an answered proposal, for years after the hearing is closed. Id and, where none is given, the
    /// day are set here.
    Id<FollowUp> addFollowUp(FollowUp followUp);
    void removeFollowUp(const Id<FollowUp> &id);
};

} // namespace eldin::core
