// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/MeasuredRun.h"

namespace eldin::bench {

/// The least that taking in a workbook of one sheet can cost: its sheet inflated in pieces, parsed by expat, each row a row of
/// SQLite, all in one durable commit. Checks nothing. In a process of its own.
[[nodiscard]] MeasuredRun bareImport(const std::string &table, const std::string &database);

} // namespace eldin::bench
