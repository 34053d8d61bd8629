// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/SecondCount.h"
#include "core/storage/Rows.h"

namespace eldin::core {

struct Stores;

/// Which votes were counted a second time.
class SecondCounts final : public Rows<SecondCount>
{
public:
    /// Over the connection of the stores.
    explicit SecondCounts(const Stores &stores);

    /// Whether somebody counted the vote a second time and came to the figures that it has now.
    [[nodiscard]] bool confirm(const Vote &vote, const std::vector<VoteOption> &options) const;
    /// Writes that these figures were counted a second time, in place of what was there.
    void save(const Vote &vote, const std::vector<VoteOption> &options);
    void forget(const Id<Vote> &vote);

private:
    [[nodiscard]] std::optional<SecondCount> ofVote(const Id<Vote> &vote) const;
};

} // namespace eldin::core
