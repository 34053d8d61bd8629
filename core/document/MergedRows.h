// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/OpenConflicts.h"
#include "core/document/RowState.h"
#include "core/domain/Seal.h"
#include "core/storage/RowAccess.h"

#include <QHash>

#include <functional>

namespace eldin::core {

/// Adds the rows that a commit changes, and those that it seals.
void addRowsOf(const Commit &commit, RowKeys &rows);

/// What the rows of the data tables are after all commits of a history together (design.md, promise 3). A row, and each
/// column of it, follows from the set of commits alone. Four rules keep whole what belongs together:
/// - a removal holds against what its author had seen. Who changed the row elsewhere keeps it, until a person decides;
/// - a row that others refer to stays with them;
/// - a removal is one act: if one of its rows stays, all of them stay;
/// - what was sealed stays as it was sealed, whatever somebody wrote there who did not know of the closing: his words stand in
///   the history alone.
class MergedRows final
{
public:
    /// `onTop`: what is being done now by somebody who has seen all, not yet a commit.
    MergedRows(const CommitLog &log, const sqlite::RawChangeset *onTop = nullptr);

    struct Row
    {
        RowHistory history;
        RowState state;
        bool exists = false; ///< also if only others keep it
    };

    /// Makes these rows in `data`, and all that follows from them, what they should be, and notes the open conflicts there.
    /// The other rows of `data` are right already. Inside the caller's transaction. Error{FileDamaged}
    /// if commits refer to rows that were never made.
    void write(sqlite::Connection &data, RowKeys rows);

    [[nodiscard]] const Ancestry &ancestry() const { return m_ancestry; }
    /// The histories of single rows, for showing how a conflict came about.
    [[nodiscard]] const std::map<QString, QHash<QString, Row>> &histories(sqlite::Connection &data, const RowKeys &rows);

private:
    using Take = std::function<void(const sqlite::RawChangeset &)>;
    void forEachPart(int commit, const Take &take) const;
    [[nodiscard]] const RowKeys &removedBy(int commit);
    void add(const RowKeys &rows);
    [[nodiscard]] Row *find(const QString &table, const QString &id);
    struct Sealing
    {
        int commit = 0;
        SealKind kind = SealKind::Record;
    };
    void noteSeals(int commit, const sqlite::RawChangeset &changes);
    /// Leaves out of the histories what was written beside a closing to what it sealed.
    void heedSeals(RowAccess &access);
    /// Reads the histories of the rows and works out by itself what each is. The rows returned are needed as well.
    void gather();
    [[nodiscard]] RowKeys decide(RowAccess &access);
    [[nodiscard]] RowKeys settle(RowAccess &access);
    /// Both until nothing more is needed.
    void work(RowAccess &access);
    void keepParents(RowAccess &access, const Row &row, const QString &table, RowKeys &needed, bool &changed);
    /// A removal is one act: who looks at one of its rows has to look at all.
    [[nodiscard]] RowKeys removedTogether();
    [[nodiscard]] std::vector<ConflictEntry> conflictsOf(RowAccess &access, const QString &table, const QString &id, const Row &row) const;

    const CommitLog &m_log;
    const sqlite::RawChangeset *m_onTop;
    Ancestry m_ancestry;
    std::map<QString, QHash<QString, Row>> m_rows;
    std::map<std::pair<QString, QString>, std::vector<Sealing>> m_sealed; ///< by table and id
    std::set<int> m_contested; ///< removals of which a row stays
    std::map<int, RowKeys> m_removed; ///< by commit
};

} // namespace eldin::core
