// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace eldin::core::exchange {

/// What a cell of a foreign table holds.
enum class CellKind : std::uint8_t {
    Text,
    Number,  ///< `text` keeps the raw digits of the file, never a rounded double
    Date,    ///< `text` is ISO (`2026-12-10`, `2026-12-10T10:00:00`, or `10:00:00` where only a time is stored)
    Boolean, ///< `text` is `1` or `0`
    Error,   ///< `text` is the error as the sheet shows it (`#REF!`)
    NoValue, ///< a formula whose result is not stored: to be reported, never read as 0
};

/// One filled cell of a foreign table; rows and columns count from 0.
struct Cell {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    CellKind kind = CellKind::Text;
    bool formula = false;
    std::string text;         ///< UTF-8
    std::string numberFormat; ///< of a number: the format code, e.g. `00`; empty for General
};

/// A merged range, both ends included, counted from 0.
struct Merge {
    std::uint32_t firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    bool operator==(const Merge &) const = default;
};

/// The text of an Error cell that names a text its workbook does not have.
inline constexpr const char *kLostText = "#TEXT?";

/// `E` for column 4.
[[nodiscard]] std::string columnLetters(std::uint32_t column);

/// `E976` for row 975, column 4.
[[nodiscard]] std::string cellAddress(std::uint32_t row, std::uint32_t column);

} // namespace eldin::core::exchange
