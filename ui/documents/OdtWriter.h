// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QByteArray>

namespace eldin::ui::documents {

/// The paper as an OpenDocument text (ODF 1.3): the same as toDocx(), for LibreOffice. Needs a QApplication, no
/// display.
[[nodiscard]] QByteArray toOdt(const core::report::Report &report);

} // namespace eldin::ui::documents
