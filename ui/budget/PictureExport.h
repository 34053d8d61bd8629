// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

class QWidget;

namespace eldin::ui {

class Workspace;

/// Asks for a file and writes the paper there: as PDF, or, by the ending, as PNG, which is its chart alone
/// (if it has one). Says what became of it.
void savePicture(Workspace &workspace, QWidget *parent, const core::report::Report &paper);

/// Asks for a printer and prints the paper.
void printPicture(Workspace &workspace, QWidget *parent, const core::report::Report &paper);

} // namespace eldin::ui
