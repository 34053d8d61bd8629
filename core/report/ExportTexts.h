// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

#include <QString>

namespace eldin::core {

/// What stands against taking over an export: file, row and field; empty for a problem that is none of it.
[[nodiscard]] QString exportProblemText(const Problem &problem);

} // namespace eldin::core
