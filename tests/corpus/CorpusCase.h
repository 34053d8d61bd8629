// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"
#include "core/exchange/budget/BudgetReading.h"

#include <functional>

namespace eldin::corpus {

/// What one line of a table says in truth, whatever the table looks like.
struct TrueLine
{
    std::uint32_t row = 0;
    QString name;
    core::BudgetSection section = core::BudgetSection::Revenue;
    std::vector<std::optional<core::Money>> amounts; ///< one a budget
    std::int64_t parent = -1; ///< row of the sum that counts it
};

struct TrueBudget
{
    std::uint32_t column = 0;
    std::optional<int> year;
    std::optional<core::BudgetStage> stage;
};

/// Cells by row and column from 0.
using Place = std::pair<std::uint32_t, std::uint32_t>;

struct Truth
{
    core::MoneyUnit unit = core::MoneyUnit::ThousandSom;
    std::uint32_t nameColumn = 0;
    std::uint32_t dataStart = 0;
    std::vector<TrueBudget> budgets;
    std::vector<TrueLine> lines;
    std::vector<Place> gaps; ///< stated sums that are wrong in the table as it was published
};

/// A mistake put into a table, and where a person would look for it.
struct Fault
{
    QString cause; ///< code of a gap or of a problem; empty: any will do
    std::vector<Place> places; ///< the cell itself first, then those that point at it as well
    /// The sum that counts the cell. Where it does not come out, and several of its lines (or itself) may be the wrong one, it
    /// is the cell at which a person has to begin.
    std::optional<Place> sum {};
    bool readable = false; ///< the table can be read as it is meant in spite of it
};

/// How the table is written.
struct FileForm
{
    QString encoding; ///< of a text file; empty: xlsx
    QChar separator = u';';
    QString lineEnd = QStringLiteral("\r\n");
    bool mark = false; ///< begins with a byte order mark
};

struct CorpusCase
{
    QString name;
    core::exchange::Sheet sheet;
    Truth truth;
    std::optional<Fault> fault;
    FileForm form;
    /// Rows and columns to other places; a place that goes nowhere is dropped with what stands there.
    void move(const std::function<std::optional<std::uint32_t>(std::uint32_t)> &row,
              const std::function<std::uint32_t(std::uint32_t)> &column);
    /// The cell to write into; made where there is none.
    void put(Place place, core::exchange::SheetCell cell) { sheet.put(place.first, place.second, std::move(cell)); }
    /// Makes room above the row.
    void insertRow(std::uint32_t row);
    void removeRow(std::uint32_t row);
};

/// Writes the case into the folder and returns the file's path.
[[nodiscard]] QString writeCase(const CorpusCase &table, const QString &folder, std::size_t number);

} // namespace eldin::corpus
