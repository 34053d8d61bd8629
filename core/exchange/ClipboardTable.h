// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/Sheet.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace eldin::core::exchange {

/// What Excel, Word or LibreOffice put on the clipboard, as a sheet (format `clipboard`, without a name): from the HTML,
/// where merged cells and exact numbers are, or, where that holds no table, from the plain text between tabs. The header
/// that Windows puts before the HTML may be there. Nothing where neither holds a cell. Throws Error FileOverLimit.
[[nodiscard]] std::optional<Sheet> clipboardTable(const QByteArray &html, const QString &plain,
                                                  const ReadLimits &limits = {});

} // namespace eldin::core::exchange
