// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include "core/base/Error.h"
#include "core/document/DocumentLock.h"
#include "core/document/Erasures.h"
#include "core/document/MergedRows.h"
#include "core/document/Parts.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Journal.h"
#include "core/sqlite/Session.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/RecordName.h"
#include "core/storage/Schema.h"

namespace eldin::core {

namespace {

/// The name of what stands in the way of taking a changeset back.
QString obstacle(sqlite::Connection &connection, const sqlite::ApplyConflict &conflict, const QByteArray &changeset)
{
    if (conflict.kind != sqlite::ConflictKind::ForeignKey)
        return recordName(connection, conflict.table, conflict.id);
    QSet<QString> removed;
    const sqlite::Changes changes = sqlite::decodeChangeset(changeset);
    for (const sqlite::Change &change : changes) {
        if (change.kind == sqlite::ChangeKind::Delete)
            removed.insert(change.table + u' ' + change.id());
    }
    for (const sqlite::Change &change : changes) {
        if (change.kind != sqlite::ChangeKind::Delete)
            continue;
        for (const Reference &reference : referencesTo(connection, change.table, change.id())) {
            if (!removed.contains(reference.table + u' ' + reference.id))
                return recordName(connection, reference.table, reference.id);
        }
    }
    return {};
}

} // namespace

Document::Document(QString path, Environment environment, std::unique_ptr<sqlite::Connection> connection)
    : m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_connection(std::move(connection))
    , m_stores(*m_connection)
    , m_commits(*m_connection)
    , m_undoSteps(*m_connection)
{
    if (m_environment.interrupted)
        m_connection->interruptWhen(m_environment.interrupted);
    if (!m_connection->isReadOnly())
        sqlite::emptyJournalAtCommit(*m_connection);
}

Document::~Document()
{
    if (!m_connection->isReadOnly())
        sqlite::removeJournal(*m_connection);
}

int Document::deviceNumber() const
{
    auto rows = m_connection->prepare(
        "SELECT coalesce((SELECT number FROM device WHERE id = ?), (SELECT coalesce(max(number), 0) + 1 FROM device))");
    rows.bind(1, m_environment.device);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 1;
}

void Document::registerDevice()
{
    m_connection->prepare("INSERT INTO device (id, number) SELECT ?1, (SELECT coalesce(max(number), 0) + 1 FROM device) "
                          "WHERE NOT EXISTS (SELECT 1 FROM device WHERE id = ?1)")
        .with(m_environment.device)
        .execute();
}

void Document::record(Operation operation, const QString &reverses, const Closure &closure,
                      const AfterCommit &afterCommit, const Elsewhere &elsewhere)
{
    std::optional<Recording> recording;
    bool finished = true;
    exclusively(
        [&] {
            recording = recorded(operation, reverses, closure, afterCommit);
            // A file that undo can bring back leaves nothing to finish, even where an earlier act could not be.
            if (recording && (operation == Operation::ErasePerson || recording->changes.tables.contains(QStringLiteral("erasure"))))
                finished = finishErasing(*m_connection, m_path);
        },
        elsewhere);
    if (!recording)
        return;
    m_savedAt = recording->at;
    Q_EMIT changed(recording->changes);
    if (!finished)
        throw Error(ErrorCode::RuleBroken, QStringLiteral("traces-left"));
}

void Document::exclusively(const std::function<void()> &work, const Elsewhere &elsewhere)
{
    if (m_readOnly)
        throw m_lockedBy.isEmpty() ? Error(ErrorCode::ReadOnly, m_path) : Error(ErrorCode::Locked, m_lockedBy);
    if (m_recording)
        throw Error(ErrorCode::Internal, QStringLiteral("an action inside an action"));
    m_recording = true;
    const auto done = qScopeGuard([this] { m_recording = false; });
    if (elsewhere)
        elsewhere(work);
    else
        work();
}

std::optional<Document::Recording> Document::recorded(Operation operation, const QString &reverses, const Closure &closure,
                                                      const AfterCommit &afterCommit)
{
    sqlite::Transaction transaction(*m_connection);
    sqlite::Recorded rows;
    bool settled = false;
    {
        sqlite::Session session(*m_connection, dataTableNames());
        closure();
        if (m_environment.interrupted && m_environment.interrupted())
            throw Error(ErrorCode::Cancelled);
        settled = settleConflicts(session, operation);
        rows = session.take();
    }
    if (rows.isEmpty())
        return std::nullopt;
    ChangeSet changes = changeSetOf(operation, rows);
    if (settled)
        changes.tables.try_emplace(QStringLiteral("conflict"));
    const Commit commit = makeCommit(operation, reverses, std::move(rows));
    m_commits.append(commit);
    registerDevice();
    if (afterCommit)
        afterCommit(commit.id);
    else
        m_undoSteps.record(commit.id, operation);
    if (operation == Operation::ErasePerson) {
        // Past the recording: what is erased must not stand in the commit that erases it.
        Erasures erasures(*m_connection);
        const auto staying = erasures.rowsThatStay(commit.id);
        MergedRows(m_commits).write(*m_connection, erasures.removePieces());
        // Texts that were corrected before stay as they are: only what they said before is gone.
        sqlite::Session session(*m_connection, dataTableNames());
        Erasures::restate(*m_connection, staying);
        if (auto restated = session.take(); !restated.isEmpty())
            m_commits.append(makeCommit(Operation::EditRemark, {}, std::move(restated)));
        Erasures::removeContents(*m_connection);
        changes.everything = true;
    } else if (operation == Operation::RemoveAttachment && changes.tables.contains(QStringLiteral("erasure"))) {
        m_undoSteps.clear(); // what stood before cannot be had back
        Erasures::removeContents(*m_connection);
    }
    transaction.commit();
    return Recording {std::move(changes), commit.at};
}

Commit Document::makeCommit(Operation operation, const QString &reverses, sqlite::Recorded recorded)
{
    Commit commit;
    commit.parents = m_commits.heads();
    for (const QString &parent : std::as_const(commit.parents))
        commit.lamport = std::max(commit.lamport, m_commits.lamportOf(parent));
    ++commit.lamport;
    commit.device = m_environment.device;
    commit.at = m_environment.clock.now();
    commit.operation = operation;
    commit.reverses = reverses;
    commit.parts = splitIntoParts(std::move(recorded), m_environment.author, *m_connection, m_environment.random);
    commit.id = commitId(commit);
    return commit;
}

std::optional<Operation> Document::undoOperation() const
{
    const auto step = m_undoSteps.toUndo();
    return step ? std::optional(step->operation) : std::nullopt;
}

std::optional<Operation> Document::redoOperation() const
{
    const auto step = m_undoSteps.toRedo();
    return step ? std::optional(step->operation) : std::nullopt;
}

void Document::undo(const Elsewhere &elsewhere)
{
    const auto step = m_undoSteps.toUndo();
    if (!step)
        throw Error(ErrorCode::NothingToUndo);
    if (step->operation == Operation::Merge)
        return takeBackMerge(*step, elsewhere);
    reverse(step->commit, Operation::Undo, [&](const QString &commit) { m_undoSteps.undone(*step, commit); }, elsewhere);
}

void Document::redo(const Elsewhere &elsewhere)
{
    const auto step = m_undoSteps.toRedo();
    if (!step)
        throw Error(ErrorCode::NothingToRedo);
    if (step->operation == Operation::Merge)
        return bringBackMerge(*step, elsewhere);
    reverse(step->commit, Operation::Redo, [&](const QString &commit) { m_undoSteps.redone(*step, commit); }, elsewhere);
}

void Document::reverse(const QString &commitToReverse, Operation operation, const AfterCommit &afterCommit, const Elsewhere &elsewhere)
{
    const auto closure = [&] {
        const auto commit = m_commits.find(commitToReverse);
        if (!commit)
            throw Error(ErrorCode::FileDamaged, QStringLiteral("commit missing: ") + commitToReverse);
        // What was changed past us must not come into the data as if somebody had done it.
        if (commitId(*commit) != commitToReverse)
            throw Error(ErrorCode::FileDamaged, QStringLiteral("commit changed: ") + commitToReverse);
        for (const CommitPart &part : commit->parts) {
            if (part.isErased())
                throw Error(ErrorCode::NothingToUndo, QStringLiteral("erased"));
            if (saltedHash(part.salt, part.blocks) != part.hash)
                throw Error(ErrorCode::FileDamaged, QStringLiteral("commit changed: ") + commitToReverse);
        }
        const QByteArray inverse = sqlite::invertChangeset(joinedChangeset(*commit));
        if (const auto conflict = sqlite::applyChangeset(*m_connection, inverse))
            throw Error(ErrorCode::Conflict, obstacle(*m_connection, *conflict, inverse));
    };
    record(operation, commitToReverse, closure, afterCommit, elsewhere);
}

} // namespace eldin::core
