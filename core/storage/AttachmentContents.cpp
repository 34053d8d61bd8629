// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentContents.h"

#include "core/base/Error.h"
#include "core/base/Sha256.h"
#include "core/sqlite/Connection.h"
#include "core/storage/ContentWriting.h"

#include <QIODevice>

namespace eldin::core {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

/// Gives each piece to `take`, which may end it by returning false. False too if the whole is not that of the hash, or larger
/// than what is ever written: a file from elsewhere may hold anything, and pieces too long are not even read.
template <typename Take>
bool eachPiece(sqlite::Connection &connection, const QString &hash, const Take &take)
{
    Sha256 found;
    auto rows = connection.prepare("SELECT CASE WHEN length(content) <= ? THEN content END FROM attachment_content WHERE hash = ? ORDER BY piece");
    rows.bind(1, kPiece);
    rows.bind(2, hash);
    qint64 size = 0;
    while (rows.step()) {
        const QByteArray piece = rows.blob(0);
        size += piece.size();
        if (rows.isNull(0) || size > AttachmentContents::kLargest)
            return false;
        found.add(piece);
        if (!take(piece))
            return false;
    }
    return found.hex() == hash;
}

} // namespace

void AttachmentContents::insert(const QString &hash, QIODevice &content)
{
    writeContent(m_connection, hash, content, {});
}

void writeContent(sqlite::Connection &connection, const QString &hash, QIODevice &content, const ContentWatch &watch)
{
    if (AttachmentContents(connection).has(hash))
        return;
    if (!content.seek(0))
        throw Error(ErrorCode::Io);
    auto row = connection.prepare("INSERT INTO attachment_content (hash, piece, content) VALUES (?, ?, ?)");
    Sha256 written;
    qint64 size = 0;
    for (int number = 0;; ++number) {
        const QByteArray piece = content.read(kPiece);
        if (piece.isEmpty())
            break;
        size += piece.size();
        if (size > AttachmentContents::kLargest)
            throw Error(ErrorCode::FileOverLimit, QString::number(AttachmentContents::kLargest));
        written.add(piece);
        row.bind(1, hash);
        row.bind(2, number);
        row.bindBlob(3, piece);
        row.execute();
        if (watch && !watch(size))
            throw Error(ErrorCode::Cancelled);
    }
    if (written.hex() != hash)
        throw Error(ErrorCode::Io, hash);
}

bool AttachmentContents::has(const QString &hash) const
{
    auto rows = m_connection.prepare("SELECT 1 FROM attachment_content WHERE hash = ? LIMIT 1");
    rows.bind(1, hash);
    return rows.step();
}

bool AttachmentContents::copyTo(const QString &hash, QIODevice &target) const
{
    return eachPiece(m_connection, hash, [&](const QByteArray &piece) { return target.write(piece) == piece.size(); });
}

std::optional<QByteArray> AttachmentContents::read(const QString &hash) const
{
    QByteArray bytes;
    const bool sound = eachPiece(m_connection, hash, [&](const QByteArray &piece) {
        bytes += piece;
        return true;
    });
    return sound ? std::optional(bytes) : std::nullopt;
}

bool AttachmentContents::isSound(const QString &hash) const
{
    return eachPiece(m_connection, hash, [](const QByteArray &) { return true; });
}

} // namespace eldin::core
