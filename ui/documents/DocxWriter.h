// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QByteArray>

namespace eldin::ui::documents {

/// The paper as a Word document that an officer can go on editing: headings, tables whose first row is repeated, page
/// numbers, charts as pictures with their words. Each language is a section with a foot of its own. The same paper
/// gives the same bytes. Needs a QApplication, no display.
[[nodiscard]] QByteArray toDocx(const core::report::Report &report);

} // namespace eldin::ui::documents
