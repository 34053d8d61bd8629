// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/Package.h"

#include <string>

namespace eldin::core::exchange {

/// Reads the worksheets of an Office Open XML workbook; `part` is its main part.
void readXlsx(Package &package, const std::string &part, CellSink &sink);

} // namespace eldin::core::exchange
