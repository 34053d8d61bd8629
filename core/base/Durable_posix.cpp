// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Durable.h"

#include "core/base/Error.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace eldin::core {

void syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const int opened = errno;
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int cause = descriptor >= 0 ? errno : opened;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        throw Error(cause == ENOSPC || cause == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Io, path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(cause)));
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace eldin::core
