// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/SubtotalSearch.h"

#include "core/exchange/budget/SumForest.h"

#include <unordered_map>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kStepsPerRow = 64;
constexpr std::size_t kStepsAtLeast = 100'000;
constexpr std::size_t kMostTries = 24;
constexpr std::uint32_t kFarthestTwin = 200;

using Rows = std::vector<std::uint32_t>;
using Bond = SumForest::Bond;

class Search
{
public:
    Search(const std::vector<SumRow> &rows, const NestingOf &nesting)
        : m_rows(rows)
        , m_nesting(nesting)
        , m_forest(rows)
        , m_steps(kStepsAtLeast + rows.size() * kStepsPerRow)
    {
    }

    std::vector<SumNode> run();

private:
    struct Candidates
    {
        Rows rows;
        std::size_t nested = 0; ///< up to here they are parts by their nesting, not only by chance
        bool sure = false; ///< … by their codes
    };
    struct Opening
    {
        std::uint32_t row;
        std::size_t position; ///< in m_roots
    };

    Rows parse(std::uint32_t first, std::uint32_t last);
    void attach(std::uint32_t row, Rows &stack);
    Candidates candidates(std::uint32_t row, const Rows &stack);
    bool hasTwinAbove(std::uint32_t row) const;
    bool take(std::uint32_t row, const Candidates &below);
    bool takeByChoice(std::uint32_t row, const Candidates &below);
    void giveBackTo(Rows &stack, std::uint32_t row, std::size_t taken);

    bool close(std::uint32_t total);
    bool isOfAnotherSection(std::uint32_t root, std::uint32_t total) const;
    bool openOn(std::uint32_t total, Rows &next);
    void closeBroken(std::uint32_t total);
    void collect(std::uint32_t total, std::size_t from, Bond bond);
    void settleOpenings();
    bool restates(std::uint32_t total) const;
    void remember(std::uint32_t total);
    void letGoWhatNothingProves();

    const std::vector<SumRow> &m_rows;
    const NestingOf &m_nesting;
    SumForest m_forest;
    std::size_t m_steps;
    Rows m_roots;
    std::size_t m_barrier = 0; ///< first root of the section
    std::vector<Opening> m_openings;
    Rows m_unsettled;
    std::unordered_map<std::uint64_t, std::uint32_t> m_totals;
};

void add(Amounts &sum, AmountsView more)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += more[i];
}

/// Rows below that may be parts of the row, nearest first; stops where nesting says no or, among rows without
/// a nesting, where their sum has grown beyond the row's.
Search::Candidates Search::candidates(std::uint32_t row, const Rows &stack)
{
    Candidates result;
    Amounts sum(m_forest.budgets(), 0);
    const AmountsView stated = m_forest.stated(row);
    for (auto next = stack.rbegin(); next != stack.rend(); ++next) {
        const Nesting nesting = m_nesting(row, *next);
        if (nesting == Nesting::No)
            break;
        if (nesting == Nesting::Maybe) {
            bool beyond = false;
            for (std::size_t b = 0; b < sum.size(); ++b)
                beyond = beyond
                    || static_cast<std::int64_t>(sum[b])
                        > std::max<std::int64_t>(0, static_cast<std::int64_t>(stated[b]));
            if (beyond || m_steps == 0)
                break;
            --m_steps;
        }
        result.rows.push_back(*next);
        add(sum, m_forest.counted(*next));
        if (nesting >= Nesting::Likely && !m_rows[*next].including)
            result.nested = result.rows.size();
        result.sure = result.sure || nesting == Nesting::Surely;
    }
    return result;
}

bool Search::takeByChoice(std::uint32_t row, const Candidates &below)
{
    const std::size_t first = std::max<std::size_t>(below.nested, 1);
    const std::size_t last = std::min(below.rows.size(), first + kMostTries);
    bool choices = false;
    for (std::size_t i = 0; i < last; ++i)
        choices = choices || m_forest.hasChoices(below.rows[i]);
    if (!choices)
        return false;
    for (std::size_t size = first; size <= last; ++size) {
        const Rows part(below.rows.begin(), below.rows.begin() + static_cast<std::ptrdiff_t>(size));
        // Chance grows with every way to count: without a nesting, one row below is no proof.
        if (below.nested == 0 && size < 2)
            continue;
        if (m_forest.holdByChoice(row, part, below.nested > 0 ? Bond::Firm : Bond::Soft))
            return true;
    }
    return false;
}

