// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FileProbe.h"

#include "core/base/Error.h"
#include "core/sqlite/FileHeader.h"
#include "core/sqlite/Journal.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <QFileInfo>
#include <QtEndian>

namespace eldin::core {

namespace {

constexpr int kHeaderSize = 100;

quint32 word(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

} // namespace

int probeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, path);
    if (!info.isFile())
        throw Error(ErrorCode::FileNotOurs, path);
    const auto [header, fileSize] = sqlite::readFileHeader(path, kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || word(header, 68) != kApplicationId)
        throw Error(ErrorCode::FileNotOurs, path);
    const auto schema = static_cast<int>(word(header, 60));
    if (schema > schemaVersion())
        throw Error(ErrorCode::FileTooNew, path);
    if (schema < 1)
        throw Error(ErrorCode::FileTooOld, path);
    const bool rollbackJournal = header[18] == 1 && header[19] == 1;
    const quint16 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const bool utf8 = word(header, 56) == 1;
    if (!rollbackJournal || rawPageSize != 4096 || !utf8)
        throw Error(ErrorCode::FileHostile, path);
    // With a journal beside it the file may be in the middle of a change: then SQLite mends it.
    const bool journal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (journal && sqlite::namesSuperJournal(path + QStringLiteral("-journal")))
        throw Error(ErrorCode::FileHostile, path);
    const bool sizeIsValid = word(header, 24) == word(header, 92);
    if (!journal && sizeIsValid && fileSize < qint64(word(header, 28)) * rawPageSize)
        throw Error(ErrorCode::FileDamaged, path);
    return schema;
}

} // namespace eldin::core
