// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Backup.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace eldin::core::sqlite {

namespace {

constexpr int kPagesASlice = 256; // 1 MiB: a slice stays well below 20 ms on a hard disk

void copyPages(Connection &source, Connection &target, const BackupProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        check(sqlite3_errcode(target.handle()), target.handle());
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> owned(backup, &sqlite3_backup_finish);
    int code = SQLITE_OK;
    while ((code = sqlite3_backup_step(backup, kPagesASlice)) == SQLITE_OK) {
        const int total = sqlite3_backup_pagecount(backup);
        if (progress && !progress(total - sqlite3_backup_remaining(backup), total))
            throw Error(ErrorCode::Cancelled);
    }
    check(code, target.handle());
}

} // namespace

void requireSound(Connection &database, CheckDepth depth)
{
    Statement statement = database.prepare(depth == CheckDepth::Full ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!statement.step() || statement.text(0) != u"ok")
        throw Error(ErrorCode::FileDamaged, QStringLiteral("the copy does not pass its check"));
}

void backupTo(Connection &source, const QString &target, const BackupProgress &progress, CheckDepth depth)
{
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::FileExists, target);
    try {
        Connection copy(target, OpenMode::Create);
        // SQLite would wait for the disk with the source still locked, and whoever works in it would wait as long.
        copy.run("PRAGMA synchronous = OFF");
        copyPages(source, copy, progress);
        syncFile(target);
        if (progress) {
            const auto isCancelled = [&progress] { return !progress(0, 0); };
            if (isCancelled())
                throw Error(ErrorCode::Cancelled);
            copy.interruptWhen(isCancelled);
        }
        requireSound(copy, depth);
    } catch (...) {
        QFile::remove(target);
        QFile::remove(target + QStringLiteral("-journal"));
        throw;
    }
}

} // namespace eldin::core::sqlite
