// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::ui {

/// Loads the bundled fonts, so that Ң Ө Ү look the same on every machine; later calls do nothing.
/// Used by the window and, without a window, by what draws papers.
void loadFonts();

[[nodiscard]] inline QString screenFamily() { return QStringLiteral("Noto Sans"); }
[[nodiscard]] inline QString paperFamily() { return QStringLiteral("Liberation Serif"); }

} // namespace eldin::ui
