// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/BiffRecords.h"
#include "core/exchange/reader/NumberCell.h"
#include "core/exchange/reader/SharedStrings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace eldin::core::exchange {

/// One sheet as the head of an xls lists it.
struct XlsSheetEntry {
    std::string name;
    std::uint64_t position = 0; ///< of its first record
    bool table = false;         ///< false for charts, macros and dialogs
    bool hidden = false;
};

/// The frame of an xls: its sheets in order and what all of them share.
struct XlsWorkbook {
    std::vector<XlsSheetEntry> sheets;
    NumberStyles styles;
    SharedStrings strings;
};

/// Reads the head from the beginning of the stream. ReadError Encrypted where it has a password, OldFormat where it is
/// older than Excel 97.
[[nodiscard]] XlsWorkbook readXlsWorkbook(BiffRecords &records, const ReadLimits &limits);

/// Stands on a BOF record and says whether tables follow it that can be read.
void requireBiff8(const BiffRecords &records);

} // namespace eldin::core::exchange
