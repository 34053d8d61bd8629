// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/OtherCopy.h"

#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/document/FileProbe.h"
#include "core/document/PackedDocument.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/PublicRows.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>

namespace eldin::core {

namespace {

/// Nothing if the file is no archive with a document in it.
std::unique_ptr<QTemporaryDir> unpacked(const QString &path)
{
    if (!isPackedDocument(path))
        return {};
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw Error(ErrorCode::Io, folder->path());
    const QString copy = folder->filePath(QStringLiteral("copy.eldin"));
    unpackDocument(path, copy);
    try {
        probeFile(copy);
    } catch (const Error &error) {
        throw Error(error.code(), path); // the one that somebody chose
    }
    return folder;
}

QString fileIn(const std::unique_ptr<QTemporaryDir> &unpacked, const QString &path)
{
    return unpacked ? unpacked->filePath(QStringLiteral("copy.eldin")) : path;
}

} // namespace

bool isOtherCopy(const QString &path, Document &own)
{
    if (QFileInfo(path) == QFileInfo(own.path()))
        return false;
    const auto folder = unpacked(path);
    const QString id = Backups::idOf(fileIn(folder, path));
    return !id.isEmpty() && id == Backups::idOf(own);
}

OtherCopy::OtherCopy(const QString &path, Document &own)
    : m_own(own)
    , m_check(own.connection())
{
    if (QFileInfo(path) == QFileInfo(own.path()))
        throw Error(ErrorCode::RuleBroken, QStringLiteral("merge-same-file"));
    m_unpacked = unpacked(path);
    m_document = Document::open(fileIn(m_unpacked, path), own.environment(), Access::ReadOnly);
    const QString id = Backups::idOf(*m_document);
    if (id.isEmpty())
        throw Error(ErrorCode::FileHostile, path);
    if (publicCopyOf(m_document->connection()).isValid())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("merge-public-copy"));
    if (id != Backups::idOf(own))
        throw Error(ErrorCode::RuleBroken, QStringLiteral("merge-other-document"));
    sqlite::requireSound(m_document->connection(), sqlite::CheckDepth::Quick);
    for (const CommitLog::Node &node : m_document->commits().graph()) {
        m_lamports.insert(node.id, node.lamport);
        if (own.commits().has(node.id)) {
            ++m_already;
            continue;
        }
        if (node.parents.isEmpty() && own.commits().count() > 0)
            throw Error(ErrorCode::FileDamaged, QStringLiteral("a second beginning: ") + node.id);
        // One above the highest of its parents, or the order of all commits would be for anybody to choose.
        qint64 highest = 0;
        for (const QString &parent : node.parents) {
            const auto lamport = m_lamports.constFind(parent);
            if (lamport == m_lamports.constEnd())
                throw Error(ErrorCode::FileDamaged, QStringLiteral("commit without its parent: ") + node.id);
            highest = std::max(highest, *lamport);
        }
        if (node.lamport != highest + 1)
            throw Error(ErrorCode::FileDamaged, QStringLiteral("commit out of order: ") + node.id);
        m_missing += node.id;
    }
}

Commit OtherCopy::read(const QString &id)
{
    auto commit = m_document->commits().find(id);
    if (!commit)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("commit missing: ") + id);
    m_check.require(*commit);
    return *std::move(commit);
}

OtherCopy::Contents OtherCopy::addContents(const Stores &stores)
{
    AttachmentContents contents(stores.contents);
    // Only what a row of the merged document names: what was removed or erased here does not come back unseen.
    QSet<QString> named;
    const QStringList erased = attachmentsWithoutFile(m_own.connection());
    for (const Attachment &attachment : stores.attachments.all()) {
        if (!erased.contains(attachment.id.text()))
            named.insert(attachment.hash);
    }
    Contents result;
    for (const QString &hash : contentHashes(m_document->connection())) {
        if (!named.contains(hash) || contents.has(hash))
            continue;
        QTemporaryFile bytes;
        if (!bytes.open())
            throw Error(ErrorCode::Io, bytes.fileName());
        if (!m_document->stores().contents.copyTo(hash, bytes)) {
            ++result.unsound;
            continue;
        }
        contents.insert(hash, bytes);
        ++result.added;
    }
    return result;
}

} // namespace eldin::core
