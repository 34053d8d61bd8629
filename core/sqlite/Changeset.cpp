// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Changeset.h"

#include "core/base/Error.h"
#include "core/sqlite/ChangesetReader.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/RawChangeset.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>

namespace eldin::core::sqlite {

namespace {

void appendBigEndian(QByteArray &out, quint64 value)
{
    char bytes[8];
    qToBigEndian(value, bytes);
    out.append(bytes, 8);
}

void appendSized(QByteArray &out, char type, const QByteArray &bytes)
{
    out.append(type);
    out.append(varint(static_cast<quint64>(bytes.size())));
    out.append(bytes);
}

void appendValue(QByteArray &out, const Value &value)
{
    struct Writer
    {
        QByteArray &out;
        void operator()(Absent) const { out.append('\x00'); }
        void operator()(Null) const { out.append('\x05'); }
        void operator()(qint64 integer) const
        {
            out.append('\x01');
            appendBigEndian(out, static_cast<quint64>(integer));
        }
        void operator()(double real) const
        {
            quint64 bits = 0;
            std::memcpy(&bits, &real, sizeof bits);
            out.append('\x02');
            appendBigEndian(out, bits);
        }
        void operator()(const QString &text) const { appendSized(out, '\x03', text.toUtf8()); }
        void operator()(const Blob &blob) const { appendSized(out, '\x04', blob.bytes); }
    };
    std::visit(Writer {out}, value);
}

QByteArray encodedKey(const Change &change)
{
    QByteArray out;
    for (std::size_t column = 0; column < change.key.size(); ++column) {
        if (change.key[column])
            appendValue(out, change.kind == ChangeKind::Insert ? change.after[column] : change.before[column]);
    }
    return out;
}

void appendRow(QByteArray &out, const std::vector<Value> &row)
{
    for (const Value &value : row)
        appendValue(out, value);
}

} // namespace

char *putVarint(char *at, quint64 value)
{
    // Lengths stay far below 2^56, so the nine-byte form of SQLite never occurs.
    int more = 0;
    for (quint64 rest = value >> 7; rest != 0; rest >>= 7)
        ++more;
    for (; more > 0; --more)
        *at++ = static_cast<char>(0x80 | ((value >> (7 * more)) & 0x7f));
    *at++ = static_cast<char>(value & 0x7f);
    return at;
}

QByteArray varint(quint64 value)
{
    char bytes[kMostVarintBytes];
    return QByteArray(bytes, putVarint(bytes, value) - bytes);
}

QByteArray tableHead(const QString &table, const std::vector<bool> &key)
{
    QByteArray head = 'T' + varint(key.size());
    for (const bool part : key)
        head.append(part ? '\x01' : '\x00');
    return head.append(table.toUtf8()).append('\0');
}

QString Change::id() const
{
    const auto &row = kind == ChangeKind::Insert ? after : before;
    for (std::size_t column = 0; column < key.size(); ++column) {
        if (key[column]) {
            const auto *text = std::get_if<QString>(&row[column]);
            return text ? *text : QString();
        }
    }
    return {};
}

const Value &Change::value(std::size_t column) const
{
    static const Value absent = Absent {};
    if (column < after.size() && !std::holds_alternative<Absent>(after[column]))
        return after[column];
    return column < before.size() ? before[column] : absent;
}

Changes decodeChangeset(const QByteArray &changeset)
{
    Changes changes;
    ChangesetReader reader(changeset);
    QString table;
    std::vector<bool> key;
    while (!reader.atEnd()) {
        const quint8 mark = reader.byte();
        if (mark == 'T') {
            key = reader.keyColumns();
            table = reader.zeroTerminated();
            continue;
        }
        Change change;
        change.table = table;
        change.key = key;
        change.kind = ChangesetReader::kindOf(mark);
        if (key.empty())
            ChangesetReader::fail();
        static_cast<void>(reader.byte()); // whether it came indirectly
        if (change.kind != ChangeKind::Insert)
            change.before = reader.row(key.size());
        if (change.kind != ChangeKind::Delete)
            change.after = reader.row(key.size());
        changes.push_back(std::move(change));
    }
    return changes;
}

QByteArray encodeChangeset(Changes changes)
{
    std::map<QString, std::vector<std::pair<QByteArray, const Change *>>> tables;
    for (const Change &change : changes)
        tables[change.table].emplace_back(encodedKey(change), &change);
    QByteArray out;
    for (auto &[table, rows] : tables) {
        std::sort(rows.begin(), rows.end());
        const auto &key = rows.front().second->key;
        out.append(tableHead(table, key));
        for (const auto &[bytes, change] : rows) {
            const int operation = change->kind == ChangeKind::Insert ? SQLITE_INSERT
                : change->kind == ChangeKind::Delete                 ? SQLITE_DELETE
                                                                     : SQLITE_UPDATE;
            out.append(static_cast<char>(operation)).append('\0'); // never indirect
            appendRow(out, change->before);
            appendRow(out, change->after);
        }
    }
    return out;
}

QByteArray invertChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes));
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(bytes, &sqlite3_free);
    return QByteArray(static_cast<const char *>(bytes), size);
}

} // namespace eldin::core::sqlite
