// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeStyle.h"

#include <QByteArray>

namespace eldin::ui::documents {

/// The styles of a Word document (word/styles.xml): those that Word knows by name, so that its outline and its tables
/// of contents work, and a few of the paper's own.
[[nodiscard]] QByteArray docxStyles(const OfficeStyle &style, core::Language language);

} // namespace eldin::ui::documents
