// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening document files: the part of Document that meets the disk.

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/DocumentLock.h"
#include "core/document/DocumentPlace.h"
#include "core/document/EmptyDocument.h"
#include "core/document/Erasures.h"
#include "core/document/OlderDocument.h"
#include "core/document/SettledFile.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Migration.h"
#include "core/storage/PublicRows.h"
#include "core/storage/Schema.h"
#include "core/storage/ShippedClassification.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace eldin::core {

namespace {

using sqlite::Connection;
using sqlite::OpenMode;

void requireLibrary()
{
    if (!sqlite::libraryIsSufficient())
        throw Error(ErrorCode::Internal, QStringLiteral("this SQLite lacks the session extension"));
}

/// The first read: this is where SQLite sees a damaged schema.
void checkSchema(Connection &connection, const QString &path, OpenMode mode, int schema)
{
    if (!isSchema(connection, schema))
        throw Error(ErrorCode::FileHostile, path);
    if (schema < schemaVersion())
        return; // what is in it is looked at once it is brought up
    CommitLog log(connection);
    const QStringList heads = log.heads();
    // Writing on would begin a second history beside the first.
    if (mode == OpenMode::ReadWrite && heads.isEmpty() && log.count() > 0)
        throw Error(ErrorCode::FileDamaged, path);
    for (const QString &head : heads)
        static_cast<void>(log.lamportOf(head));
}

std::unique_ptr<Connection> openChecked(const QString &path, OpenMode mode, int schema)
{
    auto connection = std::make_unique<Connection>(path, mode);
    checkSchema(*connection, path, mode, schema);
    return connection;
}

} // namespace

void createEmptyDocument(const QString &path, const QString &id)
{
    Connection connection(path, OpenMode::Create);
    createSchema(connection);
    connection.prepare("INSERT INTO document_info (key, value) VALUES ('document', ?), ('made_by', ?)").with(id, QStringLiteral(ELDIN_VERSION)).execute();
}

void Document::create(const QString &path, const Environment &environment, const std::function<void(Stores &)> &fill)
{
    requireLibrary();
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::FileExists, path);
    // Made under another name, so that a kill never leaves half a document under this one.
    const QString unfinished = path + QStringLiteral(".new-")
        + QString::fromLatin1(environment.random.bytes(4).toHex());
    const auto removeUnfinished = [&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    };
    // The name is chance, but with the sample's known chance a killed run may have left it.
    removeUnfinished();
    const auto atTheEnd = qScopeGuard(removeUnfinished);
    {
        createEmptyDocument(unfinished, newUuid(environment.clock, environment.random));
        Document document(unfinished, environment, std::make_unique<Connection>(unfinished, OpenMode::ReadWrite));
        document.transact(Operation::CreateDocument, [&](Stores &stores) {
            insertShippedClassification(stores, environment.clock, environment.random);
            fill(stores);
        });
    }
    placeDocument(unfinished, path);
}

std::unique_ptr<Document> Document::open(const QString &given, const Environment &environment, Access access)
{
    requireLibrary();
    // Journal and lock stand beside the file itself, not beside a link to it.
    const QString canonical = QFileInfo(given).canonicalFilePath();
    const QString path = canonical.isEmpty() ? given : canonical;
    const int schema = settledSchema(path);
    const bool isCurrent = schema == schemaVersion();
    bool writable = access == Access::ReadWrite && canBeWritten(path);
    if (writable && isCurrent && publicCopyOf(*openChecked(path, OpenMode::ReadOnly, schema)).isValid())
        writable = false; // it has no history to go on with
    std::unique_ptr<DocumentLock> lock;
    QString lockedBy;
    if (writable) {
        lock = std::make_unique<DocumentLock>(path, environment.author);
        if (!lock->tryLock()) {
            lockedBy = lock->holder();
            writable = false;
        }
    }
    writable = writable && isCurrent;
    std::unique_ptr<CopyBroughtUp> copy;
    if (!isCurrent)
        copy = std::make_unique<CopyBroughtUp>(path, *openChecked(path, OpenMode::ReadOnly, schema), schema, environment.interrupted);
    std::unique_ptr<Document> document(
        new Document(path, environment, openChecked(copy ? copy->path() : path, writable ? OpenMode::ReadWrite : OpenMode::ReadOnly, schemaVersion())));
    if (copy)
        copy.release()->setParent(document.get()); // children go when the connection is closed
    document->m_readOnly = !writable;
    document->m_lockedBy = lockedBy;
    if (writable) {
        document->m_lock = std::move(lock);
        static_cast<void>(finishErasing(*document->m_connection, path)); // of a program that was killed in between
    }
    return document;
}

} // namespace eldin::core
