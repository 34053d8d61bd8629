// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DocumentCopy.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/document/DocumentPlace.h"
#include "core/document/FileProbe.h"
#include "core/document/UnfinishedFile.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/PublicRows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace eldin::core {

namespace {

/// In a place of this machine first, and from there without the holes that the bytes leave.
void writeLight(sqlite::Connection &source, const QString &target, const std::function<bool(int, int)> &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorCode::Io, folder.path());
    const QString scratch = folder.filePath(QStringLiteral("copy.eldin"));
    sqlite::backupTo(source, scratch, progress);
    {
        sqlite::Connection copy(scratch, sqlite::OpenMode::ReadWrite);
        leaveOutContents(copy);
    }
    PublicRows::writeAnew(scratch, target);
    sqlite::requireSound(*std::make_unique<sqlite::Connection>(target, sqlite::OpenMode::ReadOnly), sqlite::CheckDepth::Full);
}

} // namespace

void copyDocument(const QString &path, const QString &target, const std::function<bool(int, int)> &progress)
{
    probeFile(path);
    sqlite::Connection source(path, sqlite::OpenMode::ReadOnly);
    sqlite::backupTo(source, target, progress);
}

void shareDocument(const QString &path, const QString &target, const Environment &environment, CopyContent content, IfTaken ifTaken,
                   const std::function<bool(int, int)> &progress)
{
    if (ifTaken == IfTaken::Refuse && QFileInfo::exists(target))
        throw Error(ErrorCode::FileExists, target);
    const UnfinishedFile unfinished(target, environment.random);
    {
        const auto source = Document::open(path, environment, Access::ReadOnly); // says what is the matter with what is none of ours
        if (content == CopyContent::Whole)
            sqlite::backupTo(source->connection(), unfinished.path(), progress, sqlite::CheckDepth::Full);
        else
            writeLight(source->connection(), unfinished.path(), progress);
    }
    syncFile(unfinished.path());
    placeDocument(unfinished.path(), target, ifTaken);
}

CopySizes copySizes(Document &document)
{
    const qint64 whole = QFileInfo(document.path()).size();
    return {whole, std::max<qint64>(0, whole - contentBytes(document.connection()))};
}

} // namespace eldin::core
