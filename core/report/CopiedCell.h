// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

#include <QString>

namespace eldin::core {

/// What is shown in a cell as a spreadsheet of the language takes it from the clipboard: a figure without marks between
/// thousands and with a plain minus, a dash as an empty cell, words on one line that start no other cell and no formula.
[[nodiscard]] QString copiedCell(const QString &shown, Language language);

} // namespace eldin::core
