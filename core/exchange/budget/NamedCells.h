// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BodyRow.h"
#include "core/exchange/budget/SubtotalSearch.h"

namespace eldin::core::exchange {

/// Tells which of the cells that a problem names already belong to a sum: a guess at the cause of its gap would lead away
/// from them.
class NamedCells
{
public:
    /// `rows`: which of the body's rows have amounts, in the order of the sheet; `nodes`: of these. All must outlive this.
    NamedCells(const Body &body, const std::vector<std::size_t> &rows, const std::vector<SumNode> &nodes);

    /// The first such cell of the column that belongs to the sum itself, not to a sum below it; empty if there is none.
    [[nodiscard]] QString below(std::size_t index, std::uint32_t column) const;

private:
    struct Span
    {
        std::uint32_t first;
        std::uint32_t last;
    };
    [[nodiscard]] std::uint32_t rowOf(std::size_t node) const { return m_body.rows[m_rows[node]].row; }
    [[nodiscard]] Span reach(std::size_t index) const;
    [[nodiscard]] std::size_t firstFrom(std::uint32_t row) const;

    const Body &m_body;
    const std::vector<std::size_t> &m_rows;
    const std::vector<SumNode> &m_nodes;
    std::vector<Span> m_spans; ///< the sheet rows of what each node sums, itself included; empty where no cell is named
};

/// A total that stands apart from its lines and is not what they give.
struct ApartTotal
{
    std::uint32_t row = 0;
    std::size_t budget = 0;
    BudgetSection section = BudgetSection::Expenditure;
    Money stated;
    Money computed;
};

struct PlacedCause
{
    QString code;
    QString at; ///< cell of the line that explains it, if one does
};

/// Why such a total is not what the lines give.
[[nodiscard]] PlacedCause explainApart(const BudgetReading &reading, const Body &body, const ApartTotal &total);

} // namespace eldin::core::exchange
