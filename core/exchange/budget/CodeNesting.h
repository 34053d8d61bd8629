// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"

namespace eldin::core::exchange {

/// How surely one row is a part of another one that stands above it.
enum class Nesting { No, Maybe, Likely, Surely };

/// One code made comparable: groups of zeros that mean "all" are gone, look-alike letters are Latin; empty if
/// only zeros are left.
[[nodiscard]] QString codeStem(const QString &written);

/// The codes of a row in the order of the columns, as stems.
using CodeStems = std::vector<QString>;

/// Surely where every code of the parent is a beginning of the child's and one is longer, Likely where it is
/// one only without its zeros, Maybe where all are equal.
[[nodiscard]] Nesting codeNesting(const CodeStems &parent, const CodeStems &child,
                                  const std::vector<CodeKind> &kinds);

/// True for what may stand in a code column: digits with points, spaces and few letters ("21 2 F3 6748S").
[[nodiscard]] bool looksLikeCode(const QString &text);

/// What a code of a mixed column means: 7… function (701–710), 2… 3… economic, 1… revenue.
/// Shapes: domain knowledge of the classification (COFOG with the prefix 7, GFSM 2001).
[[nodiscard]] CodeKind kindByShape(const QString &code);

} // namespace eldin::core::exchange
