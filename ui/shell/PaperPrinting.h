// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

class QWidget;

namespace eldin::ui {

/// Asks for a printer and sends it the pages; false if the person gave up. `folded` papers are turned on their short edge.
bool printPaper(const documents::PageLayout &layout, bool folded, QWidget *parent);

/// How to print so many pages on both sides where the printer cannot; empty for a single page.
[[nodiscard]] QString bothSidesByHand(int pages, bool folded);

} // namespace eldin::ui
