// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// A vote as it is counted: on one question, or, where there are options, a choice among them (Vote::method says how).
struct VoteEntry
{
    Vote vote; ///< id and time are given when it is taken
    std::vector<VoteOption> options; ///< title and votes; their order is the list's
    bool operator==(const VoteEntry &) const = default;
};

/// Votes taken by a show of hands or counted from slips.
class VoteService final : public Service
{
public:
    using Service::Service;

    /// The cross-check: no more voices than people in the hall, where these were counted; in a ranking no more second
    /// places than slips, and no project twice on one slip.
    [[nodiscard]] static Problems validate(const VoteEntry &entry);
    /// The same tally counted by two people: what differs, as "45 / 44" for each figure. Empty: they agree.
    [[nodiscard]] static Problems compare(const VoteEntry &first, const VoteEntry &second);

    Id<Vote> take(const VoteEntry &entry);
    /// The vote was counted a second time, to these figures: the record says so. Error{RuleBroken} where they differ from
    /// what is recorded.
    void confirm(const VoteEntry &second);
    void edit(const VoteEntry &entry);
    void remove(const Id<Vote> &id);
    /// Whether a second count came to the figures that are recorded.
    [[nodiscard]] static bool isCountedTwice(const Stores &stores, const VoteEntry &entry);
    [[nodiscard]] VoteEntry entryOf(const Id<Vote> &id) const;

private:
    static void checkPlaces(const VoteEntry &entry, Problems &problems);
    void saveOptions(Stores &stores, const Id<Vote> &vote, const std::vector<VoteOption> &options) const;
};

/// All that were raised: for, against, abstained, and for each of the options.
[[nodiscard]] int voices(const VoteEntry &entry);

} // namespace eldin::core
