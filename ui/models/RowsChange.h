// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::ui {

/// How one list of rows becomes another, told apart by their ids: in steps a view understands, few of them however much
/// changes, and found in one pass. Where rows go or come in many places they are put together first, which takes none out of
/// the selection. Rows of one id are taken in their order.
struct RowsChange
{
    /// More places than this and the rows are put together: each place costs a view as much as all its rows.
    static constexpr std::size_t kFewPlaces = 8;

    struct Range
    {
        int first = 0;
        int last = 0;
        bool operator==(const Range &) const = default;
    };

    /// `chosen`: rows that a view looks at. Where the first of them that goes leaves with others, all go from its place, so
    /// that the row which a view chooses instead is its neighbour.
    RowsChange(const std::vector<QString> &from, const std::vector<QString> &to, const std::vector<int> &chosen = {});

    /// Which of the wanted rows is inserted at a place.
    [[nodiscard]] int source(int place) const { return after.empty() ? place : sources[static_cast<std::size_t>(place)]; }

    // In this order:
    std::vector<int> before; ///< of each place the row that comes there, before any goes; empty: all stay where they are
    std::vector<Range> removed; ///< ascending; to be taken out from the last on
    std::vector<Range> inserted; ///< ascending, as they stand afterwards
    std::vector<int> after; ///< as `before`, once all are there; empty: all stay
    std::vector<int> sources; ///< where `after` is not empty: the wanted row of each place before it
};

} // namespace eldin::ui
