// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PersonalWords.h"
#include "core/domain/PublicGroups.h"

namespace eldin::core {

/// Whether so few sheets of a questionnaire were filled in at a stage that the office knows who wrote what.
[[nodiscard]] inline bool isOfFewSheets(int filled)
{
    return filled < kSmallestGroup;
}

/// The one rule for what people wrote on questionnaires in own words, for papers, open tables and public copies alike: everybody may
/// read what stands on one sheet of many and in which nothing of `people` was found. `filled`: sheets of the same stage that
/// answer anything.
[[nodiscard]] inline bool isForEverybody(const QString &ownWords, int filled, const PersonalWords &people)
{
    // As it is printed: on one line.
    return !isOfFewSheets(filled) && people.in(ownWords.simplified()).empty();
}

} // namespace eldin::core
