// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

namespace eldin::ui::documents {

/// A block in a text document, where not we but the program that opens it breaks the pages.
struct FlowItem
{
    const core::report::Block *block = nullptr; ///< never a page break
    bool keepWithNext = false;
    bool beforeTable = false; ///< space is left behind it: a table cannot leave its own
    bool startsPage = false;
    bool gapBefore = false; ///< an empty paragraph: without it two tables would grow together
};

/// The blocks of a part by the rules of BlockLayout: what announces something stands with it, a slip to cut off stands
/// on one sheet, nobody signs an empty one. Empty texts and page breaks at an end are left out. Points into `part`.
[[nodiscard]] std::vector<FlowItem> flowOf(const core::report::Part &part, core::report::Look look);

} // namespace eldin::ui::documents
