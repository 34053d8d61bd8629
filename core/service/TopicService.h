// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"
#include "core/storage/Topics.h"

namespace eldin::core {

/// Keeps the list of topics: the shipped one, and what the municipality makes of it.
class TopicService final : public Service
{
public:
    using Service::Service;

    /// A name in one language at least, on one line and without a comma, that no other topic bears.
    [[nodiscard]] static Problems validate(const Topic &topic, const TopicList &list);

    /// At the end of the list.
    Id<Topic> add(Topic topic);
    /// The same for a row whose name is typed next: what stands there until then tells nobody's topics apart, so two desks that
    /// begin one each have two, and it is no name that is remembered.
    Id<Topic> begin(Topic topic);
    /// A shipped one becomes the municipality's own. Names it had are remembered, so remarks that bear them stay about it.
    /// Nothing is written where nothing changes.
    void edit(Topic topic);
    /// Before another of the list; behind all where there is none of this place.
    void move(const Topic &topic, std::size_t place);
    /// A shipped one is again as shipped, at its place. Error{RuleBroken, "topic-not-shipped"} for another.
    void restore(const Topic &topic);
    /// Takes one of the municipality's own away. Error{RuleBroken, "topic-shipped"} for one that ships with the program, and
    /// {"topic-used"} where remarks are about it: such ones are hidden instead.
    void remove(const Topic &topic);

private:
    [[nodiscard]] Topic atEnd(Topic topic) const;
    Id<Topic> save(Stores &stores, Topic topic) const;
};

} // namespace eldin::core
