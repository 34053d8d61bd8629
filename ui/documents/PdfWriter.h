// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QSizeF>
#include <QString>

class QPdfWriter;

namespace eldin::ui::documents {

/// Pages of this size (in dots), our resolution, no margins of its own, title and maker.
void preparePdf(QPdfWriter &writer, const QString &title, const QSizeF &page);

/// Writes the paper as PDF with embedded fonts; returns the number of pages. The file appears whole or not at all.
/// Error{Io}, Error{DiskFull}.
int writePdf(const core::report::Report &report, const QString &path);

} // namespace eldin::ui::documents
