// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/CommitLog.h"

#include <QHash>

namespace eldin::core {

/// Who saw whom: the commit graph by the places of its commits in canonical order. "Concurrent" are two commits of which
/// none is an ancestor of the other, whatever their Lamport numbers.
class Ancestry final
{
public:
    /// Error{FileDamaged} if a parent is missing or does not stand before its child; Error{FileOverLimit} if so many
    /// commits are concurrent that nobody can have worked like that.
    explicit Ancestry(std::vector<CommitLog::Node> graph);

    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] const QString &id(int commit) const { return m_nodes[static_cast<std::size_t>(commit)].id; }
    /// -1 if there is none of this id.
    [[nodiscard]] int indexOf(const QString &id) const { return m_places.value(id, -1); }
    /// The commit that this one, an undo or a redo, takes back; -1 if none.
    [[nodiscard]] int reversedBy(int commit) const { return m_reverses[static_cast<std::size_t>(commit)]; }
    /// True if the author of the later one had the earlier one before him.
    [[nodiscard]] bool isBefore(int earlier, int later) const;
    /// How many commits at the beginning are a chain, of which all others come after.
    [[nodiscard]] int trunk() const { return m_trunk; }

    /// Adds a commit that has seen all, and which has no id yet.
    int addOnTop();

private:
    void findTrunk();
    void addToChain(int commit);

    std::vector<CommitLog::Node> m_nodes;
    QHash<QString, int> m_places;
    std::vector<int> m_reverses;
    int m_trunk = 0;
    /// Behind the trunk the graph is cut into chains. Of each commit: its chain, its number there, and how much of each
    /// chain it has seen.
    std::vector<int> m_chain;
    std::vector<int> m_number;
    std::vector<std::vector<int>> m_seen;
    std::vector<int> m_tips; ///< the last commit of each chain
};

} // namespace eldin::core
