// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/SumForest.h"

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kMostOptions = 12;
constexpr int kDeepestRelease = 4;

void add(std::span<std::uint64_t> sum, AmountsView more)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += more[i];
}

Amounts copied(AmountsView amounts)
{
    return Amounts(amounts.begin(), amounts.end());
}

bool equal(AmountsView a, AmountsView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

Amounts difference(AmountsView a, AmountsView b)
{
    Amounts result = copied(a);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] -= b[i];
    return result;
}

} // namespace

SumForest::SumForest(const std::vector<SumRow> &rows)
    : m_rows(rows)
    , m_budgets(rows.empty() ? 0 : rows.front().amounts.size())
    , m_stated(rows.size(), m_budgets)
    , m_counted(rows.size(), m_budgets)
    , m_below(rows.size(), m_budgets)
    , m_bonds(rows.size(), Bond::None)
    , m_outside(rows.size(), -1)
    , m_confirmed(rows.size(), false)
    , m_nodes(rows.size())
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto amounts = m_stated[i];
        for (std::size_t b = 0; b < m_budgets; ++b) {
            if (rows[i].amounts[b])
                amounts[b] = static_cast<std::uint64_t>(rows[i].amounts[b]->tyiyn());
        }
        m_nodes[i].including = rows[i].including;
    }
    m_counted = m_stated;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].including || rows[i].balance)
            m_counted.clear(i);
    }
}

std::vector<bool> SumForest::states(std::uint32_t row) const
{
    std::vector<bool> result(m_budgets);
    for (std::size_t b = 0; b < m_budgets; ++b)
        result[b] = statesIn(row, b);
    return result;
}

bool SumForest::isAside(std::uint32_t row) const
{
    return m_rows[row].including || m_rows[row].balance;
}

bool SumForest::hasChoices(std::uint32_t row) const
{
    return isAside(row) || (m_bonds[row] != Bond::None && m_bonds[row] != Bond::Firm);
}

SumForest::Agreement SumForest::agreement(std::uint32_t row, AmountsView sum) const
{
    Agreement result;
    std::size_t stated = 0;
    for (std::size_t b = 0; b < m_budgets; ++b) {
        if (!statesIn(row, b))
            continue;
        ++stated;
        if (m_stated[row][b] == sum[b]) {
            ++result.budgets;
            result.nonZero = result.nonZero || sum[b] != 0;
        }
    }
    result.all = stated > 0 && result.budgets == stated;
    return result;
}

void SumForest::count(std::uint32_t row)
{
    const bool lines = m_bonds[row] == Bond::Broken || m_bonds[row] == Bond::Tentative;
    for (std::size_t b = 0; b < m_budgets; ++b) {
        const bool agrees = statesIn(row, b) && (m_stated[row][b] == m_below[row][b] || !lines);
        m_counted[row][b] = agrees ? m_stated[row][b] : m_below[row][b];
    }
}

void SumForest::hold(std::uint32_t row, const std::vector<std::uint32_t> &children, Bond bond)
{
    m_below.clear(row);
    SumNode &node = m_nodes[row];
    node.children.clear();
    for (const std::uint32_t child : children) {
        m_nodes[child].parent = row;
        if (m_nodes[child].including)
            continue;
        if (m_rows[child].balance && equal(m_counted[child], Amounts(m_budgets, 0))
            && !equal(m_stated[child], m_counted[child])) {
            m_nodes[child].parent = -1;
            continue;
        }
        node.children.push_back(child);
        add(m_below[row], m_counted[child]);
        if (bond != Bond::Broken && bond != Bond::Tentative)
            m_confirmed[child] = true;
    }
    if (node.children.empty()) {
        m_bonds[row] = Bond::None;
        m_counted.set(row, m_stated[row]);
        return;
    }
    m_bonds[row] = bond;
    // A sum that is right in some budgets and wrong in others holds, and counts its lines where it is wrong.
    if ((bond == Bond::Firm || bond == Bond::Soft) && !agreement(row, m_below[row]).all)
        m_bonds[row] = Bond::Broken;
    count(row);
}

void SumForest::expand(std::uint32_t row, std::vector<std::uint32_t> &into) const
{
    into.push_back(row);
    if (const auto released = m_released.find(row); released != m_released.end()) {
        for (const std::uint32_t next : released->second)
            expand(next, into);
    }
}

void SumForest::release(std::uint32_t row)
{
    m_released[row] = m_nodes[row].children;
    for (const std::uint32_t child : m_nodes[row].children)
        m_nodes[child].parent = -1;
    m_nodes[row].children.clear();
    m_bonds[row] = Bond::None;
    m_counted.set(row, m_stated[row]);
}

void SumForest::setAside(std::uint32_t row, const std::vector<std::uint32_t> &parts)
{
    for (const std::uint32_t part : parts) {
        m_nodes[part].parent = row;
        m_nodes[part].including = true;
        m_counted.clear(part);
    }
}

void SumForest::countAside(std::uint32_t row)
{
    m_nodes[row].including = false;
    m_counted.set(row, m_stated[row]);
}

