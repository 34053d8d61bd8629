// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/Promises.h"

namespace eldin::ui {

namespace {

std::optional<core::FollowUpStatus> lastStatus(const core::Stores &stores, const core::Response &response)
{
    std::optional<core::FollowUp> last;
    for (const core::FollowUp &followUp : stores.followUps.ofResponse(response.id)) {
        if (!last || followUp.date >= last->date)
            last = followUp;
    }
    return last ? std::optional(last->status) : std::nullopt;
}

Promises promisesOf(const core::Stores &stores, const core::Hearing &hearing)
{
    Promises result;
    result.hearing = hearing.title;
    for (const core::Response &response : stores.responses.ofHearing(hearing.id)) {
        if (response.decision != core::Decision::Accepted && response.decision != core::Decision::Partly)
            continue;
        ++result.accepted;
        const auto status = lastStatus(stores, response);
        if (status == core::FollowUpStatus::Implemented)
            ++result.implemented;
        else if (status == core::FollowUpStatus::NotImplemented)
            ++result.notImplemented;
        else if (status == core::FollowUpStatus::InProgress)
            ++result.inProgress;
    }
    return result;
}

} // namespace

std::optional<Promises> promisesBefore(const core::Stores &stores, const core::Hearing &hearing)
{
    std::optional<Promises> result;
    for (const core::Hearing &other : stores.hearings.all()) {
        if (other.id == hearing.id || other.date >= hearing.date)
            continue;
        const Promises promises = promisesOf(stores, other);
        if (promises.accepted > 0)
            result = promises;
    }
    return result;
}

} // namespace eldin::ui
