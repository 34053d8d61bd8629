// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/LocalText.h"

namespace eldin::core {

/// What remarks are about, as the list of topics names it. A remark keeps the name that was chosen for it, so that a closed
/// record stays as it was sealed and no merge can lose a name; the list tells which topic that name stands for.
struct Topic
{
    Id<Topic> id; ///< null: as shipped
    QString key; ///< of the shipped one; empty: the municipality's own
    LocalText name;
    LocalText keywords; ///< words it is known by, with commas between; several words in a row stand for each other only so
    int position = 0;
    bool isHidden = false; ///< not offered any more; remarks about it stay so
    bool operator==(const Topic &) const = default;
};

/// A name that a topic of the list was ever given here: remarks that bear it are about that topic, whatever it is called
/// now. Rows are only added, so two copies that name a topic apart lose neither name.
struct TopicName
{
    Id<TopicName> id;
    Id<Topic> topicId;
    QString name;
    bool operator==(const TopicName &) const = default;
};

/// Signs of a topic's name, and of its keywords in one language, at most.
inline constexpr qsizetype kLongestTopic = 80;
inline constexpr qsizetype kLongestKeywords = 4000;

} // namespace eldin::core
