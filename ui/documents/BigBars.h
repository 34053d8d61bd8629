// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/documents/PaperStyle.h"
#include "ui/documents/Piece.h"

namespace eldin::ui::documents {

/// The first series of a chart as bars with name and figure in the letters of the page above each: to be read on a
/// telephone and from the last row, where the letters of an ordinary chart are too small.
[[nodiscard]] Pieces bigBars(const core::report::Chart &chart, const PaperStyle &style, qreal width);

} // namespace eldin::ui::documents
