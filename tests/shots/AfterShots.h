// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

#include <functional>

/// What comes in on paper and what is kept beside the record: questionnaires, appeals, signed lists, recordings, signed papers. Leaves the
/// document as it was.
void shootAfter(eldin::ui::MainWindow &window, const std::function<void(const QString &)> &save, const std::function<void(QWidget &, const QString &)> &saveOf);
