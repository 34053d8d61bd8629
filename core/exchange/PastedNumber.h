// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"

namespace eldin::core::exchange {

/// The cell behind a number on the clipboard: `exact` are the digits that the program keeps beside what it shows, and
/// `format` its number format where it tells one. A date stays no amount and a code keeps its zeros: where what is
/// shown cannot be these digits rounded, what is shown counts.
[[nodiscard]] SheetCell pastedNumber(const QString &exact, const QString &shown, const QString &format);

} // namespace eldin::core::exchange
