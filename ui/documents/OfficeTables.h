// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeContent.h"

namespace eldin::ui::documents {

/// What becomes a table in a text document: tables, labels with their values, and places to sign. `keepWithNext` is
/// for the last row.
[[nodiscard]] OfficeTable officeTable(const core::report::Table &table, const OfficeStyle &style, bool keepWithNext);
[[nodiscard]] OfficeTable officeTable(const core::report::KeyValues &values, const OfficeStyle &style, bool keepWithNext);
[[nodiscard]] OfficeTable officeTable(const core::report::Signatures &signatures, const OfficeStyle &style, bool keepWithNext);
[[nodiscard]] OfficeTable officeTable(const core::report::PaperHead &head, const OfficeStyle &style, bool keepWithNext);

} // namespace eldin::ui::documents
