// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/Package.h"

#include <cstdint>
#include <string>

namespace eldin::core::exchange {

/// The name of a text document's table as a sheet, counted from 1: tables have none of their own.
[[nodiscard]] std::string docxTableName(std::uint32_t number);

/// Reads the tables of a Word document; `part` is its main part.
void readDocx(Package &package, const std::string &part, CellSink &sink);

} // namespace eldin::core::exchange