std::vector<SumOption> SumForest::options(std::uint32_t row, std::vector<Plan> &plans, int depth) const
{
    std::vector<SumOption> result;
    const auto offer = [&](AmountsView amounts, int cost, Plan plan) {
        if (result.size() < kMostOptions) {
            result.push_back({copied(amounts), cost, static_cast<int>(plans.size())});
            plans.push_back(std::move(plan));
        }
    };
    offer(m_counted[row], 0, {});
    if (isAside(row)) {
        if (!equal(m_counted[row], m_stated[row]))
            offer(m_stated[row], 1, {{Act::CountAside, row}});
        return result;
    }
    switch (m_bonds[row]) {
    case Bond::None:
    case Bond::Firm:
        break;
    case Bond::Outside:
        offer(m_below[row], 1, {{Act::TrustLines, row}});
        break;
    case Bond::Broken:
        offer(m_stated[row], 2, {{Act::TrustStated, row}});
        break;
    case Bond::Tentative:
        offer(m_stated[row], 2, {{Act::TrustStated, row}});
        [[fallthrough]];
    case Bond::Soft: {
        Amounts loose = copied(m_stated[row]);
        add(loose, m_below[row]);
        offer(loose, 1, {{Act::Release, row}});
        if (depth >= kDeepestRelease)
            break;
        // A chain of equal neighbours is let go link by link.
        for (const std::uint32_t child : m_nodes[row].children) {
            std::vector<Plan> inner;
            const std::vector<SumOption> below = options(child, inner, depth + 1);
            for (std::size_t o = 1; o < below.size(); ++o) {
                Amounts amounts = difference(loose, m_counted[child]);
                add(amounts, below[o].amounts);
                Plan plan{{Act::Release, row}};
                const Plan &more = inner[static_cast<std::size_t>(below[o].tag)];
                plan.insert(plan.end(), more.begin(), more.end());
                offer(amounts, 1 + below[o].cost, std::move(plan));
            }
        }
        break;
    }
    }
    return result;
}

void SumForest::perform(const Plan &plan)
{
    for (const Act &act : plan) {
        switch (act.kind) {
        case Act::Release:
            release(act.row);
            break;
        case Act::CountAside:
            countAside(act.row);
            break;
        case Act::TrustStated:
            m_counted.set(act.row, m_stated[act.row]);
            break;
        case Act::TrustLines: {
            const auto outside = static_cast<std::uint32_t>(m_outside[act.row]);
            m_nodes[outside].outside = false;
            m_nodes[act.row].children.push_back(outside);
            m_outside[act.row] = -1;
            m_bonds[act.row] = Bond::Broken;
            m_counted.set(act.row, m_below[act.row]);
            break;
        }
        }
    }
}

bool SumForest::holdByChoice(std::uint32_t row, const std::vector<std::uint32_t> &candidates, Bond bond)
{
    std::vector<std::vector<SumOption>> items;
    std::vector<Plan> plans;
    bool free = false;
    for (const std::uint32_t candidate : candidates) {
        items.push_back(options(candidate, plans, 0));
        free = free || items.back().size() > 1;
    }
    if (!free)
        return false;
    auto choice = chooseSum(items, m_stated[row], states(row));
    if (!choice && m_budgets > 1) {
        // One wrong figure must not hide the structure that the other budgets prove.
        std::size_t best = 0;
        for (std::size_t b = 0; b < m_budgets; ++b) {
            if (!statesIn(row, b) || m_stated[row][b] == 0)
                continue;
            std::vector<bool> only(m_budgets, false);
            only[b] = true;
            const auto found = chooseSum(items, m_stated[row], only);
            if (!found)
                continue;
            Amounts sum(m_budgets, 0);
            for (std::size_t i = 0; i < items.size(); ++i)
                add(sum, items[i][(*found)[i]].amounts);
            if (agreement(row, sum).budgets > best) {
                best = agreement(row, sum).budgets;
                choice = found;
            }
        }
        // One budget out of three could be chance.
        if (best * 2 < m_budgets)
            choice.reset();
    }
    if (!choice)
        return false;
    std::vector<std::uint32_t> children;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        perform(plans[static_cast<std::size_t>(items[i][(*choice)[i]].tag)]);
        expand(candidates[i], children);
    }
    hold(row, children, bond);
    return true;
}

bool SumForest::holdWithout(std::uint32_t row, const std::vector<std::uint32_t> &candidates)
{
    if (candidates.size() < 2)
        return false;
    Amounts sum(m_budgets, 0);
    for (const std::uint32_t candidate : candidates)
        add(sum, m_counted[candidate]);
    const std::vector<bool> budgets = states(row);
    const std::uint64_t surplus = fingerprint(difference(sum, m_stated[row]), budgets);
    std::int64_t found = -1;
    for (const std::uint32_t candidate : candidates) {
        if (surplus != 0 && fingerprint(m_counted[candidate], budgets) == surplus
            && m_nodes[candidate].children.empty() && !isAside(candidate))
            found = candidate;
    }
    if (found < 0)
        return false;
    std::vector<std::uint32_t> rest;
    for (const std::uint32_t candidate : candidates) {
        if (candidate != found)
            rest.push_back(candidate);
    }
    hold(row, rest, Bond::Firm);
    m_bonds[row] = Bond::Outside;
    m_below.set(row, sum);
    m_outside[row] = found;
    const auto outside = static_cast<std::size_t>(found);
    m_nodes[outside].parent = row;
    m_nodes[outside].outside = true;
    return true;
}

std::vector<SumNode> SumForest::finish()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        // Nothing above confirms the stated sum, so the line counts and the sum is wrong.
        if (m_bonds[i] == Bond::Outside && !m_confirmed[i])
            perform({{Act::TrustLines, static_cast<std::uint32_t>(i)}});
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        SumNode &node = m_nodes[i];
        if (node.children.empty())
            continue;
        Amounts sum(m_budgets, 0);
        for (const std::uint32_t child : node.children)
            add(sum, m_counted[child]);
        for (std::size_t b = 0; b < m_budgets; ++b) {
            node.sums.push_back({Money::fromTyiyn(static_cast<std::int64_t>(sum[b])),
                                 statesIn(static_cast<std::uint32_t>(i), b) && m_stated[i][b] == sum[b]});
        }
    }
    return std::move(m_nodes);
}

} // namespace eldin::core::exchange
