// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QFont>

class QPaintDevice;

namespace eldin::ui::documents {

/// The widths of a table's columns by their weights, but no column narrower than its longest word as far as there is
/// room. `width` and the results are in dots of `metrics`; `padding` stands at both sides of a cell.
[[nodiscard]] std::vector<qreal> columnWidths(const core::report::Table &table, const QFont &font, QPaintDevice *metrics,
                                              qreal width, qreal padding);

} // namespace eldin::ui::documents
