// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentPlace.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/document/DocumentLock.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core {

namespace {

void moveJournalAside(const QString &path)
{
    const QString journal = path + QStringLiteral("-journal");
    if (!QFileInfo::exists(journal))
        return;
    const QString aside = journal + QStringLiteral(".old");
    QFile::remove(aside);
    if (!QFile::rename(journal, aside))
        throw Error(ErrorCode::Io, journal);
}

} // namespace

void placeDocument(const QString &finished, const QString &path, IfTaken ifTaken)
{
    const bool taken = QFileInfo::exists(path);
    if (taken && ifTaken == IfTaken::Refuse)
        throw Error(ErrorCode::FileExists, path);
    if (taken) {
        DocumentLock lock(path, {});
        if (!lock.tryLock())
            throw Error(ErrorCode::Locked, lock.holder());
        moveJournalAside(path);
        if (!QFile::remove(path))
            throw Error(ErrorCode::Io, path);
    } else {
        moveJournalAside(path);
    }
    if (!QFile::rename(finished, path))
        throw Error(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::Io, path);
    syncFolder(QFileInfo(path).absolutePath());
}

} // namespace eldin::core
