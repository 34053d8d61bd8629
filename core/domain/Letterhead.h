// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/LocalText.h"

namespace eldin::core {

/// How official papers of the municipality look: margins in millimetres, letters in points, and what stands at the head.
/// One per document. The margins shipped are those of office papers, with room for the binder at the left.
struct Letterhead
{
    Id<Letterhead> id;
    int left = 25;
    int right = 15;
    int top = 18;
    int bottom = 20;
    int letters = 14;       ///< of Word and OpenDocument texts; PDF pages keep the proportion
    int lineSpacing = 100;  ///< percent
    LocalText text;         ///< its own lines; empty: republic, oblast and district, aiyl okmotu
    bool operator==(const Letterhead &) const = default;
};

} // namespace eldin::core
