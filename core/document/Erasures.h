// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ErasureActs.h"
#include "core/document/OpenConflicts.h"
#include "core/sqlite/Changeset.h"

namespace eldin::core {

/// What the commits of a document say was erased (design.md, promise 7), and the pieces that have to go for it. The commits
/// keep the hashes, so the history can still be proved. Which pieces go follows from the set of commits alone: whoever
/// has the same commits has the same pieces, in whatever order they came.
class Erasures final
{
public:
    explicit Erasures(sqlite::Connection &connection);

    /// A row of the table `erasure` for the running action, which is ErasePerson; of Contents RemoveAttachment.
    static void note(sqlite::Connection &connection, const QString &id, ErasureKind kind, const QString &owner);

    /// How many pieces stand that were erased; none in a document that is as it should be.
    [[nodiscard]] qsizetype standing() const { return static_cast<qsizetype>(piecesToGo().size()); }

    /// Deletes the pieces, also those of commits on the shelf, inside the caller's transaction, and notes that traces may be
    /// left in the file (finishErasing). The rows that may be otherwise without them come back; they are to be worked out
    /// anew by MergedRows.
    [[nodiscard]] RowKeys removePieces();

    /// Deletes the bytes of attached files that were erased, or removed before, inside the caller's transaction, and notes likewise that
    /// traces may be left. Undo must not be able to bring one back.
    static void removeContents(sqlite::Connection &connection);

    /// Ids of attachments that were removed, of these hashes: by the history, which is read as a whole.
    [[nodiscard]] static QStringList removedAttachments(sqlite::Connection &connection, const QStringList &hashes);

    /// A row of a free text.
    struct Row
    {
        QString table;
        std::vector<sqlite::Value> values;
    };
    /// The rows, as they stand now, of the texts of which this act takes only what they said before: their pieces go as a whole,
    /// so whoever removes them writes these anew.
    [[nodiscard]] std::vector<Row> rowsThatStay(const QString &act) const;
    /// Writes such rows, in a recording of its own. Inside the caller's transaction.
    static void restate(sqlite::Connection &connection, const std::vector<Row> &rows);

    /// Whether a document holds any piece of these persons.
    [[nodiscard]] static bool isAnyPieceOf(sqlite::Connection &connection, const QStringList &persons);
    /// Who made which commit, as far as it stands there: commit and name.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> authors(sqlite::Connection &connection);

private:
    struct Piece
    {
        QString commit;
        qint64 position = 0;
    };
    [[nodiscard]] std::vector<Piece> piecesToGo() const;
    void addRowsOf(const Piece &piece, RowKeys &rows) const;

    sqlite::Connection &m_connection;
    CommitLog m_log;
    ErasureActs m_acts;
};

/// Removes what erasing may have left in the file beside the rows, if there is any; after the transaction of removePieces().
/// False where it cannot be done now, as on a full disk or while somebody reads: the next opening for writing tries again.
bool finishErasing(sqlite::Connection &connection, const QString &path);

} // namespace eldin::core
