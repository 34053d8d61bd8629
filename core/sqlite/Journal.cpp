// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Journal.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace eldin::core::sqlite {

namespace {

const QByteArray kMagic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qint64 kBesideName = 20; ///< number of a page, length, sum, and the magic bytes

/// How long the record at the end of the journal is that names a super-journal (pager.c, readSuperJournal); 0 if there is none.
qint64 superJournalRecord(const QString &journal)
{
    QFile file(journal);
    if (!file.exists())
        return 0;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, journal);
    constexpr qint64 kEnd = 16;
    if (file.size() < kEnd || !file.seek(file.size() - kEnd))
        return 0;
    const QByteArray end = file.read(kEnd);
    if (end.size() != kEnd || !end.endsWith(kMagic))
        return 0;
    return kBesideName + qFromBigEndian<quint32>(end.constData());
}

} // namespace

void emptyJournalAtCommit(Connection &connection)
{
    connection.run("PRAGMA journal_mode = TRUNCATE");
}

bool namesSuperJournal(const QString &journal)
{
    return superJournalRecord(journal) > 0;
}

void forgetSuperJournal(const QString &journal)
{
    while (const qint64 record = superJournalRecord(journal)) {
        if (!QFile::resize(journal, std::max<qint64>(0, QFileInfo(journal).size() - record)))
            throw Error(ErrorCode::Io, journal);
    }
}

void removeJournal(Connection &connection) noexcept
{
    sqlite3_exec(connection.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

} // namespace eldin::core::sqlite
