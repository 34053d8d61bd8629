// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DocumentCopy.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/document/DocumentPlace.h"
#include "core/document/FileProbe.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core {

void copyDocument(const QString &path, const QString &target, const std::function<bool(int, int)> &progress)
{
    probeFile(path);
    sqlite::Connection source(path, sqlite::OpenMode::ReadOnly);
    sqlite::backupTo(source, target, progress);
}

void shareDocument(const QString &path, const QString &target, const Environment &environment, const std::function<bool(int, int)> &progress)
{
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::FileExists, target);
    const QString unfinished = target + u'.' + QString::fromLatin1(environment.random.bytes(8).toHex()) + QStringLiteral(".unfinished");
    const auto atTheEnd = qScopeGuard([&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    });
    {
        const auto source = Document::open(path, environment, Access::ReadOnly); // says what is the matter with what is none of ours
        sqlite::backupTo(source->connection(), unfinished, progress, sqlite::CheckDepth::Full);
    }
    syncFile(unfinished);
    placeDocument(unfinished, target);
    syncFolder(QFileInfo(target).absolutePath());
}

} // namespace eldin::core