/// A row above with the same codes, everything between lying under them.
bool Search::hasTwinAbove(std::uint32_t row) const
{
    for (std::uint32_t above = row; above > 0 && row - above < kFarthestTwin; --above) {
        const Nesting nesting = m_nesting(row, above - 1);
        if (nesting == Nesting::Maybe)
            return true;
        if (nesting == Nesting::No)
            return false;
    }
    return false;
}

bool Search::take(std::uint32_t row, const Candidates &below)
{
    const Rows &rows = below.rows;
    Amounts sum(m_forest.budgets(), 0);
    std::size_t early = 0; // a match before all nested rows are in
    std::size_t partly = 0; // size of the group that agrees in some budgets
    for (std::size_t i = 0; i < rows.size(); ++i) {
        add(sum, m_forest.counted(rows[i]));
        if (m_forest.isAside(rows[i]) && i + 1 != below.nested)
            continue;
        const auto agreement = m_forest.agreement(row, sum);
        const std::size_t size = i + 1;
        if (agreement.all && (agreement.nonZero || below.nested > 0)) {
            if (size >= below.nested) {
                const Rows part(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(size));
                m_forest.hold(row, part, below.sure ? Bond::Firm : Bond::Soft);
                return true;
            }
            if (early == 0 && agreement.nonZero)
                early = size;
        } else if (size == below.nested && agreement.nonZero) {
            partly = size;
        }
    }
    if (early > 0) {
        // The same amount broken down twice, first by source of money, then by purpose: only the second
        // counts.
        Amounts rest(m_forest.budgets(), 0);
        for (std::size_t i = early; i < below.nested; ++i)
            add(rest, m_forest.counted(rows[i]));
        if (m_forest.agreement(row, rest).all) {
            const Rows part(rows.begin() + static_cast<std::ptrdiff_t>(early),
                            rows.begin() + static_cast<std::ptrdiff_t>(below.nested));
            m_forest.hold(row, part, Bond::Firm);
            m_forest.setAside(row, Rows(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(early)));
            return true;
        }
        // The rest may belong to a row above with the very same codes.
        if (hasTwinAbove(row)) {
            m_forest.hold(row, Rows(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(early)),
                          Bond::Soft);
            return true;
        }
    }
    if (takeByChoice(row, below))
        return true;
    if (below.nested == 0)
        return false;
    const Rows nested(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(below.nested));
    if (partly > 0)
        m_forest.hold(row, nested, Bond::Firm);
    else if (!m_forest.holdWithout(row, nested))
        m_forest.hold(row, nested, below.sure ? Bond::Broken : Bond::Tentative);
    return true;
}

void Search::giveBackTo(Rows &stack, std::uint32_t row, std::size_t taken)
{
    Rows kept;
    for (std::size_t i = 0; i < taken; ++i) {
        if (!m_forest.isHeld(stack.back()))
            kept.push_back(stack.back());
        stack.pop_back();
    }
    stack.insert(stack.end(), kept.rbegin(), kept.rend());
    stack.push_back(row);
}

void Search::attach(std::uint32_t row, Rows &stack)
{
    std::size_t taken = 0;
    if (!m_forest.isAside(row) && !m_rows[row].line) {
        const Candidates below = candidates(row, stack);
        if (!below.rows.empty() && take(row, below)) {
            for (std::size_t i = 0; i < below.rows.size(); ++i) {
                if (m_forest.isHeld(below.rows[i]))
                    taken = i + 1;
            }
        }
    }
    giveBackTo(stack, row, taken);
}

Rows Search::parse(std::uint32_t first, std::uint32_t last)
{
    Rows stack;
    for (std::uint32_t row = last; row > first; --row)
        attach(row - 1, stack);
    return Rows(stack.rbegin(), stack.rend());
}

void Search::remember(std::uint32_t total)
{
    m_totals.try_emplace(fingerprint(m_forest.stated(total), m_forest.states(total)), total);
}

