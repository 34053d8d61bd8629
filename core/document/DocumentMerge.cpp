// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in the commits of other copies: the part of Document where histories meet.

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/DocumentLock.h"
#include "core/document/Erasures.h"
#include "core/document/MergedRows.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Session.h"
#include "core/sqlite/Transaction.h"

namespace eldin::core {

namespace {

/// Numbers follow the first commit of each laptop, so that all copies of the same commits give the same.
void renumberDevices(sqlite::Connection &connection)
{
    connection.run("DELETE FROM device; INSERT INTO device (id, number) "
                   "SELECT device, row_number() OVER (ORDER BY lamport, id) FROM "
                   "(SELECT device, lamport, id, row_number() OVER (PARTITION BY device ORDER BY lamport, id) AS place FROM \"commit\") "
                   "WHERE place = 1");
}

} // namespace

void Document::rebuild(const RowKeys &rows)
{
    m_commits.findHeads();
    renumberDevices(*m_connection);
    MergedRows(m_commits).write(*m_connection, rows);
}

void Document::noticeMerge(const std::function<bool()> &work, const Elsewhere &elsewhere)
{
    bool done = false;
    exclusively(
        [&] {
            sqlite::Transaction transaction(*m_connection);
            const bool changes = work();
            if (m_environment.interrupted && m_environment.interrupted())
                throw Error(ErrorCode::Cancelled);
            transaction.commit();
            done = changes;
            static_cast<void>(finishErasing(*m_connection, m_path)); // the next opening tries again
        },
        elsewhere);
    if (!done)
        return;
    m_savedAt = m_environment.clock.now();
    ChangeSet changes;
    changes.operation = Operation::Merge;
    changes.everything = true;
    Q_EMIT changed(changes);
}

void Document::bringIn(const Incoming &incoming, const Elsewhere &elsewhere)
{
    noticeMerge(
        [&] {
            RowKeys rows;
            QStringList brought;
            bool barrier = false;
            for (const QString &id : incoming.commits) {
                if (m_commits.has(id))
                    continue;
                const bool shelved = m_commits.takeFromShelf(id);
                const Commit commit = shelved ? *m_commits.find(id) : incoming.read(id);
                if (!shelved)
                    m_commits.insert(commit);
                addRowsOf(commit, rows);
                barrier = barrier || isBarrier(commit.operation);
                brought += id;
            }
            const bool erases = rows.contains(QStringLiteral("erasure"));
            barrier = barrier || erases; // of files too
            if (!brought.isEmpty()) {
                // What one of the copies has erased is erased in both, before the data are worked out.
                for (const auto &[table, ids] : Erasures(*m_connection).removePieces())
                    rows[table].unite(ids);
                rebuild(rows);
                if (erases)
                    Erasures::removeContents(*m_connection);
            }
            const int contents = incoming.addContents ? incoming.addContents(m_stores) : 0; // by what the rows name now
            if (brought.isEmpty())
                return contents > 0;
            // A record that a colleague has closed stays closed.
            if (barrier)
                m_undoSteps.clear();
            else
                m_undoSteps.recordMerge(newUuid(m_environment.clock, m_environment.random), brought);
            return true;
        },
        elsewhere);
}

void Document::takeBackMerge(const UndoSteps::Step &step, const Elsewhere &elsewhere)
{
    noticeMerge(
        [&] {
            if (m_undoSteps.isBuiltOn(step.commit))
                throw Error(ErrorCode::RuleBroken, QStringLiteral("merge-built-on"));
            const QStringList commits = m_undoSteps.commitsOfMerge(step.commit);
            RowKeys rows;
            for (const QString &id : commits) {
                if (const auto commit = m_commits.find(id))
                    addRowsOf(*commit, rows);
            }
            // What followed from them for other rows can only be seen while they are there.
            RowKeys concerned;
            MergedRows merged(m_commits);
            for (const auto &[table, byId] : merged.histories(*m_connection, rows)) {
                for (auto row = byId.begin(); row != byId.end(); ++row)
                    concerned[table].insert(row.key());
            }
            for (const QString &id : commits)
                m_commits.shelve(id);
            rebuild(concerned);
            m_undoSteps.undone(step, step.commit);
            return true;
        },
        elsewhere);
}

void Document::bringBackMerge(const UndoSteps::Step &step, const Elsewhere &elsewhere)
{
    noticeMerge(
        [&] {
            RowKeys rows;
            for (const QString &id : m_undoSteps.commitsOfMerge(step.commit)) {
                if (m_commits.takeFromShelf(id))
                    addRowsOf(*m_commits.find(id), rows);
            }
            rebuild(rows);
            m_undoSteps.redone(step, step.commit);
            return true;
        },
        elsewhere);
}

bool Document::settleConflicts(const sqlite::Session &session, Operation operation)
{
    const bool mayConcernDecisions = operation == Operation::DecideConflict || operation == Operation::Undo || operation == Operation::Redo;
    const OpenConflicts open(*m_connection);
    if (!mayConcernDecisions && open.isEmpty())
        return false;
    QByteArray bytes = session.changeset();
    if (!open.areConcernedBy(sqlite::RawChangeset(bytes)))
        return false;
    // What follows for other rows becomes a part of the commit, and then counts as what its author did.
    constexpr int kMostRounds = 100;
    int rounds = 0;
    for (QByteArray before; before != bytes;) {
        if (++rounds > kMostRounds)
            throw Error(ErrorCode::Internal, QStringLiteral("conflicts do not settle"));
        before = bytes;
        const sqlite::RawChangeset changes(bytes);
        RowKeys rows;
        for (const auto &row : changes.rows())
            rows[changes.table(row).name].insert(changes.id(row));
        MergedRows(m_commits, &changes).write(*m_connection, rows);
        bytes = session.changeset();
    }
    return true;
}

} // namespace eldin::core
