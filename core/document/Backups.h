// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <vector>

namespace eldin::core {

/// One backup: a whole document under a name of its own that tells which document it is of and when it was made.
struct Backup
{
    QString file;
    QDateTime at; ///< local time
    qint64 bytes = 0;
};

/// The verified copies of one document. They lie in one folder, beside the document or at a place of the user's choice,
/// which many documents may share. A backup has its name only once it is whole, read through and on the disk, so a
/// program that is killed in between never leaves one that only looks good. Each call looks at the folder anew; nothing
/// is kept open, so it may be used on any thread.
class Backups final
{
public:
    /// An empty `place` is the folder beside the document. `documentId` as idOf() gives it; where it is empty, because the
    /// document is gone or cannot be read, its file name tells which backups are its own.
    Backups(const QString &documentPath, const QString &place, const QString &documentId);
    /// Opens the document to learn its id; empty where that cannot be.
    [[nodiscard]] static QString idOf(const QString &documentPath);
    [[nodiscard]] static QString idOf(Document &document);
    [[nodiscard]] static QString placeBeside(const QString &documentPath);

    [[nodiscard]] const QString &place() const { return m_place; }
    /// Of this document, also those made from another copy of it; newest first. Those that say they were made after `now`, as a
    /// clock that goes wrong makes them, come last: nobody knows when they were made. Without `now` all are believed.
    [[nodiscard]] std::vector<Backup> list(const QDateTime &now = {}) const;
    /// The newest of this file: other copies do not count, nor what comes last in list(), if there is anything else.
    [[nodiscard]] std::optional<Backup> newest(const QDateTime &now = {}) const;

    /// Pages done and in all; false ends the work with Error{Cancelled}. Both 0 while the copy is read through.
    using Progress = std::function<bool(int done, int all)>;

    /// Makes a backup of the document as it stands on the disk, whoever works in it meanwhile. `moment` is when. Error{DiskFull},
    /// Error{Io}, Error{FileDamaged} if the copy does not pass its check; then no backup is left, and those that
    /// are there are as they were. RuleBroken `backup-under-way` while another program makes one of this document.
    Backup make(const Environment &environment, const QDateTime &moment, const Progress &progress = {}) const;

    /// The same where the document is sound: of a damaged one no good copy can be made. For before a restore, a merge or a
    /// migration.
    std::optional<Backup> makeIfSound(const Environment &environment, const QDateTime &moment, const Progress &progress = {}) const;

    /// Removes what is no longer kept of the backups of this file (backupsToKeep), but never `spared`.
    void thin(const QDateTime &now, const QString &spared = {}) const;

    /// Reads a whole backup through: the file, its history and that it is of this document. False where anything is wrong.
    [[nodiscard]] bool isVerified(const QString &file, const Environment &environment) const;

    /// Writes the backup as a new document, read through. Error{FileExists} if there is a file of that name: a backup never
    /// takes the place of a document. RuleBroken `other-document` if it is of another document than this.
    void restore(const QString &file, const QString &target, const Environment &environment, const Progress &progress = {}) const;

private:
    enum class Whose { Document, File };
    [[nodiscard]] std::vector<Backup> of(Whose whose, const QDateTime &now) const;

    QString m_documentPath;
    QString m_place;
    QString m_id;
    QString m_baseName;
    QString m_mark; ///< where several copies may have one place: tells whose a backup is
};

} // namespace eldin::core
