// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/ReadOptions.h"

#include <string>

namespace eldin::core::exchange {

/// Reads the tables of a foreign file (xlsx, xlsm, xls, ods, docx) into the sink; the kind is told by content, not by name.
/// Throws ReadError; what the sink throws passes through. All that was sent before a failure is void.
void readTable(const std::string &path, const ReadOptions &options, CellSink &sink);

} // namespace eldin::core::exchange
