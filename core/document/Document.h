// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/document/ChangeSet.h"
#include "core/document/CommitLog.h"
#include "core/document/OpenConflicts.h"
#include "core/document/UndoSteps.h"
#include "core/storage/Stores.h"

#include <QObject>

#include <functional>
#include <memory>

namespace eldin::core {

class DocumentLock;

/// What a document needs from outside. The references outlive it.
struct Environment
{
    Clock &clock;
    Random &random;
    QString device; ///< random id of this installation
    QString author; ///< who is working
    std::function<bool()> interrupted = {}; ///< true ends the work in hand with Error{Cancelled}, nothing done
};

enum class Access { ReadOnly, ReadWrite };

/// One open document file: all writes go through transact(), which makes one user action one transaction,
/// one undo step, one commit and one change notice.
class Document final : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file with the shipped classification, filled by `fill` in its first commit.
    /// Error{FileExists} if the path is taken; on failure no file is left behind.
    static void create(const QString &path, const Environment &environment, const std::function<void(Stores &)> &fill);

    /// Opens a document. With ReadWrite, a file that cannot be written or that somebody has open becomes read-only,
    /// see isReadOnly() and lockedBy(). Refuses newer, foreign, damaged and hostile files without touching them.
    [[nodiscard]] static std::unique_ptr<Document> open(const QString &path, const Environment &environment,
                                                        Access access);
    ~Document() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Who has it open for writing; empty if nobody else has.
    [[nodiscard]] const QString &lockedBy() const { return m_lockedBy; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    void setAuthor(const QString &author) { m_environment.author = author; }
    /// This laptop's number in the document, from 1.
    [[nodiscard]] int deviceNumber() const;

    /// For queries; writing through it outside transact() is our own mistake.
    [[nodiscard]] Stores &stores() { return m_stores; }
    [[nodiscard]] sqlite::Connection &connection() { return *m_connection; }
    [[nodiscard]] const CommitLog &commits() const { return m_commits; }

    /// Does a long piece of work on another thread, comes back when it has ended, and throws what it threw. Meanwhile the
    /// caller's thread may read from the document; writing is refused.
    using Elsewhere = std::function<void(const std::function<void()> &work)>;

    /// Runs the closure with the stores; its result is returned. If it throws, nothing has happened.
    /// An action that changes nothing leaves no commit and no undo step. With `elsewhere` closure and commit run there; the
    /// notice of the change always comes in this thread.
    template <typename Closure>
    auto transact(Operation operation, Closure &&closure, const Elsewhere &elsewhere = {})
    {
        using Result = std::invoke_result_t<Closure, Stores &>;
        if constexpr (std::is_void_v<Result>) {
            record(operation, {}, [&] { closure(m_stores); }, {}, elsewhere);
        } else {
            std::optional<Result> result;
            record(operation, {}, [&] { result.emplace(closure(m_stores)); }, {}, elsewhere);
            return *std::move(result);
        }
    }

    /// What Undo and Redo would take back or bring again; nothing if there is nothing.
    [[nodiscard]] std::optional<Operation> undoOperation() const;
    [[nodiscard]] std::optional<Operation> redoOperation() const;
    /// How many steps back and forward there are.
    [[nodiscard]] int undoCount() const { return m_undoSteps.count(false); }
    [[nodiscard]] int redoCount() const { return m_undoSteps.count(true); }
    /// Error{NothingToUndo}; Error{Conflict} naming the record if something it touches has changed since.
    void undo(const Elsewhere &elsewhere = {});
    void redo(const Elsewhere &elsewhere = {});

    /// What another copy of this document has, for bringIn().
    struct Incoming
    {
        QStringList commits; ///< parents before children; those that are here already are left out
        std::function<Commit(const QString &id)> read; ///< checked: core/merge
        std::function<int(Stores &)> addContents; ///< the bytes of attached files; says of how many
    };
    /// Merges: afterwards the data are those of all commits together, whatever the order in which copies came. It makes no
    /// commit, leaves as many heads as there are, and is one step for Undo, which puts the commits on the shelf again;
    /// RuleBroken `merge-built-on` once others build on them. Inside, all or nothing.
    void bringIn(const Incoming &incoming, const Elsewhere &elsewhere = {});

    /// When the last commit became durable; invalid before the first since opening.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void changed(const eldin::core::ChangeSet &changes);

private:
    Document(QString path, Environment environment, std::unique_ptr<sqlite::Connection> connection);
    using Closure = std::function<void()>;
    using AfterCommit = std::function<void(const QString &commit)>;
    struct Recording
    {
        ChangeSet changes;
        QDateTime at;
    };
    void record(Operation operation, const QString &reverses, const Closure &closure, const AfterCommit &afterCommit,
                const Elsewhere &elsewhere);
    /// Nothing if nothing has changed.
    [[nodiscard]] std::optional<Recording> recorded(Operation operation, const QString &reverses, const Closure &closure,
                                                    const AfterCommit &afterCommit);
    [[nodiscard]] Commit makeCommit(Operation operation, const QString &reverses, sqlite::Recorded recorded);
    void reverse(const QString &commit, Operation operation, const AfterCommit &afterCommit, const Elsewhere &elsewhere);
    /// Runs the work unless writing is refused.
    void exclusively(const std::function<void()> &work, const Elsewhere &elsewhere);
    /// Makes data, heads and devices what the commits that are there now make them; `rows` is what the others changed.
    void rebuild(const RowKeys &rows);
    /// `work` says whether it changed anything.
    void noticeMerge(const std::function<bool()> &work, const Elsewhere &elsewhere);
    void takeBackMerge(const UndoSteps::Step &step, const Elsewhere &elsewhere);
    void bringBackMerge(const UndoSteps::Step &step, const Elsewhere &elsewhere);
    /// What was just done may decide a conflict, or end what kept a removed row. False if it concerns none.
    bool settleConflicts(const sqlite::Session &session, Operation operation);
    void registerDevice();

    QString m_path;
    Environment m_environment;
    std::unique_ptr<DocumentLock> m_lock;
    std::unique_ptr<sqlite::Connection> m_connection;
    Stores m_stores;
    CommitLog m_commits;
    UndoSteps m_undoSteps;
    QString m_lockedBy;
    QDateTime m_savedAt;
    bool m_readOnly = false;
    bool m_recording = false;
};

} // namespace eldin::core
