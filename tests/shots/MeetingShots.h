// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/shell/MainWindow.h"

#include <functional>

/// The Meeting page while people speak, vote and are counted; leaves the document as it was.
void shootMeeting(eldin::ui::MainWindow &window, eldin::core::FixedClock &clock, const std::function<void(const QString &)> &save,
                  const std::function<void(QWidget &, const QString &)> &saveOf);
