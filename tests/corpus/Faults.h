// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/CorpusCase.h"

#include <array>

namespace eldin::corpus {

enum class FaultKind {
    LostComma,
    TransposedDigits,
    MissingLine,
    WrongTotal,
    UnitMix,
    DoubledLine,
    AmountAsDate,
    TextForAmount,
    NoStoredValue,
    ErrorCell,
    LetterInDigits, ///< О for 0
    UnknownTotal, ///< a total is called by a name that no list has, or by none
    UnreadableEnd, ///< nothing below the line can be read as an amount
    ForeignUnit, ///< dollars where som stood
    SectionUnit ///< the heading of a section states another unit
};

inline constexpr std::array kAllFaults{
    FaultKind::LostComma,     FaultKind::TransposedDigits, FaultKind::MissingLine,   FaultKind::WrongTotal,
    FaultKind::UnitMix,       FaultKind::DoubledLine,      FaultKind::AmountAsDate,  FaultKind::TextForAmount,
    FaultKind::NoStoredValue, FaultKind::ErrorCell,        FaultKind::LetterInDigits,
    FaultKind::UnknownTotal,     FaultKind::UnreadableEnd,
    FaultKind::ForeignUnit,  FaultKind::SectionUnit};

[[nodiscard]] QString faultName(FaultKind kind);

/// Puts the fault at a line chosen by the seed, one that a stated sum holds. False where the table has none that fits.
[[nodiscard]] bool plant(CorpusCase &table, FaultKind kind, unsigned seed);

} // namespace eldin::corpus
