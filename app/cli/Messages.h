// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/document/Operation.h"

namespace eldin::cli {

/// What went wrong, in a sentence of the chosen language.
[[nodiscard]] QString sentence(const core::Error &error);
[[nodiscard]] int exitCodeOf(const core::Error &error);
/// What was done, in words of the chosen language.
[[nodiscard]] QString operationText(core::Operation operation);

} // namespace eldin::cli
