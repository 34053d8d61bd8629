// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/TurnRows.h"

namespace eldin::ui {

/// How those who speak or wait are named in the hall.

/// "№ 23 Асанова Гүлнара", or how one is described.
[[nodiscard]] QString turnSpeaker(const core::TurnRow &row);
/// The same with the village.
[[nodiscard]] QString turnLine(const core::TurnRow &row, core::Language language);
/// Minutes and seconds: 02:14; hours before where there are any.
[[nodiscard]] QString watchText(int seconds);
[[nodiscard]] QString turnKindName(core::TurnKind kind);

} // namespace eldin::ui
