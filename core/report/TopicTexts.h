// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LanguageGuess.h"
#include "core/report/Wording.h"
#include "core/storage/Topics.h"

namespace eldin::core {

/// A topic on a paper: its name in the language of the paper; one that has none there, or was typed freely, with its
/// language behind it, so that languages are never mixed in silence.
[[nodiscard]] inline QString topicText(const TopicList &list, const QString &name, const Wording &wording)
{
    const Topic *topic = list.find(name);
    return topic != nullptr ? wording.marked(topic->name) : wording.asSaid(name, guessLanguage(name));
}

} // namespace eldin::core
