// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Backups.h"

#include <QTemporaryDir>

#include <memory>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// True for a document that a program of an older schema wrote, and that this one can bring up to its own. False for anything
/// else, also for what is no document.
[[nodiscard]] bool isOlderDocument(const QString &path);

/// Brings a document of an older schema up to this program's, in place and in one transaction, behind a verified backup of it as
/// it was. `backupPlace` as for Backups, `moment` is when. The backup; nothing where there is nothing to do: the document is of this
/// schema, is a public copy, cannot be written, or somebody has it open. The last three Document::open() reads from a copy that is
/// brought up for the time. Errors of Backups::make and of migrate(); whatever fails, the document is as it was.
std::optional<Backup> bringUpToDate(const QString &path, const QString &backupPlace, const Environment &environment, const QDateTime &moment,
                                    const Backups::Progress &progress = {});

/// A copy of a document of an older schema in a place of this machine, brought up to this program's schema. As long as the file stays
/// as it is, all who read it in this program, on whatever thread, read one copy. It goes with the last of these; as a child of the
/// document that reads it, this goes after that.
class CopyBroughtUp final : public QObject
{
public:
    /// `older` is the document at `path`, of that schema. Error{Cancelled} once `interrupted` says true.
    CopyBroughtUp(const QString &path, sqlite::Connection &older, int schema, const std::function<bool()> &interrupted);
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("copy.eldin")); }

private:
    std::shared_ptr<QTemporaryDir> m_folder; ///< shared: the window and its jobs end in any order
};

} // namespace eldin::core
