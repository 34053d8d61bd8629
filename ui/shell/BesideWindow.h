// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace eldin::ui {

/// Does the work on a thread of its own while the window goes on living, comes back when it has ended, and throws what it
/// threw. `meanwhile` is called in the window's thread, some dozens of times a second.
void besideWindow(const std::function<void()> &work, const std::function<void()> &meanwhile);

/// True while work given to besideWindow() is under way: what is read now of the document may yet be taken back.
[[nodiscard]] bool isAnythingBeside();

} // namespace eldin::ui
