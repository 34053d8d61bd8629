// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/Sheet.h"

#include <QString>

#include <functional>

namespace eldin::core::exchange {

struct TextTableOptions {
    QString encoding; ///< of `knownEncodings`; empty: found out
    QChar separator;  ///< null: found out
    std::function<bool()> cancelled;
    ReadLimits limits;
};

/// Reads csv, tsv or txt into a sheet of Text cells. The sheet is named like the file; its `problems` tell lost
/// letters, broken signs and a quote that was never closed. Throws Error.
[[nodiscard]] Sheet readTextTable(const QString &path, const TextTableOptions &options = {});

/// The same from bytes already in memory; the name is the caller's to set.
[[nodiscard]] Sheet textTable(const QByteArray &bytes, const TextTableOptions &options = {});

} // namespace eldin::core::exchange
