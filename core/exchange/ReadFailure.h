// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/reader/ReadError.h"

namespace eldin::core::exchange {

/// A failure of the reader as the one exception of the core. Excel 95 and older are FileWrongKind `excel95`.
[[nodiscard]] Error toError(const ReadError &failure);

} // namespace eldin::core::exchange
