// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace eldin::ui {

/// Does the work on a thread of its own, as besideWindow() does, while the window is drawn on but takes neither keys nor
/// clicks: for actions during which the document takes no other. Esc sets `cancelled`; whether the work heeds it is its own
/// affair.
void besideHeldWindow(const std::function<void(const std::atomic_bool &cancelled)> &work);

/// While it is, nothing else may begin that waits for a person or changes the document.
[[nodiscard]] bool windowIsHeld();

} // namespace eldin::ui