bool Search::restates(std::uint32_t total) const
{
    const auto found = m_totals.find(fingerprint(m_forest.stated(total), m_forest.states(total)));
    return found != m_totals.end() && found->second != total;
}

void Search::collect(std::uint32_t total, std::size_t from, Bond bond)
{
    const Rows part(m_roots.begin() + static_cast<std::ptrdiff_t>(from), m_roots.end());
    if (bond != Bond::None)
        m_forest.hold(total, part, bond);
    Rows kept;
    for (const std::uint32_t row : part) {
        if (!m_forest.isHeld(row))
            kept.push_back(row);
    }
    m_roots.resize(from);
    m_roots.insert(m_roots.end(), kept.begin(), kept.end());
    m_roots.push_back(total);
    m_barrier = std::min(m_barrier, from);
    remember(total);
}

/// A total below its parts: the nearest group that proves it, or the whole section.
bool Search::close(std::uint32_t total)
{
    Amounts plain(m_forest.budgets(), 0);
    Amounts withBalance(m_forest.budgets(), 0);
    std::int64_t nearest = -1;
    std::int64_t nearestWithBalance = -1;
    for (std::size_t i = m_roots.size(); i > 0; --i) {
        const std::uint32_t root = m_roots[i - 1];
        if (i <= m_barrier && (m_steps == 0 || m_rows[root].total))
            break;
        if (isOfAnotherSection(root, total))
            break;
        if (i <= m_barrier)
            --m_steps;
        add(plain, m_forest.counted(root));
        add(withBalance, m_rows[root].balance ? m_forest.stated(root) : m_forest.counted(root));
        const bool aside = m_forest.isAside(root);
        // An opening balance may stand above all that it is summed with.
        if (aside && !m_rows[root].balance)
            continue;
        const auto at = static_cast<std::int64_t>(i) - 1;
        const bool whole = i - 1 == m_barrier;
        const auto agreement = m_forest.agreement(total, plain);
        if (!aside && agreement.all && (agreement.nonZero || whole) && (nearest < 0 || (whole && m_rows[total].grand)))
            nearest = at;
        const auto more = m_forest.agreement(total, withBalance);
        if (more.all && more.nonZero && nearestWithBalance < 0)
            nearestWithBalance = at;
    }
    if (nearest >= 0) {
        collect(total, static_cast<std::size_t>(nearest), Bond::Firm);
        return true;
    }
    if (nearestWithBalance >= 0) {
        const auto from = static_cast<std::size_t>(nearestWithBalance);
        for (std::size_t i = from; i < m_roots.size(); ++i) {
            if (m_rows[m_roots[i]].balance)
                m_forest.countAside(m_roots[i]);
        }
        collect(total, from, Bond::Firm);
        return true;
    }
    return false;
}

bool Search::isOfAnotherSection(std::uint32_t root, std::uint32_t total) const
{
    const auto &its = m_rows[root].section;
    const auto &own = m_rows[total].section;
    return m_rows[root].total && its && own && *its != *own;
}

/// A total above its parts.
bool Search::openOn(std::uint32_t total, Rows &next)
{
    Amounts sum(m_forest.budgets(), 0);
    std::size_t size = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        add(sum, m_forest.counted(next[i]));
        const auto agreement = m_forest.agreement(total, sum);
        if (agreement.all && agreement.nonZero && !m_forest.isAside(next[i]))
            size = i + 1;
    }
    if (size > 0)
        m_forest.hold(total, Rows(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(size)), Bond::Firm);
    else if (next.size() < 2 || !m_forest.holdByChoice(total, next, Bond::Firm))
        return false;
    next.erase(std::remove_if(next.begin(), next.end(), [&](std::uint32_t row) { return m_forest.isHeld(row); }), next.end());
    m_roots.push_back(total);
    remember(total);
    return true;
}

