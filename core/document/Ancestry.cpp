// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Ancestry.h"

#include "core/base/Error.h"

#include <algorithm>

namespace eldin::core {

namespace {

/// Chains times commits: a hundred laptops with half a million commits.
constexpr std::size_t kMostSeen = 50'000'000;

} // namespace

Ancestry::Ancestry(std::vector<CommitLog::Node> graph)
    : m_nodes(std::move(graph))
{
    for (int i = 0; i < size(); ++i)
        m_places.insert(id(i), i);
    for (int i = 0; i < size(); ++i) {
        const CommitLog::Node &node = m_nodes[static_cast<std::size_t>(i)];
        for (const QString &parent : node.parents) {
            const int place = indexOf(parent);
            if (place < 0 || place >= i)
                throw Error(ErrorCode::FileDamaged, QStringLiteral("commit without its parent: ") + node.id);
        }
        const int reversed = indexOf(node.reverses);
        m_reverses.push_back(reversed < i ? reversed : -1);
    }
    findTrunk();
    std::size_t seen = 0;
    for (int i = m_trunk; i < size(); ++i) {
        addToChain(i);
        seen += m_seen.back().size();
        if (seen > kMostSeen)
            throw Error(ErrorCode::FileOverLimit, QStringLiteral("commit graph"));
    }
}

void Ancestry::findTrunk()
{
    // The parent with the highest Lamport number is one below its child: where a chain has each number once, every later
    // commit has it among its ancestors.
    const auto lamport = [this](int i) { return m_nodes[static_cast<std::size_t>(i)].lamport; };
    while (m_trunk < size()) {
        const QStringList &parents = m_nodes[static_cast<std::size_t>(m_trunk)].parents;
        const bool follows = m_trunk == 0 ? parents.isEmpty() : parents.size() == 1 && parents.front() == id(m_trunk - 1);
        const bool alone = m_trunk + 1 == size() || lamport(m_trunk + 1) > lamport(m_trunk);
        if (!follows || !alone || lamport(m_trunk) != m_trunk + 1)
            return;
        ++m_trunk;
    }
}

void Ancestry::addToChain(int commit)
{
    std::vector<int> seen(m_tips.size(), 0);
    int chain = -1;
    for (const QString &parent : m_nodes[static_cast<std::size_t>(commit)].parents) {
        const int place = indexOf(parent) - m_trunk;
        if (place < 0)
            continue;
        const auto &more = m_seen[static_cast<std::size_t>(place)];
        for (std::size_t i = 0; i < more.size(); ++i)
            seen[i] = std::max(seen[i], more[i]);
    }
    // A chain goes on behind any tip that was seen: there are as many as ever were written on at the same time.
    for (std::size_t i = 0; i < m_tips.size() && chain < 0; ++i) {
        if (seen[i] == m_number[static_cast<std::size_t>(m_tips[i])])
            chain = static_cast<int>(i);
    }
    if (chain < 0) {
        chain = static_cast<int>(m_tips.size());
        m_tips.push_back(0);
        seen.push_back(0);
    }
    const auto at = static_cast<std::size_t>(chain);
    m_tips[at] = commit - m_trunk;
    m_chain.push_back(chain);
    m_number.push_back(++seen[at]);
    m_seen.push_back(std::move(seen));
}

bool Ancestry::isBefore(int earlier, int later) const
{
    if (earlier >= later)
        return false;
    if (earlier < m_trunk || later == static_cast<int>(m_trunk + m_seen.size()))
        return true;
    const auto first = static_cast<std::size_t>(earlier - m_trunk);
    const auto &seen = m_seen[static_cast<std::size_t>(later - m_trunk)];
    const auto chain = static_cast<std::size_t>(m_chain[first]);
    return chain < seen.size() && seen[chain] >= m_number[first];
}

int Ancestry::addOnTop()
{
    m_nodes.emplace_back();
    m_reverses.push_back(-1);
    return size() - 1;
}

} // namespace eldin::core
