// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/LocalText.h"

namespace eldin::core {

/// A wording of papers that the municipality says in its own way. Empty in a language: as shipped.
struct Phrase
{
    Id<Phrase> id;
    QString key; ///< of resources/wording
    LocalText text; ///< with the fields of the shipped one, %1 …
    bool operator==(const Phrase &) const = default;
};

} // namespace eldin::core
