// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/OlderDocument.h"

#include "core/base/Error.h"
#include "core/document/DocumentLock.h"
#include "core/document/FileProbe.h"
#include "core/document/PublicCopy.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Migration.h"

#include <QFileInfo>

namespace eldin::core {

bool isOlderDocument(const QString &path)
{
    try {
        return probeFile(path) < schemaVersion();
    } catch (const Error &) {
        return false; // whoever opens it says what is the matter
    }
}

std::optional<Backup> bringUpToDate(const QString &given, const QString &backupPlace, const Environment &environment, const QDateTime &moment,
                                    const Backups::Progress &progress)
{
    const QString canonical = QFileInfo(given).canonicalFilePath();
    const QString path = canonical.isEmpty() ? given : canonical; // journal and lock stand beside the file itself
    if (probeFile(path) == schemaVersion())
        return std::nullopt;
    const bool writable = QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    DocumentLock lock(path, environment.author);
    if (!writable || !lock.tryLock())
        return std::nullopt;
    const int schema = probeFile(path); // now that nobody else can have brought it up
    if (schema == schemaVersion() || isPublicCopy(*Document::open(path, environment, Access::ReadOnly)))
        return std::nullopt;
    const Backup backup = Backups(path, backupPlace, Backups::idOf(path)).make(environment, moment, progress);
    sqlite::Connection connection(path, sqlite::OpenMode::ReadWrite);
    migrate(connection, migrationSteps(), schema);
    return backup;
}

CopyBroughtUp::CopyBroughtUp(sqlite::Connection &older, int schema, const std::function<bool()> &interrupted)
{
    if (!m_folder.isValid())
        throw Error(ErrorCode::Io, m_folder.path());
    sqlite::backupTo(older, path(), [&interrupted](int, int) { return !interrupted || !interrupted(); });
    sqlite::Connection copy(path(), sqlite::OpenMode::ReadWrite);
    migrate(copy, migrationSteps(), schema);
}

} // namespace eldin::core
