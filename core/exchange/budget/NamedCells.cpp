// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/NamedCells.h"

#include "core/exchange/budget/GapCause.h"

#include <algorithm>
#include <limits>

namespace eldin::core::exchange {

NamedCells::NamedCells(const Body &body, const std::vector<std::size_t> &rows, const std::vector<SumNode> &nodes)
    : m_body(body)
    , m_rows(rows)
    , m_nodes(nodes)
{
    if (body.doubtful.empty())
        return;
    m_spans.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        m_spans.push_back({rowOf(i), rowOf(i)});
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::int64_t up = nodes[i].parent; up >= 0; up = nodes[static_cast<std::size_t>(up)].parent) {
            Span &span = m_spans[static_cast<std::size_t>(up)];
            span.first = std::min(span.first, rowOf(i));
            span.last = std::max(span.last, rowOf(i));
        }
    }
}

/// The first node that does not stand above the row.
std::size_t NamedCells::firstFrom(std::uint32_t row) const
{
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(), [&](std::size_t index) { return m_body.rows[index].row < row; });
    return static_cast<std::size_t>(found - m_rows.begin());
}

/// The rows of a sum's parts, up to the rows of others: one whose only amount is unreadable is in no tree, and may stand
/// before the first part or behind the last one.
NamedCells::Span NamedCells::reach(std::size_t index) const
{
    Span span = m_spans[index];
    if (rowOf(index) == span.last) {
        const std::size_t node = firstFrom(span.first);
        span.first = node == 0 ? 0 : rowOf(node - 1) + 1;
    } else if (rowOf(index) == span.first) {
        const std::size_t node = firstFrom(span.last + 1);
        span.last = node == m_rows.size() ? std::numeric_limits<std::uint32_t>::max() : rowOf(node) - 1;
    }
    return span;
}

QString NamedCells::below(std::size_t index, std::uint32_t column) const
{
    if (m_spans.empty())
        return {};
    const Span own = reach(index);
    const auto &children = m_nodes[index].children;
    auto cell = std::partition_point(m_body.doubtful.begin(), m_body.doubtful.end(), [&](const auto &other) { return other.first < own.first; });
    for (; cell != m_body.doubtful.end() && cell->first <= own.last; ++cell) {
        const auto [row, at] = *cell;
        if (at != column || row == rowOf(index))
            continue;
        const bool belowChild = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
            return m_spans[child].first <= cell->first && cell->first <= m_spans[child].last && cell->first != rowOf(child);
        });
        if (!belowChild)
            return QString::fromStdString(cellAddress(row, at));
    }
    return {};
}

PlacedCause explainApart(const BudgetReading &reading, const Body &body, const ApartTotal &total)
{
    constexpr std::size_t kMostLines = 5'000; // each such total asks all of them
    const std::uint32_t column = reading.budgets[total.budget].column;
    for (const auto &[row, at] : body.doubtful) {
        if (at == column && row != total.row)
            return {QStringLiteral("named-cell"), QString::fromStdString(cellAddress(row, at))};
    }
    std::vector<std::optional<Money>> parts;
    std::vector<const LineAmount *> places;
    for (std::size_t i = 0; i < reading.lines.size() && reading.lines.size() <= kMostLines; ++i) {
        for (const LineAmount &amount : reading.lines[i].amounts) {
            if (static_cast<std::size_t>(amount.budget) != total.budget || reading.lines[i].section != total.section)
                continue;
            parts.emplace_back(amount.amount);
            places.push_back(&amount);
        }
    }
    const GapCause cause = explainGap(total.stated, total.computed, parts);
    return {cause.code, cause.part ? places[*cause.part]->cell() : QString()};
}

} // namespace eldin::core::exchange
