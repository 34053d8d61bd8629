// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SecondCounts.h"

#include "core/storage/RowQueries.h"
#include "core/storage/Seals.h"

namespace eldin::core {

template class Rows<SecondCount>;

SecondCounts::SecondCounts(const Stores &stores)
    : Rows(Seals(stores).connection())
{
}

std::optional<SecondCount> SecondCounts::ofVote(const Id<Vote> &vote) const
{
    return find(Id<SecondCount>(vote.text()));
}

bool SecondCounts::confirm(const Vote &vote, const std::vector<VoteOption> &options) const
{
    const auto counted = ofVote(vote.id);
    return counted && counted->figures == figuresOf(vote, options);
}

void SecondCounts::save(const Vote &vote, const std::vector<VoteOption> &options)
{
    const SecondCount counted {Id<SecondCount>(vote.id.text()), figuresOf(vote, options)};
    const auto before = ofVote(vote.id);
    if (!before)
        insert(counted);
    else if (*before != counted)
        update(counted);
}

void SecondCounts::forget(const Id<Vote> &vote)
{
    if (const auto counted = ofVote(vote))
        remove(counted->id);
}

} // namespace eldin::core
