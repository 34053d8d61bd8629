// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/OleFile.h"

namespace eldin::core::exchange {

/// The name of the stream that holds a workbook of Excel 97-2003.
inline constexpr const char *kXlsStream = "Workbook";

/// Reads the tables of a workbook of Excel 97-2003 (BIFF8).
void readXls(OleFile &file, const ReadOptions &options, CellSink &sink);

} // namespace eldin::core::exchange
