// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Check.h"

#include "core/base/Error.h"

#include <sqlite3.h>

namespace eldin::core::sqlite {

namespace {

ErrorCode errorCodeFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::ReadOnly;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR: return ErrorCode::Io;
    case SQLITE_CANTOPEN: return ErrorCode::Io;
    case SQLITE_CORRUPT: return ErrorCode::FileDamaged;
    case SQLITE_NOTADB: return ErrorCode::FileNotOurs;
    case SQLITE_TOOBIG: return ErrorCode::FileOverLimit;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    default: return ErrorCode::Internal;
    }
}

} // namespace

void check(int returnCode, sqlite3 *database)
{
    if (returnCode == SQLITE_OK || returnCode == SQLITE_ROW || returnCode == SQLITE_DONE)
        return;
    int code = returnCode;
    QString message = QString::fromUtf8(sqlite3_errstr(returnCode));
    if (database && (sqlite3_errcode(database) & 0xff) == (returnCode & 0xff)) {
        code = sqlite3_extended_errcode(database);
        message = QString::fromUtf8(sqlite3_errmsg(database));
    }
    throw Error(errorCodeFor(code), QStringLiteral("%1 (SQLite %2)").arg(message).arg(code));
}

bool libraryIsSufficient()
{
    return sqlite3_libversion_number() >= 3040000 && sqlite3_compileoption_used("ENABLE_SESSION")
        && sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK") && sqlite3_threadsafe() != 0;
}

} // namespace eldin::core::sqlite
