// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeStyle.h"

#include <QByteArray>

namespace eldin::ui::documents {

/// styles.xml of an OpenDocument text: the named styles, and a kind of page for each part, with the mark of a draft
/// above and the part's foot with the page below. Pages are counted through the document.
[[nodiscard]] QByteArray odtStyles(const core::report::Report &report, const OfficeStyle &style);

/// The kind of page of a part.
[[nodiscard]] QString odtMasterPage(std::size_t part);

} // namespace eldin::ui::documents
