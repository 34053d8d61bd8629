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
///   the history, and wait among the conflicts until somebody has taken note of them. Of two who closed at once the one holds with
///   whom the hearing's moment of closing agrees; which, is a conflict as any other. Where both moments are the same second there
///   is nothing to choose by, and the later seal holds; that there was another closing waits until somebody has taken note of it.
class MergedRows final
{
public:
    /// `onTop`: what is being done now by somebody who has seen all, not yet a commit. `until`: a commit; only what its author had seen
    /// counts, and itself.
    MergedRows(const CommitLog &log, const sqlite::RawChangeset *onTop = nullptr, const QString &until = {});

    /// What somebody wrote to a sealed row who did not know of the closing.
    struct Beside
    {
        std::optional<std::size_t> column; ///< nothing: he removed the row
        int commit = 0;
        int seal = 0; ///< the commit that closed
        sqlite::Value value;
        bool closedToo = false; ///< he closed at once in the same second: the moments agree, the seals do not
    };
    struct Row
    {
        RowHistory history;
        RowState state;
        std::vector<Beside> besides;
        std::set<int> noted; ///< removals beside a closing of which somebody took note
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
        QString id;
        QString hearing;
        QString at;
        RowKeys rows;
    };
    void noteSeals(int commit, const sqlite::RawChangeset &changes);
    [[nodiscard]] bool isBeside(int commit, const Sealing &seal) const;
    [[nodiscard]] std::vector<const Sealing *> closedAtOnce(const Sealing &seal) const;
    /// Whether it is this one of them all that counts.
    [[nodiscard]] bool holds(RowAccess &access, const Sealing &seal, const std::vector<const Sealing *> &others, RowKeys &needed);
    /// Leaves out of the histories what was written beside a closing to what it sealed. The rows returned are needed as well.
    [[nodiscard]] RowKeys heedSeals(RowAccess &access);
    void heedSeal(RowAccess &access, const Sealing &seal, const QString &table, Row &row);
    [[nodiscard]] bool isNoted(const Row &row, const Beside &beside) const;
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
    int m_until = -1;
    std::vector<Sealing> m_seals;
    std::set<int> m_contested; ///< removals of which a row stays
    std::map<int, RowKeys> m_removed; ///< by commit
};

} // namespace eldin::core
