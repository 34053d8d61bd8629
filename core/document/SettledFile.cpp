// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/SettledFile.h"

#include "core/base/Error.h"
#include "core/document/FileProbe.h"
#include "core/sqlite/Connection.h"

#include <QFileInfo>

namespace eldin::core {

namespace {

/// The first read is where SQLite sees a journal that is nobody's any more, and takes the change back if it may write.
void read(const QString &path, sqlite::OpenMode mode)
{
    static_cast<void>(sqlite::Connection(path, mode).prepare("SELECT 1 FROM sqlite_schema").step());
}

} // namespace

int settledSchema(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() == 0)
        return probeFile(path);
    try {
        static_cast<void>(probeFile(path));
    } catch (const Error &error) {
        if (error.code() != ErrorCode::FileTooNew) // the header may be that of a newer program whose step was broken off
            throw;
    }
    try {
        read(path, sqlite::OpenMode::ReadOnly);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::ReadOnly && error.code() != ErrorCode::Io)
            throw;
        if (!canBeWritten(path))
            throw error.code() == ErrorCode::ReadOnly ? Error(ErrorCode::ReadOnly, QStringLiteral("half-done")) : error;
        read(path, sqlite::OpenMode::ReadWrite);
    }
    return probeFile(path);
}

bool canBeWritten(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace eldin::core
