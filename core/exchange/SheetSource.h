// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/Sheet.h"

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace eldin::core::exchange {

struct SheetSourceOptions {
    QString sheet;         ///< only the sheet of this name; empty: all, hidden ones too
    int table = 0;         ///< only this table of a text document, from 1; 0: all
    QString readerProgram; ///< of the helper; empty: found beside our own program
    std::function<bool()> cancelled;
    std::function<void(int percent)> progress; ///< 0 to 100, never falling
    std::chrono::milliseconds timeLimit = std::chrono::minutes(2);
    ReadLimits limits = heldInMemory(); ///< tighter than the helper's: the sheets stay in our memory

    /// 300,000 budget lines with a dozen columns.
    [[nodiscard]] static ReadLimits heldInMemory();
};

/// Reads the tables of a foreign file, whatever its name says: xlsx, xlsm, xls, ods and the tables of docx in the helper
/// program, csv and txt here. Blocks, so call it beside the window. Throws Error: FileMissing, FileWrongKind (detail: `html`, `excel95`,
/// `xlsb`, `pdf` …), FileEncrypted, FileDamaged, FileOverLimit (detail: the limit), NoSuchSheet, Io, Cancelled.
[[nodiscard]] std::vector<Sheet> readSheets(const QString &path, const SheetSourceOptions &options = {});

} // namespace eldin::core::exchange
