// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace eldin::core {

/// A table as CSV for programs and for Excel: commas, CRLF, UTF-8 with its mark; cells are quoted where they must be. A text that a
/// spreadsheet would take for a formula (=, +, -, @, tab first; no number) gets an apostrophe before it, also behind a semicolon or at
/// the beginning of a line within a cell, where some programs begin a new one: opening a table never runs what somebody typed.
[[nodiscard]] QByteArray csvText(const QStringList &head, const std::vector<QStringList> &rows);


/// One line of such a table, for tables that are written as they come; the first is the head with the mark before it.
[[nodiscard]] QByteArray csvHead(const QStringList &cells);
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace eldin::core
