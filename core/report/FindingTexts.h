// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

namespace eldin::core {

/// What a finding of verifyDocument means, as a sentence in the language of the screen.
[[nodiscard]] QString findingText(const Problem &finding);

} // namespace eldin::core
