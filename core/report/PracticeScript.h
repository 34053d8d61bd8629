// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

/// One step of the hearing that is played to practise: what is read aloud, and what is done at the laptop meanwhile.
struct PracticeStep
{
    LocalText who; ///< speaks; empty: nobody, a word to the one who practises
    LocalText said;
    LocalText todo;
    LocalText write; ///< to be typed; empty: nothing
    QStringList keys; ///< in order: `Ctrl+J`, `Enter`; `=46` for signs to type; `write` for those words
};

/// The shipped script (resources/practice), made for the document of createPractice().
[[nodiscard]] const std::vector<PracticeStep> &practiceScript();

} // namespace eldin::core
