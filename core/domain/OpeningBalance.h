// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

namespace eldin::core {

/// Whether a line of financing is money left from the year before, and not a loan or its repayment. By its words: the
/// tables of municipalities give it no code of its own.
[[nodiscard]] bool isOpeningBalance(const LocalText &name);

} // namespace eldin::core
