// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <QDateTime>

#include <map>
#include <set>

namespace eldin::core {

class Document;

/// Who wrote a figure that came from no file.
struct FigureEntry
{
    QDateTime at;
    QString author; ///< empty if erased
};

/// Of each of the lines: by whom and when its amount was written as it stands now, read from the history. A line copied into
/// another version was written when it was copied; a line that the history does not tell of is missing.
[[nodiscard]] std::map<Id<BudgetLine>, FigureEntry> figureEntries(Document &document, std::set<Id<BudgetLine>> lines);

} // namespace eldin::core
