// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/UnnamedSums.h"

#include "core/exchange/budget/SumChoice.h"

#include <algorithm>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kFarthest = 24; ///< rows that a sum which reaches to no end of the section is tried with

constexpr std::size_t kShortSection = 150;

/// The rows of one section that stand at the top of the tree and count.
class Section
{
public:
    Section(const std::vector<SumRow> &rows, const std::vector<SumNode> &nodes)
        : m_rows(rows)
        , m_nodes(nodes)
        , m_budgets(rows.front().amounts.size())
    {
    }

    void add(std::uint32_t row) { m_places.push_back(row); }

    void find(std::vector<UnnamedSum> &found)
    {
        const std::size_t count = m_places.size();
        m_before.assign((count + 1) * m_budgets, 0);
        m_balances.assign((count + 1) * m_budgets, 0);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t b = 0; b < m_budgets; ++b) {
                const std::uint64_t amount = counted(m_places[i], b);
                const bool balance = m_rows[m_places[i]].balance;
                m_before[(i + 1) * m_budgets + b] = m_before[i * m_budgets + b] + (balance ? 0 : amount);
                m_balances[(i + 1) * m_budgets + b] = m_balances[i * m_budgets + b] + (balance ? amount : 0);
            }
        }
        const std::size_t first = found.size();
        std::size_t top = 0; // below the last sum that was found
        for (std::size_t i = 0; i < count; ++i) {
            if (!mayBeSum(m_places[i]))
                continue;
            const auto sum = above(i, top);
            const auto exact = sum ? sum : below(i);
            const auto other = exact ? exact : near(i);
            if (!other)
                continue;
            found.push_back(*other);
            if (sum && other->proof == UnnamedSum::Proof::Sure)
                top = i + 1;
        }
        raiseWhereAllAreExplained(found, first);
        // Of thousands of lines dozens are sums by chance: telling them would hide what matters.
        if (count > kShortSection)
            std::erase_if(found, [](const UnnamedSum &sum) { return sum.proof == UnnamedSum::Proof::Chance; });
        m_places.clear();
    }

