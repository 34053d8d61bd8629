// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/Synonyms.h"
#include "core/exchange/budget/TableMapping.h"

#include <QStringList>

#include <map>

namespace eldin::core::exchange {

/// Where a table's head stands and what it says about each column.
struct TableHead
{
    std::vector<std::uint32_t> titleRows;
    std::vector<std::uint32_t> headerRows;
    std::uint32_t dataStart = 0;
    QStringList titles; ///< single line, row by row
    std::map<std::uint32_t, QString> headers; ///< all levels of a column's head from above, joined by spaces
    std::map<std::uint32_t, QStringList> levels; ///< the same, level by level

    /// True if a row says the same words as the head (a head repeated on a new page).
    [[nodiscard]] bool isRepeated(const Sheet &sheet, std::uint32_t row) const;
};

/// Finds the head, or takes the rows that a person chose for it.
[[nodiscard]] TableHead findHead(const Sheet &sheet, const Synonyms &synonyms, const TableMapping &mapping);

/// A cell that holds nothing but a plain number, whether the file calls it one or writes it as text.
[[nodiscard]] bool isNumeric(const SheetCell &cell);

} // namespace eldin::core::exchange
