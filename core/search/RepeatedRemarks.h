// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/domain/Remark.h"

#include <functional>
#include <vector>

namespace eldin::core {

class Document;

/// Remarks that nearly say the same and do not stand together yet.
struct RepeatedGroup
{
    /// Proposed to lead: which leads others already, else the earliest proposal, else the earliest.
    Id<Remark> lead;
    std::vector<Id<Remark>> others; ///< in the order they were said
    double score = 0; ///< of the two that are the least alike, SimilarText's
};

/// What is proposed is as near as this: of the paraphrases of tests/search every one, and of what villagers say in other
/// words what has most of its words in common.
inline constexpr double kRepeated = 0.6;

/// The groups of one hearing, or with a null id of all hearings together: the largest first. Left out is who stands under a
/// lead already, and two are never in one group that were kept apart (ApartService) or that both have an answer of their own.
/// 100,000 remarks take seconds: `stopped` is asked meanwhile, true ends it with what was found so far.
[[nodiscard]] std::vector<RepeatedGroup> repeatedRemarks(Document &document, const Id<Hearing> &hearing, double least = kRepeated,
                                                         const std::function<bool()> &stopped = {});

} // namespace eldin::core
