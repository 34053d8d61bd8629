// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/OpenTable.h"

namespace eldin::core::exchange {

/// Writes the tables as a workbook for Excel, a sheet each: numbers as numbers, days as days, the head fixed and filtered,
/// sums below with their results, and charts beside the tables that ask for one. What people wrote stays text, whatever
/// it begins with. Error{Io}, Error{DiskFull}, Error{FileOverLimit} for more rows than a sheet holds; a half-written file
/// is left to the caller. What `eachRow` throws goes through. A text longer than a cell can hold goes on behind the last column; how many
/// did is returned.
int writeOpenWorkbook(const QString &path, const OpenPackage &package);

} // namespace eldin::core::exchange
