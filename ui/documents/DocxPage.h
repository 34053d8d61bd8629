// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/DocxText.h"
#include "ui/documents/Sheet.h"

namespace eldin::ui::documents {

/// The page of a part: its size and margins, and which header and footer stand on it (`header1` and `footer1` belong
/// to the first part).
void writeSection(XmlWriter &xml, const Sheet &sheet, std::size_t part);

/// word/headerN.xml: the mark of a draft.
[[nodiscard]] QByteArray docxHeader(const core::report::Part &part);
/// word/footerN.xml: the part's foot and the page, and of a sealed paper its code, whose picture is the relationship `seal`. Pages are counted through the document: the programs know no other
/// count that both of them show.
[[nodiscard]] QByteArray docxFooter(const core::report::Part &part);

} // namespace eldin::ui::documents
