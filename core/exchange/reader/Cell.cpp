// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/Cell.h"

namespace eldin::core::exchange {

std::string columnLetters(std::uint32_t column)
{
    std::string letters;
    for (std::uint64_t rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::string cellAddress(std::uint32_t row, std::uint32_t column)
{
    return columnLetters(column) + std::to_string(std::uint64_t{row} + 1);
}

} // namespace eldin::core::exchange
