// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Promises.h"

#include "core/storage/Stores.h"

namespace eldin::core {

std::map<Id<Response>, FollowUpStatus> lastStatuses(const Stores &stores, const Id<Hearing> &hearing)
{
    std::map<Id<Response>, FollowUpStatus> result;
    // By date: a later note takes the place of an earlier one.
    for (const FollowUp &note : stores.followUps.ofHearing(hearing))
        result[note.responseId] = note.status;
    return result;
}

std::optional<Hearing> closedHearingBefore(const Stores &stores, const Hearing &hearing)
{
    std::optional<Hearing> before;
    for (const Hearing &other : stores.hearings.all()) {
        if (other.recordClosedAt.isValid() && other.date < hearing.date)
            before = other;
    }
    return before;
}

namespace {

Promises promisesOf(const Stores &stores, const Hearing &hearing)
{
    Promises result;
    result.hearing = hearing.title;
    const auto statuses = lastStatuses(stores, hearing.id);
    for (const Response &response : stores.responses.ofHearing(hearing.id)) {
        if (!isGranted(response.decision))
            continue;
        ++result.accepted;
        const auto status = statuses.find(response.id);
        if (status == statuses.end())
            continue;
        switch (status->second) {
        case FollowUpStatus::Implemented: ++result.implemented; break;
        case FollowUpStatus::NotImplemented: ++result.notImplemented; break;
        case FollowUpStatus::InProgress: ++result.inProgress; break;
        }
    }
    return result;
}

} // namespace

std::optional<Promises> promisesBefore(const Stores &stores, const Hearing &hearing)
{
    std::optional<Promises> result;
    for (const Hearing &other : stores.hearings.all()) {
        if (other.id == hearing.id || other.date >= hearing.date)
            continue;
        const Promises promises = promisesOf(stores, other);
        if (promises.accepted > 0)
            result = promises;
    }
    return result;
}

} // namespace eldin::core
