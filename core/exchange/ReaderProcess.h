// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/ReadOptions.h"

#include <QString>

#include <chrono>
#include <functional>

namespace eldin::core::exchange {

struct ReaderProcessOptions {
    QString sheet;   ///< only the sheet of this name; empty: all
    QString program; ///< of the helper; empty: beside our own program, or the variable ELDIN_UNU_READER
    std::function<bool()> cancelled; ///< asked at least every 50 ms; true ends the helper
    std::chrono::milliseconds timeLimit = std::chrono::minutes(2);
    ReadLimits limits; ///< of what is taken from the helper
};

/// Lets `eldin-unu-reader` read a spreadsheet and passes what it sends to the sink, cell by cell. Blocks: call it
/// beside the window. What the sink throws ends the helper and passes through; all failures of reading are Error:
/// FileMissing, FileWrongKind, FileEncrypted, FileDamaged, FileOverLimit, NoSuchSheet, Io, Cancelled.
void readInHelper(const QString &path, const ReaderProcessOptions &options, CellSink &sink);

} // namespace eldin::core::exchange