private:
    struct Span
    {
        std::size_t first = 0; ///< into m_places
        std::size_t end = 0;
    };

    [[nodiscard]] std::uint64_t counted(std::uint32_t row, std::size_t budget) const
    {
        const SumNode &node = m_nodes[row];
        const Money amount = node.children.empty() ? m_rows[row].amounts[budget].value_or(Money()) : node.sums[budget].computed;
        return static_cast<std::uint64_t>(amount.tyiyn());
    }

    [[nodiscard]] bool mayBeSum(std::uint32_t place) const
    {
        const SumRow &row = m_rows[place];
        return !row.total && !row.line && !row.coded && !row.balance && m_nodes[place].children.empty()
            && std::any_of(row.amounts.begin(), row.amounts.end(), [](const auto &amount) { return amount && *amount != Money(); });
    }

    [[nodiscard]] bool sums(std::size_t at, Span span) const
    {
        bool plain = true;
        bool withBalance = true; // "together with the opening balance"
        for (std::size_t b = 0; b < m_budgets; ++b) {
            const std::uint64_t sum = between(m_before, span, b);
            const std::uint64_t states = stated(at, b);
            plain = plain && sum == states;
            withBalance = withBalance && sum + between(m_balances, span, b) == states;
        }
        // One row of the same amount is no sum, but a total said again is.
        return (plain || withBalance) && (span.end - span.first > 1 || (span.end > span.first && m_nodes[m_places[span.first]].children.size() > 1));
    }

    [[nodiscard]] std::uint64_t between(const std::vector<std::uint64_t> &sums, Span span, std::size_t budget) const
    {
        return sums[span.end * m_budgets + budget] - sums[span.first * m_budgets + budget];
    }

    [[nodiscard]] std::uint64_t stated(std::size_t at, std::size_t budget) const
    {
        return static_cast<std::uint64_t>(m_rows[m_places[at]].amounts[budget].value_or(Money()).tyiyn());
    }

    /// A total whose label and figure are both wrong.
    [[nodiscard]] std::optional<UnnamedSum> near(std::size_t at) const
    {
        const std::size_t count = m_places.size();
        if (at + 1 != count || count < 3)
            return std::nullopt;
        bool coded = true;
        for (std::size_t i = 0; i < at && coded; ++i)
            coded = m_rows[m_places[i]].coded;
        bool close = coded;
        for (std::size_t b = 0; b < m_budgets && close; ++b) {
            const auto sum = static_cast<double>(static_cast<std::int64_t>(between(m_before, {0, at}, b)));
            const auto states = static_cast<double>(static_cast<std::int64_t>(stated(at, b)));
            close = states > sum * 0.8 && states < sum * 1.25;
        }
        return close ? std::optional(UnnamedSum{UnnamedSum::Proof::Near, m_places[at], true}) : std::nullopt;
    }

    [[nodiscard]] bool looksLikeSum(std::size_t at, Span span) const
    {
        const SumRow &row = m_rows[m_places[at]];
        bool named = true;
        bool coded = true;
        bool typed = true;
        for (std::size_t i = span.first; i < span.end; ++i) {
            const SumRow &part = m_rows[m_places[i]];
            named = named && (part.named || part.total);
            coded = coded && (part.coded || part.balance || (part.total && hasCodes(m_places[i])));
            typed = typed && (!part.computed || !m_nodes[m_places[i]].children.empty());
        }
        // A line of the same amount as the total above it is no rarity: without a name only is it that total again.
        const bool again = span.end - span.first == 1;
        return (!row.named && named) || (!again && coded) || (row.computed && typed);
    }

    [[nodiscard]] bool hasCodes(std::uint32_t total) const
    {
        const auto &parts = m_nodes[total].children;
        return std::any_of(parts.begin(), parts.end(), [&](std::uint32_t part) { return m_rows[part].coded; });
    }

    [[nodiscard]] UnnamedSum judged(std::size_t at, Span span, bool whole) const
    {
        const bool outermost = at == 0 || at + 1 == m_places.size();
        // A formula over a few rows is a sum; without one nothing tells such a sum from chance.
        const bool sure = looksLikeSum(at, span) && (whole || m_rows[m_places[at]].computed || !m_rows[m_places[at]].named);
        const auto proof = sure ? UnnamedSum::Proof::Sure
            : whole && outermost ? UnnamedSum::Proof::Likely
                                 : UnnamedSum::Proof::Chance;
        return {proof, m_places[at], whole};
    }

    [[nodiscard]] std::optional<UnnamedSum> above(std::size_t at, std::size_t top) const
    {
        for (const std::size_t first : {top, std::size_t {0}}) {
            if (const Span all {first, at}; first < at && sums(at, all))
                return judged(at, all, true);
        }
        for (std::size_t first = at; first > top && at - first < kFarthest;) {
            if (const Span span {--first, at}; sums(at, span)) {
                const bool again = m_rows[m_places[at - 1]].total && span.end - span.first == 1;
                // All that stands between a total and the end of the section.
                const bool rest = at + 1 == m_places.size() && first > 0 && m_rows[m_places[first - 1]].total;
                return judged(at, span, again || rest);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<UnnamedSum> below(std::size_t at) const
    {
        const std::size_t count = m_places.size();
        if (const Span all {at + 1, count}; at + 1 < count && sums(at, all))
            return judged(at, all, true);
        for (std::size_t end = at + 2; end < count && end - at <= kFarthest; ++end) {
            if (const Span span {at + 1, end}; sums(at, span))
                return judged(at, span, false);
        }
        return std::nullopt;
    }

    /// Two or more sums that explain every row between them are no chance.
    void raiseWhereAllAreExplained(std::vector<UnnamedSum> &found, std::size_t first) const
    {
        std::size_t covered = 0;
        std::size_t sumsFound = 0;
        for (std::size_t i = 0; i < m_places.size(); ++sumsFound) {
            const auto sum = std::find_if(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(),
                                          [&](const UnnamedSum &one) { return one.row == m_places[i]; });
            if (sum == found.end())
                return;
            std::size_t end = i + 2;
            while (end <= m_places.size() && !sums(i, {i + 1, end}))
                ++end;
            if (end > m_places.size())
                return;
            covered += end - i;
            i = end;
        }
        for (std::size_t i = first; i < found.size() && sumsFound > 1 && covered == m_places.size(); ++i) {
            if (found[i].proof == UnnamedSum::Proof::Chance)
                found[i].proof = UnnamedSum::Proof::Likely;
        }
    }

    const std::vector<SumRow> &m_rows;
    const std::vector<SumNode> &m_nodes;
    std::size_t m_budgets;
    std::vector<std::uint32_t> m_places;
    std::vector<std::uint64_t> m_before; ///< what all rows before the place count, a budget each
    std::vector<std::uint64_t> m_balances; ///< … and what the opening balances among them state
};

} // namespace

std::vector<UnnamedSum> unnamedSums(const std::vector<SumRow> &rows, const std::vector<SumNode> &nodes)
{
    std::vector<UnnamedSum> found;
    if (rows.empty() || rows.front().amounts.empty())
        return found;
    Section section(rows, nodes);
    bool known = false; // which section this is
    BudgetSection current = BudgetSection::Expenditure;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        const SumNode &node = nodes[row];
        const bool says = (rows[row].coded || rows[row].total) && rows[row].section;
        if (rows[row].sectionStart || (says && known && *rows[row].section != current)) {
            section.find(found);
            known = false;
        }
        if (says) {
            current = *rows[row].section;
            known = true;
        }
        const bool judgedApart = rows[row].total && node.children.empty();
        if (node.parent < 0 && !node.including && !node.outside && !node.restated && !judgedApart)
            section.add(row);
    }
    section.find(found);
    return found;
}

} // namespace eldin::core::exchange
