// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"

#include <sqlite3.h>

#include <cstring>
#include <exception>

namespace eldin::core::sqlite {

namespace {

struct Meeting
{
    std::optional<ApplyConflict> conflict;
    std::exception_ptr failure;
};

bool equal(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL: return true;
    case SQLITE_INTEGER: return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT: return sqlite3_value_double(a) == sqlite3_value_double(b);
    default: {
        const int size = sqlite3_value_bytes(a);
        if (size != sqlite3_value_bytes(b))
            return false;
        return size == 0
            || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<std::size_t>(size)) == 0;
    }
    }
}

/// True if the row already holds every value that an update wants to write.
bool alreadySo(sqlite3_changeset_iter *iterator, int columns)
{
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *wanted = nullptr;
        sqlite3_value *present = nullptr;
        check(sqlite3changeset_new(iterator, column, &wanted));
        if (!wanted)
            continue;
        check(sqlite3changeset_conflict(iterator, column, &present));
        if (!equal(wanted, present))
            return false;
    }
    return true;
}

QString keyText(sqlite3_changeset_iter *iterator, int columns, int operation)
{
    unsigned char *key = nullptr;
    check(sqlite3changeset_pk(iterator, &key, nullptr));
    for (int column = 0; column < columns; ++column) {
        if (!key[column])
            continue;
        sqlite3_value *value = nullptr;
        if (operation == SQLITE_INSERT)
            check(sqlite3changeset_new(iterator, column, &value));
        else
            check(sqlite3changeset_old(iterator, column, &value));
        if (value)
            return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)));
    }
    return {};
}

ConflictKind kindOf(int code)
{
    switch (code) {
    case SQLITE_CHANGESET_DATA: return ConflictKind::Data;
    case SQLITE_CHANGESET_NOTFOUND: return ConflictKind::NotFound;
    case SQLITE_CHANGESET_CONFLICT: return ConflictKind::Conflict;
    case SQLITE_CHANGESET_FOREIGN_KEY: return ConflictKind::ForeignKey;
    default: return ConflictKind::Constraint;
    }
}

// Called by C: nothing may be thrown through it.
int onConflict(void *context, int code, sqlite3_changeset_iter *iterator)
{
    auto *meeting = static_cast<Meeting *>(context);
    try {
        ApplyConflict conflict;
        conflict.kind = kindOf(code);
        if (code != SQLITE_CHANGESET_FOREIGN_KEY) {
            const char *table = nullptr;
            int columns = 0;
            int operation = 0;
            int indirect = 0;
            check(sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect));
            if (code == SQLITE_CHANGESET_DATA && operation == SQLITE_UPDATE && alreadySo(iterator, columns))
                return SQLITE_CHANGESET_OMIT;
            conflict.table = QString::fromUtf8(table);
            conflict.id = keyText(iterator, columns, operation);
        }
        meeting->conflict = conflict;
    } catch (...) {
        meeting->failure = std::current_exception();
    }
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

std::optional<ApplyConflict> applyChangeset(Connection &connection, const QByteArray &changeset)
{
    if (changeset.isEmpty())
        return std::nullopt;
    Meeting meeting;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()), nullptr, &onConflict, &meeting);
    if (meeting.failure)
        std::rethrow_exception(meeting.failure);
    // A foreign key left open ends in CONSTRAINT, every other conflict in ABORT.
    if (meeting.conflict && (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT))
        return meeting.conflict;
    check(code, connection.handle());
    return std::nullopt;
}

} // namespace eldin::core::sqlite
