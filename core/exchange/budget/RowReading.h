// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BodyRow.h"

namespace eldin::core::exchange {

/// What rows hold that may be wrong, told once it is known which of them belong to the table.
struct RowNotes
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> doubtful; ///< row and column of amounts that a problem names
    std::map<std::uint32_t, Problems> badCells; ///< by row: errors only if the row belongs to the table
};

/// The rows below the head that hold anything, each read for itself: name, codes, amounts. What is certain by now goes to
/// the reading's problems, the rest to the notes.
[[nodiscard]] std::vector<BodyRow> readRows(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
                                            BudgetReading &reading, RowNotes &notes);

} // namespace eldin::core::exchange
