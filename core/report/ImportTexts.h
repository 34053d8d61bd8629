// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

namespace eldin::core {

/// A sentence for a problem that an import found; empty if the code is not one of an import.
[[nodiscard]] QString importProblemText(const Problem &problem);
/// Why a stated sum and its lines do not agree, as far as it was recognised.
[[nodiscard]] QString gapCauseText(const QString &cause, const QString &suspect = {});
/// Why a row was not counted.
[[nodiscard]] QString leftOutText(const QString &why);

} // namespace eldin::core
