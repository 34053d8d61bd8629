// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DocumentCopy.h"

#include "core/document/FileProbe.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"

namespace eldin::core {

void copyDocument(const QString &path, const QString &target, const std::function<bool(int, int)> &progress)
{
    probeFile(path);
    sqlite::Connection source(path, sqlite::OpenMode::ReadOnly);
    sqlite::backupTo(source, target, progress);
}

} // namespace eldin::core
