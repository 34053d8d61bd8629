// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/Cell.h"
#include "core/exchange/reader/NumberFormat.h"

#include <string>
#include <string_view>
#include <vector>

namespace eldin::core::exchange {

/// The number formats of a workbook by the index of a cell's style, and from which day its serial numbers count.
struct NumberStyles {
    std::vector<NumberFormat> formats;
    bool epoch1904 = false;
};

/// Makes the cell a number with these digits or, where its style shows a day or a time, a date.
void setNumber(Cell &cell, std::string_view digits, std::size_t style, const NumberStyles &styles);

/// The shortest digits that give this very number again, without an exponent where a sheet would show none.
[[nodiscard]] std::string digitsOf(double value);

} // namespace eldin::core::exchange
