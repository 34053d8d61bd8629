// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Problem.h"
#include "core/document/Operation.h"

namespace eldin::core {

/// What the window and the command line say about operations, failures and wrong input, in the language of the
/// installed translators.

/// "Add a remark", for "Undo: …" and the history.
/// What the rows of a data table are, in the plural: `budget lines`.
[[nodiscard]] QString tableText(const QString &table);
[[nodiscard]] QString operationText(Operation operation);

/// One sentence: what happened and what to do.
[[nodiscard]] QString errorText(const Error &error);

/// "The name is missing." for a field's code and the code of the problem.
[[nodiscard]] QString problemText(const Problem &problem);

} // namespace eldin::core
