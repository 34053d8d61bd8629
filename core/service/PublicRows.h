// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/PublicWords.h"
#include "core/storage/TableRows.h"

namespace eldin::core {

/// Whether a table is given to everybody at all: not people, nor what hangs on one of them, nor attached files.
[[nodiscard]] bool isPublicTable(const TableShape &shape);

/// The row as everybody may see it: no names, no link from what was said to one of those present, no text that may name
/// somebody.
[[nodiscard]] TableRow publicRow(const TableShape &shape, TableRow row, const PublicWords &words);

} // namespace eldin::core