/// No sum proves the total: perhaps other ways to count do; else it is a gap over the section or the last
/// group.
void Search::closeBroken(std::uint32_t total)
{
    std::size_t barrier = m_roots.size();
    while (barrier > m_barrier && !isOfAnotherSection(m_roots[barrier - 1], total))
        --barrier;
    std::size_t group = m_roots.size();
    while (group > barrier && !m_rows[m_roots[group - 1]].total)
        --group;
    if (group == m_roots.size() || m_rows[total].grand)
        group = barrier;
    for (const std::size_t from : {barrier, group}) {
        const Rows part(m_roots.begin() + static_cast<std::ptrdiff_t>(from), m_roots.end());
        if (!part.empty() && m_forest.holdByChoice(total, part, Bond::Firm)) {
            collect(total, from, Bond::None);
            return;
        }
    }
    const auto agreeing = [&](std::size_t from) {
        Amounts sum(m_forest.budgets(), 0);
        for (std::size_t i = from; i < m_roots.size(); ++i)
            add(sum, m_forest.counted(m_roots[i]));
        return m_forest.agreement(total, sum).budgets;
    };
    collect(total, agreeing(barrier) > agreeing(group) ? barrier : group, Bond::Broken);
}

void Search::settleOpenings()
{
    for (; !m_openings.empty(); m_openings.pop_back()) {
        const Opening opening = m_openings.back();
        const std::size_t from = std::min(opening.position, m_roots.size());
        Amounts sum(m_forest.budgets(), 0);
        for (std::size_t i = from; i < m_roots.size(); ++i)
            add(sum, m_forest.counted(m_roots[i]));
        if (from == m_roots.size())
            m_unsettled.push_back(opening.row);
        else if (m_forest.agreement(opening.row, sum).all)
            collect(opening.row, from, Bond::Firm);
        else if (restates(opening.row))
            m_forest.setRestated(opening.row);
        else
            collect(opening.row, from, Bond::Broken);
    }
}

void Search::letGoWhatNothingProves()
{
    bool firm = false;
    for (std::uint32_t row = 0; row < m_rows.size() && !firm; ++row)
        firm = m_forest.bond(row) == Bond::Firm;
    const Rows roots = m_roots;
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
        const std::uint32_t row = m_roots[i];
        if (m_forest.bond(row) != Bond::Soft)
            continue;
        const Rows children = m_forest.children(row);
        // Of flat lists one in a few has a figure that happens to be the sum of the next two.
        if (firm && (children.size() > 2 || m_nesting(row, children.front()) >= Nesting::Likely))
            continue;
        if (m_nesting(row, children.front()) >= Nesting::Likely)
            continue;
        // A formula among typed figures is no chance.
        if (m_rows[row].computed && std::none_of(children.begin(), children.end(), [&](std::uint32_t child) { return m_rows[child].computed; }))
            continue;
        m_forest.release(row);
        m_roots.insert(m_roots.begin() + static_cast<std::ptrdiff_t>(i) + 1, children.begin(),
                       children.end());
    }
}

std::vector<SumNode> Search::run()
{
    const auto count = static_cast<std::uint32_t>(m_rows.size());
    std::uint32_t row = 0;
    while (row < count) {
        if (m_rows[row].sectionStart) {
            settleOpenings();
            m_barrier = m_roots.size();
        }
        std::uint32_t end = m_rows[row].total ? row + 1 : row;
        const std::uint32_t first = end;
        while (end < count && !m_rows[end].total && (end == row || !m_rows[end].sectionStart))
            ++end;
        Rows next = parse(first, end);
        if (m_rows[row].total) {
            const bool something = m_roots.size() > m_barrier;
            if (!(something && close(row)) && !openOn(row, next)) {
                if (restates(row)) {
                    m_forest.setRestated(row);
                } else if (something) {
                    closeBroken(row);
                } else {
                    m_openings.push_back({row, m_roots.size()});
                }
            }
        }
        m_roots.insert(m_roots.end(), next.begin(), next.end());
        row = end;
    }
    settleOpenings();
    for (const std::uint32_t total : m_unsettled) {
        if (restates(total))
            m_forest.setRestated(total);
    }
    letGoWhatNothingProves();
    return m_forest.finish();
}

} // namespace

std::vector<SumNode> findSubtotals(const std::vector<SumRow> &rows, const NestingOf &nesting)
{
    if (rows.empty() || rows.front().amounts.empty())
        return std::vector<SumNode>(rows.size());
    return Search(rows, nesting).run();
}

} // namespace eldin::core::exchange
