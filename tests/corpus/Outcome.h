// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/CorpusCase.h"

namespace eldin::corpus {

enum class Outcome {
    EqualsTruth,
    NamedAtPlace, ///< the planted fault, at its cell
    NamedAtSum, ///< a gap at the sum that counts the planted cell, and no other cell accused
    NamedElsewhere, ///< refused or gap, but not at the planted cell or with another cause
    Doubted, ///< differs from the truth, and a warning says in what
    FalseAlarm, ///< refused although nothing is wrong
    SilentError ///< differs from the truth and says nothing
};

struct Judgement
{
    Outcome outcome = Outcome::SilentError;
    QString reason; ///< what differs or what was named
};

[[nodiscard]] Judgement judge(const CorpusCase &table, const core::exchange::BudgetReading &reading);

[[nodiscard]] QString outcomeName(Outcome outcome);

} // namespace eldin::corpus
