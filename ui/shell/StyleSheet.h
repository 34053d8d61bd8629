// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::ui::theme {

/// The one style sheet of the window. Widgets choose their part in it by the dynamic property `kind`:
/// QPushButton strong, quiet, danger; QLabel title, purpose, soft, figure, heading, warning, error, positive;
/// QFrame card, sunken; QToolButton nav, segment; QAbstractItemView card.
[[nodiscard]] QString styleSheet(bool dark);

} // namespace eldin::ui::theme
