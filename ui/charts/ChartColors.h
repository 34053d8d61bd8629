// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace eldin::ui {

/// The n-th of the eight colours of all charts, told apart by the colour-blind; grey from the ninth on ("other").
/// After P. Tol's "muted" scheme, lightened for the dark theme.
[[nodiscard]] QColor chartColor(int n);

} // namespace eldin::ui
