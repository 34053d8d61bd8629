// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QStringList>

namespace eldin::core::test {

/// A hearing that was announced, held and written down, with its record still open: everything that an office captures, each
/// thing once.
struct RecordedHearing
{
    Id<Hearing> hearing;
    Id<Meeting> meeting;
    /// What was typed, as a Kyrgyz protocol prints it: names, words, offices, figures.
    QStringList typed;
    QStringList typedInRussian; ///< the same, as the Russian one prints it
};

/// `people` are registered and `remarks` recorded, every third a question with its answer on the spot, every third a proposal.
[[nodiscard]] RecordedHearing recordHearing(Document &document, int people, int remarks);

} // namespace eldin::core::test
