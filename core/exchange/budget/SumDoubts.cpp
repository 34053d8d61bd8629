// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/SumDoubts.h"

#include <algorithm>

namespace eldin::core::exchange {

namespace {

using Place = std::uint32_t;

class Doubts
{
public:
    Doubts(const std::vector<SumRow> &rows, std::vector<SumNode> &nodes, const NestingOf &nesting)
        : m_rows(rows)
        , m_nodes(nodes)
        , m_nesting(nesting)
    {
    }

    std::vector<SumDoubt> settle()
    {
        const auto count = static_cast<Place>(m_rows.size());
        for (Place first = 0, end = 0; first < count; first = end) {
            for (end = first + 1; end < count && !m_rows[end].sectionStart;)
                ++end;
            settleSection(first, end);
        }
        std::stable_sort(m_doubts.begin(), m_doubts.end(), [](const SumDoubt &a, const SumDoubt &b) { return a.row < b.row; });
        return std::move(m_doubts);
    }

private:
    void settleSection(Place first, Place end)
    {
        std::vector<Place> totals;
        std::vector<Place> loose;
        for (Place row = first; row < end; ++row) {
            const SumNode &node = m_nodes[row];
            if (node.parent < 0 && m_rows[row].total && !node.children.empty())
                totals.push_back(row);
            else if (isLoose(row))
                loose.push_back(row);
            if (isTakenOnce(row))
                m_doubts.push_back({SumDoubt::Kind::TakenOnce, row, node.children.front()});
        }
        for (const Place row : loose) {
            const auto total = totalFor(row, totals);
            if (total && m_rows[*total].whole && (*total > row || sumsWhatFollows(*total)))
                adopt(*total, row);
            else if (total)
                m_doubts.push_back({SumDoubt::Kind::BesideTotal, row, *total});
        }
    }

    /// Stands at the top of the tree and counts.
    [[nodiscard]] bool isLoose(Place place) const
    {
        const SumRow &row = m_rows[place];
        const SumNode &node = m_nodes[place];
        const bool counts = !row.total && !row.balance && !node.including && !node.outside && !node.restated;
        return node.parent < 0 && counts
            && std::any_of(row.amounts.begin(), row.amounts.end(), [](const auto &amount) { return amount && *amount != Money(); });
    }

    /// Two different amounts that agree are no chance; one is: round figures stand side by side in flat lists.
    [[nodiscard]] bool isTakenOnce(Place place) const
    {
        const SumNode &node = m_nodes[place];
        if (m_rows[place].total || node.children.size() != 1)
            return false;
        const Place below = node.children.front();
        if ((m_rows[place].coded && m_rows[below].coded) || m_nesting(place, below) != Nesting::Maybe)
            return false;
        std::optional<Money> amount;
        for (const std::optional<Money> &other : m_rows[place].amounts) {
            if (other && *other != Money() && amount && *amount != *other)
                return false;
            if (other && *other != Money())
                amount = other;
        }
        return amount.has_value();
    }

    /// The nearest total that could have counted the row: one above that sums what follows, else one below; else
    /// one that was closed before the row came.
    [[nodiscard]] std::optional<Place> totalFor(Place row, const std::vector<Place> &totals) const
    {
        std::optional<Place> opened;
        std::optional<Place> closedBelow;
        std::optional<Place> closedAbove;
        for (const Place total : totals) {
            const auto &own = m_rows[row].section;
            const auto &its = m_rows[total].section;
            if (own && its && *own != *its)
                continue;
            if (sumsWhatFollows(total)) {
                if (total < row)
                    opened = total;
            } else if (total < row) {
                closedAbove = total;
            } else if (!closedBelow) {
                closedBelow = total;
            }
        }
        return opened ? opened : closedBelow ? closedBelow : closedAbove;
    }

    [[nodiscard]] bool sumsWhatFollows(Place total) const { return m_nodes[total].children.front() > total; }

    void adopt(Place total, Place row)
    {
        SumNode &node = m_nodes[total];
        m_nodes[row].parent = total;
        node.children.insert(std::lower_bound(node.children.begin(), node.children.end(), row), row);
        for (std::size_t b = 0; b < node.sums.size(); ++b) {
            const std::optional<Money> &stated = m_rows[row].amounts[b];
            const Money counted = m_nodes[row].children.empty() ? stated.value_or(Money()) : m_nodes[row].sums[b].computed;
            node.sums[b].computed += counted;
            node.sums[b].proved = m_rows[total].amounts[b] && *m_rows[total].amounts[b] == node.sums[b].computed;
        }
    }

    const std::vector<SumRow> &m_rows;
    std::vector<SumNode> &m_nodes;
    const NestingOf &m_nesting;
    std::vector<SumDoubt> m_doubts;
};

} // namespace

std::vector<SumDoubt> settleDoubts(const std::vector<SumRow> &rows, std::vector<SumNode> &nodes, const NestingOf &nesting)
{
    return Doubts(rows, nodes, nesting).settle();
}

} // namespace eldin::core::exchange
