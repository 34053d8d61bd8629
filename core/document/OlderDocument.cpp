// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/OlderDocument.h"

#include "core/base/Error.h"
#include "core/document/DocumentLock.h"
#include "core/document/PublicCopy.h"
#include "core/document/SettledFile.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/FileHeader.h"
#include "core/storage/Migration.h"

#include <QFileInfo>

#include <chrono>
#include <map>
#include <mutex>

namespace eldin::core {

namespace {

/// Different as soon as anybody has changed the file: each transaction counts in its header.
QString stateOf(const QString &path)
{
    constexpr int kHeaderSize = 100;
    const auto [header, size] = sqlite::readFileHeader(path, kHeaderSize);
    return path + u'\n' + QFileInfo(path).lastModified().toUTC().toString(Qt::ISODateWithMs) + u'\n' + QString::number(size) + u'\n' + QString::fromLatin1(header.toHex());
}

} // namespace

bool isOlderDocument(const QString &path)
{
    try {
        return settledSchema(path) < schemaVersion();
    } catch (const Error &) {
        return false; // whoever opens it says what is the matter
    }
}

std::optional<Backup> bringUpToDate(const QString &given, const QString &backupPlace, const Environment &environment, const QDateTime &moment,
                                    const Backups::Progress &progress)
{
    const QString canonical = QFileInfo(given).canonicalFilePath();
    const QString path = canonical.isEmpty() ? given : canonical; // journal and lock stand beside the file itself
    if (settledSchema(path) == schemaVersion())
        return std::nullopt;
    const bool writable = canBeWritten(path);
    DocumentLock lock(path, environment.author);
    if (!writable || !lock.tryLock())
        return std::nullopt;
    const int schema = settledSchema(path); // now that nobody else can have brought it up
    if (schema == schemaVersion() || isPublicCopy(*Document::open(path, environment, Access::ReadOnly)))
        return std::nullopt;
    const Backup backup = Backups(path, backupPlace, Backups::idOf(path)).make(environment, moment, progress);
    sqlite::Connection connection(path, sqlite::OpenMode::ReadWrite);
    migrate(connection, migrationSteps(), schema);
    return backup;
}

CopyBroughtUp::CopyBroughtUp(const QString &path, sqlite::Connection &older, int schema, const std::function<bool()> &interrupted)
{
    constexpr std::chrono::milliseconds kBetweenLooks(50);
    static std::timed_mutex mutex;
    static std::map<QString, std::weak_ptr<QTemporaryDir>> inUse; // of all documents of the program: no job knows the others
    std::unique_lock lock(mutex, std::defer_lock); // one copy is made at a time: more would share the disk
    while (!lock.try_lock_for(kBetweenLooks)) {
        if (interrupted && interrupted())
            throw Error(ErrorCode::Cancelled);
    }
    std::erase_if(inUse, [](const auto &copy) { return copy.second.expired(); });
    const QString state = stateOf(path);
    m_folder = inUse[state].lock();
    if (m_folder)
        return;
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        throw Error(ErrorCode::Io, folder->path());
    m_folder = folder;
    sqlite::backupTo(older, this->path(), [&interrupted](int, int) { return !interrupted || !interrupted(); });
    sqlite::Connection copy(this->path(), sqlite::OpenMode::ReadWrite);
    migrate(copy, migrationSteps(), schema);
    inUse[state] = folder;
}

} // namespace eldin::core
