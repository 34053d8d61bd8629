// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/Package.h"

namespace eldin::core::exchange {

/// Reads the tables of an OpenDocument spreadsheet.
void readOds(Package &package, CellSink &sink);

} // namespace eldin::core::exchange
