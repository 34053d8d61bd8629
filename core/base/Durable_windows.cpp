// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Durable.h"

#include "core/base/Error.h"

#include <QFile>

#include <io.h>

namespace eldin::core {

void syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || ::_commit(file.handle()) != 0)
        throw Error(ErrorCode::Io, path);
}

// NTFS journals its folders by itself, and there is no call that a plain user may make.
void syncFolder(const QString &) { }

} // namespace eldin::core
