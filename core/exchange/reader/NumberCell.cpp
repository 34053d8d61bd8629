// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/NumberCell.h"

#include "core/exchange/reader/DateText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace eldin::core::exchange {

void setNumber(Cell &cell, std::string_view digits, std::size_t style, const NumberStyles &styles)
{
    cell.kind = CellKind::Number;
    cell.text = digits;
    cell.numberFormat.clear();
    if (style >= styles.formats.size())
        return;
    const NumberFormat &format = styles.formats[style];
    if (format.kind != FormatKind::Number) {
        if (auto iso = serialToIso(digits, format.kind, styles.epoch1904)) {
            cell.kind = CellKind::Date;
            cell.text = std::move(*iso);
            return;
        }
    }
    cell.numberFormat = format.code;
}

std::string digitsOf(double value)
{
    if (value == 0.0)
        return "0"; // the minus of a negative zero is no sign of an amount
    const double size = std::fabs(value);
    const auto form = size >= 1e-7 && size < 1e21 ? std::chars_format::fixed : std::chars_format::scientific;
    std::array<char, 64> digits {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value, form);
    return error == std::errc() ? std::string(digits.data(), end) : std::string();
}

} // namespace eldin::core::exchange
