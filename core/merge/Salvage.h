// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core {

/// What came out of a damaged document.
struct SalvageResult
{
    std::map<QString, qint64> recovered; ///< rows by data table
    std::map<QString, qint64> lost; ///< rows and pages by table that could not be read, or have nothing left to belong to
    qint64 commits = 0; ///< of the history
    bool historyIsWhole = false; ///< then the data are those of the history, whatever their own pages hold
    bool ok = false; ///< nothing is known to be lost, and the new file is sound
};

/// Makes a new document of all that can still be read of a damaged one; that one is not touched. What the history holds is
/// worked out anew from its commits; where commits are missing, the rows that stand in the tables are laid over it as one
/// act. Error{FileNotOurs} if nothing in the file is ours, Error{FileExists}, Error{DiskFull}, Error{Cancelled}; then
/// nothing is left behind.
[[nodiscard]] SalvageResult salvage(const QString &damaged, const QString &target, const Environment &environment, const std::function<bool()> &goesOn = {});

} // namespace eldin::core
