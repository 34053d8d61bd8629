// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QString>

namespace eldin::ui::documents {

/// The paper as one HTML file that needs no other: style inside, charts as SVG, everything escaped.
[[nodiscard]] QString toHtml(const core::report::Report &report);

/// Writes toHtml(); returns 1, for a web page has no pages. Error{Io}, Error{DiskFull}.
int writeHtml(const core::report::Report &report, const QString &path);

} // namespace eldin::ui::documents
