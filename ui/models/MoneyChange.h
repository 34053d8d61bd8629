// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QColor>

namespace eldin::ui {

/// "+1 234,5 ↑", "−20 ↓", "–": sign and arrow say what the colour says too, for those who miss one of them.
[[nodiscard]] QString differenceText(core::Money difference, core::MoneyUnit unit, core::Language language);
[[nodiscard]] QColor differenceColour(core::Money difference);

} // namespace eldin::ui
