// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace eldin::cli {

[[nodiscard]] int exitCodeOf(const core::Error &error);

} // namespace eldin::cli
